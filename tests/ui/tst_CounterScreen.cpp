// The counter's screen as people use it: what each key, click and typed word asks for.
#include "tests/ui/ScreenTest.h"
#include "ui/counter/EnrolPanelView.h"
#include "ui/counter/NoteView.h"
#include "ui/counter/RecentList.h"
#include "ui/counter/SearchField.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("function keys ask for what stands on their buttons")
{
    auto const screen = shown(test::sample(QStringLiteral("stamped")));
    QSignalSpy spy(screen.get(), &CounterScreen::intent);
    std::vector<std::pair<Qt::Key, Intent>> const keys{
        {Qt::Key_F2, Intent::PlusOne}, {Qt::Key_F3, Intent::Find},     {Qt::Key_F4, Intent::NewCustomer},
        {Qt::Key_F5, Intent::Remark},  {Qt::Key_F6, Intent::Guest},    {Qt::Key_F7, Intent::Later},
        {Qt::Key_F8, Intent::Redeem},  {Qt::Key_F9, Intent::UndoLast}, {Qt::Key_Escape, Intent::Dismiss}};
    for (auto const& [key, wanted] : keys) {
        spy.clear();
        QTest::keyClick(screen.get(), key);
        INFO("key " << int(key));
        REQUIRE(spy.size() == 1);
        CHECK(spy.first().first().value<Intent>() == wanted);
    }
}

TEST_CASE("function keys work while a field has the focus")
{
    auto const screen = shown(test::sample(QStringLiteral("ready")));
    QTest::keyClick(screen.get(), Qt::Key_F3);
    auto* field = visible<SearchField>(*screen);
    REQUIRE(screen->focusWidget() == field);
    QSignalSpy spy(screen.get(), &CounterScreen::intent);
    QTest::keyClick(field, Qt::Key_F6);
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().first().value<Intent>() == Intent::Guest);
}

TEST_CASE("a button asks for the same as its key, by mouse and by Enter")
{
    auto const screen = shown(test::sample(QStringLiteral("reward")));
    QSignalSpy spy(screen.get(), &CounterScreen::intent);
    auto* give = buttonWithKey(*screen, QStringLiteral("F8"));
    REQUIRE(give);
    QTest::mouseClick(give, Qt::LeftButton);
    give->setFocus();
    QTest::keyClick(give, Qt::Key_Return);
    REQUIRE(spy.size() == 2);
    CHECK(spy.at(0).first().value<Intent>() == Intent::Redeem);
    CHECK(spy.at(1).first().value<Intent>() == Intent::Redeem);
}

TEST_CASE("a digit sets the number of stamps only if it comes alone and outside a field")
{
    auto const screen = shown(test::sample(QStringLiteral("stamped")));
    QSignalSpy spy(screen.get(), &CounterScreen::stampsChosen);
    SECTION("alone")
    {
        QTest::keyClick(screen.get(), Qt::Key_3);
        CHECK(spy.isEmpty()); // not before the pause has shown that nothing follows
        REQUIRE(spy.wait(2000));
        CHECK(spy.first().first().toInt() == 3);
    }
    SECTION("as the beginning of a scanner's burst")
    {
        QTest::keyClick(screen.get(), Qt::Key_3);
        QTest::keyClick(screen.get(), Qt::Key_A);
        CHECK_FALSE(spy.wait(200));
    }
    SECTION("two digits")
    {
        QTest::keyClick(screen.get(), Qt::Key_3);
        QTest::keyClick(screen.get(), Qt::Key_3);
        CHECK_FALSE(spy.wait(200));
    }
    SECTION("zero and one mean nothing")
    {
        QTest::keyClick(screen.get(), Qt::Key_1);
        CHECK_FALSE(spy.wait(200));
    }
    SECTION("in a field")
    {
        auto* field = visible<SearchField>(*screen);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_3);
        CHECK_FALSE(spy.wait(200));
        CHECK(field->text() == QStringLiteral("3"));
    }
}

TEST_CASE("the search is driven from its field by arrows and Enter")
{
    auto const screen = shown(test::sample(QStringLiteral("search")));
    auto* field = visible<SearchField>(*screen);
    field->setFocus();
    QSignalSpy changed(screen.get(), &CounterScreen::searchChanged);
    QSignalSpy chosen(screen.get(), &CounterScreen::hitChosen);
    typeText(field, QStringLiteral("Łu"));
    REQUIRE(changed.size() == 2);
    CHECK(changed.last().first().toString() == QStringLiteral("Łu"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("c2"));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Enter);
    CHECK(chosen.last().first().toString() == QStringLiteral("c3"));

    SECTION("and is emptied, without a new search, when the customer is shown")
    {
        changed.clear();
        screen->render(test::sample(QStringLiteral("stamped")));
        CHECK(field->text().isEmpty());
        CHECK(changed.isEmpty());
        CHECK_FALSE(field->hasFocus());
    }
}

