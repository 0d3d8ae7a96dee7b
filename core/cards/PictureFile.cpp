// Pictures through stb_image, with limits before a pixel is allocated.
#include "core/cards/PictureFile.h"

#include <fstream>
#include <iterator>
#include <memory>
#include <stb_image.h>

namespace bywalec {

namespace {

bool startsWith(ByteView bytes, std::initializer_list<std::uint8_t> magic)
{
    return bytes.size() >= magic.size() && std::equal(magic.begin(), magic.end(), bytes.begin());
}

/// stb_image also reads formats that nobody sends us; each is one more parser open to strangers' bytes.
bool isPngOrJpeg(ByteView bytes)
{
    return startsWith(bytes, {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}) ||
           startsWith(bytes, {0xFF, 0xD8, 0xFF});
}

} // namespace

Result<GrayPicture> readPicture(ByteView bytes)
{
    if (bytes.size() > maxPictureBytes)
        return makeError(ErrorKind::InvalidInput, "the picture file is over 64 MiB");
    if (!isPngOrJpeg(bytes)) return makeError(ErrorKind::InvalidInput, "neither a PNG nor a JPEG picture");
    int const size = static_cast<int>(bytes.size());
    int width = 0;
    int height = 0;
    int channels = 0;
    if (!stbi_info_from_memory(bytes.data(), size, &width, &height, &channels) || width < 1 || height < 1)
        return makeError(ErrorKind::InvalidInput, "the picture's header is damaged");
    if (static_cast<long long>(width) * height > maxPicturePixels)
        return makeError(ErrorKind::InvalidInput, "the picture is over 40 megapixels");

    std::unique_ptr<stbi_uc, void (*)(void*)> const pixels(
        stbi_load_from_memory(bytes.data(), size, &width, &height, &channels, 1), stbi_image_free);
    if (!pixels) return makeError(ErrorKind::InvalidInput, "the picture is damaged");
    GrayPicture picture(width, height);
    std::copy_n(pixels.get(), picture.pixels.size(), picture.pixels.begin());
    return picture;
}

Result<GrayPicture> readPicture(std::filesystem::path const& file)
{
    std::error_code failure;
    auto const status = std::filesystem::status(file, failure);
    if (!std::filesystem::exists(status)) return makeError(ErrorKind::NotFound, "no such picture file");
    if (!std::filesystem::is_regular_file(status)) return makeError(ErrorKind::InvalidInput, "not a file");
    auto const size = std::filesystem::file_size(file, failure);
    if (!failure && size > maxPictureBytes)
        return makeError(ErrorKind::InvalidInput, "the picture file is over 64 MiB");
    std::ifstream in(file, std::ios::binary);
    if (failure || !in) return makeError(ErrorKind::Io, "the picture file can't be opened");
    Bytes const bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (in.bad()) return makeError(ErrorKind::Io, "the picture file can't be read");
    return readPicture(bytes);
}

} // namespace bywalec
