// The first run by keyboard alone, from the language to the counter, and back, and past each step.
#include "tests/ui/OfficeTest.h"
#include "ui/counter/CameraView.h"
#include "ui/firstrun/SafetyStep.h"
#include "ui/firstrun/Tiles.h"
#include "ui/firstrun/WelcomeSteps.h"
#include "ui/programmes/TemplateTiles.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {

/// What the controller will do at least: go from step to step.
class Journey {
  public:
    explicit Journey(FirstRunWizard& wizard) : m_wizard(wizard), m_state(beginning())
    {
        auto go = [this](int by) {
            auto const to = static_cast<int>(m_state.step) + by;
            m_finished |= to >= firstRunSteps;
            if (to < 0 || to >= firstRunSteps) return;
            m_state.step = static_cast<FirstRunStep>(to);
            m_wizard.render(m_state);
        };
        QObject::connect(&wizard, &FirstRunWizard::next, &wizard, [go] { go(1); });
        QObject::connect(&wizard, &FirstRunWizard::skip, &wizard, [go] { go(1); });
        QObject::connect(&wizard, &FirstRunWizard::back, &wizard, [go] { go(-1); });
        QObject::connect(&wizard, &FirstRunWizard::fieldChanged, &wizard,
                         [this](QString const& id, QString const& text) {
                             if (id == QStringLiteral("name")) m_state.shop.name.value = text;
                         });
        wizard.render(m_state);
    }
    FirstRunState const& state() const { return m_state; }
    bool finished() const { return m_finished; }

  private:
    static FirstRunState beginning()
    {
        auto state = firstRunSample(QStringLiteral("first-language"));
        state.shop.name.value.clear();
        return state;
    }

    FirstRunWizard& m_wizard;
    FirstRunState m_state;
    bool m_finished = false;
};

} // namespace

TEST_CASE("from the start to the counter it takes the shop's name and five times Enter")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-language")));
    Journey const journey(*wizard);
    press(Qt::Key_Return);
    REQUIRE(journey.state().step == FirstRunStep::Shop);
    typeText(QApplication::focusWidget(), QStringLiteral("Kawiarnia Łucji"));
    press(Qt::Key_Return);
    REQUIRE(journey.state().step == FirstRunStep::Programme);
    press(Qt::Key_Return);
    REQUIRE(journey.state().step == FirstRunStep::Scan);
    press(Qt::Key_Return);
    REQUIRE(journey.state().step == FirstRunStep::Safety);
    CHECK_FALSE(journey.finished());
    press(Qt::Key_Return);
    CHECK(journey.finished());
    CHECK(journey.state().shop.name.value == QStringLiteral("Kawiarnia Łucji"));
}

TEST_CASE("every step can be skipped by its key, and left backwards by Esc or Alt and the left arrow")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-language")));
    Journey const journey(*wizard);
    QSignalSpy next(wizard.get(), &FirstRunWizard::next);
    QSignalSpy back(wizard.get(), &FirstRunWizard::back);
    press(Qt::Key_Escape); // there is nothing behind the first step
    CHECK(back.isEmpty());
    for (int i = 0; i < firstRunSteps - 1; ++i)
        press(Qt::Key_F7);
    CHECK(journey.state().step == FirstRunStep::Safety);
    CHECK(next.isEmpty());
    press(Qt::Key_Escape);
    press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(journey.state().step == FirstRunStep::Programme);
    auto* tile = qobject_cast<TemplateButton*>(QApplication::focusWidget());
    REQUIRE(tile); // where an arrow alone would choose another template
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(journey.state().step == FirstRunStep::Shop);
    press(Qt::Key_Escape);
    CHECK(journey.state().step == FirstRunStep::Language);
    CHECK(back.size() == 4);
}

