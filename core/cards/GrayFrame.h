// Brightness as pictures bring it: a view of somebody's bytes, or bytes of our own.
#pragma once

#include "core/base/Bytes.h"

namespace bywalec {

/// A view; who makes it keeps the bytes alive. Row y starts at data + y * strideBytes, its pixels are
/// pixelStep bytes apart: 1 for plain luma, 2 for the luma of YUY2.
struct GrayFrame {
    std::uint8_t const* data = nullptr;
    int width = 0;  ///< pixels
    int height = 0; ///< pixels
    int strideBytes = 0;
    int pixelStep = 1;
};

/// A picture that owns its pixels, row after row without gaps.
struct GrayPicture {
    int width = 0;
    int height = 0;
    Bytes pixels;

    GrayPicture() = default;
    GrayPicture(int w, int h, std::uint8_t fill = 255)
        : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h), fill)
    {
    }

    std::uint8_t* row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
    std::uint8_t const* row(int y) const { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
    GrayFrame frame() const { return {pixels.data(), width, height, width, 1}; }
};

} // namespace bywalec
