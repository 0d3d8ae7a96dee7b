#include "app/cli/ReportJson.h"

#include "app/cli/Figures.h"
#include "app/cli/Views.h"
#include "core/reports/ReportWords.h"

namespace bywalec::cli {

static Json tileJson(Tile const& tile)
{
    return {{"value", figure(tile.value)},
            {"before", figure(tile.before)},
            {"last_year", figure(tile.lastYear)},
            {"percent_before", maybeJson(tile.percentBefore)},
            {"percent_last_year", maybeJson(tile.percentLastYear)}};
}

static Json personJson(Person const& person)
{
    return {{"customer", idJson(person.customer)},
            {"name", idJson(person.name)},
            {"number", idJson(person.number)}};
}

static Json chartsJson(WeeklyReport const& report)
{
    Json days = Json::array();
    for (auto const& bar : report.days)
        days.push_back({{"first", bar.first.text()},
                        {"last", bar.last.text()},
                        {"orders", bar.orders},
                        {"revenue_minor", bar.revenueMinor},
                        {"orders_before", maybeJson(bar.ordersBefore)},
                        {"future", bar.future},
                        {"unusual_median", figure(bar.unusualMedian)}});
    Json members = Json::array();
    for (auto const& bar : report.members)
        members.push_back(
            {{"period", bar.period.text()}, {"new", bar.newMembers}, {"returning", bar.returning}});
    Json closed = Json::array();
    for (auto const day : report.closedBefore)
        closed.push_back(day.text());
    return {{"days", days}, {"members", members}, {"closed_before", closed}};
}

static Json peopleJson(WeeklyReport const& report)
{
    Json talk = Json::array();
    for (auto const& each : report.talkTo)
        talk.push_back({{"person", personJson(each.person)},
                        {"usual_gap_days", each.usualGapDays},
                        {"silent_days", each.silentDays},
                        {"last_day", each.lastDay.text()},
                        {"stamps_have", each.stampsHave},
                        {"stamps_needed", each.stampsNeeded},
                        {"last_contact", dayJson(each.lastContact)},
                        {"at_stake_minor", maybeJson(each.atStakeMinor)}});
    Json thank = Json::array();
    for (auto const& each : report.thank)
        thank.push_back({{"person", personJson(each.person)}, {"orders", each.orders}});
    Json birthdays = Json::array();
    for (auto const& each : report.birthdays)
        birthdays.push_back({{"person", personJson(each.person)}, {"day", each.day.text()}});
    Json near = Json::array();
    for (auto const& each : report.nearReward)
        near.push_back(
            {{"person", personJson(each.person)}, {"reward", each.reward}, {"missing", each.missing}});
    Json complaints = Json::array();
    for (auto const& each : report.complaints)
        complaints.push_back(
            {{"person", personJson(each.person)}, {"day", each.day.text()}, {"text", idJson(each.text)}});
    return {{"quiet", report.quiet},
            {"talk_to", talk},
            {"thank", thank},
            {"birthdays", birthdays},
            {"near_rewards", report.nearRewards},
            {"near_reward", near},
            {"open_complaints", report.openComplaints},
            {"complaints", complaints}};
}

static Json liabilityJson(Liability const& owed)
{
    Json programmes = Json::array();
    for (auto const& each : owed.programmes)
        programmes.push_back({{"programme", each.programme},
                              {"reward", idJson(each.reward)},
                              {"waiting", each.waiting},
                              {"waiting_minor", each.waitingMinor},
                              {"unit", idJson(each.unit)},
                              {"on_cards", each.onCards}});
    return {{"programmes", programmes},
            {"issued", owed.issued},
            {"redeemed", owed.redeemed},
            {"expired", owed.expired},
            {"open", owed.open},
            {"gross_minor", owed.grossMinor},
            {"redemption_pct", figure(owed.redemptionPercent)},
            {"breakage_pct", figure(owed.breakagePercent)},
            {"expected_minor", figure(owed.expectedMinor)}};
}

static Json gaugeJson(Gauge const& gauge)
{
    Json series = Json::array();
    for (auto const& value : gauge.series)
        series.push_back(figure(value));
    return {
        {"value", figure(gauge.value)}, {"series", series}, {"unusual_median", figure(gauge.unusualMedian)}};
}

static Json stripJson(WeeklyReport const& report)
{
    auto nps = gaugeJson(report.nps);
    nps.update({{"answers", report.nps.answers},
                {"promoters", report.nps.promoters},
                {"passives", report.nps.passives},
                {"detractors", report.nps.detractors},
                {"low", figure(report.nps.low, 2)},
                {"high", figure(report.nps.high, 2)},
                {"too_few", report.nps.tooFew}});
    auto lifetime = gaugeJson(report.lifetime);
    lifetime.update({{"too_early", report.lifetime.tooEarly},
                     {"average_minor", figure(report.lifetime.averageMinor)},
                     {"frequency", figure(report.lifetime.frequency)},
                     {"lifespan_years", figure(report.lifetime.lifespanYears)},
                     {"spent_minor", figure(report.lifetime.spentMinor)}});
    auto churn = gaugeJson(report.churn);
    churn.update({{"at_start", report.churn.atStart}, {"lost", report.churn.lost}});
    auto repeat = gaugeJson(report.repeat);
    repeat.update({{"repeating", report.repeat.repeating}, {"members", report.repeat.members}});
    auto frequency = gaugeJson(report.frequency);
    frequency.update({{"orders", report.frequency.orders}, {"members", report.frequency.members}});
    return {{"nps", nps},
            {"lifetime_minor", lifetime},
            {"churn_pct", churn},
            {"repeat_pct", repeat},
            {"frequency", frequency}};
}

static Json laterJson(WeeklyReport const& report)
{
    Json out{{"foresight", foresightName(report.foresight)}, {"forecast", Json()}, {"campaign", Json()}};
    out["frozen_on"] = dayJson(report.frozenOn);
    out["corrections"] = Json::array();
    for (auto const& each : report.corrections)
        out["corrections"].push_back({{"figure", name(each.figure)},
                                      {"before", maybeJson(each.before)},
                                      {"now", maybeJson(each.now)}});
    out["favourites"] = Json::array();
    for (auto const& each : report.favourites)
        out["favourites"].push_back({{"item", each.item},
                                     {"champions_percent", each.championsPercent},
                                     {"others_percent", each.othersPercent}});
    out["goals"] = Json::array();
    for (auto const& course : report.goals)
        out["goals"].push_back({{"measure", name(course.goal.terms.measure)},
                                {"target", double(course.goal.terms.target) / 100},
                                {"by", course.goal.terms.by.text()},
                                {"value", maybeJson(course.value)},
                                {"a_week", maybeJson(course.aWeek)},
                                {"state", name(course.state)}});
    if (auto const& forecast = report.forecast)
        out["forecast"] = {{"low_minor", forecast->lowMinor},
                           {"likely_minor", forecast->likelyMinor},
                           {"high_minor", forecast->highMinor}};
    if (auto const& campaign = report.campaign)
        out["campaign"] = {{"name", campaign->name},          {"day", campaign->day.text()},
                           {"back", campaign->back},          {"written", campaign->written},
                           {"held_back", campaign->heldBack}, {"held_out", campaign->heldOut},
                           {"lift", campaign->lift},          {"low", campaign->low},
                           {"high", campaign->high}};
    return out;
}

Json reportJson(Words const& words, WeeklyReport const& report)
{
    static constexpr char const* states[] = {"running", "closed", "corrected"};
    Json out{{"period", report.period.text()},
             {"first", report.period.first.text()},
             {"last", report.period.last.text()},
             {"as_of", report.asOf.text()},
             {"state", states[int(report.state)]},
             {"shop", report.shop},
             {"currency", report.currency.text()},
             {"headline", headline(words, report)},
             {"tiles",
              {{"orders", tileJson(report.orders)},
               {"revenue_minor", tileJson(report.revenue)},
               {"average_minor", tileJson(report.average)},
               {"active_members", tileJson(report.active)},
               {"new_members", tileJson(report.newcomers)}}}};
    out.update(chartsJson(report));
    out.update(peopleJson(report));
    out["liability"] = liabilityJson(report.liability);
    out["strip"] = stripJson(report);
    out.update(laterJson(report));
    out["sources"] = {{"pace_days", report.paceDays},
                      {"orders_with_amount", report.ordersWithAmount},
                      {"usual_ticket_minor", maybeJson(report.usualTicketMinor)},
                      {"guest_pct", figure(report.guestPercent)},
                      {"first_day", dayJson(report.firstDay)},
                      {"sentences", sourceSentences(words, report)}};
    return out;
}

} // namespace bywalec::cli
