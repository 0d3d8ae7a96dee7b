// What the shop knows of one customer's habits: rhythm, usual day and items, segment, what they have spent.
#pragma once

#include "core/reports/SegmentNow.h"

namespace bywalec {

struct CustomerHabits {
    static constexpr int visitsForWeekday = 10;
    static constexpr int daysShown = 90;

    Segment segment = Segment::Unknown;
    std::int64_t orders = 0;
    std::int64_t ordersLately = 0; ///< k ∈ [−83, 0]
    std::int64_t amounts = 0; ///< orders whose amount is known; the money below is theirs, net of refunds
    std::int64_t spentMinor = 0;
    std::int64_t yearAmounts = 0; ///< of k ∈ [−364, 0]
    std::int64_t yearSpentMinor = 0;

    std::optional<int> gapDays; ///< median gap between visit days of 365 days, from three on, rounded half up
    int silentDays = 0;         ///< since the last order; 0 without one
    /// The last day before a regular falls out of their own rhythm (twice the gap); empty: no regular, or
    /// lost.
    std::optional<LocalDay> talkAfter;
    bool outOfRhythm = false; ///< that day is over
    /// Monday = 0: the one that at least six of the last ten orders share; needs ten.
    std::optional<int> usualWeekday;
    /// What was in at least a third of the last thirty orders that tell what was bought; the most usual
    /// first, up to three; needs three such orders.
    std::vector<std::string> usualItems;
    std::vector<LocalDay> days; ///< with an order, k ∈ [−89, 0], ascending
};

/// By the rules that the Monday page has for everybody.
CustomerHabits habitsOf(Transaction& tx, CustomerId customer, LocalDay today, SegmentScale const& scale);

} // namespace bywalec
