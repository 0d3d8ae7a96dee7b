// Rewards for a moment: a birthday, a surprise, a row of weeks, a friend.
#pragma once

#include "core/loyalty/Award.h"

namespace bywalec {

/// A reward as the programme gives it on that day.
NewReward newReward(Programme const& programme, RewardTerms const& terms, CustomerId customer, int cycle,
                    std::int64_t price, LocalDay day);

/// What the visit earns in the occasion at `place` in Rules::programmes; nothing for other kinds of
/// programme.
void addOccasion(Award& award, Rules const& rules, std::size_t place, Member const& member,
                 Standing const& standing, ShopFacts const& shop, LocalDay day);

} // namespace bywalec
