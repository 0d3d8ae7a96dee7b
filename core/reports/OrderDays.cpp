#include "core/reports/OrderDays.h"

#include <algorithm>

namespace bywalec {

void ShopSum::add(ShopSum const& more)
{
    orders += more.orders;
    memberOrders += more.memberOrders;
    knownOrders += more.knownOrders;
    newMembers += more.newMembers;
    amounts += more.amounts;
    revenueMinor += more.revenueMinor;
    memberAmounts += more.memberAmounts;
    memberRevenueMinor += more.memberRevenueMinor;
}

std::vector<ShopDay> shopDays(Transaction& tx, LocalDay first, LocalDay last)
{
    std::vector<ShopDay> days;
    auto rows = tx.query("SELECT day, orders, member_orders, known_orders, new_members, amounts, "
                         "revenue_minor, member_amounts, member_revenue_minor FROM shop_day "
                         "WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
    rows.bind(first.number, last.number);
    while (rows.step())
        days.push_back({{rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5),
                         rows.integer(6), rows.integer(7), rows.integer(8)},
                        LocalDay{std::int32_t(rows.integer(0))}});
    return days;
}

ShopSum sumOf(std::span<ShopDay const> days, LocalDay first, LocalDay last)
{
    ShopSum sum;
    auto at = std::lower_bound(days.begin(), days.end(), first,
                               [](ShopDay const& each, LocalDay day) { return each.day < day; });
    for (; at != days.end() && at->day <= last; ++at)
        sum.add(*at);
    return sum;
}

std::optional<LocalDay> firstShopDay(Transaction& tx)
{
    auto row = tx.query("SELECT min(day) FROM shop_day");
    if (!row.step() || row.isNull(0)) return std::nullopt;
    return LocalDay{std::int32_t(row.integer(0))};
}

std::span<CustomerDay const> Members::between(LocalDay first, LocalDay last) const
{
    auto const before = [](CustomerDay const& each, LocalDay day) { return each.day < day; };
    auto const begin = std::lower_bound(days.begin(), days.end(), first, before);
    auto const end = std::lower_bound(begin, days.end(), LocalDay{last.number + 1}, before);
    return {begin, end};
}

Members readMembers(Transaction& tx, LocalDay from, LocalDay until)
{
    Members members;
    members.from = from;
    members.until = until;
    auto stats =
        tx.query("SELECT customer, first_day FROM cust_first WHERE first_day <= ?1 ORDER BY customer");
    stats.bind(until.number);
    std::vector<std::uint32_t> places; // by key: keys are small integers
    while (stats.step()) {
        auto const key = std::size_t(stats.integer(0));
        if (key >= places.size()) places.resize(key + 1 + key / 2, Members::none);
        places[key] = std::uint32_t(members.keys.size());
        members.keys.push_back(std::int64_t(key));
        members.firstDays.push_back({std::int32_t(stats.integer(1))});
    }
    auto rows = tx.query("SELECT day, customer, orders, amounts, revenue_minor FROM cust_day "
                         "WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
    rows.bind(from.number, until.number);
    while (rows.step()) {
        auto const key = std::size_t(rows.integer(1));
        if (key >= places.size() || places[key] == Members::none) continue;
        members.days.push_back({LocalDay{std::int32_t(rows.integer(0))}, places[key],
                                std::int32_t(rows.integer(2)), std::int32_t(rows.integer(3)),
                                rows.integer(4)});
    }
    return members;
}

DaysByMember byMember(std::span<CustomerDay const> days, std::size_t members)
{
    DaysByMember out;
    out.offsets.assign(members + 1, 0);
    for (auto const& day : days)
        ++out.offsets[day.member + 1];
    for (std::size_t i = 1; i <= members; ++i)
        out.offsets[i] += out.offsets[i - 1];
    out.days.resize(days.size());
    auto next = out.offsets;
    for (auto const& day : days)
        out.days[next[day.member]++] = day;
    return out;
}

SpentSoFar spentUntil(Transaction& tx, LocalDay until)
{
    SpentSoFar spent;
    auto members = tx.query("SELECT count(*) FROM cust_first WHERE first_day <= ?1");
    members.bind(until.number).step();
    auto sums = tx.query("SELECT coalesce(sum(known_amounts), 0), coalesce(sum(known_revenue_minor), 0) "
                         "FROM shop_day WHERE day <= ?1");
    sums.bind(until.number).step();
    spent.members = members.integer(0);
    spent.amounts = sums.integer(0);
    spent.revenueMinor = sums.integer(1);
    return spent;
}

} // namespace bywalec
