#include "core/reports/Segments.h"

#include <algorithm>

namespace bywalec {

static std::optional<std::int64_t> cutOf(std::vector<SegmentRow> const& rows)
{
    if (rows.empty()) return std::nullopt;
    std::vector<std::int64_t> orders;
    orders.reserve(rows.size());
    for (auto const& row : rows)
        orders.push_back(row.ordersInThreeWindows);
    auto const place = orders.begin() + std::ptrdiff_t((rows.size() + 9) / 10 - 1);
    std::nth_element(orders.begin(), place, orders.end(), std::greater<>());
    return *place;
}

void count(SegmentRow& row, int daysAgo, std::int64_t orders, SegmentRules const& rules)
{
    auto const window = rules.window();
    if (!row.silentDays) row.silentDays = daysAgo;
    if (daysAgo < *row.silentDays + 3 * window) row.regularity += orders;
    if (daysAgo < window) row.ordersInWindow += orders;
    if (daysAgo < 3 * window) row.ordersInThreeWindows += orders;
}

Segment segmentOf(SegmentRow const& row, int sinceFirst, std::int64_t cut, SegmentRules const& rules)
{
    if (!row.silentDays || *row.silentDays > 6 * rules.paceDays) return Segment::Lost;
    if (*row.silentDays > rules.silentDays && row.regularity >= 4) return Segment::AtRisk;
    // Who came first less than W days ago has all their orders in these W days.
    if (sinceFirst <= rules.window() - 1 && row.ordersInWindow < 4) return Segment::New;
    auto const many = row.ordersInThreeWindows;
    if (*row.silentDays <= rules.paceDays && (row.ordersInWindow >= 8 || (many >= cut && many >= 4)))
        return Segment::Champion;
    return row.ordersInWindow >= 1 ? Segment::Occasional : Segment::Quiet;
}

Segments segmentsOf(Members const& members, LocalDay asOf, SegmentRules const& rules)
{
    Segments out;
    out.rows.resize(members.size());
    for (std::size_t i = 0; i < members.size(); ++i)
        out.rows[i].member = std::uint32_t(i);
    auto const days = members.between({asOf.number - rules.lookBackDays()}, asOf);
    for (auto at = days.rbegin(); at != days.rend(); ++at) // the newest first
        count(out.rows[at->member], asOf - at->day, at->orders, rules);
    out.championCut = cutOf(out.rows);
    for (std::size_t i = 0; i < members.size(); ++i)
        out.rows[i].segment =
            segmentOf(out.rows[i], asOf - members.firstDays[i], out.championCut.value_or(0), rules);
    return out;
}

namespace {

/// 1 + ⌊5 · #(strictly worse) ÷ N⌋ for each.
std::vector<int> scores(std::vector<std::int64_t> const& values)
{
    auto sorted = values;
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> out;
    out.reserve(values.size());
    for (auto const value : values) {
        auto const worse = std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin();
        out.push_back(1 + int(5 * worse / std::ptrdiff_t(sorted.size())));
    }
    return out;
}

} // namespace

std::vector<RfmRow> rfmOf(Members const& members, LocalDay asOf)
{
    struct Each {
        std::int64_t lastDay = 0;
        std::int64_t orders = 0;
        std::int64_t revenueMinor = 0;
    };
    std::vector<Each> all(members.size());
    for (auto const& day : members.between(yearBefore(asOf), asOf)) {
        auto& each = all[day.member];
        each.lastDay = day.day.number;
        each.orders += day.orders;
        each.revenueMinor += day.revenueMinor;
    }
    std::vector<RfmRow> rows;
    std::vector<std::int64_t> last;
    std::vector<std::int64_t> orders;
    std::vector<std::int64_t> revenue;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].orders == 0) continue;
        rows.push_back({std::uint32_t(i), 1, 1, 1});
        last.push_back(all[i].lastDay);
        orders.push_back(all[i].orders);
        revenue.push_back(all[i].revenueMinor);
    }
    auto const r = scores(last);
    auto const f = scores(orders);
    auto const m = scores(revenue);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].recency = r[i];
        rows[i].frequency = f[i];
        rows[i].money = m[i];
    }
    return rows;
}

namespace {

constexpr std::size_t fewestGaps = 3;

std::optional<double> usualGap(std::span<CustomerDay const> days)
{
    if (days.size() <= fewestGaps) return std::nullopt;
    std::vector<double> gaps;
    gaps.reserve(days.size() - 1);
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i].day - days[i - 1].day);
    return median(std::move(gaps));
}

double atStake(Rhythm const& rhythm)
{
    auto const a = double(rhythm.orders) / rhythm.gapDays;
    auto const spend = ratio(rhythm.revenueMinor, rhythm.amounts);
    return spend ? a * *spend : a;
}

} // namespace

std::vector<Rhythm> outOfRhythm(DaysByMember const& year, Segments const& segments, LocalDay asOf,
                                int paceDays)
{
    std::vector<Rhythm> out;
    for (auto const& row : segments.rows) {
        if (!row.silentDays || *row.silentDays > 6 * paceDays || row.regularity < 4) continue;
        auto const days = year.of(row.member);
        // Twice the shortest gap there can be: most are passed over without a look at their days.
        if (*row.silentDays <= 2 || days.size() <= fewestGaps) continue;
        auto const gap = usualGap(days);
        if (!gap || *row.silentDays <= 2 * *gap) continue;
        Rhythm rhythm{row.member, *gap, asOf - days.back().day, 0, 0, 0};
        for (auto const& day : days) {
            rhythm.orders += day.orders;
            rhythm.amounts += day.amounts;
            rhythm.revenueMinor += day.revenueMinor;
        }
        out.push_back(rhythm);
    }
    std::sort(out.begin(), out.end(), [](Rhythm const& a, Rhythm const& b) {
        auto const left = atStake(a);
        auto const right = atStake(b);
        return left != right ? left > right : a.member < b.member;
    });
    return out;
}

} // namespace bywalec
