// The shop's own visits in the form in which a draft is priced on them.
#pragma once

#include "core/base/Secret.h"
#include "core/loyalty/Simulator.h"
#include "core/storage/Database.h"

namespace bywalec {

/// Members' visits that count, from `from` to `until`. With the key, birthdays too: only an occasion needs
/// them.
Past pastVisits(Transaction& tx, LocalDay from, LocalDay until, Secret const* key);

} // namespace bywalec
