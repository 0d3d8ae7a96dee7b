// The event filter: which key events are looked at, and what is kept from the widgets.
#include "ui/input/WedgeScanner.h"

#include <algorithm>
#include <QApplication>
#include <QKeyEvent>
#include <utility>

namespace bywalec::ui {

namespace {

bool isTerminator(QKeyEvent const* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
}

// Shift and its like come between a scanner's characters without being any.
bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr ||
           key == Qt::Key_Mode_switch;
}

bool isCharacter(QKeyEvent const* event)
{
    auto const command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    bool const altGr = command == (Qt::ControlModifier | Qt::AltModifier); // as Windows spells it
    if (command && !altGr) return false;
    if (event->key() >= Qt::Key_Dead_Grave && event->key() <= Qt::Key_Dead_Longsolidusoverlay) return true;
    return !event->text().isEmpty() && event->text().at(0).isPrint();
}

WedgeKey toWedgeKey(QKeyEvent const* event)
{
    return {isTerminator(event) ? QString() : event->text(), event->nativeScanCode(),
            event->modifiers().testFlag(Qt::ShiftModifier), isTerminator(event),
            static_cast<qint64>(event->timestamp())};
}

} // namespace

WedgeScanner::WedgeScanner(QObject* parent) : QObject(parent)
{
    m_alone.setSingleShot(true);
    m_alone.setInterval(loneKeyMs);
    m_alone.setTimerType(Qt::PreciseTimer);
    connect(&m_alone, &QTimer::timeout, this, &WedgeScanner::aloneLongEnough);
    QCoreApplication::instance()->installEventFilter(this);
}

bool WedgeScanner::eventFilter(QObject* receiver, QEvent* event)
{
    // Windows pass their key events on to the focused widget: looking at widgets only sees each of them once.
    if (!receiver->isWidgetType()) return false;
    auto* widget = static_cast<QWidget*>(receiver);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return overridesShortcut(widget, static_cast<QKeyEvent*>(event));
    case QEvent::KeyPress:
        return press(widget, static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return release(static_cast<QKeyEvent*>(event));
    default:
        return false;
    }
}

// A press that its widget ignores is offered to the parents, through this filter again.
bool WedgeScanner::isPropagation(QWidget* receiver, QKeyEvent const* event)
{
    bool const same = event->timestamp() == m_lastStamp && event->key() == m_lastKey && m_lastReceiver &&
                      receiver != m_lastReceiver && receiver->isAncestorOf(m_lastReceiver);
    m_lastStamp = event->timestamp();
    m_lastKey = event->key();
    m_lastReceiver = receiver;
    return same;
}

bool WedgeScanner::overridesShortcut(QWidget* receiver, QKeyEvent* event) const
{
    if (FieldSnapshot::isSecret(receiver) || event->isAutoRepeat()) return false;
    if (!isTerminator(event) && !isCharacter(event)) return false;
    auto const answer = m_decoder.peek(toWedgeKey(event));
    if (answer == WedgeDecoder::Answer::None || answer == WedgeDecoder::Answer::First) return false;
    event->accept();
    return true;
}

bool WedgeScanner::press(QWidget* receiver, QKeyEvent* event)
{
    if (isPropagation(receiver, event)) return false;
    if (isModifier(event->key())) return false;
    release(event); // if the last release of this key got lost, the coming one is not swallowed for it
    bool const secret = FieldSnapshot::isSecret(receiver);
    if (secret || event->isAutoRepeat() || (!isTerminator(event) && !isCharacter(event))) {
        m_decoder.reset();
        m_before.clear();
        m_digit = -1;
        return false;
    }
    watchLoneDigit(receiver, event);
    switch (m_decoder.feed(toWedgeKey(event))) {
    case WedgeDecoder::Answer::None:
        m_before.clear();
        return false;
    case WedgeDecoder::Answer::First:
        m_before.clear();
        remember(receiver);
        return false;
    case WedgeDecoder::Answer::Pending:
        if (!FieldSnapshot::takesText(receiver)) return swallow(event);
        remember(receiver);
        return false;
    case WedgeDecoder::Answer::Trailing:
        return swallow(event);
    case WedgeDecoder::Answer::Burst:
        swallow(event);
        finish();
        return true;
    }
    return false;
}

bool WedgeScanner::release(QKeyEvent const* event)
{
    auto const at = std::find_if(m_swallowed.begin(), m_swallowed.end(), [event](Swallowed const& one) {
        return one.key == event->key() && one.scanCode == event->nativeScanCode();
    });
    if (at == m_swallowed.end()) return false;
    m_swallowed.erase(at);
    return true;
}

void WedgeScanner::remember(QWidget* receiver)
{
    for (FieldSnapshot const& one : m_before)
        if (one.field() == receiver) return;
    m_before.emplace_back(receiver);
}

void WedgeScanner::watchLoneDigit(QWidget const* receiver, QKeyEvent const* event)
{
    auto const now = static_cast<qint64>(event->timestamp());
    bool const afterPause =
        m_digit < 0 && (now == 0 || m_lastPressMs == 0 || now - m_lastPressMs > loneKeyMs);
    m_lastPressMs = now;
    m_digit = -1;
    QString const text = event->text();
    if (!afterPause || FieldSnapshot::takesText(receiver)) return;
    if (text.size() != 1 || text.at(0) < QLatin1Char('0') || text.at(0) > QLatin1Char('9')) return;
    m_digit = text.at(0).digitValue();
    m_sinceDigit.start();
    m_alone.start();
}

void WedgeScanner::aloneLongEnough()
{
    // Woken late, the window was blocked: keys pressed meanwhile may still wait behind this call.
    if (m_digit >= 0 && m_sinceDigit.hasExpired(3 * loneKeyMs / 2)) {
        m_sinceDigit.start();
        m_alone.start();
    } else if (int const digit = std::exchange(m_digit, -1); digit >= 0) {
        Q_EMIT loneDigit(digit);
    }
}

bool WedgeScanner::swallow(QKeyEvent const* event)
{
    // A release may never come (the window lost the focus), so the list is kept short.
    constexpr size_t keysDownAtOnce = 16;
    if (m_swallowed.size() >= keysDownAtOnce) m_swallowed.erase(m_swallowed.begin());
    m_swallowed.push_back({event->key(), event->nativeScanCode()});
    return true;
}

void WedgeScanner::finish()
{
    for (auto one = m_before.rbegin(); one != m_before.rend(); ++one)
        one->restore();
    m_before.clear();
    m_digit = -1;
    Q_EMIT scanned(m_decoder.burst().typed, m_decoder.burst().usLayout);
}

} // namespace bywalec::ui
