// Recomputing the links: what was changed behind the programme's back is found here.
#pragma once

#include "core/storage/Database.h"

#include <cstdint>

namespace bywalec {

struct ChainReport {
    std::int64_t links = 0;  ///< checked
    std::int64_t events = 0; ///< in the journal
};

/// Every link of every device, sealed parts against their hashes. Corrupt, with the first broken place as
/// detail.
Result<ChainReport> verifyChain(Transaction& tx);
/// The last `count` links only: what the start can afford.
Result<void> verifyTail(Transaction& tx, int count);

} // namespace bywalec
