#include "core/reports/WeeklyReport.h"

#include "core/programmes/Programmes.h"
#include "core/reports/Favourites.h"
#include "core/reports/GoalCourse.h"
#include "core/reports/Liability.h"
#include "core/reports/Outlook.h"
#include "core/reports/ReportPeople.h"
#include "core/reports/ReportStrip.h"
#include "core/reports/Snapshot.h"
#include "core/reports/Survey.h"
#include "core/shop/Shop.h"

#include <algorithm>
#include <cmath>

namespace bywalec {

namespace {

constexpr int usualDays = 7 * int(unusualNeeds); ///< how far back the same weekday is looked at
constexpr int youngDays = 56;                    ///< younger than that, nothing is usual yet
constexpr int halfYear = 182;
constexpr double moodPercent = 5;

/// The shop's days by number, with those without an order, and what is compared
/// of a period.
class Sold {
  public:
    Sold(Transaction& tx, LocalDay first, LocalDay last) : m_days(shopDays(tx, first, last)) {}
    ShopSum in(Period const& period, LocalDay last) const
    {
        return sumOf(m_days, period.first, std::min(period.last, last));
    }
    std::int64_t on(LocalDay day) const { return sumOf(m_days, day, day).orders; }
    /// Orders of the last 8 same weekdays, as long as the shop has been there.
    std::vector<double> sameWeekdays(LocalDay day, LocalDay firstDay) const
    {
        std::vector<double> out;
        for (int back = usualDays; back > 0; back -= 7)
            if (LocalDay const then{day.number - back}; then >= firstDay) out.push_back(double(on(then)));
        return out;
    }
    std::span<ShopDay const> days() const { return m_days; }

