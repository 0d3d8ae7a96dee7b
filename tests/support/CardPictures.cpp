// Draws a code by looking up, for each pixel, where on the card it falls.
#include "tests/support/CardPictures.h"

#include "core/cards/GrayFilters.h"
#include "core/cards/QrCode.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace bywalec::test {

GrayPicture photograph(std::string_view text, View const& view)
{
    auto const code = encodeQr(text);
    if (!code) throw std::invalid_argument(code.error().detail);
    int const modules = code->size() + 2 * QrCode::quietZone;
    double const turn = view.turnDeg * std::numbers::pi / 180.0;
    double const cosine = std::cos(turn);
    double const sine = std::sin(turn);
    auto brightness = [&](double x, double y) -> double {
        double const dx = x - view.width / 2.0;
        double const dy = y - view.height / 2.0;
        double u = (cosine * dx + sine * dy) / view.side;
        double v = (cosine * dy - sine * dx) / view.side;
        double const away = 1.0 - view.tilt * v; // perspective: the further up, the smaller
        u = u / away + 0.5;
        v = v / away + 0.5;
        if (view.mirrored) u = 1.0 - u;
        double const background = 0.6 * view.light;
        if (u < 0 || v < 0 || u >= 1 || v >= 1) return background;
        int const column = static_cast<int>(u * modules) - QrCode::quietZone;
        int const row = static_cast<int>(v * modules) - QrCode::quietZone;
        bool const inside = column >= 0 && row >= 0 && column < code->size() && row < code->size();
        bool const isDark =
            inside && code->rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        return isDark ? view.dark : view.light;
    };

    GrayPicture picture(view.width, view.height);
    for (int y = 0; y < view.height; ++y)
        for (int x = 0; x < view.width; ++x) {
            double sum = 0; // four rays a pixel: edges fall between pixels, as in a real picture
            for (double const sy : {0.25, 0.75})
                for (double const sx : {0.25, 0.75})
                    sum += brightness(x + sx, y + sy);
            double const value = sum / 4.0 - static_cast<double>(view.shade) * x / view.width;
            picture.row(y)[x] = static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
        }
    if (view.blur > 0) picture = blurred(blurred(picture, view.blur), view.blur);

    std::uint64_t state = view.seed * 0x9E3779B97F4A7C15U + 1;
    for (auto& pixel : picture.pixels) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        int const deviation =
            view.noise
                ? static_cast<int>((state >> 33) % (2 * static_cast<unsigned>(view.noise) + 1)) - view.noise
                : 0;
        pixel = static_cast<std::uint8_t>(std::clamp(pixel + deviation, 0, 255));
    }
    return picture;
}

Bytes asYuy2(GrayPicture const& picture, int strideBytes)
{
    Bytes bytes(static_cast<std::size_t>(strideBytes) * static_cast<std::size_t>(picture.height));
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 37); // chroma and padding
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            bytes[static_cast<std::size_t>(y * strideBytes + 2 * x)] = picture.row(y)[x];
    return bytes;
}

} // namespace bywalec::test
