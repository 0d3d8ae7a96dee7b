// The purchase panel by keys alone: items, an amount, paying with points, and a scanner that interrupts.
#include "tests/ui/CounterProgrammeSamples.h"
#include "tests/ui/ScreenTest.h"
#include "ui/counter/AmountPanelView.h"
#include "ui/counter/ItemGrid.h"
#include "ui/counter/PayRow.h"
#include "ui/counter/PurchasePanelView.h"

#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {

QStringList list(std::initializer_list<char const*> words)
{
    QStringList result;
    for (auto const* word : words)
        result << QString::fromLatin1(word);
    return result;
}

/// What a controller does with a press: the quantities come back in the next state.
class Till {
  public:
    explicit Till(CounterState state, QSize size = {1280, 800})
        : m_state(std::move(state)), screen(test::shown(m_state, size))
    {
        QObject::connect(screen.get(), &CounterScreen::itemPressed, screen.get(), [this](int index, int by) {
            amount().items[index].quantity += by;
            pressed << QStringLiteral("%1%2")
                           .arg(by > 0 ? QLatin1Char('+') : QLatin1Char('-'))
                           .arg(amount().items[index].name);
            screen->render(m_state);
        });
    }

    AmountPanel& amount() { return std::get<AmountPanel>(m_state.panel); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        QTest::qWait(90); // as long as it takes to know that no scanner types
        QCoreApplication::processEvents();
    }
    QWidget* focus() { return screen->focusWidget() ? screen->focusWidget() : screen.get(); }
    QStringList items()
    {
        QStringList names;
        for (auto* button : screen->findChildren<ItemButton*>())
            if (button->isVisible()) names << button->text();
        return names;
    }

  private:
    CounterState m_state;

  public:
    std::unique_ptr<CounterScreen> screen;
    QStringList pressed;
};

CounterState purchase(int items)
{
    auto state = test::sample(QStringLiteral("purchase"), Language::English);
    auto& panel = std::get<AmountPanel>(state.panel);
    panel.items = sampleItems(Words(Language::English), items);
    panel.sum.clear();
    return state;
}

} // namespace

TEST_CASE("an item's key takes it, again takes one more, Shift takes one back, never below none")
{
    Till till(purchase(13));
    till.key(Qt::Key_F);
    till.key(Qt::Key_F);
    till.key(Qt::Key_F, Qt::ShiftModifier);
    till.key(Qt::Key_L, Qt::ShiftModifier); // none was taken
    CHECK(till.pressed == list({"+flat white", "+flat white", "-flat white"}));
    CHECK(till.amount().items.at(1).quantity == 1);
}

TEST_CASE("Backspace takes back what was pressed last, then what is left")
{
    Till till(purchase(13));
    till.key(Qt::Key_F);
    till.key(Qt::Key_E);
    till.key(Qt::Key_Backspace);
    till.key(Qt::Key_Backspace);
    till.key(Qt::Key_Backspace);
    CHECK(till.pressed == list({"+flat white", "+espresso", "-espresso", "-flat white"}));
}

TEST_CASE("all 48 items are reached by pages, and a key reaches its item on any page")
{
    for (auto size : {QSize(1280, 800), QSize(1024, 768)}) {
        Till till(test::sample(QStringLiteral("purchase-pay"), Language::English), size);
        auto* grid = visible<ItemGrid>(*till.screen);
        REQUIRE(grid);
        REQUIRE(till.amount().items.size() == 48);
        QStringList seen;
        for (int page = 0; page < grid->pages(); ++page) {
            CHECK(grid->page() == page);
            seen << till.items();
            till.key(Qt::Key_PageDown);
        }
        CHECK(seen.size() == 48);
        CHECK(grid->page() == grid->pages() - 1);
        auto const key = till.amount().items.first().key.toUpper().at(0).unicode();
        till.key(static_cast<Qt::Key>(key));
        CHECK(grid->page() == 0);
        CHECK(till.pressed == list({"+espresso"}));
        till.key(Qt::Key_PageUp);
        CHECK(grid->page() == 0);
    }
}

