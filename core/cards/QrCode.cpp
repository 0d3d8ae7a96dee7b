// Encoding by qrcodegen, PNG by stb_image_write.
#include "core/cards/QrCode.h"

#include <algorithm>
#include <cstdlib>
#include <qrcodegen.hpp>
#include <stb_image_write.h>

namespace bywalec {

Result<QrCode> encodeQr(std::string_view text)
{
    if (text.empty()) return makeError(ErrorKind::InvalidInput, "nothing to encode");
    std::string const terminated(text);
    try {
        // encodeText takes the alphanumeric mode by itself whenever the text allows it.
        auto const made = qrcodegen::QrCode::encodeText(terminated.c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
        QrCode code;
        auto const size = static_cast<std::size_t>(made.getSize());
        code.rows.assign(size, std::vector<bool>(size));
        for (std::size_t y = 0; y < size; ++y)
            for (std::size_t x = 0; x < size; ++x)
                code.rows[y][x] = made.getModule(static_cast<int>(x), static_cast<int>(y));
        return code;
    } catch (qrcodegen::data_too_long const&) {
        return makeError(ErrorKind::InvalidInput, "too long for a QR code");
    }
}

std::string toSvg(QrCode const& code)
{
    auto const side = std::to_string(code.size() + 2 * QrCode::quietZone);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
           "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side +
           "\" fill=\"#fff\"/>" + svgModules(code) + "</svg>\n";
}

std::string svgModules(QrCode const& code)
{
    std::string svg = "<path fill=\"#000\" d=\"";
    for (int y = 0; y < code.size(); ++y) {
        auto const& row = code.rows[static_cast<std::size_t>(y)];
        for (auto from = std::find(row.begin(), row.end(), true); from != row.end();) {
            auto const to = std::find(from, row.end(), false);
            auto const length = std::to_string(to - from);
            svg.append("M").append(std::to_string(from - row.begin() + QrCode::quietZone));
            svg.append(" ").append(std::to_string(y + QrCode::quietZone));
            svg.append("h").append(length).append("v1h-").append(length).append("z");
            from = std::find(to, row.end(), true);
        }
    }
    return svg + "\"/>";
}

GrayPicture toPicture(QrCode const& code, int pixelsPerModule)
{
    if (pixelsPerModule < 1 || pixelsPerModule > 64) std::abort();
    int const side = (code.size() + 2 * QrCode::quietZone) * pixelsPerModule;
    GrayPicture picture(side, side, 255);
    for (int y = 0; y < code.size(); ++y)
        for (int x = 0; x < code.size(); ++x) {
            if (!code.rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)]) continue;
            for (int line = 0; line < pixelsPerModule; ++line)
                std::fill_n(picture.row((y + QrCode::quietZone) * pixelsPerModule + line) +
                                (x + QrCode::quietZone) * pixelsPerModule,
                            pixelsPerModule, std::uint8_t{0});
        }
    return picture;
}

Bytes toPng(QrCode const& code, int pixelsPerModule)
{
    auto const picture = toPicture(code, pixelsPerModule);
    Bytes png;
    auto append = [](void* to, void* data, int size) {
        auto const* bytes = static_cast<std::uint8_t const*>(data);
        static_cast<Bytes*>(to)->insert(static_cast<Bytes*>(to)->end(), bytes, bytes + size);
    };
    if (!stbi_write_png_to_func(append, &png, picture.width, picture.height, 1, picture.pixels.data(),
                                picture.width))
        std::abort(); // only memory can run out here
    return png;
}

} // namespace bywalec