TEST_CASE("the three ways on and back are buttons with their keys on them")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-scan")));
    QSignalSpy next(wizard.get(), &FirstRunWizard::next);
    QSignalSpy skip(wizard.get(), &FirstRunWizard::skip);
    QSignalSpy back(wizard.get(), &FirstRunWizard::back);
    auto const pressed = [&](QString const& text, QString const& key) {
        auto* button = buttonSaying(*wizard, text);
        REQUIRE(button);
        CHECK(button->accessibleName().endsWith(key));
        QTest::mouseClick(button, Qt::LeftButton);
    };
    pressed(FirstRunWizard::tr("Next"), QStringLiteral("Enter"));
    pressed(FirstRunWizard::tr("Skip"), QStringLiteral("F7"));
    pressed(FirstRunWizard::tr("Back"), QStringLiteral("Esc"));
    CHECK(next.size() == 1);
    CHECK(skip.size() == 1);
    CHECK(back.size() == 1);
}

TEST_CASE("an arrow chooses the language, and the wizard speaks it as soon as the catalogue does")
{
    installLanguage(*qApp, QStringLiteral("pl"));
    auto state = firstRunSample(QStringLiteral("first-language"));
    auto const wizard = shownWizard(state);
    QSignalSpy chosen(wizard.get(), &FirstRunWizard::languageChosen);
    REQUIRE(buttonSaying(*wizard, QStringLiteral("Dalej")));
    press(Qt::Key_Right);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("en"));
    installLanguage(*qApp, QStringLiteral("en"));
    state.language = QStringLiteral("en");
    wizard->render(state);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK_FALSE(buttonSaying(*wizard, QStringLiteral("Dalej")));
    CHECK(buttonSaying(*wizard, QStringLiteral("Next")));
    auto* tile = qobject_cast<TileButton*>(QApplication::focusWidget());
    REQUIRE(tile);
    CHECK(tile->id() == QStringLiteral("en"));
}

TEST_CASE("the language that is set already has the focus, so that Enter takes what is seen")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-language"), Language::English));
    auto* tile = qobject_cast<TileButton*>(QApplication::focusWidget());
    REQUIRE(tile);
    CHECK(tile->isChecked());
    CHECK(tile->id() == QStringLiteral("en"));
}

TEST_CASE("a click on a language says it and goes on, and sample data, if there are any, are one button away")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-language-sample")));
    QSignalSpy chosen(wizard.get(), &FirstRunWizard::languageChosen);
    QSignalSpy next(wizard.get(), &FirstRunWizard::next);
    QSignalSpy sample(wizard.get(), &FirstRunWizard::sampleWanted);
    for (auto* tile : wizard->findChildren<TileButton*>())
        if (tile->isVisible() && tile->id() == QStringLiteral("en")) QTest::mouseClick(tile, Qt::LeftButton);
    CHECK(chosen.size() == 1);
    CHECK(next.size() == 1);
    auto* button = buttonSaying(*wizard, LanguageStep::tr("Show me with sample data"));
    REQUIRE(button);
    button->setFocus();
    press(Qt::Key_Return);
    CHECK(sample.size() == 1);
    CHECK(next.size() == 1); // Enter on a button is the button's
}

TEST_CASE("neither sample data nor backups are promised where there are none")
{
    auto const first = shownWizard(firstRunSample(QStringLiteral("first-language")));
    CHECK_FALSE(buttonSaying(*first, LanguageStep::tr("Show me with sample data")));
    auto const last = shownWizard(firstRunSample(QStringLiteral("first-safety")));
    CHECK_FALSE(buttonSaying(*last, SafetyStep::tr("Choose a folder…")));
    for (auto* wizard : {first.get(), last.get()})
        for (auto* label : wizard->findChildren<TextLabel*>())
            if (label->isVisible()) CHECK_FALSE(label->text().contains(QStringLiteral("backup")));
}

TEST_CASE("once the shop is made, no way leads back to what was asked")
{
    auto state = firstRunSample(QStringLiteral("first-scan"));
    state.founded = true;
    auto const wizard = shownWizard(state);
    QSignalSpy back(wizard.get(), &FirstRunWizard::back);
    CHECK_FALSE(buttonSaying(*wizard, FirstRunWizard::tr("Back")));
    press(Qt::Key_Escape);
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(back.isEmpty());
    state.step = FirstRunStep::Safety;
    wizard->render(state);
    press(Qt::Key_Escape);
    CHECK(back.size() == 1);
}

