// All of the owner's numbers as of a day.
#pragma once

#include "core/reports/Segments.h"

namespace bywalec {

/// "365" = the 365 days up to D; "week" = from the Monday of D's ISO week to D, and the same days of the week
/// before (−7) and of the same week last year (−364). Money is in minor units, net of refunds on the day of
/// the sale. An empty value is one that nothing can be said about (zero denominator, nothing recorded): "—",
/// never 0.
struct Metrics {
    LocalDay asOf;
    int paceDays = 30;

    ShopSum year;    ///< orders, revenue and coverage of amounts of 365 days; from shop_day
    MemberSum known; ///< the same of members; from cust_day
    ShopSum week;
    ShopSum weekBefore;
    ShopSum weekLastYear;
    std::int64_t weekActiveMembers = 0; ///< members with an order in the week
    Churn churn;                        ///< over P
    Segments segments;
    Nps nps;                   ///< 90 days
    Experience experience;     ///< 90 days
    SpentSoFar spent;          ///< by all members up to D, of all time
    std::optional<double> gap; ///< days to the next purchase: median gap of visit days, 365 days

    /// Average order value, 365 days: net revenue ÷ orders whose amount is known, guests included.
    std::optional<double> averageMinor() const { return ratio(year.revenueMinor, year.amounts); }
    /// The same of members, of guests, of members with two orders or more, of those with one.
    std::optional<double> memberAverageMinor() const { return ratio(known.revenueMinor, known.amounts); }
    std::optional<double> guestAverageMinor() const;
    std::optional<double> returningAverageMinor() const;
    std::optional<double> oneTimeAverageMinor() const
    {
        return ratio(known.onceRevenueMinor, known.onceAmounts);
    }
    /// Orders whose amount is known ÷ orders, 365 days.
    std::optional<double> amountCoveragePercent() const { return percent(year.amounts, year.orders); }
    /// Purchase frequency, 365 days: members' orders ÷ members with at least one.
    std::optional<double> frequency() const { return ratio(known.orders, known.members); }
    /// Repeat purchase rate, 365 days: members with two orders or more ÷ members with at least one.
    std::optional<double> repeatPercent() const { return percent(known.repeating, known.members); }
    /// Guest rate, 365 days: orders that weren't a member's ÷ orders. No value in a shop that records no
    /// guests.
    std::optional<double> guestPercent() const;
    /// Repurchase index, week: orders whose customer had an earlier order that counts ÷ all orders.
    std::optional<double> repurchasePercent() const { return percent(week.returningOrders(), week.orders); }
    /// The same ÷ orders that have a customer.
    std::optional<double> repurchaseKnownPercent() const
    {
        return percent(week.returningOrders(), week.knownOrders);
    }
    std::optional<double> churnPercent() const { return percent(churn.lost, churn.atStart); }
    std::optional<double> lifespan() const { return lifespanYears(churn.share(), paceDays); }
    std::optional<double> lifetimeMinor() const
    {
        return lifetimeValue(memberAverageMinor(), frequency(), lifespan());
    }
    /// What a member has really spent so far, on average.
    std::optional<double> spentMinor() const { return ratio(spent.revenueMinor, spent.members); }
};

/// Answers to the two questions, oldest first.
struct Answers {
    std::vector<Scored> recommend;
    std::vector<Scored> experience;
};

/// `paceDays` 0 = as proposed from the median gap.
Metrics metricsAsOf(Transaction& tx, LocalDay asOf, int paceDays, Answers const& answers);

} // namespace bywalec
