// Time as it comes in from outside: the only place that may ask the system what time it is.
#pragma once

#include <chrono>

namespace bywalec {

using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
  public:
    virtual ~Clock() = default;
    virtual UtcTime now() = 0;
    /// Never goes back; only differences mean anything.
    virtual std::chrono::microseconds elapsed() = 0;
};

class SystemClock final : public Clock {
  public:
    UtcTime now() override;
    std::chrono::microseconds elapsed() override;
};

} // namespace bywalec
