// On which level somebody stands, from what was spent, visited or earned day by day.
#pragma once

#include "core/loyalty/Terms.h"

#include <span>

namespace bywalec {

struct TierDay {
    LocalDay day;
    std::int64_t value = 0; ///< minor units net of refunds, visits, or points earned on that day
};

struct TierStanding {
    int level = -1;                      ///< index into the levels; −1 = none yet
    std::int64_t sum = 0;                ///< in the window that ends today
    std::optional<std::int64_t> missing; ///< to the next level by `sum`; none at the highest
    std::optional<LocalDay> heldUntil;   ///< set when only keepDays holds the level: its last day
    bool operator==(TierStanding const&) const = default;
};

/// `days` ascending. A function of the history alone: no till has to remember when a level began.
TierStanding tierOn(TierTerms const& terms, std::span<TierDay const> days, LocalDay today);

} // namespace bywalec