  private:
    std::vector<ShopDay> m_days;
};

std::int64_t activeIn(Members const& members, LocalDay first, LocalDay last)
{
    std::vector<bool> seen(members.size(), false);
    std::int64_t active = 0;
    for (auto const& day : members.between(first, last)) {
        if (seen[day.member]) continue;
        seen[day.member] = true;
        ++active;
    }
    return active;
}

/// The three periods of the tiles.
struct Compared {
    ShopSum now;
    ShopSum before;
    ShopSum lastYear;
    std::int64_t active = 0;
    std::int64_t activeBefore = 0;
    std::int64_t activeLastYear = 0;
    bool hasBefore = false; ///< the shop was there
    bool hasLastYear = false;
    bool running = false;
};

std::optional<double> revenueOf(ShopSum const& sum, std::optional<std::int64_t> usualTicket)
{
    if (!usualTicket) return sum.amounts > 0 ? std::optional(double(sum.revenueMinor)) : std::nullopt;
    return double(sum.revenueMinor + (sum.orders - sum.amounts) * *usualTicket);
}

Tile tile(Compared const& all, std::optional<double> now, std::optional<double> before,
          std::optional<double> lastYear, std::int64_t baseBefore, std::int64_t baseLastYear)
{
    Tile out;
    out.value = now;
    if (all.hasBefore) out.before = before;
    if (all.hasLastYear) out.lastYear = lastYear;
    if (all.running || !now) return out;
    if (out.before) out.percentBefore = changePercent(*now, *out.before, baseBefore);
    if (out.lastYear) out.percentLastYear = changePercent(*now, *out.lastYear, baseLastYear);
    return out;
}

void addTiles(Compared const& all, WeeklyReport& report)
{
    auto const& [now, before, lastYear] = std::tie(all.now, all.before, all.lastYear);
    report.orders = tile(all, double(now.orders), double(before.orders), double(lastYear.orders),
                         before.orders, lastYear.orders);
    auto const usual = report.usualTicketMinor;
    report.revenue = tile(all, revenueOf(now, usual), revenueOf(before, usual), revenueOf(lastYear, usual),
                          before.orders, lastYear.orders);
    report.average =
        tile(all, ratio(now.revenueMinor, now.amounts), ratio(before.revenueMinor, before.amounts),
             ratio(lastYear.revenueMinor, lastYear.amounts), before.orders, lastYear.orders);
    report.active = tile(all, double(all.active), double(all.activeBefore), double(all.activeLastYear),
                         all.activeBefore, all.activeLastYear);
    report.newcomers =
        tile(all, double(now.newMembers), double(before.newMembers), double(lastYear.newMembers), 0, 0);
    report.ordersWithAmount = now.amounts;
    if (now.guestOrders() > 0) report.guestPercent = percent(now.guestOrders(), now.orders);
}

Mood moodOf(Compared const& all, WeeklyReport const& report)
{
    if (all.now.orders == 0 || !report.firstDay) return Mood::NoOrders;
    if (report.period.holds(*report.firstDay)) return Mood::First;
    if (report.period.first - *report.firstDay < youngDays) return Mood::Early;
    if (all.running) return Mood::Usual;
    bool const yearAgo = all.hasLastYear && all.lastYear.orders >= smallestBase;
    auto const base = yearAgo ? all.lastYear.orders : all.before.orders;
    if (base < smallestBase) return Mood::Usual;
    auto const change = 100 * double(all.now.orders - base) / double(base);
    return change >= moodPercent ? Mood::Good : change <= -moodPercent ? Mood::Weak : Mood::Usual;
}

/// A bar a day; of a quarter a bar a week, cut at its ends.
std::vector<DayBar> barsOf(Period const& period)
{
    std::vector<DayBar> bars;
    for (auto day = period.first; day <= period.last;) {
        DayBar bar;
        bar.first = day;
        bar.last = period.kind == PeriodKind::Quarter
                       ? std::min(LocalDay{mondayOf(day).number + 6}, period.last)
                       : day;
        bars.push_back(bar);
        day = {bar.last.number + 1};
    }
    return bars;
}

void addDays(Sold const& sold, LocalDay today, WeeklyReport& report)
{
    auto const firstDay = report.firstDay.value_or(report.period.first);
    auto const before = previous(report.period);
    report.days = barsOf(report.period);
    auto const barsBefore = barsOf(before);
    for (std::size_t i = 0; i < report.days.size(); ++i) {
        auto& bar = report.days[i];
        auto const sum = sumOf(sold.days(), bar.first, std::min(bar.last, report.asOf));
        bar.orders = sum.orders;
        bar.revenueMinor = sum.revenueMinor;
        bar.future = bar.first > report.asOf;
        if (i < barsBefore.size() && barsBefore[i].last >= firstDay)
            bar.ordersBefore = sumOf(sold.days(), barsBefore[i].first, barsBefore[i].last).orders;
        // A day that isn't over can't be unusual yet.
        if (bar.first == bar.last && bar.first < today && !bar.future)
            bar.unusualMedian = unusual(double(bar.orders), sold.sameWeekdays(bar.first, firstDay));
    }
    for (auto day = before.first; day <= before.last; ++day.number) {
        auto const usual = sold.sameWeekdays(day, firstDay);
        if (sold.on(day) == 0 && usual.size() >= unusualNeeds && median(usual).value_or(0) > 0)
            report.closedBefore.push_back(day);
    }
}

void addMembers(Sold const& sold, Members const& members, std::vector<Period> const& periods,
                WeeklyReport& report)
{
    for (auto const& period : periods) {
        auto const last = std::min(period.last, report.asOf);
        MemberBar bar;
        bar.period = period;
        bar.newMembers = sold.in(period, report.asOf).newMembers;
        bar.returning = std::max<std::int64_t>(0, activeIn(members, period.first, last) - bar.newMembers);
        report.members.push_back(bar);
    }
}

Compared compare(Sold const& sold, Members const& members, WeeklyReport const& report)
{
    Compared all;
    auto const before = previous(report.period);
    auto const year = lastYear(report.period);
    all.running = report.state == ReportState::Running;
    all.hasBefore = report.firstDay && *report.firstDay <= before.last;
    all.hasLastYear = report.firstDay && *report.firstDay <= year.last;
    all.now = sold.in(report.period, report.asOf);
    all.before = sold.in(before, report.asOf);
    all.lastYear = sold.in(year, report.asOf);
    all.active = activeIn(members, report.period.first, report.asOf);
    all.activeBefore = activeIn(members, before.first, before.last);
    all.activeLastYear = activeIn(members, year.first, year.last);
    return all;
}

/// How far back members' days are read: everything that is compared, and a year
/// before the oldest of the strip.
LocalDay reachOf(WeeklyReport const& report, std::vector<Period> const& periods)
{
    auto const strip = yearBefore(periods.front().last);
    auto const segments = LocalDay{report.asOf.number - segmentRules(report.paceDays).lookBackDays()};
    auto const churn = LocalDay{periods.front().last.number - 3 * report.paceDays};
    return std::min({strip, segments, churn, lastYear(report.period).first});
}

/// Reads the members' days. A pace that nobody chose is proposed from them: of a slow shop more has to be
/// read then.
ReportBasis basisOf(Transaction& tx, ReportRequest const& request, std::vector<Period> const& periods,
                    WeeklyReport& report)
{
    ReportBasis basis;
    basis.asOf = report.asOf;
    basis.key = request.key;
    if (report.foresight != Foresight::Pending) basis.outlook = request.outlook;
    auto const pace = request.paceDays ? *request.paceDays : shopPaceDays(tx);
    report.paceDays = pace > 0 ? pace : proposedPaceDays(std::nullopt);
    auto const read = [&] {
        basis.members = readMembers(tx, reachOf(report, periods), report.asOf);
        basis.year =
            byMember(basis.members.between(yearBefore(report.asOf), report.asOf), basis.members.size());
    };
    read();
    if (pace <= 0) {
        auto const proposed = proposedPaceDays(medianGapDays(basis.year));
        bool const slower = proposed > report.paceDays;
        report.paceDays = proposed;
        if (slower) read();
    }
    basis.paceDays = report.paceDays;
    basis.segments = segmentsOf(basis.members, report.asOf, segmentRules(report.paceDays));
    return basis;
}

Foresight foresightOf(Outlook const& outlook)
{
    switch (outlook.gate.verdict) {
    case predict::Verdict::Shown:
        return !outlook.knowsMoney ? Foresight::NoAmounts
               : outlook.forecast  ? Foresight::Shown
                                   : Foresight::NoFit;
    case predict::Verdict::FewRepeatCustomers:
        return Foresight::FewCustomers;
    case predict::Verdict::ShortHistory:
        return Foresight::ShortHistory;
    case predict::Verdict::NotBetter:
        return Foresight::NotBetter;
    case predict::Verdict::NoFit:
        break;
    }
    return Foresight::NoFit;
}

/// One of another day says nothing of this report.
void addOutlook(Outlook const* outlook, WeeklyReport& report)
{
    if (!outlook || outlook->asOf != report.asOf) return;
    report.foresight = foresightOf(*outlook);
    report.repeatCustomers = outlook->gate.repeatCustomers;
    report.forecast = outlook->forecast;
}

} // namespace

char const* foresightName(Foresight foresight)
{
    static constexpr char const* names[] = {"pending",    "shown",  "few_customers", "short_history",
                                            "not_better", "no_fit", "no_amounts"};
    return names[std::size_t(foresight)];
}

LocalDay asOfDay(ReportRequest const& request)
{
    return std::min(request.period.last, request.today);
}

Result<WeeklyReport> weeklyReport(Transaction& tx, ReportRequest const& request)
{
    WeeklyReport report;
    report.period = request.period;
    report.asOf = asOfDay(request);
    report.state = request.today > request.period.last ? ReportState::Closed : ReportState::Running;
    report.namesReadable = request.key != nullptr;
    report.usualTicketMinor = request.usualTicketMinor;
    if (request.today < request.period.first)
        return makeError(ErrorKind::InvalidInput, "the period lies ahead");
    if (auto const shop = findShop(tx, ShopId())) {
        report.shop = shop->name;
        report.currency = shop->currency;
    }
    report.firstDay = firstShopDay(tx);
    if (report.firstDay && *report.firstDay > report.asOf) report.firstDay.reset();

    addOutlook(request.outlook, report);
    auto const periods = lastPeriods(request.period);
    auto const basis = basisOf(tx, request, periods, report);

    auto const oldest = std::min({periods.front().first.number, lastYear(request.period).first.number,
                                  previous(request.period).first.number - usualDays});
    Sold const sold(tx, {oldest}, report.asOf);
    auto const compared = compare(sold, basis.members, report);
    addTiles(compared, report);
    report.mood = moodOf(compared, report);
    addDays(sold, request.today, report);
    addMembers(sold, basis.members, periods, report);
    addPeople(tx, basis, report);
    report.favourites = favouritesOf(tx, basis);
    report.liability = liabilityAsOf(tx, report.asOf);
    auto const answers = answersUntil(tx, {periods.front().last.number - npsWindowDays}, report.asOf);
    addStrip(tx, basis.members, answers, periods, report);
    report.ratesLead = !report.firstDay || report.asOf - *report.firstDay < halfYear;
    report.lifetime.tooEarly = report.ratesLead;
    addGoals(tx, report);
    addSnapshot(tx, report);
    return report;
}

} // namespace bywalec
