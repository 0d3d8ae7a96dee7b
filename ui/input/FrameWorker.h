// One thread that reads codes out of grey frames, one frame at a time; while it is busy, frames are not
// taken.
#pragma once

#include "ui/input/FrameCopy.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace bywalec::ui {

/// Reads one frame; called on the worker thread only, never twice at once; must not throw.
using Decode = std::function<std::optional<std::string>(GrayFrameView)>;

class FrameWorker {
  public:
    /// `found` is called on the worker thread with what was read and how long reading took, in ms.
    using Found = std::function<void(std::string text, double decodeMs)>;

    FrameWorker(Decode decode, Found found);
    /// Waits for the frame in work.
    ~FrameWorker();
    FrameWorker(FrameWorker const&) = delete;
    FrameWorker& operator=(FrameWorker const&) = delete;

    /// The buffer for the next frame, or nullptr while the worker is busy. One thread may ask, then hand
    /// over.
    GrayBuffer* idleBuffer();
    /// Starts reading what was put into idleBuffer().
    void handOver();

  private:
    void run();

    Decode m_decode;
    Found m_found;
    GrayBuffer m_buffer;
    std::atomic<bool> m_busy{false};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ready = false;
    bool m_leave = false;
    std::thread m_thread;
};

} // namespace bywalec::ui
