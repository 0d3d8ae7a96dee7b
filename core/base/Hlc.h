// Hybrid logical clock (Kulkarni et al. 2014): wall time that never goes back within a device.
#pragma once

#include "core/base/Clock.h"

#include <algorithm>
#include <compare>
#include <cstdint>

namespace bywalec {

/// 48 bits of Unix milliseconds and a 16-bit counter. Fits SQLite's signed integer until the year 6429.
class Hlc {
  public:
    constexpr Hlc() = default;
    explicit constexpr Hlc(std::uint64_t packed) : m_packed(packed) {}
    /// Times before 1970 count as 1970, times after 6429 as the last that fits: a wild clock must not wrap.
    static constexpr Hlc of(UtcTime time, std::uint16_t counter = 0)
    {
        constexpr std::int64_t last = (std::int64_t(1) << 47) - 1;
        auto const ms = std::clamp<std::int64_t>(time.time_since_epoch().count(), 0, last);
        return Hlc(static_cast<std::uint64_t>(ms) << 16 | counter);
    }

    constexpr std::uint64_t packed() const { return m_packed; }
    constexpr UtcTime time() const
    {
        return UtcTime(std::chrono::milliseconds(static_cast<std::int64_t>(m_packed >> 16)));
    }
    constexpr auto operator<=>(Hlc const&) const = default;

  private:
    std::uint64_t m_packed = 0;
};

class HlcClock {
  public:
    /// Remote time further ahead than this is not adopted (a till in the year 2099 must not drag the others).
    static constexpr std::chrono::minutes maxRemoteLead{5};

    explicit HlcClock(Hlc newestSeen) : m_last(newestSeen) {}

    /// The next stamp of this device: above every one before, whatever the wall clock does.
    Hlc tick(UtcTime now);
    /// Takes a remote stamp into account. False when it was too far ahead to be adopted.
    bool observe(Hlc remote, UtcTime now);
    Hlc last() const { return m_last; }

  private:
    Hlc m_last;
};

} // namespace bywalec
