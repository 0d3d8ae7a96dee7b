// The scanner on frames as cameras make them, and on frames that make no sense.
#include "core/base/Random.h"
#include "core/cards/GrayFilters.h"
#include "core/cards/QrCode.h"
#include "core/cards/Scanner.h"
#include "tests/support/CardPictures.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace bywalec;
using bywalec::test::photograph;
using bywalec::test::View;

namespace {

std::string const card = "HTTPS://CARDS.EXAMPLE.COM/C/0000G40R40M30E209185ZF2Z66FQ0J3X7";

bool readsLive(GrayPicture const& picture)
{
    return decodeQr(picture.frame(), Effort::Fast) == card;
}

} // namespace

TEST_CASE("A card held before a webcam is read on its first frame, whichever way it lies")
{
    for (int turn = 0; turn < 360; turn += 37) {
        View view{.width = 1280,
                  .height = 720,
                  .side = 330,
                  .turnDeg = static_cast<double>(turn),
                  .tilt = 0.2,
                  .noise = 20,
                  .blur = 1};
        CAPTURE(turn);
        CHECK(readsLive(photograph(card, view)));
    }
}

TEST_CASE("A small card, a shaded card and a mirrored card are read on their first frame")
{
    CHECK(readsLive(photograph(card, {.width = 1280, .height = 720, .side = 130, .turnDeg = 10})));
    CHECK(readsLive(photograph(card, {.shade = 150, .noise = 10})));
    CHECK(readsLive(photograph(card, {.turnDeg = 30, .mirrored = true})));
    CHECK(readsLive(photograph(card, {.width = 320, .height = 240, .side = 150})));
}

TEST_CASE("Difficult pictures from files are read with full effort")
{
    auto full = [](GrayPicture const& picture) { return decodeQr(picture.frame()) == card; };
    CHECK(full(inverted(photograph(card, {.turnDeg = 15}))));
    CHECK(full(photograph(card, {.dark = 110, .light = 130, .shade = 60, .noise = 3})));
    CHECK(full(photograph(card, {.side = 330, .noise = 110})));
    CHECK(full(photograph(card, {.side = 280, .turnDeg = 5, .blur = 4})));
    CHECK(full(photograph(card, {.dark = 244, .light = 255})));
}

TEST_CASE("Live frames of a difficult card get harder looks until one reads it")
{
    auto const picture = inverted(photograph(card, {.turnDeg = 15}));
    LiveScanner scanner;
    int frames = 1;
    while (frames < 30 && scanner.scan(picture.frame()) != card)
        ++frames;
    CHECK(frames < 30); // a second of video
    CHECK(frames > 1);
}

TEST_CASE("Row padding and interleaved chroma don't disturb the luma")
{
    auto const picture = photograph(card, {.width = 641, .height = 481, .turnDeg = 12, .noise = 10});
    auto const yuy2 = test::asYuy2(picture, 641 * 2 + 46);
    GrayFrame const frame{yuy2.data(), 641, 481, 641 * 2 + 46, 2};
    CHECK(copyOf(frame).pixels == picture.pixels);
    CHECK(halved(frame).pixels == halved(picture.frame()).pixels);
    CHECK(decodeQr(frame, Effort::Fast) == card);
    CHECK(LiveScanner().scan(frame) == card);
}

TEST_CASE("Frames without a code give nothing")
{
    CHECK_FALSE(decodeQr(GrayPicture(320, 240, 128).frame()));
    GrayPicture noise(320, 240);
    SeededRandom random(7);
    random.fill(noise.pixels);
    CHECK_FALSE(decodeQr(noise.frame()));
}

TEST_CASE("Frames that make no sense give nothing")
{
    GrayPicture const picture(64, 64);
    auto const good = picture.frame();
    auto with = [&](auto change) {
        auto frame = good;
        change(frame);
        return decodeQr(frame).has_value() || LiveScanner().scan(frame).has_value();
    };
    CHECK_FALSE(decodeQr(GrayFrame{}));
    CHECK_FALSE(with([](GrayFrame& f) { f.data = nullptr; }));
    CHECK_FALSE(with([](GrayFrame& f) { f.width = 0; }));
    CHECK_FALSE(with([](GrayFrame& f) { f.height = -5; }));
    CHECK_FALSE(with([](GrayFrame& f) { f.strideBytes = 10; }));
    CHECK_FALSE(with([](GrayFrame& f) { f.strideBytes = -64; }));
    CHECK_FALSE(with([](GrayFrame& f) { f.pixelStep = 0; }));
    CHECK_FALSE(with([](GrayFrame& f) { f.width = f.height = 1 << 30; }));
}

TEST_CASE("The smallest pictures are looked at without harm")
{
    for (int w = 1; w < 12; ++w)
        for (int h = 1; h < 12; ++h)
            CHECK_FALSE(decodeQr(GrayPicture(w, h, 90).frame()));
}

TEST_CASE("Whatever stands in a code comes out as it is")
{
    for (auto const& text :
         {std::string("\x01\x02\x1B[31m\r\n\t\x7F"), std::string("Zażółć gęślą jaźń \xF0\x9F\x8D\xB0"),
          std::string(1500, 'a'), std::string("'; DROP TABLE card; --"), std::string("%s%n\\0")}) {
        auto const code = encodeQr(text);
        REQUIRE(code);
        auto const picture = toPicture(*code, 4);
        CHECK(decodeQr(picture.frame()) == text);
    }
}
