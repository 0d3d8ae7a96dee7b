// The mailbox of one frame between the GUI thread and the reading thread.
#include "ui/input/FrameWorker.h"

#include <chrono>
#include <utility>

namespace bywalec::ui {

FrameWorker::FrameWorker(Decode decode, Found found)
    : m_decode(std::move(decode)), m_found(std::move(found)), m_thread([this] { run(); })
{
}

FrameWorker::~FrameWorker()
{
    {
        std::lock_guard const lock(m_mutex);
        m_leave = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

GrayBuffer* FrameWorker::idleBuffer()
{
    return m_busy.load(std::memory_order_acquire) ? nullptr : &m_buffer;
}

void FrameWorker::handOver()
{
    m_busy.store(true, std::memory_order_release);
    {
        std::lock_guard const lock(m_mutex);
        m_ready = true;
    }
    m_wake.notify_one();
}

void FrameWorker::run()
{
    using Clock = std::chrono::steady_clock;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ready || m_leave; });
            if (m_leave) return;
            m_ready = false;
        }
        auto const start = Clock::now();
        auto text = m_decode(m_buffer.view);
        std::chrono::duration<double, std::milli> const took = Clock::now() - start;
        m_busy.store(false, std::memory_order_release);
        if (text) m_found(std::move(*text), took.count());
    }
}

} // namespace bywalec::ui
