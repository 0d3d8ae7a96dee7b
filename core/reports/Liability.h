// What the shop owes its customers: rewards that wait, and the stamps, points
// and credit on cards.
#pragma once

#include "core/reports/WeeklyReport.h"

namespace bywalec {

/// Of rewards, or of the points that buy them.
struct Redemption {
    std::int64_t issued = 0;
    std::int64_t redeemed = 0;
    std::int64_t expired = 0;
    std::int64_t open = 0;

    /// Redeemed ÷ issued.
    std::optional<double> redemptionPercent() const;
    /// Breakage: expired ÷ issued.
    std::optional<double> breakagePercent() const;
    /// Of what is no longer open, the part that was redeemed: redeemed ÷
    /// (redeemed + expired).
    std::optional<double> redeemedShare() const;
};
/// What is open × the cost of a reward to the shop, where `perReward` of it buy
/// one.
double grossLiability(std::int64_t open, std::int64_t perReward, std::int64_t costMinor);
/// The gross one × (redeemed ÷ (redeemed + expired)): what will be asked for.
/// No value while nothing was redeemed or expired.
std::optional<double> expectedLiability(double grossMinor, Redemption const& redemption);

/// Rewards as of a day: issued = earned by then (badges aside, once where two
/// tills earned the same); redeemed by then; expired = not redeemed and valid
/// only before that day; open = the rest. Costs as they were priced when
/// earned, the lowest where two tills earned the same.
Liability liabilityAsOf(Transaction& tx, LocalDay asOf);

} // namespace bywalec
