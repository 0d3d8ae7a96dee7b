// A list of looks at the picture, cheapest and likeliest first; ZXing reads each.
#include "core/cards/Scanner.h"

#include "core/cards/GrayFilters.h"
#include "core/cards/GridFit.h"
#include "core/cards/PictureFile.h"
#include "core/cards/ZxingVersion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bywalec {

namespace {

using ZXing::Binarizer;

constexpr std::size_t liveLooks = 18; // the first two scales: no more than the frame's own pixels

enum class Filter {
    None,
    Darkened,      // glare
    FineThreshold, // uneven light, fine codes
    Threshold,     // uneven light, noise
    WideThreshold, // dots instead of squares, thick print
    GlareThreshold,
    Sharpened, // out of focus
    Blurred,   // noise, dots, coarse print
    Inverted,  // light on dark
};

struct Look {
    float scaleX;
    float scaleY;
    Filter filter;
    Binarizer binarizer;
};

GrayPicture apply(Filter filter, GrayPicture&& picture)
{
    switch (filter) {
    case Filter::None:
        return std::move(picture);
    case Filter::Darkened:
        return darkened(picture);
    case Filter::FineThreshold:
        return thresholded(picture, 8, 8);
    case Filter::Threshold:
        return thresholded(blurred(picture, 1), 16, 0);
    case Filter::WideThreshold:
        return thresholded(picture, 40, 0);
    case Filter::GlareThreshold:
        return thresholded(picture, 16, -8);
    case Filter::Sharpened:
        return sharpened(picture, 3, 200);
    case Filter::Blurred:
        return blurred(picture, 1);
    case Filter::Inverted:
        return inverted(picture);
    }
    return std::move(picture);
}

enum class Detect {
    Quick,
    Harder,
    Upright, ///< nothing but a code in the picture, upright and undistorted
};

std::optional<std::string> readOnce(GrayFrame const& frame, Binarizer binarizer, Detect detect)
{
    auto options = zxing::qrOptions();
    options.setBinarizer(binarizer);
    options.setTryHarder(detect == Detect::Harder);
    options.setTryRotate(detect == Detect::Harder);
    options.setIsPure(detect == Detect::Upright);
    options.setTryDownscale(false); // the looks bring their own scales
    ZXing::ImageView const view(frame.data, frame.width, frame.height, ZXing::ImageFormat::Lum,
                                frame.strideBytes, frame.pixelStep);
    for (auto const& code : ZXing::ReadBarcodes(view, options))
        if (code.isValid() && !code.text().empty()) return code.text();
    return std::nullopt;
}

int scaled(int size, float by)
{
    return std::max(1, static_cast<int>(std::lround(static_cast<float>(size) * by)));
}

std::optional<std::string> take(Look const& look, GrayPicture const& picture)
{
    auto changed = apply(look.filter, resized(picture, scaled(picture.width, look.scaleX),
                                              scaled(picture.height, look.scaleY)));
    return readOnce(changed.frame(), look.binarizer, Detect::Harder);
}

/// Scales first, filters within: codes differ most in the size of their modules. Different factors for width
/// and height undo the squeeze of a code that is seen from the side.
std::vector<Look> const& looks()
{
    static std::vector<Look> const all = [] {
        constexpr std::pair<float, float> scales[] = {{1, 1},         {0.5F, 0.5F}, {0.7F, 0.7F},
                                                      {0.35F, 0.35F}, {1.5F, 1.5F}, {0.25F, 0.25F},
                                                      {0.6F, 1},      {1, 0.6F}};
        std::vector<Look> list;
        for (auto const& [x, y] : scales) {
            list.push_back({x, y, Filter::None, Binarizer::LocalAverage});
            list.push_back({x, y, Filter::Darkened, Binarizer::LocalAverage});
            list.push_back({x, y, Filter::FineThreshold, Binarizer::FixedThreshold});
            list.push_back({x, y, Filter::Threshold, Binarizer::FixedThreshold});
            list.push_back({x, y, Filter::Inverted, Binarizer::LocalAverage});
            list.push_back({x, y, Filter::Blurred, Binarizer::GlobalHistogram});
            list.push_back({x, y, Filter::Sharpened, Binarizer::LocalAverage});
            list.push_back({x, y, Filter::GlareThreshold, Binarizer::FixedThreshold});
            list.push_back({x, y, Filter::WideThreshold, Binarizer::FixedThreshold});
        }
        return list;
    }();
    return all;
}

/// For bent and badly printed codes.
std::optional<std::string> readThroughGrid(GrayPicture const& picture, float scale)
{
    auto const size = resized(picture, scaled(picture.width, scale), scaled(picture.height, scale));
    for (auto const& code : fitGrids(size)) {
        auto const drawn = toPicture(code, 4);
        if (auto text = readOnce(drawn.frame(), Binarizer::FixedThreshold, Detect::Upright)) return text;
    }
    return std::nullopt;
}

bool makesSense(GrayFrame const& frame)
{
    if (!frame.data || frame.width < 1 || frame.height < 1 || frame.pixelStep < 1) return false;
    if (static_cast<long long>(frame.width) * frame.height > maxPicturePixels) return false;
    return frame.strideBytes >= static_cast<long long>(frame.width - 1) * frame.pixelStep + 1;
}

/// A card held before a camera is big enough for half the resolution, at a quarter of the work.
std::optional<std::string> lookAtHalf(GrayFrame const& frame)
{
    if (frame.width < 640 || frame.height < 360) return std::nullopt;
    auto const half = halved(frame);
    return readOnce(half.frame(), Binarizer::LocalAverage, Detect::Quick);
}

std::optional<std::string> lookAtAll(GrayFrame const& frame)
{
    return readOnce(frame, Binarizer::LocalAverage, Detect::Harder);
}

/// Harder looks work on at most this many pixels: a phone's photo holds no more detail than noise.
GrayPicture workingCopy(GrayFrame const& frame)
{
    constexpr double most = 1.3e6;
    auto picture = copyOf(frame);
    double const pixels = static_cast<double>(frame.width) * frame.height;
    if (pixels <= most) return picture;
    auto const by = static_cast<float>(std::sqrt(most / pixels));
    return resized(picture, scaled(frame.width, by), scaled(frame.height, by));
}

/// The harder half of Effort::Full, likeliest first.
std::optional<std::string> lookHarder(GrayPicture const& picture)
{
    constexpr std::size_t common = 27; // looks at the first three scales
    auto const& all = looks();
    for (std::size_t i = 0; i < common; ++i)
        if (auto text = take(all[i], picture)) return text;
    for (float const scale : {1.0F, 0.5F, 1.5F})
        if (auto text = readThroughGrid(picture, scale)) return text;
    for (std::size_t i = common; i < all.size(); ++i)
        if (auto text = take(all[i], picture)) return text;
    return std::nullopt;
}

} // namespace

std::optional<std::string> decodeQr(GrayFrame const& frame, Effort effort)
{
    if (!makesSense(frame)) return std::nullopt;
    if (auto text = lookAtHalf(frame)) return text;
    if (auto text = lookAtAll(frame)) return text;
    if (effort == Effort::Fast) return std::nullopt;
    return lookHarder(workingCopy(frame));
}

std::optional<std::string> LiveScanner::scan(GrayFrame const& frame)
{
    if (!makesSense(frame)) return std::nullopt;
    if (auto text = lookAtHalf(frame)) return text;
    auto const turn = m_turn++;
    if (turn % 2 == 0) return lookAtAll(frame);
    return take(looks()[turn / 2 % liveLooks], workingCopy(frame));
}

} // namespace bywalec
