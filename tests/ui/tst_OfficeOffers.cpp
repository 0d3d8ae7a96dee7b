// The offers' page by keyboard: the list, the general rules below it, the editor from What to the launch.
#include "tests/ui/OfficeTest.h"
#include "ui/offers/GeneralRules.h"
#include "ui/offers/OfferEditor.h"
#include "ui/office/ChipRow.h"
#include "ui/office/FieldGrid.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>

using namespace bywalec;
using namespace bywalec::test;

namespace {
QWidget* control(SampleOffice const& office, char const* id)
{
    return office.offers->editor()->field(QString::fromLatin1(id))->control();
}
} // namespace

TEST_CASE("an offer is opened from the list, and its row says the rule, the days and what came of it")
{
    auto const office = shownPage(pageSample(QStringLiteral("offers")));
    QSignalSpy opened(office.offers, &OffersPage::offerOpened);
    QSignalSpy fresh(office.offers, &OffersPage::newOffer);
    auto* list = visible<QAbstractItemView>(*office.shell);
    list->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("latte"));
    auto const read = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (auto const& word : {"Podwójnie za wypieki", "pon., wt. 14–18", "87", "200", "312", "74"})
        CHECK(read.contains(QString::fromUtf8(word)));
    auto const draft = list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
    CHECK_FALSE(draft.contains(QLatin1Char('0'))); // nothing came of a draft yet, so nothing is counted
    auto* button = buttonSaying(*office.shell, OffersPage::tr("New offer"));
    button->setFocus();
    press(Qt::Key_Return);
    CHECK(fresh.size() == 1);
}

TEST_CASE("without an offer there is one thing to do, and the general rules stand below")
{
    auto const office = shownPage(pageSample(QStringLiteral("offers-none")));
    QSignalSpy fresh(office.offers, &OffersPage::newOffer);
    buttonSaying(*office.shell, OffersPage::tr("New offer"))->click();
    CHECK(fresh.size() == 1);
    CHECK_FALSE(visible<QAbstractItemView>(*office.shell));
    CHECK(office.offers->rules()->isVisible());
}

TEST_CASE("Tab leads through the offer's columns one after the other, and on to the launch")
{
    auto const office = shownPage(pageSample(QStringLiteral("offer")));
    auto& page = *office.offers;
    QSignalSpy fields(&page, &OffersPage::fieldChanged);
    QSignalSpy discarded(&page, &OffersPage::discard);
    QSignalSpy launched(&page, &OffersPage::launch);
    page.editor()->firstStop()->setFocus();
    CHECK(QApplication::focusWidget() == control(office, "percent"));
    for (auto const* id : {"extra", "group", "programme", "from", "until"})
        CHECK(press(Qt::Key_Tab) == control(office, id));
    typeText(QApplication::focusWidget(), QStringLiteral("1"));
    REQUIRE(fields.size() == 1);
    CHECK(fields.first().first().toString() == QStringLiteral("until"));
    auto* more = qobject_cast<OfficeButton*>(press(Qt::Key_Tab));
    REQUIRE(more);
    press(Qt::Key_Space);
    CHECK(page.editor()->field(QStringLiteral("weekdays"))->isVisible());
    CHECK(more->text() == OfferEditor::tr("Fewer settings"));
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    CHECK(discarded.size() == 1);
    auto* launch = qobject_cast<OfficeButton*>(press(Qt::Key_Tab));
    REQUIRE(launch);
    CHECK(launch->isPrimary());
    press(Qt::Key_Return);
    CHECK(launched.size() == 1);
}

TEST_CASE("weekdays are one stop: arrows move among them, Space chooses and gives back")
{
    auto const office = shownPage(pageSample(QStringLiteral("offer")));
    QSignalSpy fields(office.offers, &OffersPage::fieldChanged);
    buttonSaying(*office.shell, OfferEditor::tr("More settings"))->click();
    auto* field = office.offers->editor()->field(QStringLiteral("weekdays"));
    control(office, "until")->setFocus();
    auto* monday = qobject_cast<Chip*>(press(Qt::Key_Tab));
    REQUIRE(monday);
    CHECK(monday->isChecked());
    CHECK(monday->accessibleName().contains(QStringLiteral("pon.")));
    press(Qt::Key_Space);
    REQUIRE(fields.size() == 1);
    CHECK(fields.last() == QVariantList{QStringLiteral("weekdays"), QStringLiteral("tue")});
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    CHECK(fields.last().last().toString() == QStringLiteral("tue,wed"));
    CHECK(field->value() == QStringLiteral("tue,wed"));
    // The next stop is the next field, not the next day.
    CHECK_FALSE(field->isAncestorOf(press(Qt::Key_Tab)));
}

