// Camera frames into the two pictures that we need: grey for the code reader, small and coloured for the eye.
#pragma once

#include "ui/input/GrayFrameView.h"

#include <cstdint>
#include <QImage>
#include <QVideoFrame>
#include <vector>

namespace bywalec::ui {

/// A grey picture of our own; the memory is reused from frame to frame.
struct GrayBuffer {
    std::vector<std::uint8_t> bytes;
    GrayFrameView view; ///< into bytes
};

/// Copies the luma out of a frame; false when the frame can't be read (the device went away meanwhile).
bool copyLuma(QVideoFrame& frame, GrayBuffer& into);
bool copyLuma(QImage const& image, GrayBuffer& into);

/// A preview at most `maxWidth` pixels wide, in colour where the format keeps it cheap, else grey.
/// Null when the frame can't be read.
QImage previewOf(QVideoFrame& frame, int maxWidth);
QImage previewOf(QImage const& image, int maxWidth);

} // namespace bywalec::ui
