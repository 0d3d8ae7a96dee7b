// A clock that stands still until it is told to move.
#pragma once

#include "core/base/Clock.h"

namespace bywalec::test {

class FakeClock final : public Clock {
  public:
    /// Monday 2025-11-10 11:00:00 UTC: noon in Warsaw.
    explicit FakeClock(UtcTime start = UtcTime(std::chrono::seconds(1762772400))) : m_now(start) {}
    UtcTime now() override { return m_now; }
    std::chrono::microseconds elapsed() override { return m_elapsed; }
    void advance(std::chrono::milliseconds by)
    {
        m_now += by;
        m_elapsed += by;
    }
    void setWall(UtcTime now) { m_now = now; }

  private:
    UtcTime m_now;
    std::chrono::microseconds m_elapsed{0};
};

} // namespace bywalec::test
