// Bent codes, and codes with damage where readers look first.
#include "core/cards/GridFit.h"
#include "core/cards/Scanner.h"
#include "tests/support/CardPictures.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace bywalec;
using bywalec::test::photograph;
using bywalec::test::View;

namespace {

std::string const card = "BYWALEC:0000G40R40M30E209185ZF2Z66FQ0J3X7";

bool holds(std::vector<QrCode> const& codes, QrCode const& wanted)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](QrCode const& code) { return code.rows == wanted.rows; });
}

} // namespace

TEST_CASE("A grid finds every module of a bent, turned and tilted code")
{
    auto const wanted = encodeQr(card);
    REQUIRE(wanted);
    for (double const bend : {0.0, 0.05, 0.1})
        for (double const turn : {0.0, 20.0, 110.0}) {
            CAPTURE(bend, turn);
            auto const picture = photograph(card, {.side = 340, .turnDeg = turn, .tilt = 0.15, .bend = bend});
            CHECK(holds(fitGrids(picture), *wanted));
        }
}

TEST_CASE("A bent code is read from a picture")
{
    for (double const bend : {0.06, 0.1, 0.14})
        CHECK(decodeQr(photograph(card, {.side = 340, .turnDeg = 8, .bend = bend, .noise = 10}).frame()) ==
              card);
}

TEST_CASE("Nothing and too little give no grid")
{
    CHECK(fitGrids(GrayPicture(200, 200, 255)).empty());
    CHECK(fitGrids(GrayPicture(31, 31, 0)).empty());
    CHECK(fitGrids(GrayPicture(1, 1, 0)).empty());
}
