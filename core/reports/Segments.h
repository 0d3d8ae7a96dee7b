// Who is who among the members: segments, recency-frequency-money scores, and who has fallen out of their own
// rhythm.
#pragma once

#include "core/loyalty/Offers.h"
#include "core/reports/Figures.h"

namespace bywalec {

struct SegmentRules {
    int paceDays = 30;   ///< P
    int silentDays = 30; ///< from when a regular is at risk: P, or what the owner set (30, 45 or 60)
    int window() const { return segmentWindow(paceDays); } ///< W
    /// How far back a segment looks: 6P, and the 3W days that end at an order as old as that.
    int lookBackDays() const { return 6 * paceDays + 3 * window(); }
};
inline SegmentRules segmentRules(int paceDays)
{
    return {paceDays, paceDays};
}

/// As of D. L = D − last order's day; empty when it lies before the look-back (then L > 6P).
struct SegmentRow {
    std::uint32_t member = 0; ///< the place in Members
    Segment segment = Segment::Quiet;
    std::optional<int> silentDays;   ///< L
    std::int64_t regularity = 0;     ///< reg: orders in the 3W days that end at the last order
    std::int64_t ordersInWindow = 0; ///< in W days up to D
    std::int64_t ordersInThreeWindows = 0;
};

/// First match wins. 1 lost: L > 6P. 2 at risk: L > P (or the owner's days) and reg ≥ 4. 3 new: first order ≤
/// W − 1 days ago and fewer than 4 orders. 4 champion: L ≤ P and (≥ 8 orders in W days, or as many orders in
/// 3W days as the ⌈0.1 N⌉-th of the N members and ≥ 4, ties included). 5 occasional: ≥ 1 order in W days. 6
/// quiet. `members` must reach back rules.lookBackDays() from `asOf`.
struct Segments {
    std::vector<SegmentRow> rows; ///< one a member, in their order
    /// Orders in 3W days of the ⌈0.1 N⌉-th member; empty without members.
    std::optional<std::int64_t> championCut;
};
Segments segmentsOf(Members const& members, LocalDay asOf, SegmentRules const& rules);

/// One more day of orders, so many days before D; the newest day first.
void count(SegmentRow& row, int daysAgo, std::int64_t orders, SegmentRules const& rules);
/// By the rule above; `sinceFirst` = D − first order's day.
Segment segmentOf(SegmentRow const& row, int sinceFirst, std::int64_t championCut, SegmentRules const& rules);

/// Each from 1 to 5, over members with an order that counts in the 365 days up to D: 1 + ⌊5 · #(strictly
/// worse) ÷ N⌋, so that ties share. Recency by the last order's day, frequency by orders, money by net
/// revenue of these days.
struct RfmRow {
    std::uint32_t member = 0;
    int recency = 1;
    int frequency = 1;
    int money = 1;
};
std::vector<RfmRow> rfmOf(Members const& members, LocalDay asOf); ///< by member

/// A regular's own rhythm: reg ≥ 4 and at least 3 gaps between visit days known in 365 days.
struct Rhythm {
    std::uint32_t member = 0;
    double gapDays = 0; ///< median
    int silentDays = 0;
    std::int64_t orders = 0; ///< in 365 days
    std::int64_t amounts = 0;
    std::int64_t revenueMinor = 0;
};
/// Regulars who are silent for longer than twice their own usual gap and not lost (L ≤ 6P): now, not after 45
/// days. Those with the most to lose first: usual orders in 30 days × usual spend, where amounts are known;
/// else orders.
std::vector<Rhythm> outOfRhythm(DaysByMember const& year, Segments const& segments, LocalDay asOf,
                                int paceDays);

} // namespace bywalec
