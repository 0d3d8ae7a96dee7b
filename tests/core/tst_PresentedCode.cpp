// Each presented card counts once, and none waits for another.
#include "core/cards/PresentedCode.h"
#include "tests/support/Catch.h"

using namespace bywalec;
using namespace std::chrono_literals;

TEST_CASE("A card that stays in the camera's view is let through once")
{
    auto guard = PresentedCode::forCamera();
    CHECK(guard.present("A", 1s));
    for (auto now = 1033ms; now < 60s; now += 33ms)
        CHECK_FALSE(guard.present("A", now));
}

TEST_CASE("A card that goes and comes back is let through after five seconds")
{
    auto guard = PresentedCode::forCamera();
    CHECK(guard.present("A", 0s));
    CHECK_FALSE(guard.present("A", 2s));
    CHECK_FALSE(guard.present("A", 4999ms));
    CHECK(guard.present("A", 5s));
    CHECK_FALSE(guard.present("A", 6s));
    CHECK(guard.present("A", 11s));
}

TEST_CASE("A short loss of sight isn't going away")
{
    auto guard = PresentedCode::forCamera();
    CHECK(guard.present("A", 0s));
    for (auto now = 1499ms; now < 30s; now += 1499ms)
        CHECK_FALSE(guard.present("A", now));
    CHECK(guard.present("A", 31480ms));
}

TEST_CASE("A different code never waits")
{
    auto guard = PresentedCode::forCamera();
    CHECK(guard.present("A", 0s));
    CHECK(guard.present("B", 1ms));
    CHECK(guard.present("C", 2ms));
}

TEST_CASE("Two cards side by side don't take turns")
{
    auto guard = PresentedCode::forCamera();
    int taken = 0;
    for (auto now = 0ms; now < 20s; now += 66ms) {
        taken += guard.present("A", now) ? 1 : 0;
        taken += guard.present("B", now + 33ms) ? 1 : 0;
    }
    CHECK(taken == 2);
}

TEST_CASE("A scanner's double read is ignored for two and a half seconds")
{
    auto guard = PresentedCode::forScanner();
    CHECK(guard.present("A", 0s));
    CHECK_FALSE(guard.present("A", 200ms));
    CHECK_FALSE(guard.present("A", 2499ms));
    CHECK(guard.present("A", 2500ms));
    CHECK(guard.present("B", 2501ms));
}

TEST_CASE("After a reset the same card is let through at once")
{
    auto guard = PresentedCode::forCamera();
    CHECK(guard.present("A", 0s));
    guard.reset();
    CHECK(guard.present("A", 10ms));
}

TEST_CASE("Only the last sixty-four codes are remembered")
{
    auto guard = PresentedCode::forCamera();
    for (int i = 0; i < 1000; ++i)
        CHECK(guard.present(std::to_string(i), std::chrono::microseconds(i)));
    CHECK_FALSE(guard.present("999", 1ms));
    CHECK(guard.present("0", 1ms));
}
