#include "core/base/Hlc.h"

#include <algorithm>

namespace bywalec {

Hlc HlcClock::tick(UtcTime now)
{
    // A full counter spills into the milliseconds, which keeps the order and costs a millisecond of truth.
    m_last = std::max(Hlc::of(now), Hlc(m_last.packed() + 1));
    return m_last;
}

bool HlcClock::observe(Hlc remote, UtcTime now)
{
    if (remote.time() > now + maxRemoteLead) return false;
    m_last = std::max(m_last, remote);
    return true;
}

} // namespace bywalec
