// Several rewards to choose from, and several programmes beside the stamps.
#include "tests/ui/ScreenTest.h"
#include "ui/counter/ChoicePanelView.h"
#include "ui/counter/CustomerPanelView.h"
#include "ui/counter/ProgrammeLarge.h"
#include "ui/counter/ProgrammeRows.h"
#include "ui/counter/RecentList.h"
#include "ui/counter/StampRow.h"
#include "ui/counter/WhyLines.h"

#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {
void press(CounterScreen& screen, Qt::Key key)
{
    QTest::keyClick(screen.focusWidget() ? screen.focusWidget() : &screen, key);
    QTest::qWait(90); // as long as it takes to know that no scanner types
    QCoreApplication::processEvents();
}
} // namespace

TEST_CASE("a digit chooses, F8 gives what is chosen")
{
    auto const screen = shown(test::sample(QStringLiteral("choice-nine"), Language::English));
    QSignalSpy chosen(screen.get(), &CounterScreen::choiceChosen);
    QSignalSpy intents(screen.get(), &CounterScreen::intent);
    QSignalSpy stamps(screen.get(), &CounterScreen::stampsChosen);
    press(*screen, Qt::Key_2);
    CHECK(chosen.isEmpty()); // a slip of the finger gives nothing
    press(*screen, Qt::Key_F8);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().first().toInt() == 1);
    press(*screen, Qt::Key_9);
    press(*screen, Qt::Key_F8);
    CHECK(chosen.last().first().toInt() == 8);
    CHECK(intents.isEmpty());
    CHECK(stamps.isEmpty());
    press(*screen, Qt::Key_F7);
    REQUIRE(intents.size() == 1);
    CHECK(intents.first().first().value<Intent>() == Intent::Later);
}

TEST_CASE("arrows move over both columns and stop at the ends")
{
    auto const screen = shown(test::sample(QStringLiteral("choice-nine"), Language::English));
    auto* panel = visible<ChoicePanelView>(*screen);
    REQUIRE(panel);
    CHECK(panel->chosen() == 0);
    press(*screen, Qt::Key_Up);
    CHECK(panel->chosen() == 0);
    press(*screen, Qt::Key_Down);
    CHECK(panel->chosen() == 1);
    press(*screen, Qt::Key_Right);
    CHECK(panel->chosen() == 6);
    press(*screen, Qt::Key_Left);
    CHECK(panel->chosen() == 1);
    press(*screen, Qt::Key_End);
    CHECK(panel->chosen() == 8);
    press(*screen, Qt::Key_Down);
    CHECK(panel->chosen() == 8);
}

TEST_CASE("what can't be given says why and is not given")
{
    auto const screen = shown(test::sample(QStringLiteral("choice-nine"), Language::English));
    QSignalSpy chosen(screen.get(), &CounterScreen::choiceChosen);
    press(*screen, Qt::Key_4);
    auto* give = buttonWithKey(*screen, QStringLiteral("F8"));
    REQUIRE(give);
    CHECK_FALSE(give->isEnabled());
    CHECK(give->accessibleDescription().contains(QStringLiteral("40")));
    press(*screen, Qt::Key_F8);
    CHECK(chosen.isEmpty());
    auto const* row = buttonWithKey(*screen, QStringLiteral("4"));
    REQUIRE(row);
    CHECK(row->accessibleName().contains(QString::fromUtf8("missing")));
}

TEST_CASE("a reward that has just gone keeps the choice where it was")
{
    auto state = test::sample(QStringLiteral("choice-nine"), Language::English);
    auto const screen = shown(state);
    press(*screen, Qt::Key_5);
    auto& panel = std::get<ChoicePanel>(state.panel);
    panel.choices[4].reason = QStringLiteral("out of stock");
    panel.problem = QStringLiteral("The last one has just gone.");
    screen->render(state);
    CHECK(visible<ChoicePanelView>(*screen)->chosen() == 4);
    CHECK_FALSE(buttonWithKey(*screen, QStringLiteral("F8"))->isEnabled());
    ++state.outcome;
    screen->render(state);
    CHECK(visible<ChoicePanelView>(*screen)->chosen() == 0);
}

TEST_CASE("a choice that opens has the keyboard, wherever the focus was")
{
    auto const screen = shown(test::sample(QStringLiteral("several"), Language::English));
    visible<RecentView>(*screen)->setFocus();
    screen->render(test::sample(QStringLiteral("choice"), Language::English));
    CHECK(screen->focusWidget() == screen.get());
    press(*screen, Qt::Key_Down);
    CHECK(visible<ChoicePanelView>(*screen)->chosen() == 1);
}

