// The items' and the rewards' pages by keyboard.
#include "tests/ui/OfficeTest.h"
#include "ui/items/ItemForm.h"
#include "ui/office/FieldGrid.h"
#include "ui/rewards/RewardEditor.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {
QWidget* control(SampleOffice const& office, char const* id)
{
    return office.items->form()->fields()->field(QString::fromLatin1(id))->control();
}
} // namespace

TEST_CASE("without an item there is one thing to do, and doing it opens the form at the name")
{
    auto const office = shownPage(pageSample(QStringLiteral("items-none")));
    QSignalSpy fresh(office.items, &ItemsPage::newItem);
    auto* button = buttonSaying(*office.shell, ItemsPage::tr("New item"));
    REQUIRE(button);
    button->setFocus();
    press(Qt::Key_Return);
    CHECK(fresh.size() == 1);
    office.items->render(pageSample(QStringLiteral("items-first")).items);
    CHECK(QApplication::focusWidget() == control(office, "name"));
    CHECK_FALSE(buttonSaying(*office.shell, ItemForm::tr("Switch off"))); // there is nothing yet
}

TEST_CASE("an item is opened by Enter and switched by Space, the list keeping the focus")
{
    auto const office = shownPage(pageSample(QStringLiteral("items")));
    QSignalSpy opened(office.items, &ItemsPage::itemOpened);
    QSignalSpy switched(office.items, &ItemsPage::itemSwitched);
    auto* list = visible<QAbstractItemView>(*office.shell);
    list->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("kawa czarna"));
    press(Qt::Key_Space);
    REQUIRE(switched.size() == 1);
    CHECK(switched.first().first().toString() == QStringLiteral("kawa czarna"));
    auto changed = pageSample(QStringLiteral("items")).items;
    changed.rows[1].active = false;
    office.items->render(changed);
    CHECK(QApplication::focusWidget() == list);
    CHECK(list->currentIndex().row() == 1);
}

TEST_CASE("an item is changed in its place: Enter saves from any field, Esc leaves it")
{
    auto const office = shownPage(pageSample(QStringLiteral("items-new")));
    QSignalSpy fields(office.items, &ItemsPage::fieldChanged);
    QSignalSpy saved(office.items, &ItemsPage::save);
    QSignalSpy cancelled(office.items, &ItemsPage::cancel);
    control(office, "name")->setFocus();
    typeText(QApplication::focusWidget(), QStringLiteral("Ł"));
    CHECK(fields.last() == QVariantList{QStringLiteral("name"), QStringLiteral("Ł")});
    for (auto const* id : {"group", "price", "key"})
        CHECK(press(Qt::Key_Tab) == control(office, id));
    press(Qt::Key_Return);
    CHECK(saved.size() == 1);
    auto* save = qobject_cast<OfficeButton*>(press(Qt::Key_Tab));
    REQUIRE(save);
    CHECK(save->isPrimary());
    press(Qt::Key_Return);
    CHECK(saved.size() == 2);
    press(Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
    office.items->render(pageSample(QStringLiteral("items")).items);
    CHECK(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()));
}

TEST_CASE("what can't be saved isn't, and the form's own button switches its item off")
{
    auto const office = shownPage(pageSample(QStringLiteral("items-change")));
    QSignalSpy saved(office.items, &ItemsPage::save);
    QSignalSpy switched(office.items, &ItemsPage::itemSwitched);
    control(office, "key")->setFocus();
    press(Qt::Key_Return);
    CHECK(saved.isEmpty());
    CHECK_FALSE(control(office, "key")->accessibleDescription().isEmpty());
    buttonSaying(*office.shell, ItemForm::tr("Switch off"))->click();
    REQUIRE(switched.size() == 1);
    CHECK(switched.first().first().toString() == QStringLiteral("drożdżówka"));
}

TEST_CASE("with all items in use there is no room for another, and the page says so")
{
    auto const office = shownPage(pageSample(QStringLiteral("items-full")));
    auto* button = buttonSaying(*office.shell, ItemsPage::tr("New item"));
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    QStringList words;
    for (auto* label : office.items->findChildren<TextLabel*>())
        words << label->text();
    CHECK(words.contains(ItemsPage::tr("%1 of %2").arg(48).arg(48)));
}

TEST_CASE("Enter on a reward opens it, and its row says what is left and what is owed")
{
    auto const office = shownPage(pageSample(QStringLiteral("rewards")));
    QSignalSpy opened(office.rewards, &RewardsPage::rewardOpened);
    auto* list = visible<QAbstractItemView>(*office.shell);
    list->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("points/2"));
    auto const mug = list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(mug.contains(RewardsPage::tr("low: %1").arg(RewardsPage::tr("%1 of %2").arg(4).arg(40))));
    auto const coffee = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (auto const& word : {"92", "64", "5 pieczątek", "90 dni"})
        CHECK(coffee.contains(QString::fromUtf8(word)));
}

TEST_CASE("a reward is changed in its place by keyboard, and its form leads to the programme")
{
    auto const office = shownPage(pageSample(QStringLiteral("rewards")));
    QSignalSpy fields(office.rewards, &RewardsPage::fieldChanged);
    QSignalSpy saved(office.rewards, &RewardsPage::save);
    QSignalSpy cancelled(office.rewards, &RewardsPage::cancel);
    QSignalSpy programme(office.rewards, &RewardsPage::programmeOpened);
    visible<QAbstractItemView>(*office.shell)->setFocus();
    office.rewards->render(pageSample(QStringLiteral("rewards-change")).rewards);
    auto* form = office.rewards->editor();
    CHECK(QApplication::focusWidget() == form->fields()->field(QStringLiteral("name"))->control());
    auto* stock = form->fields()->field(QStringLiteral("stock"))->control();
    stock->setFocus();
    typeText(stock, QStringLiteral("1"));
    CHECK(fields.last().first().toString() == QStringLiteral("stock"));
    press(Qt::Key_Return);
    CHECK(saved.size() == 1);
    press(Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
    buttonSaying(*office.shell, RewardEditor::tr("Its programme"))->click();
    REQUIRE(programme.size() == 1);
    CHECK(programme.first().first().toString() == QStringLiteral("points"));
    office.rewards->render(pageSample(QStringLiteral("rewards-wrong")).rewards);
    form->fields()->field(QStringLiteral("stock"))->control()->setFocus();
    press(Qt::Key_Return);
    CHECK(saved.size() == 1); // what can't be saved isn't
    office.rewards->render(pageSample(QStringLiteral("rewards")).rewards);
    CHECK(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()));
}

TEST_CASE("without a reward the page leads to the programmes")
{
    auto const office = shownPage(pageSample(QStringLiteral("rewards-none")));
    QSignalSpy wanted(office.rewards, &RewardsPage::programmesWanted);
    buttonSaying(*office.shell, RewardsPage::tr("Go to programmes"))->click();
    CHECK(wanted.size() == 1);
    CHECK_FALSE(visible<QAbstractItemView>(*office.shell));
}
