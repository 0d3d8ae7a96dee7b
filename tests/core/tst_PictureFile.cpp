// Picture files, whole, missing, foreign and damaged.
#include "core/base/Random.h"
#include "core/cards/PictureFile.h"
#include "core/cards/QrCode.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <fstream>

using namespace bywalec;

namespace {

Bytes somePng()
{
    return toPng(*encodeQr("TEST"), 3);
}

/// A PNG header that claims a size; the checksum after it is wrong, which readers of headers don't look at.
Bytes pngClaiming(std::uint32_t width, std::uint32_t height)
{
    auto png = somePng();
    for (std::size_t i = 0; i < 4; ++i) {
        png[16 + i] = static_cast<std::uint8_t>(width >> (24 - 8 * i));
        png[20 + i] = static_cast<std::uint8_t>(height >> (24 - 8 * i));
    }
    return png;
}

} // namespace

TEST_CASE("A picture file is read from disk")
{
    auto const file = std::filesystem::temp_directory_path() / "bywalec-tst-picture.png";
    auto const png = somePng();
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<char const*>(png.data()), static_cast<std::streamsize>(png.size()));
    auto const picture = readPicture(file);
    std::filesystem::remove(file);
    REQUIRE(picture);
    CHECK(picture->width == 29 * 3);
    CHECK(picture->pixels.size() == static_cast<std::size_t>(29 * 3 * 29 * 3));
}

TEST_CASE("What isn't there or isn't a picture is refused by its kind")
{
    CHECK(readPicture(std::filesystem::path("no/such/file.png")).error().kind == ErrorKind::NotFound);
    CHECK(readPicture(std::filesystem::temp_directory_path()).error().kind == ErrorKind::InvalidInput);
    CHECK(readPicture(asBytes("")).error().kind == ErrorKind::InvalidInput);
    CHECK(readPicture(asBytes("GIF89a, another kind of picture")).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A picture that claims to be huge is refused before it is unpacked")
{
    auto const refused = readPicture(pngClaiming(7000, 7000));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidInput);
    CHECK(refused.error().detail.find("megapixels") != std::string::npos);
}

TEST_CASE("Damaged pictures are refused or read, never worse")
{
    auto const whole = somePng();
    SeededRandom random(1);
    for (std::size_t size = 0; size < whole.size(); size += 7)
        CHECK_FALSE(readPicture(ByteView(whole).first(size)));
    for (int round = 0; round < 500; ++round) {
        auto damaged = whole;
        damaged[8 + random.next64() % (damaged.size() - 8)] ^=
            static_cast<std::uint8_t>(1 + random.next64() % 255);
        auto const picture = readPicture(damaged);
        if (picture) CHECK(picture->pixels.size() <= static_cast<std::size_t>(maxPicturePixels));
    }
}
