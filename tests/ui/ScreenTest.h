// What the screen's tests share: a shown screen, its visible parts, and a walk over all samples.
#pragma once

#include "tests/support/Catch.h"
#include "tests/ui/CounterSamples.h"
#include "ui/counter/CounterScreen.h"
#include "ui/counter/KeyButton.h"
#include "ui/theme/Language.h"
#include "ui/theme/Theme.h"

#include <memory>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace bywalec::test {
using namespace ui;

inline std::unique_ptr<CounterScreen> shown(CounterState const& state, QSize size = {1280, 800})
{
    auto screen = std::make_unique<CounterScreen>();
    screen->resize(size);
    screen->render(state);
    screen->show();
    screen->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(screen.get()));
    QCoreApplication::processEvents();
    return screen;
}

inline QList<QWidget*> visibleParts(QWidget& screen)
{
    QList<QWidget*> result;
    for (auto* widget : screen.findChildren<QWidget*>())
        if (widget->isVisible()) result << widget;
    return result;
}

template<class Widget>
Widget* visible(QWidget& screen)
{
    for (auto* widget : screen.findChildren<Widget*>())
        if (widget->isVisible()) return widget;
    return nullptr;
}

inline KeyButton* buttonWithKey(QWidget& screen, QString const& key)
{
    for (auto* button : screen.findChildren<KeyButton*>())
        if (button->isVisible() && button->key() == key) return button;
    return nullptr;
}

inline QString describe(QWidget const* widget)
{
    return QStringLiteral("%1 '%2' %3x%4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
        .arg(widget->width())
        .arg(widget->height());
}

inline void typeText(QWidget* field, QString const& text)
{
    // keyClicks knows only Latin-1; people are called Łucja.
    for (auto letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
    }
}

/// Runs `check` on every sample, in both languages and at both sizes.
template<class Check>
void everywhere(Check check)
{
    for (auto language : {Language::Polish, Language::English}) {
        installLanguage(*qApp, language == Language::Polish ? QStringLiteral("pl") : QStringLiteral("en"));
        for (auto const& [name, state] : counterSamples(language))
            for (auto size : {QSize(1280, 800), QSize(1024, 768)}) {
                INFO(qPrintable(name) << (language == Language::Polish ? " pl " : " en ") << size.width());
                auto const screen = shown(state, size);
                check(*screen, state);
            }
    }
    installLanguage(*qApp, QStringLiteral("en"));
}

} // namespace bywalec::test
