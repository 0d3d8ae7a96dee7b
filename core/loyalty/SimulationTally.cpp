// The figures of a simulation, counted as the replay goes; docs/programmes.md, "Price it first", defines
// each.
#include "core/loyalty/SimulationTally.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace bywalec {

namespace {

std::chrono::year_month_day dateOf(LocalDay day)
{
    return std::chrono::sys_days(std::chrono::days(day.number));
}

int monthNumber(LocalDay day)
{
    auto const date = dateOf(day);
    return int(date.year()) * 12 + int(unsigned(date.month())) - 1;
}

std::vector<MonthCost> monthsOf(LocalDay from, LocalDay until)
{
    std::vector<MonthCost> months;
    if (from > until) return months;
    for (int month = monthNumber(from); month <= monthNumber(until); ++month)
        months.push_back({month / 12, month % 12 + 1, 0});
    return months;
}

std::optional<int> percentOf(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0) return std::nullopt;
    auto const percent = scaled(part, 100, whole, Rounding::Half);
    return int(std::min<std::int64_t>(percent, std::numeric_limits<int>::max()));
}

/// Half of two middle values and a seventh for the week are rounded once, together.
std::optional<int> medianWeeks(std::vector<int>& days)
{
    if (days.empty()) return std::nullopt;
    std::sort(days.begin(), days.end());
    auto const twice = std::int64_t(days[(days.size() - 1) / 2]) + days[days.size() / 2];
    return int(scaled(twice, 1, 14, Rounding::Half));
}

} // namespace

std::int64_t costOf(RewardTerms const& terms, std::optional<std::int64_t> billMinor)
{
    if (terms.costMinor > 0 || terms.kind != RewardKind::Discount) return terms.costMinor;
    if (terms.discountMinor > 0)
        return std::min(terms.discountMinor, billMinor.value_or(terms.discountMinor));
    return scaled(billMinor.value_or(0), terms.discountPercent, 100, Rounding::Half);
}

SimulationTally::SimulationTally(Past const& past, PastIndex const& index)
    : m_index(index), m_members(std::size_t(past.customers)), m_monthOf(past.from)
{
    m_figures.months = monthsOf(past.from, past.until);
}

void SimulationTally::visit(int customer, LocalDay day, std::optional<std::int64_t> billMinor)
{
    m_customer = customer;
    m_day = day;
    m_used = false;
    Member& member = m_members[std::size_t(customer)];
    m_usual = member.came ? m_index.withinUsualGap(customer, day - member.last) : std::nullopt;
    if (!member.came) {
        member.came = true;
        member.first = day;
        ++m_figures.members;
    }
    member.last = day;
    ++m_figures.visits;
    if (billMinor) {
        m_figures.revenueMinor += *billMinor;
        ++m_figures.visitsWithAmount;
    }
}

void SimulationTally::issued()
{
    ++m_figures.issued;
    reach();
}

void SimulationTally::given(std::int64_t costMinor)
{
    ++m_figures.redeemed;
    cost(costMinor);
    usedNow();
}

void SimulationTally::paid(std::int64_t minor)
{
    cost(minor);
    reach();
    usedNow();
}

void SimulationTally::setAside(std::int64_t minor)
{
    cost(minor);
}

void SimulationTally::waiting(std::int64_t costMinor)
{
    ++m_figures.waiting;
    m_figures.liabilityMinor += costMinor;
}

std::optional<std::int64_t> SimulationTally::averageBill() const
{
    if (m_figures.visitsWithAmount == 0) return std::nullopt;
    return scaled(m_figures.revenueMinor, 1, m_figures.visitsWithAmount, Rounding::Half);
}

void SimulationTally::cost(std::int64_t minor)
{
    if (m_monthOf != m_day) {
        auto const& first = m_figures.months.front();
        m_month = std::size_t(monthNumber(m_day) - (first.year * 12 + first.month - 1));
        m_monthOf = m_day;
    }
    m_figures.months[m_month].costMinor += minor;
    m_figures.costMinor += minor;
}

void SimulationTally::reach()
{
    Member& member = m_members[std::size_t(m_customer)];
    if (member.hasReached) return;
    member.hasReached = true;
    member.reached = m_day;
    ++m_figures.reached;
}

void SimulationTally::usedNow()
{
    if (m_used || !m_usual) return;
    m_used = true;
    ++m_usedVisits;
    if (*m_usual) ++m_usualVisits;
}

Simulation SimulationTally::figures() const
{
    Simulation figures = m_figures;
    addWeeks(figures);
    figures.reachedPercent = percentOf(figures.reached, figures.members);
    if (figures.members > 0)
        figures.costPerMemberMinor = scaled(figures.costMinor, 1, figures.members, Rounding::Half);
    figures.costOfValuePercent = percentOf(figures.costMinor, figures.revenueMinor);
    figures.anywayPercent = percentOf(m_usualVisits, m_usedVisits);
    return figures;
}

void SimulationTally::addWeeks(Simulation& figures) const
{
    std::vector<int> visits;
    for (int customer = 0; customer < int(m_members.size()); ++customer)
        if (m_members[std::size_t(customer)].came) visits.push_back(m_index.visitsOf(customer));
    if (visits.empty()) return;
    auto const middle = visits.begin() + std::ptrdiff_t((visits.size() - 1) / 2);
    std::nth_element(visits.begin(), middle, visits.end());
    std::vector<int> days;
    std::vector<int> occasionalDays;
    for (int customer = 0; customer < int(m_members.size()); ++customer) {
        Member const& member = m_members[std::size_t(customer)];
        if (!member.hasReached) continue;
        days.push_back(member.reached - member.first);
        if (m_index.visitsOf(customer) <= *middle) occasionalDays.push_back(days.back());
    }
    figures.weeksToFirstMedian = medianWeeks(days);
    figures.weeksToFirstOccasional = medianWeeks(occasionalDays);
}

} // namespace bywalec
