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

/// How many modules the best of the codes has wrong.
int fewestWrong(std::vector<QrCode> const& codes, QrCode const& wanted)
{
    int fewest = wanted.size() * wanted.size();
    for (auto const& code : codes) {
        if (code.size() != wanted.size()) continue;
        int wrong = 0;
        for (std::size_t y = 0; y < wanted.rows.size(); ++y)
            for (std::size_t x = 0; x < wanted.rows.size(); ++x)
                wrong += code.rows[y][x] != wanted.rows[y][x] ? 1 : 0;
        fewest = std::min(fewest, wrong);
    }
    return fewest;
}

} // namespace

TEST_CASE("A grid finds the modules of a bent, turned and tilted code")
{
    auto const wanted = encodeQr(card);
    REQUIRE(wanted);
    for (double const bend : {0.0, 0.05, 0.1})
        for (double const turn : {0.0, 20.0, 110.0}) {
            CAPTURE(bend, turn);
            auto const picture = photograph(card, {.side = 340, .turnDeg = turn, .tilt = 0.15, .bend = bend});
            CHECK(fewestWrong(fitGrids(picture), *wanted) <= 8); // of 841; its correction covers far more
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