TEST_CASE("the focus goes along with the choice, and no button that goes dead takes it away")
{
    auto const screen = shown(test::sample(QStringLiteral("choice-nine"), Language::English));
    auto* panel = visible<ChoicePanelView>(*screen);
    buttonWithKey(*screen, QStringLiteral("2"))->setFocus();
    press(*screen, Qt::Key_Space);
    CHECK(panel->chosen() == 1);
    press(*screen, Qt::Key_Down);
    CHECK(panel->chosen() == 2);
    CHECK(buttonWithKey(*screen, QStringLiteral("3"))->hasFocus());
    press(*screen, Qt::Key_1);
    buttonWithKey(*screen, QStringLiteral("F8"))->setFocus();
    press(*screen, Qt::Key_3); // can't be given
    press(*screen, Qt::Key_Up);
    CHECK(panel->chosen() == 1);
}

TEST_CASE("one reward alone looks as it did: F8 asks for it")
{
    auto const screen = shown(test::sample(QStringLiteral("reward")));
    QSignalSpy intents(screen.get(), &CounterScreen::intent);
    CHECK_FALSE(visible<ChoicePanelView>(*screen));
    press(*screen, Qt::Key_F8);
    REQUIRE(intents.size() == 1);
    CHECK(intents.first().first().value<Intent>() == Intent::Redeem);
}

TEST_CASE("Enter in the search field gives no reward")
{
    auto const screen = shown(test::sample(QStringLiteral("choice"), Language::English));
    QSignalSpy chosen(screen.get(), &CounterScreen::choiceChosen);
    press(*screen, Qt::Key_F3);
    REQUIRE(qobject_cast<QLineEdit*>(screen->focusWidget()));
    press(*screen, Qt::Key_Down);
    press(*screen, Qt::Key_3);
    press(*screen, Qt::Key_Return);
    CHECK(visible<ChoicePanelView>(*screen)->chosen() == 0);
    CHECK(chosen.isEmpty());
}

TEST_CASE("five programmes stand together without touching, with the sentence to say")
{
    for (auto size : {QSize(1280, 800), QSize(1024, 768)})
        for (auto const* name : {"several", "several-reward", "points", "points-full"}) {
            INFO(name << ' ' << size.width());
            auto const screen = shown(test::sample(QString::fromLatin1(name)), size);
            auto* panel = visible<CustomerPanelView>(*screen);
            REQUIRE(panel);
            QList<QWidget*> parts;
            for (auto* child : panel->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                if (child->isVisible()) parts << child;
            CHECK(parts.size() >= 5);
            for (qsizetype i = 0; i < parts.size(); ++i)
                for (qsizetype j = i + 1; j < parts.size(); ++j) {
                    INFO(qPrintable(describe(parts.at(i)) + describe(parts.at(j))));
                    CHECK_FALSE(parts.at(i)->geometry().intersects(parts.at(j)->geometry()));
                }
            CHECK(visible<ProgrammeRows>(*screen));
        }
}

TEST_CASE("without stamps the first programme is drawn large, and the others follow")
{
    auto const screen = shown(test::sample(QStringLiteral("points"), Language::English));
    auto* large = visible<ProgrammeLarge>(*screen);
    REQUIRE(large);
    CHECK(large->accessibleName().contains(QStringLiteral("340")));
    CHECK_FALSE(visible<StampRow>(*screen));
    auto* rows = visible<ProgrammeRows>(*screen);
    REQUIRE(rows);
    CHECK(rows->accessibleName().count(QLatin1Char(';')) == 2);
    screen->render(test::sample(QStringLiteral("stamped")));
    CHECK_FALSE(visible<ProgrammeLarge>(*screen));
    CHECK_FALSE(visible<ProgrammeRows>(*screen));
    CHECK(visible<StampRow>(*screen));
}

TEST_CASE("reasons stand where the facts were, and give way to them again")
{
    auto state = test::sample(QStringLiteral("several"), Language::English);
    auto const screen = shown(state);
    auto* why = visible<WhyLines>(*screen);
    REQUIRE(why);
    CHECK(why->accessibleName().startsWith(QStringLiteral("+2 double stamps")));
    CHECK_FALSE(visible<FactsRow>(*screen));
    std::get<CustomerPanel>(state.panel).why.clear();
    screen->render(state);
    CHECK(visible<FactsRow>(*screen));
    CHECK_FALSE(visible<WhyLines>(*screen));
}
