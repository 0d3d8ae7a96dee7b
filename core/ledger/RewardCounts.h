// How many rewards of a programme wait and were given, for the owner.
#pragma once

#include "core/base/LocalDay.h"
#include "core/journal/Projector.h"

namespace bywalec {

struct RewardsWaiting {
    int count = 0;
    std::int64_t costMinor = 0; ///< as they were priced when they were earned
};
/// Earned, still valid on that day, not given yet; badges never wait.
RewardsWaiting rewardsWaiting(Transaction& tx, ProgrammeId programme, LocalDay today);

/// Given from that local day on: of a reward in its catalogue, or (0) of the one it earns.
int givenSince(Transaction& tx, ProgrammeId programme, int catalogue, LocalDay from);

/// Given to this customer and not taken back.
int rewardsTaken(Transaction& tx, std::int64_t customer);

} // namespace bywalec
