// A customer's account as it came about: what was done, newest first, with every entry's why and balance.
#pragma once

#include "core/counter/Outcome.h"

namespace bywalec {

/// One entry, and what its programme held right after it.
struct AccountLine {
    LedgerLine line;
    std::string programme;
    int needed = 0;           ///< of a stamp card
    std::int64_t balance = 0; ///< what waiting rewards bind counts too
};

/// Something that was done for this customer.
struct TimeLineAction {
    RecentAction action;
    std::vector<AccountLine> lines; ///< of an undone action too; oldest first
    std::vector<std::pair<std::string, int>> items;
    std::vector<std::string> earned; ///< names of rewards that stand
    std::string note;                ///< why a correction, what a remark said; empty without the key
};

struct TimeLine {
    std::vector<TimeLineAction> actions;
    int older = 0; ///< how many are left out
};
/// At most `limit` actions.
TimeLine timeLineOf(Transaction& tx, CustomerId customer, Zone const& zone, LocalDay today, Secret const* key,
                    int limit);

} // namespace bywalec
