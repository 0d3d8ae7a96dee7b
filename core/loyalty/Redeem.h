// Giving what was earned: rewards that wait, rewards that points buy, and paying a part of the bill.
#pragma once

#include "core/loyalty/Award.h"

namespace bywalec {

/// Whether a reward can be given now. Refused: detail "expired", "stock" or "minimum".
Result<void> canGive(RewardTerms const& terms, std::optional<LocalDay> expires, int givenSoFar,
                     std::optional<std::int64_t> billMinor, LocalDay today);

/// The entries that giving a reward takes; none when it costs nothing.
std::vector<NewEntry> redeem(OpenReward const& reward);
/// Points for a reward of the catalogue. NotFound for an unknown key, Refused "balance" when there are too
/// few.
Result<std::vector<NewEntry>> buy(Programme const& programme, Standing const& standing, int key);

/// How much of the bill points or credit may pay: never more than there is, than the terms let, than the
/// bill.
std::int64_t mostPayable(Programme const& programme, Standing const& standing, std::int64_t billMinor);

struct Payment {
    std::int64_t paidMinor = 0; ///< points pay in whole points: at most what was wanted
    std::vector<NewEntry> entries;
};
/// InvalidInput "paid" for nothing or less; Refused "balance", "share" or "bill" for more than may be.
Result<Payment> pay(Programme const& programme, Standing const& standing, std::int64_t billMinor,
                    std::int64_t wantedMinor);

/// Open rewards that can't stand when the free balance is `balance`: newest first, until it isn't below zero.
std::vector<RewardId> rewardsLost(Standing const& standing, std::int64_t balance);

} // namespace bywalec