TEST_CASE("the trade is chosen by arrows and changes what the templates promise")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-shop")));
    QSignalSpy trades(wizard.get(), &FirstRunWizard::tradeChosen);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    auto* tile = qobject_cast<TileButton*>(press(Qt::Key_Tab));
    REQUIRE(tile);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    REQUIRE(trades.size() == 2);
    CHECK(trades.last().first().value<Trade>() == Trade::Salon);
    auto stampsHint = [](Trade trade) {
        auto state = firstRunSample(QStringLiteral("first-programme"));
        state.shop.trade = trade;
        auto const step = shownWizard(state);
        for (auto* button : step->findChildren<TemplateButton*>())
            if (button->kind() == TemplateKind::Stamps) return button->accessibleName();
        return QString();
    };
    CHECK(stampsHint(Trade::Cafe) != stampsHint(Trade::Salon));
    CHECK(usualReward(Trade::Cafe) != usualReward(Trade::Salon));
}

TEST_CASE("the programme's step asks for the template, the reward and how many, in that order")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-programme")));
    QSignalSpy kinds(wizard.get(), &FirstRunWizard::templateChosen);
    QSignalSpy fields(wizard.get(), &FirstRunWizard::fieldChanged);
    for (auto* tile : wizard->findChildren<TemplateButton*>())
        if (tile->isChecked()) tile->setFocus();
    press(Qt::Key_Right);
    REQUIRE(kinds.size() == 1);
    CHECK(kinds.first().first().value<TemplateKind>() == TemplateKind::Points);
    press(Qt::Key_Tab);
    typeText(QApplication::focusWidget(), QStringLiteral("!"));
    REQUIRE(fields.size() == 1);
    CHECK(fields.last().first().toString() == QStringLiteral("reward"));
    press(Qt::Key_Tab);
    press(Qt::Key_Up);
    CHECK(fields.last() == QVariantList{QStringLiteral("stamps"), QStringLiteral("6")});
}

TEST_CASE("what was read is shown in words, and the camera's picture in its place")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-scan-read")));
    QStringList words;
    for (auto* label : wizard->findChildren<TextLabel*>())
        if (label->isVisible()) words << label->text();
    CHECK(words.contains(firstRunSample(QStringLiteral("first-scan-read")).scan.text));
    auto* camera = visible<CameraView>(*wizard);
    REQUIRE(camera);
    QImage frame(64, 48, QImage::Format_RGB32);
    frame.fill(Qt::red);
    auto const before = camera->grab().toImage();
    wizard->setCameraPreview(frame);
    CHECK(camera->grab().toImage() != before);
}

TEST_CASE("key and folder each have their button, and say what came of it")
{
    auto const wizard = shownWizard(firstRunSample(QStringLiteral("first-safety-backups")));
    QSignalSpy saved(wizard.get(), &FirstRunWizard::saveKey);
    QSignalSpy chosen(wizard.get(), &FirstRunWizard::chooseFolder);
    buttonSaying(*wizard, SafetyStep::tr("Save to a file…"))->click();
    buttonSaying(*wizard, SafetyStep::tr("Choose a folder…"))->click();
    CHECK(saved.size() == 1);
    CHECK(chosen.size() == 1);
    auto const said = [&](QString const& text) {
        for (auto* label : wizard->findChildren<TextLabel*>())
            if (label->isVisible() && label->text() == text.simplified()) return true;
        return false;
    };
    auto const after = firstRunSample(QStringLiteral("first-safety-saved"));
    wizard->render(after);
    CHECK(said(after.safety.keySaved));
    auto const failed = firstRunSample(QStringLiteral("first-safety-failed"));
    wizard->render(failed);
    CHECK(said(failed.safety.keyProblem));
    CHECK(said(failed.problem));
}

TEST_CASE("while the shop is being made, nothing leads on")
{
    auto state = firstRunSample(QStringLiteral("first-scan"));
    state.busy = true;
    auto const wizard = shownWizard(state);
    QSignalSpy next(wizard.get(), &FirstRunWizard::next);
    QSignalSpy skip(wizard.get(), &FirstRunWizard::skip);
    wizard->setFocus();
    QTest::keyClick(wizard.get(), Qt::Key_Return);
    QTest::keyClick(wizard.get(), Qt::Key_F7);
    CHECK(next.isEmpty());
    CHECK(skip.isEmpty());
}
