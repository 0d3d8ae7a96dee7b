#include "core/reports/Metrics.h"

#include <algorithm>

namespace bywalec {

std::optional<double> Metrics::guestAverageMinor() const
{
    return ratio(year.revenueMinor - year.memberRevenueMinor, year.amounts - year.memberAmounts);
}

std::optional<double> Metrics::returningAverageMinor() const
{
    return ratio(known.revenueMinor - known.onceRevenueMinor, known.amounts - known.onceAmounts);
}

std::optional<double> Metrics::guestPercent() const
{
    if (year.guestOrders() == 0) return std::nullopt;
    return percent(year.guestOrders(), year.orders);
}

static std::int64_t activeMembers(std::span<CustomerDay const> days, std::size_t members)
{
    std::vector<bool> seen(members, false);
    std::int64_t active = 0;
    for (auto const& day : days) {
        if (seen[day.member]) continue;
        seen[day.member] = true;
        ++active;
    }
    return active;
}

Metrics metricsAsOf(Transaction& tx, LocalDay asOf, int paceDays, Answers const& answers)
{
    Metrics metrics;
    metrics.asOf = asOf;
    auto const from = yearBefore(asOf);
    auto members = readMembers(tx, from, asOf);
    metrics.gap = medianGapDays(byMember(members.days, members.size()));
    metrics.paceDays = paceDays > 0 ? paceDays : proposedPaceDays(metrics.gap);
    auto const rules = segmentRules(metrics.paceDays);
    if (LocalDay const needed{asOf.number - rules.lookBackDays()}; needed < from)
        members = readMembers(tx, needed, asOf);
    metrics.known = memberSum(members.between(from, asOf), members.size());
    metrics.churn = churnAt(members, asOf, metrics.paceDays);
    metrics.segments = segmentsOf(members, asOf, rules);

    auto const monday = mondayOf(asOf);
    auto const shop = shopDays(tx, {std::min(from.number, monday.number - 364)}, asOf);
    auto const earlier = [&](int days) { return sumOf(shop, {monday.number - days}, {asOf.number - days}); };
    metrics.year = sumOf(shop, from, asOf);
    metrics.week = earlier(0);
    metrics.weekBefore = earlier(7);
    metrics.weekLastYear = earlier(364);
    metrics.weekActiveMembers = activeMembers(members.between(monday, asOf), members.size());
    metrics.nps = nps(answers.recommend, asOf);
    metrics.experience = experience(answers.experience, asOf);
    metrics.spent = spentUntil(tx, asOf);
    return metrics;
}

} // namespace bywalec
