// Pictures of cards, drawn by the tests themselves: turned, tilted, blurred, noisy.
#pragma once

#include "core/cards/GrayFrame.h"

#include <cstdint>
#include <string_view>

namespace bywalec::test {

/// How the card lies before the camera and what the camera makes of it.
struct View {
    int width = 640;
    int height = 480;
    double side = 260;     ///< pixels along the code, quiet zone included
    double turnDeg = 0;    ///< in the picture's plane
    double tilt = 0;       ///< 0…0.4: how much the far edge is shorter than the near one
    bool mirrored = false; ///< as in a selfie camera's picture
    int dark = 30;         ///< brightness of a dark module
    int light = 225;
    int shade = 0; ///< how much darker the right side of the picture is than the left
    int noise = 0; ///< largest deviation of a pixel, uniform
    int blur = 0;  ///< radius of a mean filter, run twice
    std::uint64_t seed = 1;
};

/// A card with this text before a plain background.
GrayPicture photograph(std::string_view text, View const& view = {});

/// The same bytes as a camera may deliver them: rows padded with rubbish, each pixel followed by a chroma
/// byte.
Bytes asYuy2(GrayPicture const& picture, int strideBytes);

} // namespace bywalec::test
