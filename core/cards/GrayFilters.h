// The few picture operations that make a badly lit, blurred or tiny code readable.
#pragma once

#include "core/cards/GrayFrame.h"

namespace bywalec {

/// The frame's luma without gaps. The frame must be valid.
GrayPicture copyOf(GrayFrame const& frame);

/// Half the width and height, each pixel the mean of four. The frame must be at least 2×2.
GrayPicture halved(GrayFrame const& frame);

/// Any size ≥ 1×1; means when it gets smaller, linear interpolation when it grows.
GrayPicture resized(GrayPicture const& picture, int width, int height);

/// Mean over a square of 2·radius + 1 pixels; the border is continued outwards.
GrayPicture blurred(GrayPicture const& picture, int radius);

/// Black where a pixel is darker than the mean around it by more than `margin` (may be negative), else white.
GrayPicture thresholded(GrayPicture const& picture, int radius, int margin);

/// Adds `percent` of the difference to the mean around it.
GrayPicture sharpened(GrayPicture const& picture, int radius, int percent);

GrayPicture inverted(GrayPicture const& picture);

/// Spreads the bright tones and squeezes the dark ones (gamma 3): what is left of a code under glare.
GrayPicture darkened(GrayPicture const& picture);

} // namespace bywalec
