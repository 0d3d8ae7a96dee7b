// Which Qt Multimedia backend the application runs on.
#pragma once

namespace bywalec::ui {

/// Chooses GStreamer on Linux, the only backend that lists PipeWire cameras; a choice made in the environment
/// stands. Must come before the first use of Qt Multimedia; CameraFeed and Sounds call it themselves.
void chooseMediaBackend();

} // namespace bywalec::ui
