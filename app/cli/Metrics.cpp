// metrics: every number of the owner's page as of a day. Reads only.
#include "core/reports/Metrics.h"
#include "app/cli/Commands.h"
#include "app/cli/Figures.h"
#include "core/reports/Survey.h"

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string asOf;
    std::optional<int> pace;
};

} // namespace

// The names say 30 and 84 (three windows of 28 days) whatever the pace is, so that a script finds them.
static Json metricsJson(Transaction& tx, Metrics const& metrics)
{
    auto const members = readMembers(tx, metrics.asOf, metrics.asOf);
    auto const& [year, known, week] = std::tie(metrics.year, metrics.known, metrics.week);
    auto const interval =
        metrics.nps.value ? Json{figure(metrics.nps.low, 2), figure(metrics.nps.high, 2)} : Json();
    return {{"aov365_minor", figure(metrics.averageMinor())},
            {"aov_members365_minor", figure(metrics.memberAverageMinor())},
            {"champion_cut_v84", metrics.segments.championCut ? Json(*metrics.segments.championCut) : Json()},
            {"churn30_pct", figure(metrics.churnPercent())},
            {"churn_lost", metrics.churn.lost},
            {"churn_start", metrics.churn.atStart},
            {"clv_simple_minor", figure(metrics.lifetimeMinor())},
            {"guest_rate365_pct", figure(metrics.guestPercent())},
            {"lifespan_years", figure(metrics.lifespan())},
            {"member_orders365", known.orders},
            {"nps", figure(metrics.nps.value)},
            {"nps_ci95", interval},
            {"nps_n", metrics.nps.answers},
            {"orders365", year.orders},
            {"pf365", figure(metrics.frequency())},
            {"prev_week_orders", metrics.weekBefore.orders},
            {"repurchase_index_known_week_pct", figure(metrics.repurchaseKnownPercent())},
            {"repurchase_index_week_pct", figure(metrics.repurchasePercent())},
            {"revenue365_minor", year.amounts > 0 ? Json(year.revenueMinor) : Json()},
            {"rpr365_pct", figure(metrics.repeatPercent())},
            {"same_week_last_year_orders", metrics.weekLastYear.orders},
            {"segments", segmentsJson(tx, members, metrics.segments)},
            {"unique_members365", known.members},
            {"week_active_members", metrics.weekActiveMembers},
            {"week_new_members", week.newMembers},
            {"week_orders", week.orders},
            {"week_returning_orders", week.returningOrders()},
            {"week_revenue_minor", week.amounts > 0 ? Json(week.revenueMinor) : Json()}};
}

static int run(Session& session, Arguments const& arguments)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const asOf = asOfDay(session, reading, arguments.asOf);
    auto const document = session.must(reading.database.read([&](Transaction& tx) -> Result<Json> {
        auto const answers = answersUntil(tx, {asOf.number - npsWindowDays + 1}, asOf);
        return metricsJson(tx, metricsAsOf(tx, asOf, paceOf(tx, arguments.pace), answers));
    }));
    return session.answer(document, figureLines(document));
}

void addMetrics(Command app, Chosen& chosen)
{
    auto command = app.addCommand("metrics", "Every number of the owner's page as of a day; reads only");
    auto arguments = std::make_shared<Arguments>();
    command.addOption("--as-of", arguments->asOf, "The last day that counts; today by default")
        .typeName("DAY");
    command
        .addOption(
            "--pace", arguments->pace,
            "Days in which a regular comes back, instead of the shop's own; 0 = as proposed from the visits")
        .within(0, longestPaceDays);
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
