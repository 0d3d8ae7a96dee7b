#include "core/reports/RowsBehind.h"

#include "core/reports/ReportPeople.h"
#include "core/reports/Survey.h"
#include "core/reports/VisitsOfRange.h"

#include <algorithm>
#include <map>

namespace bywalec {

namespace {

/// A row before it is known who it is: names are opened for those alone that are shown.
struct Found {
    LocalDay day;
    std::int64_t customer = 0;
    std::int64_t orders = 1;
    std::optional<std::int64_t> amountMinor;
    std::optional<int> score;
};

RowsBehind shown(Transaction& tx, std::vector<Found> found, Secret const* key)
{
    std::stable_sort(found.begin(), found.end(),
                     [](Found const& a, Found const& b) { return a.day > b.day; });
    RowsBehind out;
    out.count = std::int64_t(found.size());
    if (found.size() > mostRowsBehind) found.resize(mostRowsBehind);
    for (auto const& each : found)
        out.rows.push_back(
            {each.day, personOf(tx, each.customer, key), each.orders, each.amountMinor, each.score});
    return out;
}

// What counts as an order is the same as in the sums of a day.
std::vector<Found> ordersOf(Transaction& tx, LocalDay first, LocalDay last, bool knownAmounts)
{
    auto rows = tx.query("SELECT local_day, v.customer, amount_minor, max(0, amount_minor - refunded_minor) "
                         "FROM " VISITS_OF_RANGE " AND NOT "
                         "(coalesce(amount_minor, 0) > 0 AND refunded_minor >= coalesce(amount_minor, 0)) "
                         "ORDER BY local_day DESC, minute DESC, key DESC");
    rows.bind(first.number, last.number, earliestOf(first));
    std::vector<Found> found;
    while (rows.step()) {
        if (knownAmounts && rows.isNull(2)) continue;
        Found one{LocalDay{std::int32_t(rows.integer(0))}, rows.integer(1), 1, std::nullopt, std::nullopt};
        if (!rows.isNull(2)) one.amountMinor = rows.integer(3);
        found.push_back(one);
    }
    return found;
}

std::vector<Found> activeOf(Members const& members, LocalDay first, LocalDay last)
{
    std::map<std::uint32_t, Found> byMember;
    for (auto const& day : members.between(first, last)) {
        auto& one = byMember.try_emplace(day.member, Found{day.day, members.keys[day.member], 0, {}, {}})
                        .first->second;
        one.day = day.day;
        one.orders += day.orders;
        if (day.amounts > 0) one.amountMinor = one.amountMinor.value_or(0) + day.revenueMinor;
    }
    std::vector<Found> found;
    for (auto const& [member, one] : byMember)
        found.push_back(one);
    return found;
}

std::vector<Found> newcomersOf(Members const& members, LocalDay first, LocalDay last)
{
    std::vector<Found> found;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (members.firstDays[i] >= first && members.firstDays[i] <= last)
            found.push_back({members.firstDays[i], members.keys[i], 1, {}, {}});
    return found;
}

std::vector<Found> lostOf(Members const& members, LocalDay asOf, int pace)
{
    auto const since = activeOf(members, {asOf.number - pace + 1}, asOf);
    auto found = activeOf(members, {asOf.number - 3 * pace + 1}, {asOf.number - pace});
    auto const byKey = [](Found const& a, Found const& b) { return a.customer < b.customer; };
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](Found const& one) {
                                   return std::binary_search(since.begin(), since.end(), one, byKey);
                               }),
                found.end());
    return found;
}

std::vector<Found> answersOf(Transaction& tx, LocalDay asOf)
{
    std::vector<Found> found;
    std::map<std::int64_t, std::size_t> latest;
    for (auto const& answer : answersUntil(tx, {asOf.number - npsWindowDays + 1}, asOf).recommend) {
        Found one{answer.day, answer.customer, 1, {}, answer.score};
        auto const known = answer.customer == 0 ? latest.end() : latest.find(answer.customer);
        if (known != latest.end()) {
            found[known->second] = one;
            continue;
        }
        if (answer.customer != 0) latest[answer.customer] = found.size();
        found.push_back(one);
    }
    return found;
}

} // namespace

RowsBehind rowsBehind(Transaction& tx, RowsOf what, WeeklyReport const& report, Secret const* key)
{
    auto const first = report.period.first;
    auto const asOf = report.asOf;
    switch (what) {
    case RowsOf::Orders:
        return shown(tx, ordersOf(tx, first, asOf, false), key);
    case RowsOf::Amounts:
        return shown(tx, ordersOf(tx, first, asOf, true), key);
    case RowsOf::Active:
        return shown(tx, activeOf(readMembers(tx, first, asOf), first, asOf), key);
    case RowsOf::Newcomers:
        return shown(tx, newcomersOf(readMembers(tx, first, asOf), first, asOf), key);
    case RowsOf::Lost: {
        auto const pace = report.paceDays;
        return shown(tx, lostOf(readMembers(tx, {asOf.number - 3 * pace + 1}, asOf), asOf, pace), key);
    }
    case RowsOf::Answers:
        break;
    }
    return shown(tx, answersOf(tx, asOf), key);
}

} // namespace bywalec
