// What the tour shows of the owner's office: every page once, and what can be done there.
#include "app/desktop/Tour.h"
#include "app/desktop/TourStage.h"
#include "ui/causes/CausesController.h"
#include "ui/customers/CustomersController.h"
#include "ui/programmes/ProgrammeEditor.h"
#include "ui/programmes/ProgrammesController.h"
#include "ui/programmes/ProgrammesPage.h"
#include "ui/reports/MondayController.h"
#include "ui/rewards/RewardsController.h"
#include "ui/settings/SettingsController.h"
#include "ui/shell/Office.h"

namespace bywalec {

// F12: what the owner sees of all this.
void Tour::visitOffice(TourStage& stage)
{
    if (stage.failed()) return;
    stage.window().resize(1280, 800);
    auto& counter = stage.counter();
    auto const settled = [&] { return counter.showsOffice() && !counter.office().isBusy(); };
    stage.step(
        QStringLiteral("F12: the office opens on the Monday page"), QStringLiteral("55-office-monday"),
        [&] { stage.press(Qt::Key_F12); }, settled);
    if (stage.failed()) return;
    auto& office = counter.office();
    stage.step(
        QStringLiteral("the programmes, each in a sentence"), QStringLiteral("55-office-programmes"),
        [&] { office.showPage(QStringLiteral("programmes")); }, settled);
    stage.step(
        QStringLiteral("the programme editor, with its live card and its price"),
        QStringLiteral("56-programme-editor"),
        [&] {
            office.programmes().newProgramme();
            office.programmes().simulate();
        },
        [&] { return settled() && office.programmesPage().editor()->isVisible(); });
    stage.step(
        QStringLiteral("the offers"), QStringLiteral("57-offers"),
        [&] { office.showPage(QStringLiteral("offers")); }, settled);
    stage.step(
        QStringLiteral("the items"), QStringLiteral("58-items"),
        [&] { office.showPage(QStringLiteral("items")); }, settled);
    stage.step(
        QStringLiteral("the rewards"), QStringLiteral("59-rewards-page"),
        [&] { office.showPage(QStringLiteral("rewards")); }, settled);
    stage.step(
        QStringLiteral("a reward is opened: stock, kind, validity"), QStringLiteral("60-reward-editor"),
        [&] {
            auto const& rows = office.rewards().state().rows;
            if (!rows.isEmpty()) office.rewards().open(rows.first().id);
        },
        settled, [&] { return office.rewards().state().editor.has_value(); });
    visitPeople(stage, office);
    visitFigures(stage, office);
    stage.step(
        QStringLiteral("F12 again: the counter"), QString(), [&] { stage.press(Qt::Key_F12); },
        [&] { return !counter.showsOffice(); });
}

// A customer's account with every reason, and a correction of it.
void Tour::visitPeople(TourStage& stage, ui::Office& office)
{
    auto& customers = office.customers();
    auto const settled = [&] { return !office.isBusy(); };
    stage.step(
        QStringLiteral("the customers, found by a part of the name"), QStringLiteral("61-customers"),
        [&] {
            office.showPage(QStringLiteral("customers"));
            customers.search(QStringLiteral("hali"));
        },
        [&] {
            auto const& shown = customers.state().list.shown;
            return settled() && shown && shown->size() == 1;
        });
    stage.step(
        QStringLiteral("an account: what was added, taken, and why"), QStringLiteral("62-account"),
        [&] {
            auto const& list = customers.state().list;
            if (!list.isEmpty())
                customers.open(QString::fromStdString(list.table->rows[list.shown->front()].customer.text()));
        },
        [&] { return settled() && customers.state().profile.has_value(); },
        [&] { return customers.state().profile->history.size() > 2; });
    stage.step(
        QStringLiteral("a correction says what comes of it before it is written"),
        QStringLiteral("63-correction"),
        [&] {
            customers.startCorrection();
            customers.changeField(QStringLiteral("amount"), QStringLiteral("2"));
        },
        [&] {
            return settled() && customers.state().profile && customers.state().profile->correction.canSave;
        },
        [&] { return !customers.state().profile->correction.outlook.isEmpty(); });
}

// The pots with a payout, the shop's own page, the week.
void Tour::visitFigures(TourStage& stage, ui::Office& office)
{
    auto& causes = office.causes();
    auto const settled = [&] { return !office.isBusy(); };
    stage.step(
        QStringLiteral("the good causes, each with its pot"), QStringLiteral("64-causes"),
        [&] { office.showPage(QStringLiteral("causes")); },
        [&] { return settled() && !causes.state().pots.isEmpty(); });
    stage.step(
        QStringLiteral("a payout is noted with its proof"), QStringLiteral("65-payout"),
        [&] {
            if (!causes.state().pots.isEmpty()) causes.openPot(causes.state().pots.first().id);
        },
        settled, [&] { return causes.state().payout.has_value(); });
    stage.step(
        QStringLiteral("a fresh recovery key, and slips for guests"), QStringLiteral("66-shop"),
        [&] {
            office.showPage(QStringLiteral("shop"));
            office.settings().newKey();
        },
        [&] { return settled() && !office.settings().state().key.isEmpty(); });
    stage.step(
        QStringLiteral("the Monday page"), QStringLiteral("67-monday"),
        [&] { office.showPage(QStringLiteral("monday")); }, settled,
        [&] {
            return office.monday().state().problem.isEmpty() && !office.monday().state().tiles.isEmpty();
        });
}

} // namespace bywalec
