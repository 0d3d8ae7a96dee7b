// Expiry by lots, first in, first out: what is left of what was earned.
#pragma once

#include "core/base/LocalDay.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace bywalec {

/// One change of an account, in the order of time. What was undone isn't among them.
struct Movement {
    LocalDay day;
    std::int64_t delta = 0;
    std::optional<LocalDay> expires; ///< of what was added: the last day on which it counts
};

struct Lot {
    std::int64_t left = 0;
    std::optional<LocalDay> expires;
};

struct Holding {
    std::int64_t balance = 0; ///< below zero: a debt that the next earnings fill
    std::int64_t expired = 0; ///< lost to expiry so far
    std::vector<Lot> lots;    ///< with something left, in the order in which they will be spent
};

/// What is taken goes from the lots that came first and count on that day; what they don't cover becomes a
/// debt, which the next addition fills before it becomes a lot. A lot counts up to the end of its last day.
Holding hold(std::span<Movement const> movements, LocalDay today);

struct ExpirySoon {
    LocalDay day;
    std::int64_t amount = 0;
};
/// What is lost next, if within `warnDays` from today (that day included).
std::optional<ExpirySoon> expiringSoon(Holding const& holding, LocalDay today, int warnDays);

} // namespace bywalec
