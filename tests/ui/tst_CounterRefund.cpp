// Refunding a recent visit and the guest's code, by keys alone.
#include "tests/ui/ScreenTest.h"
#include "ui/counter/ClaimPanelView.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/RecentList.h"
#include "ui/counter/RefundPanelView.h"
#include "ui/counter/UndoButton.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {
void press(CounterScreen& screen, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(screen.focusWidget() ? screen.focusWidget() : &screen, key, modifiers);
}
} // namespace

TEST_CASE("Shift+F9 asks for the refund of the newest visit, or of the row that is chosen")
{
    auto const state = test::sample(QStringLiteral("several"));
    auto const screen = shown(state);
    QSignalSpy asked(screen.get(), &CounterScreen::refundAsked);
    QSignalSpy intents(screen.get(), &CounterScreen::intent);
    press(*screen, Qt::Key_F9, Qt::ShiftModifier);
    REQUIRE(asked.size() == 1);
    CHECK(asked.last().first().toString() == state.recent.rows.first().actionId);
    auto* list = visible<RecentView>(*screen);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    CHECK(buttonWithKey(*screen, QStringLiteral("Shift+F9"))->text().contains(state.recent.rows.at(1).who));
    press(*screen, Qt::Key_F9, Qt::ShiftModifier);
    CHECK(asked.last().first().toString() == state.recent.rows.at(1).actionId);
    CHECK(intents.isEmpty()); // nothing was undone
}

TEST_CASE("where the shop refunds nothing Shift+F9 is dead and the list has its six rows")
{
    auto const screen = shown(test::sample(QStringLiteral("stamped")));
    QSignalSpy asked(screen.get(), &CounterScreen::refundAsked);
    press(*screen, Qt::Key_F9, Qt::ShiftModifier);
    CHECK(asked.isEmpty());
    CHECK_FALSE(buttonWithKey(*screen, QStringLiteral("Shift+F9")));
    CHECK(visible<RecentView>(*screen)->height() == 6 * RecentDelegate::rowHeight);
}

TEST_CASE("the refund button stays where it is when undo grows")
{
    auto state = test::sample(QStringLiteral("several"));
    state.recent.undoLargeMs = 0;
    for (auto size : {QSize(1280, 800), QSize(1024, 768)}) {
        auto const screen = shown(state, size);
        auto* refund = buttonWithKey(*screen, QStringLiteral("Shift+F9"));
        REQUIRE(refund);
        CHECK(refund->accessibleName().contains(state.recent.rows.first().time));
        auto const before = refund->geometry();
        auto larger = state;
        larger.recent.undoLargeMs = 8000;
        screen->render(larger);
        CHECK(refund->geometry() == before);
        CHECK_FALSE(before.intersects(visible<UndoButton>(*screen)->geometry()));
        CHECK_FALSE(before.intersects(visible<RecentView>(*screen)->geometry()));
    }
}

TEST_CASE("Enter at once refunds the whole, a typed amount a part of it")
{
    auto const screen = shown(test::sample(QStringLiteral("refund"), Language::English));
    QSignalSpy entered(screen.get(), &CounterScreen::refundEntered);
    QSignalSpy edited(screen.get(), &CounterScreen::refundEdited);
    auto* field = qobject_cast<QLineEdit*>(screen->focusWidget());
    REQUIRE(field);
    press(*screen, Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    CHECK(entered.last().first().toString().isEmpty());
    typeText(field, QStringLiteral("4,20"));
    CHECK(edited.last().first().toString() == QStringLiteral("4,20"));
    press(*screen, Qt::Key_Enter);
    REQUIRE(entered.size() == 2);
    CHECK(entered.last().first().toString() == QStringLiteral("4,20"));
    press(*screen, Qt::Key_F8);
    CHECK(edited.last().first().toString() == QStringLiteral("11.00"));
    typeText(field, QStringLiteral("x"));
    CHECK(field->text() == QStringLiteral("11.00"));
}

TEST_CASE("a problem keeps what was typed, another visit starts anew")
{
    auto state = test::sample(QStringLiteral("refund"), Language::English);
    auto const screen = shown(state);
    auto* field = qobject_cast<QLineEdit*>(screen->focusWidget());
    REQUIRE(field);
    typeText(field, QStringLiteral("99"));
    auto& panel = std::get<RefundPanel>(state.panel);
    panel.problem = QStringLiteral("At most £11.00.");
    screen->render(state);
    CHECK(field->text() == QStringLiteral("99"));
    panel.actionId = QStringLiteral("other");
    screen->render(state);
    CHECK(field->text().isEmpty());
}

TEST_CASE("a visit without an amount is refunded whole, by Enter and without a field")
{
    auto state = test::sample(QStringLiteral("refund"), Language::English);
    std::get<RefundPanel>(state.panel).amount.clear();
    auto const screen = shown(state);
    QSignalSpy entered(screen.get(), &CounterScreen::refundEntered);
    QSignalSpy stamps(screen.get(), &CounterScreen::stampsChosen);
    CHECK_FALSE(qobject_cast<QLineEdit*>(screen->focusWidget()));
    press(*screen, Qt::Key_5);
    CHECK_FALSE(stamps.wait(200));
    press(*screen, Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    CHECK(entered.last().first().toString().isEmpty());
}

TEST_CASE("Esc refunds nothing")
{
    auto const screen = shown(test::sample(QStringLiteral("refund")));
    QSignalSpy entered(screen.get(), &CounterScreen::refundEntered);
    QSignalSpy intents(screen.get(), &CounterScreen::intent);
    press(*screen, Qt::Key_Escape);
    REQUIRE(intents.size() == 1);
    CHECK(intents.first().first().value<Intent>() == Intent::Dismiss);
    CHECK(entered.isEmpty());
}

TEST_CASE("Shift+F6 asks for a guest's code only while it is offered")
{
    auto const screen = shown(test::sample(QStringLiteral("claim-offered")));
    QSignalSpy asked(screen.get(), &CounterScreen::claimAsked);
    QSignalSpy intents(screen.get(), &CounterScreen::intent);
    press(*screen, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(asked.size() == 1);
    CHECK(intents.isEmpty()); // not another guest
    screen->render(test::sample(QStringLiteral("guest")));
    press(*screen, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(asked.size() == 1);
}

TEST_CASE("a guest's code is drawn in whole pixels, says its number, and Esc leaves it")
{
    for (auto size : {QSize(1280, 800), QSize(1024, 768)}) {
        auto const screen = shown(test::sample(QStringLiteral("claim")), size);
        REQUIRE(visible<ClaimPanelView>(*screen));
        auto* picture = visible<CardPicture>(*screen);
        REQUIRE(picture);
        CHECK(picture->modulePx() >= 7);
        CHECK(picture->accessibleName().contains(QStringLiteral("4417 902")));
        QSignalSpy intents(screen.get(), &CounterScreen::intent);
        press(*screen, Qt::Key_Escape);
        REQUIRE(intents.size() == 1);
        CHECK(intents.first().first().value<Intent>() == Intent::Dismiss);
    }
}