TEST_CASE("days come back from outside without taking the focus away")
{
    auto sample = pageSample(QStringLiteral("offer"));
    auto const office = shownPage(sample);
    buttonSaying(*office.shell, OfferEditor::tr("More settings"))->click();
    auto* chip = control(office, "weekdays");
    chip->setFocus();
    sample.offers.editor->more[0].value = QStringLiteral("fri");
    sample.offers.editor->more[0].error = QStringLiteral("?");
    office.offers->render(sample.offers);
    CHECK(QApplication::focusWidget() == chip);
    CHECK(chip->accessibleDescription() == QStringLiteral("?"));
    CHECK(office.offers->editor()->field(QStringLiteral("weekdays"))->value() == QStringLiteral("fri"));
}

TEST_CASE("an error among the further settings unfolds them")
{
    auto const office = shownPage(pageSample(QStringLiteral("offer-wrong")));
    CHECK(office.offers->editor()->field(QStringLiteral("weekdays"))->isVisible());
    CHECK_FALSE(control(office, "until_time")->accessibleDescription().isEmpty());
}

TEST_CASE("an offer that runs shows what came of it and can be ended")
{
    auto const office = shownPage(pageSample(QStringLiteral("offer-running")));
    QSignalSpy ended(office.offers, &OffersPage::endOffer);
    buttonSaying(*office.shell, OfferEditor::tr("End the offer"))->click();
    CHECK(ended.size() == 1);
    QStringList words;
    for (auto* label : office.offers->editor()->findChildren<TextLabel*>())
        if (label->isVisible()) words << label->text();
    CHECK(words.contains(QStringLiteral("312")));
    CHECK(words.filter(QStringLiteral("24")).size() >= 1); // 74 of 312, in percent
}

TEST_CASE("Esc and the name above the title lead from the offer back to the list")
{
    auto const office = shownPage(pageSample(QStringLiteral("offer")));
    QSignalSpy left(office.offers, &OffersPage::left);
    control(office, "from")->setFocus();
    press(Qt::Key_Escape);
    CHECK(left.size() == 1);
    QTest::mouseClick(buttonSaying(*office.shell, OfferEditor::tr("Offers")), Qt::LeftButton);
    CHECK(left.size() == 2);
    control(office, "from")->setFocus();
    office.offers->render(pageSample(QStringLiteral("offers")).offers);
    CHECK(qobject_cast<QAbstractItemView*>(QApplication::focusWidget()));
}

TEST_CASE("general rules go out as they are chosen, and count when they are saved")
{
    auto const office = shownPage(pageSample(QStringLiteral("offers")));
    QSignalSpy changed(office.offers, &OffersPage::generalRuleChanged);
    QSignalSpy saved(office.offers, &OffersPage::saveGeneralRules);
    QSignalSpy discarded(office.offers, &OffersPage::discardGeneralRules);
    auto* rules = office.offers->rules();
    auto* fields = rules->fields();
    CHECK_FALSE(fields->field(generalRule::cap)->isEnabled());
    CHECK_FALSE(buttonSaying(*rules, GeneralRules::tr("Save the rules")));
    auto* meet = qobject_cast<QComboBox*>(fields->field(generalRule::meet)->control());
    meet->setFocus();
    press(Qt::Key_Down);
    REQUIRE(changed.size() == 1);
    CHECK(changed.last() == QVariantList{generalRule::meet, QStringLiteral("add")});

    office.offers->render(pageSample(QStringLiteral("offers-rules")).offers);
    CHECK(fields->field(generalRule::cap)->isEnabled());
    CHECK(QApplication::focusWidget() == meet);
    press(Qt::Key_Tab); // the cap
    typeText(QApplication::focusWidget(), QStringLiteral("0"));
    CHECK(changed.last().first().toString() == generalRule::cap);
    press(Qt::Key_Tab); // the amount
    press(Qt::Key_Up);
    CHECK(changed.last() == QVariantList{generalRule::ask, QStringLiteral("optional")});
    press(Qt::Key_Tab); // the pace
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    CHECK(discarded.size() == 1);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    CHECK(saved.size() == 1);
}

TEST_CASE("a cap that can't be is named and can't be saved")
{
    auto const office = shownPage(pageSample(QStringLiteral("offers-cap")));
    auto* save = buttonSaying(*office.shell, GeneralRules::tr("Save the rules"));
    REQUIRE(save);
    CHECK_FALSE(save->isEnabled());
    auto* cap = office.offers->rules()->fields()->field(generalRule::cap);
    CHECK_FALSE(cap->control()->accessibleDescription().isEmpty());
}
