// The shop's own visits in the form in which a draft is priced on them.
#pragma once

#include "core/base/Secret.h"
#include "core/loyalty/Simulator.h"
#include "core/storage/Database.h"

#include <span>

namespace bywalec {

struct PastWanted {
    LocalDay from;
    LocalDay until;
    std::span<Item const> items;  ///< whose lines are read, as indexes into it; none: no line is read
    Secret const* key = nullptr;  ///< with it, birthdays too: only an occasion needs them
    std::function<bool()> goOn{}; ///< asked every few milliseconds; false gives Cancelled
};

/// Members' visits that count, refunds taken off their amounts.
Result<Past> pastVisits(Transaction& tx, PastWanted const& wanted);

/// The draft's items are the shop's own where their names are the same; a draft without items takes all of
/// the shop's. For a draft out of a file, which knows no ids.
void adoptItems(Rules& draft, std::vector<Item> const& ofShop);

} // namespace bywalec
