// The timing of one code at a time.
#include "core/cards/PresentedCode.h"

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
    if (m_last && m_last->code == code) {
        bool const gone = now - m_last->seen >= m_absent;
        m_last->seen = now;
        if (!gone || now - m_last->taken < m_quiet) return false;
    }
    m_last = Last{std::string(code), now, now};
    return true;
}

} // namespace bywalec
