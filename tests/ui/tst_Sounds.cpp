// The result sounds: each has its pitch and length, none clips or clicks, and a till without sound says so.
#include "tests/support/Catch.h"
#include "ui/sound/Sounds.h"

#include <algorithm>
#include <cstdlib>
#include <QSignalSpy>
#include <span>

using namespace bywalec::ui;

namespace {

using Samples = std::vector<std::int16_t>;

double msOf(Samples const& samples)
{
    return double(samples.size()) * 1000.0 / soundRate;
}

// From the crossings of zero between two moments, given in ms.
double hertzBetween(Samples const& samples, int fromMs, int toMs)
{
    auto const at = [](int ms) { return static_cast<size_t>(ms) * soundRate / 1000; };
    int rising = 0;
    size_t first = 0;
    size_t last = 0;
    for (size_t i = at(fromMs) + 1; i < std::min(at(toMs), samples.size()); ++i) {
        if (samples[i - 1] >= 0 || samples[i] < 0) continue;
        if (rising++ == 0) first = i;
        last = i;
    }
    return rising < 2 ? 0 : double(rising - 1) * soundRate / double(last - first);
}

int peakBetween(Samples const& samples, int fromMs, int toMs)
{
    int peak = 0;
    for (int i = fromMs * soundRate / 1000; i < toMs * soundRate / 1000; ++i)
        peak = std::max(peak, std::abs(int(samples.at(static_cast<size_t>(i)))));
    return peak;
}

} // namespace

TEST_CASE("The stamp is one high short note")
{
    Samples const samples = renderSound(Sound::Stamped);
    CHECK(msOf(samples) == Approx(70));
    CHECK(hertzBetween(samples, 5, 65) == Approx(1760).epsilon(0.01));
}

TEST_CASE("The reward is three rising notes in 320 ms")
{
    Samples const samples = renderSound(Sound::Reward);
    CHECK(msOf(samples) == Approx(320));
    double const first = hertzBetween(samples, 10, 80);
    double const second = hertzBetween(samples, 100, 170);
    double const third = hertzBetween(samples, 190, 300);
    CHECK(first > 600);
    CHECK(second > first * 1.1);
    CHECK(third > second * 1.1);
}

TEST_CASE("The duplicate is two beeps of middle pitch, the refusal two low ones")
{
    Samples const twice = renderSound(Sound::Duplicate);
    CHECK(hertzBetween(twice, 5, 85) == Approx(660).epsilon(0.01));
    CHECK(peakBetween(twice, 95, 145) == 0);
    CHECK(hertzBetween(twice, 155, 235) == Approx(660).epsilon(0.01));

    Samples const low = renderSound(Sound::Refused);
    CHECK(msOf(low) == Approx(400));
    CHECK(hertzBetween(low, 10, 150) == Approx(220).epsilon(0.01));
    CHECK(peakBetween(low, 165, 235) == 0);
    CHECK(hertzBetween(low, 250, 390) == Approx(220).epsilon(0.01));
}

TEST_CASE("No sound clips, starts or ends with a click, or is too soft to hear")
{
    auto const sound = GENERATE(Sound::Stamped, Sound::Reward, Sound::Duplicate, Sound::Refused);
    Samples const samples = renderSound(sound);
    auto const length = static_cast<int>(msOf(samples));
    CHECK(peakBetween(samples, 0, length) < 32767 * 7 / 10);
    CHECK(peakBetween(samples, 0, length) > 32767 / 2);
    CHECK(std::abs(int(samples.front())) < 50);
    CHECK(std::abs(int(samples.back())) < 50);
    // A step between neighbours larger than the steepest sine of this sound would be a click.
    int step = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        step = std::max(step, std::abs(int(samples[i]) - int(samples[i - 1])));
    CHECK(step < 32767 * 0.6 * 2 * 3.1416 * 1760 / soundRate);
}

TEST_CASE("Playing before start, without a device or switched off is quiet and harmless")
{
    Sounds sounds;
    CHECK_FALSE(sounds.available());
    sounds.play(Sound::Stamped);
    sounds.setEnabled(false);
    sounds.play(Sound::Refused);
    CHECK_FALSE(sounds.enabled());
}

TEST_CASE("A sound system that can't be reached leaves the till without sound")
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/pulse");
    Sounds sounds;
    sounds.start();
    CHECK_FALSE(sounds.available());
    sounds.play(Sound::Reward);
    CHECK_FALSE(sounds.available());
}
