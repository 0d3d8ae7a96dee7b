// What the office's tests share: a shown office, a walk over all samples, keys sent to whatever has the
// focus.
#pragma once

#include "tests/ui/OfficeSamples.h"
#include "tests/ui/ScreenTest.h"
#include "ui/office/FormField.h"
#include "ui/office/OfficeButton.h"
#include "ui/office/Rail.h"
#include "ui/programmes/ProgrammeEditor.h"

namespace bywalec::test {

inline SampleOffice shownOffice(ProgrammesState const& state, Language language = Language::Polish,
                                QSize size = {1280, 800})
{
    auto office = sampleOffice(state, language);
    office.shell->resize(size);
    office.shell->show();
    office.shell->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(office.shell.get()));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    return office;
}

/// A key to whatever has the focus; returns what has it afterwards.
inline QWidget* press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    return QApplication::focusWidget();
}

inline OfficeButton* buttonSaying(QWidget& where, QString const& text)
{
    for (auto* button : where.findChildren<OfficeButton*>())
        if (button->isVisible() && button->text() == text) return button;
    return nullptr;
}

/// Runs `check` on every sample, in both languages and at both sizes.
template<class Check>
void everyOffice(Check check)
{
    for (auto language : {Language::Polish, Language::English}) {
        auto const polish = language == Language::Polish;
        installLanguage(*qApp, polish ? QStringLiteral("pl") : QStringLiteral("en"));
        for (auto const& [name, state] : programmesSamples(language))
            for (auto size : {QSize(1280, 800), QSize(1024, 768)}) {
                INFO(qPrintable(name) << (polish ? " pl " : " en ") << size.width());
                auto const office = shownOffice(state, language, size);
                check(*office.shell, state);
            }
    }
    installLanguage(*qApp, QStringLiteral("en"));
}

} // namespace bywalec::test
