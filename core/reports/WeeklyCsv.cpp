#include "core/reports/WeeklyCsv.h"

#include "core/reports/Figures.h"

#include <cmath>
#include <cstdio>

namespace bywalec {

namespace {

/// Writes the lines, and knows how each kind of value is written.
class Sheet {
  public:
    Sheet() { line("block", "what", "figure", "value"); }

    void text(char const* block, std::string const& what, char const* figure, std::string const& value)
    {
        line(block, what, figure, value);
    }
    void count(char const* block, std::string const& what, char const* figure,
               std::optional<std::int64_t> value)
    {
        line(block, what, figure, value ? std::to_string(*value) : std::string());
    }
    void number(char const* block, std::string const& what, char const* figure, std::optional<double> value,
                int digits = 4)
    {
        line(block, what, figure, value ? plain(rounded(*value, digits)) : std::string());
    }
    /// From minor units.
    void money(char const* block, std::string const& what, char const* figure, std::optional<double> minor)
    {
        line(block, what, figure, minor ? fixed(rounded(*minor, 0) / 100) : std::string());
    }
    void day(char const* block, std::string const& what, char const* figure, std::optional<LocalDay> value)
    {
        line(block, what, figure, value ? value->text() : std::string());
    }
    std::string take() { return std::move(m_out); }

  private:
    static std::string plain(double value)
    {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, "%.10g", value);
        return buffer;
    }
    static std::string fixed(double value)
    {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, "%.2f", value);
        return buffer;
    }
    void cell(std::string const& value, bool mayBeFormula)
    {
        bool const runs = mayBeFormula && !value.empty() &&
                          std::string_view("=+-@\t\r").find(value[0]) != std::string::npos;
        auto const guarded = runs ? "'" + value : value;
        if (guarded.find_first_of(",\"\r\n") == std::string::npos) {
            m_out += guarded;
            return;
        }
        m_out += '"';
        for (char const c : guarded)
            m_out += c == '"' ? std::string("\"\"") : std::string(1, c);
        m_out += '"';
    }
    void line(std::string const& block, std::string const& what, std::string const& figure,
              std::string const& value)
    {
        cell(block, false);
        m_out += ',';
        cell(what, true);
        m_out += ',';
        cell(figure, false);
        m_out += ',';
        bool const isNumber = value.find_first_not_of("0123456789.-") == std::string::npos;
        cell(value, !isNumber);
        m_out += "\r\n";
    }

    std::string m_out;
};

std::string nameOf(Person const& person)
{
    return person.name.empty() ? person.number : person.name;
}

void addTile(Sheet& sheet, char const* what, Tile const& tile, bool money)
{
    auto const put = [&](char const* figure, std::optional<double> value) {
        money ? sheet.money("tiles", what, figure, value) : sheet.number("tiles", what, figure, value);
    };
    put("value", tile.value);
    put("before", tile.before);
    put("last_year", tile.lastYear);
    sheet.count("tiles", what, "percent_before", tile.percentBefore);
    sheet.count("tiles", what, "percent_last_year", tile.percentLastYear);
}

/// What each tile said when the week was closed.
void addCorrections(Sheet& sheet, WeeklyReport const& report)
{
    if (report.frozenOn) sheet.day("report", report.period.text(), "frozen_on", report.frozenOn);
    for (auto const& each : report.corrections) {
        auto const money =
            each.figure == Correction::Figure::Revenue || each.figure == Correction::Figure::Average;
        money ? sheet.money("corrected", name(each.figure), "when_closed", each.before)
              : sheet.number("corrected", name(each.figure), "when_closed", each.before);
    }
}

void addCharts(Sheet& sheet, WeeklyReport const& report)
{
    for (auto const& bar : report.days) {
        if (bar.future) continue;
        auto const what = bar.first.text();
        sheet.count("days", what, "orders", bar.orders);
        sheet.money("days", what, "revenue", double(bar.revenueMinor));
        sheet.count("days", what, "orders_before", bar.ordersBefore);
        sheet.number("days", what, "unusual_median", bar.unusualMedian);
    }
    for (auto const& bar : report.members) {
        sheet.count("members", bar.period.text(), "new", bar.newMembers);
        sheet.count("members", bar.period.text(), "returning", bar.returning);
    }
    for (auto const day : report.closedBefore)
        sheet.day("closed_before", {}, "day", day);
}

void addPeople(Sheet& sheet, WeeklyReport const& report)
{
    sheet.count("talk_to", {}, "quiet", report.quiet);
    for (auto const& talk : report.talkTo) {
        auto const what = nameOf(talk.person);
        sheet.count("talk_to", what, "usual_gap_days", talk.usualGapDays);
        sheet.count("talk_to", what, "silent_days", talk.silentDays);
        sheet.count("talk_to", what, "stamps", talk.stampsHave);
        sheet.day("talk_to", what, "last_contact", talk.lastContact);
        sheet.money("talk_to", what, "at_stake",
                    talk.atStakeMinor ? std::optional(double(*talk.atStakeMinor)) : std::nullopt);
    }
    for (auto const& thank : report.thank)
        sheet.count("thank", nameOf(thank.person), "orders", thank.orders);
    for (auto const& birthday : report.birthdays)
        sheet.day("birthdays", nameOf(birthday.person), "day", birthday.day);
    sheet.count("near_reward", {}, "count", report.nearRewards);
    for (auto const& near : report.nearReward)
        sheet.count("near_reward", nameOf(near.person), "missing", near.missing);
    for (auto const& each : report.favourites) {
        sheet.number("favourites", each.item, "champions_percent", each.championsPercent);
        sheet.number("favourites", each.item, "others_percent", each.othersPercent);
    }
    sheet.count("complaints", {}, "open", report.openComplaints);
    for (auto const& complaint : report.complaints)
        sheet.text("complaints", complaint.day.text(), "text", complaint.text);
}