TEST_CASE("a recent row is undone by Enter and by its glyph, an undone one not again")
{
    auto const screen = shown(test::sample(QStringLiteral("unknown")));
    QSignalSpy spy(screen.get(), &CounterScreen::undoChosen);
    auto* list = visible<RecentView>(*screen);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0)); // struck through
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(spy.isEmpty());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(spy.size() == 1);
    CHECK(spy.last().first().toString() == QStringLiteral("anna"));
    auto const row = list->visualRect(list->model()->index(3, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, RecentDelegate::undoPlace(row).center());
    REQUIRE(spy.size() == 2);
    CHECK(spy.last().first().toString() == QStringLiteral("ewa"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(spy.size() == 2);
}

TEST_CASE("the preference is edited in place, and Esc leaves it as it was")
{
    auto const screen = shown(test::sample(QStringLiteral("stamped")));
    QSignalSpy entered(screen.get(), &CounterScreen::noteEntered);
    QSignalSpy left(screen.get(), &CounterScreen::noteLeft);
    QSignalSpy intents(screen.get(), &CounterScreen::intent);
    auto* chip = visible<NoteChip>(*screen);
    QTest::mouseClick(chip, Qt::LeftButton);
    REQUIRE(intents.size() == 1);
    CHECK(intents.first().first().value<Intent>() == Intent::EditNote);
    auto* note = visible<NoteView>(*screen);
    auto* field = note->findChild<QLineEdit*>();
    REQUIRE(field->isVisible());
    SECTION("Enter sends at most 60 characters")
    {
        typeText(field, QString(80, QLatin1Char('x')));
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(entered.size() == 1);
        CHECK(entered.first().first().toString() == QString(60, QLatin1Char('x')));
        CHECK_FALSE(note->isEditing());
    }
    SECTION("Esc closes the field only")
    {
        intents.clear();
        QTest::keyClick(field, Qt::Key_Escape);
        CHECK(left.size() == 1);
        CHECK(intents.isEmpty());
        CHECK_FALSE(note->isEditing());
    }
    SECTION("a new rendering of the same customer keeps what is typed")
    {
        typeText(field, QStringLiteral("bez"));
        auto state = test::sample(QStringLiteral("stamped"));
        state.status.time = QStringLiteral("12:05");
        screen->render(state);
        CHECK(note->isEditing());
        CHECK(field->text() == QStringLiteral("bez"));
    }
}

TEST_CASE("the amount goes out as typed")
{
    auto const screen = shown(test::sample(QStringLiteral("amount")));
    QSignalSpy spy(screen.get(), &CounterScreen::amountEntered);
    auto* field = qobject_cast<QLineEdit*>(screen->focusWidget());
    REQUIRE(field);
    typeText(field, QStringLiteral("18,50"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().first().toString() == QStringLiteral("18,50"));
}

TEST_CASE("a remark is a digit, a line and Enter")
{
    auto const screen = shown(test::sample(QStringLiteral("remark")));
    QSignalSpy spy(screen.get(), &CounterScreen::remarkEntered);
    QSignalSpy digits(screen.get(), &CounterScreen::stampsChosen);
    QTest::keyClick(screen->focusWidget(), Qt::Key_2);
    auto* field = qobject_cast<QLineEdit*>(screen->focusWidget());
    REQUIRE(field);
    typeText(field, QStringLiteral("więcej cienia"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().at(0).value<RemarkKind>() == RemarkKind::Idea);
    CHECK(spy.first().at(1).toString() == QStringLiteral("więcej cienia"));
    CHECK_FALSE(digits.wait(200));
}

TEST_CASE("enrolling starts in the name, consents to nothing by itself, and Esc leaves")
{
    auto const screen = shown(test::sample(QStringLiteral("enrol")));
    QSignalSpy entered(screen.get(), &CounterScreen::enrolEntered);
    QSignalSpy left(screen.get(), &CounterScreen::enrolLeft);
    auto* name = qobject_cast<QLineEdit*>(screen->focusWidget());
    REQUIRE(name);
    typeText(name, QStringLiteral("Ola"));
    auto const boxes = screen->findChildren<ConsentBox*>();
    REQUIRE(boxes.size() == 2);
    CHECK_FALSE(boxes.at(0)->isEnabled()); // no phone, nothing to agree to
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    auto const form = entered.first().first().value<EnrolForm>();
    CHECK(form.name == QStringLiteral("Ola"));
    CHECK_FALSE(form.smsConsent);
    CHECK_FALSE(form.emailConsent);

    auto same = test::sample(QStringLiteral("enrol"));
    std::get<EnrolPanel>(same.panel).problem = QStringLiteral("phone");
    screen->render(same);
    CHECK(name->text() == QStringLiteral("Ola"));
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("a guest's card is offered only while the state offers it")
{
    auto const offering = shown(test::sample(QStringLiteral("guest")));
    QSignalSpy spy(offering.get(), &CounterScreen::intent);
    QTest::keyClick(offering.get(), Qt::Key_F4, Qt::ShiftModifier);
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().first().value<Intent>() == Intent::AttachGuest);
    offering->render(test::sample(QStringLiteral("ready")));
    QTest::keyClick(offering.get(), Qt::Key_F4, Qt::ShiftModifier);
    CHECK(spy.size() == 1);
}

TEST_CASE("Enter stays on the action it was on when a newer one comes in")
{
    auto state = test::sample(QStringLiteral("unknown"));
    auto const screen = shown(state);
    QSignalSpy spy(screen.get(), &CounterScreen::undoChosen);
    auto* list = visible<RecentView>(*screen);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0)); // Anna
    auto newer = state.recent.rows.first();
    newer.actionId = QStringLiteral("newer");
    state.recent.rows.prepend(newer);
    screen->render(state);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(spy.size() == 1);
    CHECK(spy.first().first().toString() == QStringLiteral("anna"));
}

TEST_CASE("leaving a form gives the keys back to the screen")
{
    auto const screen = shown(test::sample(QStringLiteral("amount")));
    REQUIRE(qobject_cast<QLineEdit*>(screen->focusWidget()));
    screen->render(test::sample(QStringLiteral("ready")));
    CHECK(QApplication::focusWidget() == screen.get());
}
