// Drawn codes: their shape, and that a reader reads them.
#include "core/base/Random.h"
#include "core/cards/PictureFile.h"
#include "core/cards/QrCode.h"
#include "core/cards/Scanner.h"
#include "core/cards/SlipSheet.h"
#include "core/cards/Token.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace bywalec;

namespace {

std::string somePayload(std::string_view host)
{
    SeededRandom random(1);
    CardKeys keys;
    keys.add(0, Secret::random(random));
    return payload(mint(keys, random), host);
}

} // namespace

TEST_CASE("A card's code stays small enough for a card")
{
    auto const local = encodeQr(somePayload(""));
    auto const hosted = encodeQr(somePayload("cards.example.com"));
    REQUIRE(local);
    REQUIRE(hosted);
    CHECK(local->size() == 29);  // version 3
    CHECK(hosted->size() <= 33); // version 4
}

TEST_CASE("The PNG of a code reads back as its text")
{
    auto const text = somePayload("cards.example.com");
    auto const code = encodeQr(text);
    REQUIRE(code);
    for (int const scale : {2, 3, 8}) {
        auto const picture = readPicture(toPng(*code, scale));
        REQUIRE(picture);
        CHECK(picture->width == (code->size() + 8) * scale);
        CHECK(picture->pixels == toPicture(*code, scale).pixels);
        CHECK(decodeQr(picture->frame()) == text);
    }
}

TEST_CASE("A quiet zone of four modules surrounds the code")
{
    auto const code = encodeQr("TEST");
    REQUIRE(code);
    auto const picture = toPicture(*code, 1);
    for (int i = 0; i < picture.width; ++i) {
        for (int edge = 0; edge < 4; ++edge) {
            CHECK(picture.row(edge)[i] == 255);
            CHECK(picture.row(i)[edge] == 255);
            CHECK(picture.row(picture.height - 1 - edge)[i] == 255);
            CHECK(picture.row(i)[picture.width - 1 - edge] == 255);
        }
    }
    CHECK(picture.row(4)[4] == 0);
}

TEST_CASE("The SVG draws exactly the dark modules")
{
    auto const code = encodeQr("TEST");
    REQUIRE(code);
    auto const svg = toSvg(*code);
    CHECK(svg.find("viewBox=\"0 0 29 29\"") != std::string::npos);
    int expected = 0;
    for (auto const& row : code->rows)
        expected += static_cast<int>(std::count(row.begin(), row.end(), true));
    int drawn = 0;
    for (auto at = svg.find("h"); at != std::string::npos; at = svg.find("h", at + 1))
        if (at + 1 < svg.size() && svg[at - 1] >= '0' && svg[at - 1] <= '9' && svg[at + 1] >= '0' &&
            svg[at + 1] <= '9')
            drawn += std::stoi(svg.substr(at + 1));
    CHECK(drawn == expected);
}

TEST_CASE("Text that no code can hold is refused")
{
    CHECK(encodeQr("").error().kind == ErrorKind::InvalidInput);
    CHECK(encodeQr(std::string(5000, 'x')).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A sheet of slips holds each code and number once, in its cell, and a name's own marks safely")
{
    std::vector<Slip> slips{{"BYWALEC:AAAA", "1111 222 333"}, {"BYWALEC:BBBB", "4444 555 666"}};
    auto const sheet = slipSheetSvg(slips, "Kawa & <Ciasto>", "Pokaż ten kod.");
    REQUIRE(sheet);
    CHECK(sheet->find("Kawa &amp; &lt;Ciasto&gt;") != sheet->npos);
    CHECK(sheet->find("Kawa & <") == sheet->npos);
    for (auto const& slip : slips) {
        CHECK(sheet->find(svgModules(encodeQr(slip.payload).value())) != sheet->npos);
        CHECK(sheet->find(">" + slip.number + "<") != sheet->npos);
    }
    CHECK_FALSE(slipSheetSvg({}, "Kawa", ""));
    slips.resize(SlipGrid::perSheet, slips.front());
    CHECK(slipSheetSvg(slips, "Kawa", ""));
    slips.push_back(slips.front());
    CHECK_FALSE(slipSheetSvg(slips, "Kawa", ""));
}