void addLiability(Sheet& sheet, WeeklyReport const& report)
{
    auto const& owed = report.liability;
    for (auto const& programme : owed.programmes) {
        sheet.count("liability", programme.programme, "waiting", programme.waiting);
        sheet.money("liability", programme.programme, "waiting_cost", double(programme.waitingMinor));
        sheet.count("liability", programme.programme, "on_cards", programme.onCards);
    }
    sheet.count("liability", {}, "issued", owed.issued);
    sheet.count("liability", {}, "redeemed", owed.redeemed);
    sheet.count("liability", {}, "expired", owed.expired);
    sheet.count("liability", {}, "open", owed.open);
    sheet.money("liability", {}, "gross", double(owed.grossMinor));
    sheet.money("liability", {}, "expected", owed.expectedMinor);
    sheet.number("liability", {}, "redemption_percent", owed.redemptionPercent);
    sheet.number("liability", {}, "breakage_percent", owed.breakagePercent);
}

void addStrip(Sheet& sheet, WeeklyReport const& report)
{
    auto const series = [&](char const* what, Gauge const& gauge, bool money) {
        for (std::size_t i = 0; i < gauge.series.size() && i < report.members.size(); ++i) {
            auto const period = report.members[i].period.text();
            money ? sheet.money(what, period, "value", gauge.series[i])
                  : sheet.number(what, period, "value", gauge.series[i]);
        }
    };
    series("nps", report.nps, false);
    sheet.count("nps", {}, "answers", report.nps.answers);
    sheet.count("nps", {}, "promoters", report.nps.promoters);
    sheet.count("nps", {}, "passives", report.nps.passives);
    sheet.count("nps", {}, "detractors", report.nps.detractors);
    sheet.number("nps", {}, "low", report.nps.low, 2);
    sheet.number("nps", {}, "high", report.nps.high, 2);
    series("lifetime_value", report.lifetime, true);
    sheet.money("lifetime_value", {}, "average", report.lifetime.averageMinor);
    sheet.number("lifetime_value", {}, "frequency", report.lifetime.frequency);
    sheet.number("lifetime_value", {}, "lifespan_years", report.lifetime.lifespanYears);
    sheet.money("lifetime_value", {}, "spent_so_far", report.lifetime.spentMinor);
    series("churn_percent", report.churn, false);
    sheet.count("churn_percent", {}, "at_start", report.churn.atStart);
    sheet.count("churn_percent", {}, "lost", report.churn.lost);
    series("repeat_percent", report.repeat, false);
    sheet.count("repeat_percent", {}, "repeating", report.repeat.repeating);
    sheet.count("repeat_percent", {}, "members", report.repeat.members);
    series("frequency", report.frequency, false);
    sheet.count("frequency", {}, "orders", report.frequency.orders);
    sheet.count("frequency", {}, "members", report.frequency.members);
}

void addRest(Sheet& sheet, WeeklyReport const& report)
{
    sheet.text("forecast", {}, "state", foresightName(report.foresight));
    if (auto const& forecast = report.forecast) {
        sheet.money("forecast", {}, "low", double(forecast->lowMinor));
        sheet.money("forecast", {}, "likely", double(forecast->likelyMinor));
        sheet.money("forecast", {}, "high", double(forecast->highMinor));
    }
    for (auto const& course : report.goals) {
        auto const& terms = course.goal.terms;
        sheet.number("goals", name(terms.measure), "value", course.value);
        sheet.number("goals", name(terms.measure), "target", double(terms.target) / 100);
        sheet.day("goals", name(terms.measure), "by", terms.by);
        sheet.number("goals", name(terms.measure), "a_week", course.aWeek);
        sheet.text("goals", name(terms.measure), "state", name(course.state));
    }
    if (auto const& campaign = report.campaign) {
        sheet.count("campaign", campaign->name, "back", campaign->back);
        sheet.count("campaign", campaign->name, "written", campaign->written);
        sheet.count("campaign", campaign->name, "held_back", campaign->heldBack);
        sheet.count("campaign", campaign->name, "held_out", campaign->heldOut);
        sheet.number("campaign", campaign->name, "lift", campaign->lift);
    }
    sheet.count("sources", {}, "pace_days", report.paceDays);
    sheet.count("sources", {}, "orders_with_amount", report.ordersWithAmount);
    sheet.number("sources", {}, "guest_percent", report.guestPercent);
    sheet.day("sources", {}, "first_day", report.firstDay);
}

} // namespace

std::string weeklyCsv(WeeklyReport const& report)
{
    Sheet sheet;
    sheet.text("report", report.period.text(), "shop", report.shop);
    sheet.text("report", report.period.text(), "currency", report.currency.text());
    sheet.day("report", report.period.text(), "first", report.period.first);
    sheet.day("report", report.period.text(), "as_of", report.asOf);
    addCorrections(sheet, report);
    addTile(sheet, "orders", report.orders, false);
    addTile(sheet, "revenue", report.revenue, true);
    addTile(sheet, "average", report.average, true);
    addTile(sheet, "active", report.active, false);
    addTile(sheet, "new", report.newcomers, false);
    addCharts(sheet, report);
    addPeople(sheet, report);
    addLiability(sheet, report);
    addStrip(sheet, report);
    addRest(sheet, report);
    return sheet.take();
}

} // namespace bywalec
