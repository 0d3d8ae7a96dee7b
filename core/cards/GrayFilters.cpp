// Plain loops over bytes; the compiler vectorises them.
#include "core/cards/GrayFilters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bywalec {

namespace {

std::uint8_t toByte(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

/// Which source pixels, and how much of each, make one target pixel along one axis.
struct Tap {
    int first = 0;
    std::vector<float> weights;
};

std::vector<Tap> tapsFor(int from, int to)
{
    std::vector<Tap> taps(static_cast<std::size_t>(to));
    double const ratio = static_cast<double>(from) / to;
    double const reach = std::max(1.0, ratio);
    for (int i = 0; i < to; ++i) {
        double const centre = (i + 0.5) * ratio - 0.5;
        int const first = std::clamp(static_cast<int>(std::ceil(centre - reach)), 0, from - 1);
        int const last = std::clamp(static_cast<int>(std::floor(centre + reach)), first, from - 1);
        auto& tap = taps[static_cast<std::size_t>(i)];
        tap.first = first;
        float sum = 0;
        for (int k = first; k <= last; ++k) {
            tap.weights.push_back(static_cast<float>(std::max(1e-6, 1.0 - std::abs(k - centre) / reach)));
            sum += tap.weights.back();
        }
        for (auto& weight : tap.weights)
            weight /= sum;
    }
    return taps;
}

/// Calls out(pixel, mean around it) for each pixel: the one pass that blur, threshold and sharpening share.
template<class Out>
GrayPicture withMean(GrayPicture const& picture, int radius, Out out)
{
    int const w = picture.width;
    int const h = picture.height;
    int const side = 2 * radius + 1;
    GrayPicture result(w, h);
    std::vector<int> columns(static_cast<std::size_t>(w), 0); // sums over `side` rows
    auto addRow = [&](int y, int sign) {
        auto const* row = picture.row(std::clamp(y, 0, h - 1));
        for (int x = 0; x < w; ++x)
            columns[static_cast<std::size_t>(x)] += sign * row[x];
    };
    for (int y = -radius; y <= radius; ++y)
        addRow(y, 1);
    auto column = [&](int x) { return columns[static_cast<std::size_t>(std::clamp(x, 0, w - 1))]; };
    float const scale = 1.0F / static_cast<float>(side * side);
    for (int y = 0; y < h; ++y) {
        int sum = 0;
        for (int x = -radius; x <= radius; ++x)
            sum += column(x);
        auto const* in = picture.row(y);
        auto* to = result.row(y);
        for (int x = 0; x < w; ++x) {
            to[x] = out(in[x], static_cast<int>(static_cast<float>(sum) * scale + 0.5F));
            sum += column(x + radius + 1) - column(x - radius);
        }
        addRow(y + radius + 1, 1);
        addRow(y - radius, -1);
    }
    return result;
}

template<class Change>
GrayPicture mapped(GrayPicture const& picture, Change change)
{
    std::array<std::uint8_t, 256> table{};
    for (int i = 0; i < 256; ++i)
        table[static_cast<std::size_t>(i)] = change(i);
    GrayPicture result(picture.width, picture.height);
    std::transform(picture.pixels.begin(), picture.pixels.end(), result.pixels.begin(),
                   [&](std::uint8_t value) { return table[value]; });
    return result;
}

} // namespace

GrayPicture copyOf(GrayFrame const& frame)
{
    GrayPicture result(frame.width, frame.height);
    for (int y = 0; y < frame.height; ++y) {
        auto const* from = frame.data + static_cast<std::ptrdiff_t>(y) * frame.strideBytes;
        auto* to = result.row(y);
        for (int x = 0; x < frame.width; ++x)
            to[x] = from[static_cast<std::ptrdiff_t>(x) * frame.pixelStep];
    }
    return result;
}

GrayPicture halved(GrayFrame const& frame)
{
    GrayPicture result(frame.width / 2, frame.height / 2);
    auto const step = static_cast<std::ptrdiff_t>(frame.pixelStep);
    for (int y = 0; y < result.height; ++y) {
        auto const* top = frame.data + static_cast<std::ptrdiff_t>(2 * y) * frame.strideBytes;
        auto const* bottom = top + frame.strideBytes;
        auto* to = result.row(y);
        auto average = [&](std::ptrdiff_t stepBytes) {
            for (int x = 0; x < result.width; ++x) {
                auto const at = 2 * x * stepBytes;
                to[x] = static_cast<std::uint8_t>(
                    (top[at] + top[at + stepBytes] + bottom[at] + bottom[at + stepBytes] + 2) / 4);
            }
        };
        if (step == 1)
            average(1); // a constant, so that this loop is vectorised
        else
            average(step);
    }
    return result;
}

GrayPicture resized(GrayPicture const& picture, int width, int height)
{
    if (width == picture.width && height == picture.height) return picture;
    auto const across = tapsFor(picture.width, width);
    auto const down = tapsFor(picture.height, height);
    auto const rowSize = static_cast<std::size_t>(width);
    std::vector<float> wide(rowSize * static_cast<std::size_t>(picture.height));
    for (int y = 0; y < picture.height; ++y) {
        auto const* from = picture.row(y);
        auto* to = wide.data() + static_cast<std::size_t>(y) * rowSize;
        for (auto const& tap : across) {
            float sum = 0;
            auto const* pixel = from + tap.first;
            for (float const weight : tap.weights)
                sum += weight * static_cast<float>(*pixel++);
            *to++ = sum;
        }
    }
    GrayPicture result(width, height);
    std::vector<float> line(rowSize);
    for (int y = 0; y < height; ++y) {
        auto const& tap = down[static_cast<std::size_t>(y)];
        std::fill(line.begin(), line.end(), 0.5F);
        auto const* from = wide.data() + static_cast<std::size_t>(tap.first) * rowSize;
        for (float const weight : tap.weights) {
            for (std::size_t x = 0; x < rowSize; ++x)
                line[x] += weight * from[x];
            from += rowSize;
        }
        std::transform(line.begin(), line.end(), result.row(y),
                       [](float value) { return toByte(static_cast<int>(value)); });
    }
    return result;
}

GrayPicture blurred(GrayPicture const& picture, int radius)
{
    return withMean(picture, radius, [](int, int mean) { return toByte(mean); });
}

GrayPicture thresholded(GrayPicture const& picture, int radius, int margin)
{
    return withMean(picture, radius, [margin](int pixel, int mean) {
        return static_cast<std::uint8_t>(pixel <= mean - margin ? 0 : 255);
    });
}

GrayPicture sharpened(GrayPicture const& picture, int radius, int percent)
{
    return withMean(picture, radius, [percent](int pixel, int mean) {
        return toByte(pixel + (pixel - mean) * percent / 100);
    });
}

GrayPicture inverted(GrayPicture const& picture)
{
    return mapped(picture, [](int value) { return toByte(255 - value); });
}

GrayPicture darkened(GrayPicture const& picture)
{
    return mapped(picture, [](int value) { return toByte(value * value * value / (255 * 255)); });
}

} // namespace bywalec
