#include "core/reports/CustomerHabits.h"

#include "core/journal/Subjects.h"
#include "core/programmes/Programmes.h"

#include <algorithm>
#include <array>

namespace bywalec {

namespace {

/// An order of this customer; the newest first.
struct Bought {
    std::int64_t visit = 0;
    LocalDay day;
    std::optional<std::int64_t> minor;
};

// As RollupProjector counts them: not voided, not given back whole.
std::vector<Bought> ordersOf(Transaction& tx, std::int64_t customer, LocalDay today)
{
    std::vector<Bought> orders;
    auto rows =
        tx.query("SELECT key, local_day, amount_minor, refunded_minor FROM visit WHERE customer = ?1 "
                 "AND voided = 0 AND refunded = 0 AND local_day <= ?2 "
                 "AND NOT (coalesce(amount_minor, 0) > 0 AND refunded_minor >= coalesce(amount_minor, 0)) "
                 "ORDER BY local_day DESC, hlc DESC, key DESC");
    rows.bind(customer, today.number);
    while (rows.step()) {
        Bought one{rows.integer(0), LocalDay{std::int32_t(rows.integer(1))}, {}};
        if (auto const amount = rows.maybeInteger(2); amount && *amount >= 0 && *amount <= 1'000'000'000'000)
            one.minor = std::max<std::int64_t>(0, *amount - std::max<std::int64_t>(0, rows.integer(3)));
        orders.push_back(one);
    }
    return orders;
}

std::optional<int> usualWeekdayOf(std::vector<Bought> const& orders)
{
    if (orders.size() < CustomerHabits::visitsForWeekday) return std::nullopt;
    std::array<int, 7> counts{};
    for (std::size_t i = 0; i < CustomerHabits::visitsForWeekday; ++i)
        ++counts[std::size_t((orders[i].day.number % 7 + 10) % 7)]; // day 0 was a Thursday
    auto const most = std::max_element(counts.begin(), counts.end());
    if (*most * 10 < CustomerHabits::visitsForWeekday * 6) return std::nullopt;
    return int(most - counts.begin());
}

std::vector<std::string> usualItemsOf(Transaction& tx, std::int64_t customer,
                                      std::vector<Bought> const& orders)
{
    static constexpr int looked = 30;
    static constexpr std::size_t most = 3;
    std::map<std::int64_t, int> counts;
    int telling = 0;
    auto lines = tx.query("SELECT DISTINCT visit, item FROM visit_line WHERE customer = ?1 ORDER BY visit");
    lines.bind(customer);
    std::map<std::int64_t, std::vector<std::int64_t>> byVisit;
    while (lines.step())
        byVisit[lines.integer(0)].push_back(lines.integer(1));
    for (auto const& order : orders) {
        auto const told = byVisit.find(order.visit);
        if (told == byVisit.end()) continue;
        for (auto const item : told->second)
            ++counts[item];
        if (++telling == looked) break;
    }
    std::vector<std::pair<int, std::string>> usual;
    if (telling >= 3)
        for (auto const& item : readDefinitions(tx).items) {
            auto const& newest = item.newest();
            auto const found = counts.find(findSubject(tx, newest.id.raw()).value_or(0));
            if (found != counts.end() && found->second * 3 >= telling)
                usual.emplace_back(-found->second, newest.name);
        }
    std::sort(usual.begin(), usual.end());
    std::vector<std::string> names;
    for (auto const& [count, name] : usual)
        if (names.size() < most) names.push_back(name);
    return names;
}

// Segments and the rhythm of the year, as the Monday page has them.
void addRhythm(CustomerHabits& habits, std::vector<Bought> const& orders, LocalDay today,
               SegmentScale const& scale)
{
    if (orders.empty()) return;
    SegmentRow row;
    std::vector<double> gaps;
    std::optional<LocalDay> newer;
    std::size_t yearDays = 0;
    for (auto const& order : orders) {
        auto const ago = today - order.day;
        if (ago <= scale.rules.lookBackDays()) count(row, ago, 1, scale.rules);
        if (ago > 364 || newer == order.day) continue;
        if (newer) gaps.push_back(*newer - order.day);
        newer = order.day;
        ++yearDays;
    }
    habits.segment = segmentOf(row, today - orders.back().day, scale.championCut, scale.rules);
    habits.silentDays = today - orders.front().day;
    if (gaps.size() < 3) return;
    auto const gap = median(gaps).value_or(0);
    habits.gapDays = int(gap + 0.5);
    bool const lost = !row.silentDays || *row.silentDays > 6 * scale.rules.paceDays;
    if (lost || row.regularity < 4 || yearDays <= 3) return;
    habits.talkAfter = LocalDay{orders.front().day.number + std::max(2, int(2 * gap))};
    habits.outOfRhythm = today > *habits.talkAfter;
}

} // namespace

CustomerHabits habitsOf(Transaction& tx, CustomerId customer, LocalDay today, SegmentScale const& scale)
{
    CustomerHabits habits;
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    if (subject == 0) return habits;
    auto const orders = ordersOf(tx, subject, today);
    habits.orders = std::int64_t(orders.size());
    for (auto const& order : orders) {
        auto const ago = today - order.day;
        if (ago < 84) ++habits.ordersLately;
        if (ago < CustomerHabits::daysShown && (habits.days.empty() || habits.days.back() != order.day))
            habits.days.push_back(order.day);
        if (!order.minor) continue;
        ++habits.amounts;
        habits.spentMinor += *order.minor;
        if (ago > 364) continue;
        ++habits.yearAmounts;
        habits.yearSpentMinor += *order.minor;
    }
    std::reverse(habits.days.begin(), habits.days.end());
    addRhythm(habits, orders, today, scale);
    habits.usualWeekday = usualWeekdayOf(orders);
    habits.usualItems = usualItemsOf(tx, subject, orders);
    return habits;
}

} // namespace bywalec
