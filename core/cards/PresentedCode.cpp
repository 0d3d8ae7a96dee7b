// Which codes were seen when.
#include "core/cards/PresentedCode.h"

#include <algorithm>

namespace bywalec {

using namespace std::chrono_literals;

PresentedCode PresentedCode::forCamera()
{
    return {5s, 1500ms};
}

PresentedCode PresentedCode::forScanner()
{
    return {2500ms, 0s};
}

bool PresentedCode::present(std::string_view code, Time now)
{
    constexpr std::size_t most = 64; // a film of codes must not fill the memory
    for (auto& seen : m_recent) {
        seen.wasAway = seen.wasAway || (seen.code == code && now - seen.last >= m_absent);
        if (seen.code == code) seen.last = now;
    }
    std::erase_if(m_recent, [&](Seen const& seen) {
        bool const away = seen.wasAway || now - seen.last >= m_absent;
        return away && now - seen.taken >= m_quiet;
    });
    auto const isSame = [&](Seen const& seen) { return seen.code == code; };
    if (std::any_of(m_recent.begin(), m_recent.end(), isSame)) return false;
    if (m_recent.size() == most) m_recent.erase(m_recent.begin());
    m_recent.push_back({std::string(code), now, now, false});
    return true;
}

} // namespace bywalec
