// What is seen on the offers', items' and rewards' pages and in the first run: names, sizes, no word cut off.
#include "tests/ui/OfficeLooks.h"
#include "ui/firstrun/SafetyStep.h"
#include "ui/firstrun/Tiles.h"
#include "ui/items/GridPreview.h"
#include "ui/offers/OfferEditor.h"
#include "ui/offers/WeekView.h"

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("every control of the offers', items' and rewards' pages has a name and is large enough to be hit")
{
    everyPage(
        [](SampleOffice const& office, PageSample const&) { CHECK(checkControls(*office.shell) >= 6); });
}

TEST_CASE("no text of the offers', items' and rewards' pages is cut off", "[clipping]")
{
    everyPage([](SampleOffice const& office, PageSample const& sample) {
        checkNothingCutOff(*office.shell);
        if (!sample.offers.editor) return;
        // What opens in place must find room as well.
        auto* more = buttonSaying(*office.shell, OfferEditor::tr("More settings"));
        if (!more) return; // open already: it has an error to show
        more->click();
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        CHECK(office.offers->editor()->field(QStringLiteral("weekdays"))->isVisible());
        checkNothingCutOff(*office.shell);
    });
}

TEST_CASE("at most one button of the new pages is filled")
{
    everyPage(
        [](SampleOffice const& office, PageSample const& sample) {
            static QStringList const plain{QStringLiteral("rewards"),        QStringLiteral("items-full"),
                                           QStringLiteral("customers"),      QStringLiteral("customers-none"),
                                           QStringLiteral("customers-some"), QStringLiteral("customer"),
                                           QStringLiteral("customer-refer"), QStringLiteral("customer-done"),
                                           QStringLiteral("causes"),         QStringLiteral("causes-written"),
                                           QStringLiteral("shop"),           QStringLiteral("shop-key"),
                                           QStringLiteral("shop-refused")};
            auto const canNothing = (sample.offers.editor && !sample.offers.editor->canLaunch) ||
                                    (sample.items.editor && !sample.items.editor->canSave) ||
                                    sample.page == QStringLiteral("monday") ||
                                    sample.name.endsWith(QStringLiteral("-wrong")) ||
                                    plain.contains(sample.name);
            CHECK(filledButtons(*office.shell) == (canNothing ? 0 : 1));
        },
        Settings::One);
}

TEST_CASE("every step of the first run names its controls and gives each the size of a counter's target")
{
    everyStep([](FirstRunWizard& wizard, FirstRunState const&) {
        CHECK(checkControls(wizard) >= 2);
        for (auto* button : wizard.findChildren<QAbstractButton*>()) {
            if (!button->isVisible()) continue;
            INFO(qPrintable(describe(button)));
            CHECK(button->height() >= size::target);
        }
    });
}

TEST_CASE("no text of the first run is cut off, and every step fits the window", "[clipping]")
{
    everyStep([](FirstRunWizard& wizard, FirstRunState const&) {
        checkNothingCutOff(wizard);
        CHECK(wizard.minimumSizeHint().width() <= 1024);
        CHECK(wizard.minimumSizeHint().height() <= 740);
    });
}

TEST_CASE("one button of the first run is filled, the one that goes on")
{
    everyStep([](FirstRunWizard& wizard, FirstRunState const&) { CHECK(filledButtons(wizard) == 1); },
              Settings::One);
}

TEST_CASE("the week is filled on the days and in the hours of the offer, and read out")
{
    auto const office = shownPage(pageSample(QStringLiteral("offer")));
    auto* week = visible<WeekView>(*office.shell);
    REQUIRE(week);
    auto const name = week->accessibleName();
    CHECK(name.contains(WeekView::tr("Monday")));
    CHECK(name.contains(WeekView::tr("Tuesday")));
    CHECK_FALSE(name.contains(WeekView::tr("Wednesday")));
    CHECK(name.contains(QStringLiteral("14:00–18:00")));
    auto const image = week->grab().toImage();
    auto const ratio = image.devicePixelRatio();
    auto const step = (week->height() - 22) / 7.0;
    QList<int> filledDays;
    for (int day = 0; day < 7; ++day) {
        // At four in the afternoon: two thirds of the way from the first hour to the last.
        auto const y = static_cast<int>((step * day + step / 2) * ratio);
        bool filled = false;
        for (int x = 0; x < image.width(); ++x)
            filled |= image.pixelColor(x, y).name() == Theme::colours().accent.name();
        if (filled) filledDays << day;
    }
    CHECK(filledDays == QList<int>{0, 1});
}

TEST_CASE("the preview shows the items that are switched on, and marks the one being changed")
{
    auto const office = shownPage(pageSample(QStringLiteral("items-change")));
    auto* preview = visible<GridPreview>(*office.shell);
    REQUIRE(preview);
    CHECK(preview->accessibleName().contains(QStringLiteral("drożdżówka")));
    CHECK_FALSE(preview->accessibleName().contains(QStringLiteral("lemoniada")));
    auto const image = preview->grab().toImage();
    bool marked = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            marked |= image.pixelColor(x, y).name() == Theme::colours().accentSoft.name();
    CHECK(marked);
}

TEST_CASE("an item's overlong name is shortened in the preview and said to be so")
{
    auto sample = pageSample(QStringLiteral("items"));
    sample.items.rows[0].name = QString(60, QLatin1Char('W'));
    auto const office = shownPage(sample);
    CHECK_FALSE(visible<GridPreview>(*office.shell)->textFits());
}

TEST_CASE("the recovery key is read out whole and drawn whole")
{
    auto const state = firstRunSample(QStringLiteral("first-safety"));
    auto const wizard = shownWizard(state, {1024, 768});
    auto* key = visible<KeyBox>(*wizard);
    REQUIRE(key);
    CHECK(key->accessibleName().contains(state.safety.key));
    CHECK(key->textFits());
}
