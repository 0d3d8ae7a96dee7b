// What the office's tests share: a shown office, a walk over all samples, keys sent to whatever has the
// focus.
#pragma once

#include "tests/ui/FirstRunSamples.h"
#include "tests/ui/OfficePageSamples.h"
#include "tests/ui/ScreenTest.h"
#include "ui/office/FormField.h"
#include "ui/office/OfficeButton.h"
#include "ui/office/Rail.h"
#include "ui/programmes/ProgrammeEditor.h"
#include "ui/theme/TextLabel.h"

namespace bywalec::test {

inline void bringUp(QWidget& window, QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

inline SampleOffice shownOffice(ProgrammesState const& state, Language language = Language::Polish,
                                QSize size = {1280, 800})
{
    auto office = sampleOffice(state, language);
    bringUp(*office.shell, size);
    return office;
}

inline SampleOffice shownPage(PageSample const& sample, Language language = Language::Polish,
                              QSize size = {1280, 800})
{
    auto office = samplePage(sample, language);
    bringUp(*office.shell, size);
    return office;
}

inline std::unique_ptr<FirstRunWizard> shownWizard(FirstRunState const& state, QSize size = {1280, 800})
{
    auto wizard = std::make_unique<FirstRunWizard>();
    wizard->render(state);
    bringUp(*wizard, size);
    return wizard;
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

/// What a check can depend on: what a screen shows is the same in both languages and at both sizes, how it
/// looks isn't.
enum class Settings { Every, One };

/// Runs `check` in both languages and at both sizes, or in Polish at the larger one.
template<class Check>
void inSettings(Settings settings, Check check)
{
    for (auto language : {Language::Polish, Language::English}) {
        auto const polish = language == Language::Polish;
        installLanguage(*qApp, polish ? QStringLiteral("pl") : QStringLiteral("en"));
        for (auto size : {QSize(1280, 800), QSize(1024, 768)}) {
            if (settings == Settings::One && !(polish && size.width() == 1280)) continue;
            INFO((polish ? "pl " : "en ") << size.width());
            check(language, size);
        }
    }
    installLanguage(*qApp, QStringLiteral("en"));
}

/// Runs `check` on every sample of the programmes' page.
template<class Check>
void everyOffice(Check check, Settings settings = Settings::Every)
{
    inSettings(settings, [&](Language language, QSize size) {
        for (auto const& [name, state] : programmesSamples(language)) {
            INFO(qPrintable(name));
            auto const office = shownOffice(state, language, size);
            check(*office.shell, state);
        }
    });
}

/// The same on every sample of the other pages.
template<class Check>
void everyPage(Check check, Settings settings = Settings::Every)
{
    inSettings(settings, [&](Language language, QSize size) {
        for (auto const& sample : pageSamples(language)) {
            INFO(qPrintable(sample.name));
            auto const office = shownPage(sample, language, size);
            check(office, sample);
        }
    });
}

/// And on every step of the first run.
template<class Check>
void everyStep(Check check, Settings settings = Settings::Every)
{
    inSettings(settings, [&](Language language, QSize size) {
        for (auto const& [name, state] : firstRunSamples(language)) {
            INFO(qPrintable(name));
            auto const wizard = shownWizard(state, size);
            check(*wizard, state);
        }
    });
}

} // namespace bywalec::test
