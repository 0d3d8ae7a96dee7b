// A grey picture that somebody else owns, as the code reader wants it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace bywalec::ui {

/// Rows of 8-bit luma: pixel (x, y) is data[y * strideBytes + x * pixelStep]. Valid only during the call.
struct GrayFrameView {
    std::uint8_t const* data = nullptr;
    int width = 0;
    int height = 0;
    std::ptrdiff_t strideBytes = 0;
    int pixelStep = 1; ///< 1, or 2 where luma and chroma alternate (YUYV)
};

} // namespace bywalec::ui
