#include "core/base/Clock.h"

namespace bywalec {

UtcTime SystemClock::now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::microseconds SystemClock::elapsed()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace bywalec
