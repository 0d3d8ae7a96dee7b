// The timing rule of the wedge scanner.
#include "ui/input/WedgeDecoder.h"

#include "ui/input/UsLayout.h"

namespace bywalec::ui {

namespace {

bool follows(qint64 earlierMs, qint64 laterMs)
{
    // Time that runs backwards (X11 wraps after 49 days) counts as a pause: one scan to repeat, never a false
    // one.
    return earlierMs > 0 && laterMs >= earlierMs && laterMs - earlierMs <= WedgeDecoder::maxGapMs;
}

} // namespace

WedgeDecoder::Answer WedgeDecoder::peek(WedgeKey const& key) const
{
    if (key.atMs <= 0) return Answer::None;
    if (key.terminator) {
        if (follows(m_burstEndMs, key.atMs)) return Answer::Trailing;
        bool const whole = m_length >= minLength && m_length <= maxLength;
        return whole && follows(m_lastMs, key.atMs) ? Answer::Burst : Answer::None;
    }
    if (!follows(m_lastMs, key.atMs)) return Answer::First;
    return m_length < maxLength ? Answer::Pending : Answer::None;
}

WedgeDecoder::Answer WedgeDecoder::feed(WedgeKey const& key)
{
    Answer const answer = peek(key);
    if (answer == Answer::Burst || answer == Answer::Trailing) {
        if (answer == Answer::Burst) m_burst = m_pending;
        reset();
        m_burstEndMs = key.atMs;
        return answer;
    }
    bool const tooLong = answer == Answer::None && !key.terminator && key.atMs > 0;
    if (answer == Answer::None && !tooLong) {
        reset();
        return answer;
    }
    if (answer == Answer::First) reset();
    m_burstEndMs = 0;
    m_lastMs = key.atMs;
    m_length = tooLong ? maxLength + 1 : m_length + 1;
    if (tooLong) return answer;
    QChar const us = usCharacter(key.scanCode, key.shift);
    m_pending.typed += key.text;
    m_pending.usLayout += us.isNull() ? key.text : QString(us);
    return answer;
}

void WedgeDecoder::reset()
{
    m_pending = {};
    m_length = 0;
    m_lastMs = 0;
    m_burstEndMs = 0;
}

} // namespace bywalec::ui
