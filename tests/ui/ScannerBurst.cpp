// 5 ms from key to key, a second before and after them.
#include "tests/ui/ScannerBurst.h"

#include "ui/input/UsLayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace bywalec::test {

namespace {
// The key of a US keyboard that types this character, as X11 numbers keys; 0 = none.
quint32 scanCodeOf(QChar character)
{
    for (quint32 code = 9; code < 120; ++code)
        for (bool const shift : {false, true})
            if (ui::usCharacter(code, shift) == character) return code;
    return 0;
}

void sendKey(QEvent::Type type, int key, quint32 code, QString const& text, qint64 atMs)
{
    auto* focus = QApplication::focusWidget();
    if (!focus) return;
    QKeyEvent event(type, key, text.isEmpty() || !text.at(0).isUpper() ? Qt::NoModifier : Qt::ShiftModifier,
                    code, 0, 0, text);
    event.setTimestamp(quint64(atMs));
    if (type == QEvent::ShortcutOverride) event.ignore();
    QApplication::sendEvent(focus, &event);
}
} // namespace

qint64 typeBurst(std::string const& text, qint64 atMs)
{
    atMs += 1000;
    for (QChar const character : QString::fromStdString(text)) {
        auto const code = scanCodeOf(character);
        for (auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease})
            sendKey(type, character.toUpper().unicode(), code, QString(character), atMs);
        atMs += 5;
    }
    for (auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease})
        sendKey(type, Qt::Key_Return, 36, QStringLiteral("\r"), atMs);
    return atMs + 1000;
}

} // namespace bywalec::test
