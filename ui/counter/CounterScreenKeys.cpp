// The screen's keyboard: shortcuts, characters that came alone, and what the shown panel takes for itself.
#include "ui/counter/CounterScreen.h"
#include "ui/counter/PanelParts.h"
#include "ui/counter/RecentList.h"
#include "ui/counter/SearchField.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

namespace bywalec::ui {

namespace {
constexpr int aloneMs = 60; ///< a scanner's next key would have come by then

bool isField(QWidget const* widget)
{
    return widget && widget->inherits("QLineEdit");
}

/// The character on the key itself: Shift+1 is still the key 1.
QString characterOf(QKeyEvent const* event)
{
    static auto const shifted = QStringLiteral(")!@#$%^&*(");
    auto const text = event->text();
    if (text.size() != 1 || !text.at(0).isPrint() || text.at(0).isSpace()) return {};
    auto const digit = event->modifiers() & Qt::ShiftModifier ? shifted.indexOf(text.at(0)) : -1;
    return digit >= 0 ? QString::number(digit) : text;
}
} // namespace

void CounterScreen::makeShortcuts()
{
    struct Key {
        QKeySequence sequence;
        Intent intent;
    };
    for (auto const& key :
         {Key{Qt::Key_F2, Intent::PlusOne}, Key{Qt::Key_F3, Intent::Find},
          Key{Qt::Key_F4, Intent::NewCustomer}, Key{Qt::Key_F5, Intent::Remark},
          Key{Qt::Key_F6, Intent::Guest}, Key{Qt::Key_F7, Intent::Later}, Key{Qt::Key_F8, Intent::Redeem},
          Key{Qt::Key_F9, Intent::UndoLast}, Key{Qt::Key_Escape, Intent::Dismiss},
          Key{QKeySequence(Qt::SHIFT | Qt::Key_F4), Intent::AttachGuest}}) {
        auto* shortcut = new QShortcut(key.sequence, this);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, wanted = key.intent] { ask(wanted); });
    }
    auto* refund = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F9), this);
    auto* claim = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), this);
    refund->setAutoRepeat(false);
    claim->setAutoRepeat(false);
    connect(refund, &QShortcut::activated, this, [this] {
        if (!enrolling()) m_recent->askRefund();
    });
    connect(claim, &QShortcut::activated, this, [this] {
        if (m_state && m_state->claimOffered && !m_state->attachOffer.isEmpty()) Q_EMIT claimAsked();
    });
}

PanelView* CounterScreen::asking() const
{
    return qobject_cast<PanelView*>(m_shown);
}

void CounterScreen::ask(Intent wanted)
{
    if (wanted == Intent::Dismiss && enrolling()) {
        Q_EMIT enrolLeft();
        return;
    }
    if (wanted == Intent::Dismiss) leave();
    if (wanted == Intent::Find && !enrolling()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
    if (wanted == Intent::AttachGuest && (!m_state || m_state->attachOffer.isEmpty())) return;
    if (wanted == Intent::Redeem && asking() && asking()->takeRedeem()) return;
    Q_EMIT intent(wanted);
}

void CounterScreen::leave()
{
    m_search->clear();
    if (m_search->hasFocus()) setFocus(Qt::OtherFocusReason);
}

void CounterScreen::pendingKeyAlone()
{
    if (asking() && asking()->takeCharacter(m_pendingText, m_pendingModifiers)) return;
    auto const digit = m_pendingKey - Qt::Key_0;
    if (digit >= 2 && digit <= 9 && m_pendingModifiers == Qt::NoModifier) Q_EMIT stampsChosen(digit);
}

void CounterScreen::keyPressEvent(QKeyEvent* event)
{
    // A field of the panel has refused what comes here from it; another field's keys are not the panel's.
    auto const ours = !isField(focusWidget()) || (m_shown && m_shown->isAncestorOf(focusWidget()));
    auto const character = characterOf(event);
    if (character.isEmpty()) {
        m_aloneTimer.stop();
        if (ours && asking() && asking()->takeKey(event->key(), event->modifiers())) return;
        QWidget::keyPressEvent(event);
        return;
    }
    auto const modifiers = event->modifiers() & ~Qt::KeypadModifier;
    auto const quiet = !m_aloneTimer.isActive() && (!m_sinceKey.isValid() || m_sinceKey.hasExpired(aloneMs));
    m_aloneTimer.stop();
    m_sinceKey.start();
    if (quiet && ours && !event->isAutoRepeat() && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier) {
        m_pendingKey = event->key();
        m_pendingText = character;
        m_pendingModifiers = modifiers;
        m_aloneTimer.start(aloneMs);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool CounterScreen::eventFilter(QObject* watched, QEvent* event)
{
    // A key that some control takes for itself ends a character's being alone as well.
    if (m_aloneTimer.isActive() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() != m_pendingKey)
        m_aloneTimer.stop();
    return QWidget::eventFilter(watched, event);
}

} // namespace bywalec::ui
