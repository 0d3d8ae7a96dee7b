// What a CameraFeed reads with: the core's scanner for a stream of frames.
#pragma once

#include "ui/input/FrameWorker.h"

namespace bywalec::ui {

/// For one feed only: it remembers where the last frames had their code.
Decode liveDecoder();

} // namespace bywalec::ui
