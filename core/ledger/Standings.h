// Where a customer stands in every programme: the account folded from its entries, its rewards and its
// visits.
#pragma once

#include "core/loyalty/Lots.h"
#include "core/programmes/Programmes.h"
#include "core/visits/Visits.h"

namespace bywalec {

struct Account {
    Programme programme;
    Standing standing;
    std::optional<ExpirySoon> expiring; ///< what runs out within the programme's warning time
    bool closed = false;                ///< it earns no more; what was earned stays
};

/// One for each of `running`, in that order, and behind them the closed ones in which something is left.
/// `history` is the customer's; only tiers by spend or visits look at it.
std::vector<Account> accountsOf(Transaction& tx, std::int64_t customer, std::vector<Programme> const& running,
                                VisitHistory const& history, LocalDay today);

/// The terms of the reward that a programme earns; null for those that earn none.
RewardTerms const* rewardOf(ProgrammeTerms const& terms);

} // namespace bywalec
