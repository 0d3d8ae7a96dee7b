// A list of looks at the picture, cheapest and likeliest first; ZXing reads each.
#include "core/cards/Scanner.h"

#include "core/cards/GrayFilters.h"
#include "core/cards/PictureFile.h"
#include "core/cards/ZxingVersion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bywalec {

namespace {

using ZXing::Binarizer;

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

std::optional<std::string> readOnce(GrayFrame const& frame, Binarizer binarizer, bool harder)
{
    auto options = zxing::qrOptions();
    options.setBinarizer(binarizer);
    options.setTryHarder(harder);
    options.setTryRotate(harder);
    options.setTryDownscale(false); // the looks bring their own scales
    ZXing::ImageView const view(frame.data, frame.width, frame.height, ZXing::ImageFormat::Lum,
                                frame.strideBytes, frame.pixelStep);
    for (auto const& code : ZXing::ReadBarcodes(view, options))
        if (code.isValid() && !code.text().empty()) return code.text();
    return std::nullopt;
}

std::optional<std::string> readOnce(GrayPicture const& picture, Binarizer binarizer, bool harder)
{
    return readOnce(picture.frame(), binarizer, harder);
}

int scaled(int size, float by)
{
    return std::max(1, static_cast<int>(std::lround(static_cast<float>(size) * by)));
}

std::optional<std::string> take(Look const& look, GrayPicture const& picture)
{
    auto changed = apply(look.filter, resized(picture, scaled(picture.width, look.scaleX),
                                              scaled(picture.height, look.scaleY)));
    return readOnce(changed, look.binarizer, true);
}

/// Scales first, filters within: codes differ most in the size of their modules.
std::vector<Look> const& looks()
{
    static std::vector<Look> const all = [] {
        std::vector<Look> list;
        auto const local = Binarizer::LocalAverage;
        auto const global = Binarizer::GlobalHistogram;
        for (auto const& [x, y] : {std::pair{1.0F, 1.0F},
                                  {0.5F, 0.5F},
                                  {0.7F, 0.7F},
                                  {0.35F, 0.35F},
                                  {1.5F, 1.5F},
                                  {2.0F, 2.0F},
                                  {0.25F, 0.25F},
                                  {0.6F, 1.0F},
                                  {1.0F, 0.6F}}) {
            list.push_back({x, y, Filter::None, local});
            list.push_back({x, y, Filter::Darkened, local});
            list.push_back({x, y, Filter::FineThreshold, global});
            list.push_back({x, y, Filter::Threshold, global});
            list.push_back({x, y, Filter::Inverted, local});
            list.push_back({x, y, Filter::Blurred, global});
            list.push_back({x, y, Filter::Sharpened, local});
            list.push_back({x, y, Filter::GlareThreshold, global});
            list.push_back({x, y, Filter::WideThreshold, global});
        }
        return list;
    }();
    return all;
}

bool makesSense(GrayFrame const& frame)
{
    if (!frame.data || frame.width < 1 || frame.height < 1 || frame.pixelStep < 1) return false;
    if (static_cast<long long>(frame.width) * frame.height > maxPicturePixels) return false;
    return frame.strideBytes >= static_cast<long long>(frame.width - 1) * frame.pixelStep + 1;
}

std::optional<std::string> fastLooks(GrayFrame const& frame)
{
    // A card held before a camera is big enough for half the resolution, at a quarter of the work.
    if (frame.width >= 640 && frame.height >= 360)
        if (auto text = readOnce(halved(frame), Binarizer::LocalAverage, false)) return text;
    return readOnce(frame, Binarizer::LocalAverage, true);
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

} // namespace

std::optional<std::string> decodeQr(GrayFrame const& frame, Effort effort)
{
    if (!makesSense(frame)) return std::nullopt;
    if (auto text = fastLooks(frame)) return text;
    if (effort == Effort::Fast) return std::nullopt;
    auto const picture = workingCopy(frame);
    for (auto const& look : looks())
        if (auto text = take(look, picture)) return text;
    return std::nullopt;
}

std::optional<std::string> LiveScanner::scan(GrayFrame const& frame)
{
    if (!makesSense(frame)) return std::nullopt;
    if (auto text = fastLooks(frame)) return text;
    auto const& look = looks()[m_turn++ % looks().size()];
    return take(look, workingCopy(frame));
}

} // namespace bywalec