TEST_CASE("arrows walk over the items and Space presses them, Enter awards from there too")
{
    Till till(purchase(13));
    QSignalSpy entered(till.screen.get(), &CounterScreen::amountEntered);
    till.key(Qt::Key_Down);
    till.key(Qt::Key_Right);
    till.key(Qt::Key_Space);
    till.key(Qt::Key_Down);
    till.key(Qt::Key_Space);
    till.key(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(till.pressed == list({"+flat white", "+hot chocolate", "-hot chocolate"}));
    till.key(Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    CHECK(entered.first().first().toString().isEmpty());
}

TEST_CASE("where the amount is required it has the focus, and letters still press items")
{
    auto state = purchase(13);
    std::get<AmountPanel>(state.panel).amountRequired = true;
    Till till(state);
    QSignalSpy entered(till.screen.get(), &CounterScreen::amountEntered);
    QSignalSpy edited(till.screen.get(), &CounterScreen::amountEdited);
    auto* field = qobject_cast<QLineEdit*>(till.focus());
    REQUIRE(field);
    till.key(Qt::Key_F);
    CHECK(till.pressed == list({"+flat white"}));
    typeText(field, QStringLiteral("18,50"));
    CHECK(field->text() == QStringLiteral("18,50"));
    CHECK(edited.last().first().toString() == QStringLiteral("18,50"));
    till.key(Qt::Key_Backspace); // in the field it is the field's
    CHECK(field->text() == QStringLiteral("18,5"));
    CHECK(till.pressed.size() == 1);
    till.key(Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    CHECK(entered.first().first().toString() == QStringLiteral("18,5"));
}

TEST_CASE("a scanner's burst presses nothing")
{
    Till till(purchase(13));
    QSignalSpy pressed(till.screen.get(), &CounterScreen::itemPressed);
    QSignalSpy stamps(till.screen.get(), &CounterScreen::stampsChosen);
    SECTION("outside a field") {}
    SECTION("in the amount field")
    {
        till.screen->findChild<PurchasePanelView*>()->findChild<AmountField*>()->setFocus();
    }
    for (auto key : {Qt::Key_F, Qt::Key_E, Qt::Key_L, Qt::Key_3, Qt::Key_F})
        QTest::keyClick(till.focus(), key);
    CHECK_FALSE(pressed.wait(200));
    CHECK(stamps.isEmpty());
}

TEST_CASE("a digit without an item is no number of stamps here")
{
    Till till(purchase(6));
    QSignalSpy stamps(till.screen.get(), &CounterScreen::stampsChosen);
    till.key(Qt::Key_5);
    CHECK(stamps.isEmpty());
    CHECK(till.pressed.isEmpty());
}

TEST_CASE("F8 pays as much as possible, and less is typed over it")
{
    Till till(test::sample(QStringLiteral("purchase-pay"), Language::English));
    QSignalSpy paid(till.screen.get(), &CounterScreen::payEntered);
    QSignalSpy intents(till.screen.get(), &CounterScreen::intent);
    QSignalSpy entered(till.screen.get(), &CounterScreen::amountEntered);
    till.key(Qt::Key_F8);
    REQUIRE(paid.size() == 1);
    CHECK(paid.last().first().toString() == QStringLiteral("3.10"));
    CHECK(intents.isEmpty());
    auto* field = visible<PayRow>(*till.screen)->field();
    field->setFocus();
    field->selectAll();
    typeText(field, QStringLiteral("2"));
    CHECK(paid.last().first().toString() == QStringLiteral("2"));
    till.key(Qt::Key_Return);
    CHECK(entered.size() == 1);
}

TEST_CASE("Tab goes from the amount to what is paid with points before the items")
{
    Till till(test::sample(QStringLiteral("purchase-pay"), Language::English));
    till.screen->findChild<PurchasePanelView*>()->findChild<AmountField*>()->setFocus();
    till.key(Qt::Key_Tab);
    CHECK(till.focus() == visible<PayRow>(*till.screen)->field());
}

TEST_CASE("where nothing may be paid F8 does nothing")
{
    auto state = test::sample(QStringLiteral("purchase-pay"), Language::English);
    std::get<AmountPanel>(state.panel).pay->most.clear();
    Till till(state);
    QSignalSpy paid(till.screen.get(), &CounterScreen::payEntered);
    QSignalSpy intents(till.screen.get(), &CounterScreen::intent);
    till.key(Qt::Key_F8);
    CHECK(paid.isEmpty());
    CHECK(intents.isEmpty());
    CHECK_FALSE(buttonWithKey(*till.screen, QStringLiteral("F8"))->isEnabled());
}

TEST_CASE("an amount that is never asked has no field, and Enter sends none")
{
    Till till(test::sample(QStringLiteral("purchase-keys"), Language::English));
    QSignalSpy entered(till.screen.get(), &CounterScreen::amountEntered);
    for (auto* field : till.screen->findChild<PurchasePanelView*>()->findChildren<AmountField*>())
        CHECK_FALSE(field->isVisible());
    till.key(Qt::Key_Return);
    REQUIRE(entered.size() == 1);
    CHECK(entered.first().first().toString().isEmpty());
}

TEST_CASE("the next purchase starts empty and on the first page, the same one keeps what is typed")
{
    auto state = test::sample(QStringLiteral("purchase-pay"), Language::English);
    Till till(state);
    auto* field = till.screen->findChild<PurchasePanelView*>()->findChild<AmountField*>();
    field->setFocus();
    typeText(field, QStringLiteral("20"));
    till.key(Qt::Key_PageDown);
    auto* grid = visible<ItemGrid>(*till.screen);
    REQUIRE(grid->page() == 1);
    std::get<AmountPanel>(state.panel).problem = QStringLiteral("too much");
    till.screen->render(state);
    CHECK(field->text() == QStringLiteral("20"));
    CHECK(grid->page() == 1);
    QSignalSpy edited(till.screen.get(), &CounterScreen::amountEdited);
    ++state.outcome;
    till.screen->render(state);
    CHECK(field->text().isEmpty());
    CHECK(grid->page() == 0);
    CHECK(edited.isEmpty()); // nobody typed
}

TEST_CASE("Esc leaves a purchase, and an amount alone keeps its large field")
{
    Till till(purchase(13));
    QSignalSpy intents(till.screen.get(), &CounterScreen::intent);
    till.key(Qt::Key_Escape);
    REQUIRE(intents.size() == 1);
    CHECK(intents.first().first().value<Intent>() == Intent::Dismiss);
    till.screen->render(test::sample(QStringLiteral("amount")));
    CHECK(visible<AmountPanelView>(*till.screen));
    CHECK_FALSE(visible<PurchasePanelView>(*till.screen));
}
