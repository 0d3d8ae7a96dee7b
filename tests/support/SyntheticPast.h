// A plausible year of a small shop, made from a seed: what simulations are tried on.
#pragma once

#include "core/loyalty/Simulator.h"

namespace bywalec::test {

using namespace bywalec;

struct SyntheticShape {
    int customers = 200;
    int visits = 5000;    ///< at least one a customer
    LocalDay from{20089}; ///< 2025-01-01
    int days = 365;
    std::uint64_t seed = 1;
    int percentWithAmount = 90; ///< of the visits
    int percentWithLines = 60;
};

/// Coffee, cakes and beans, in three groups; the lines of syntheticPast name them.
std::vector<Item> syntheticItems();

/// A fifth of the customers are regulars, a third come once, the rest now and then; some join during the
/// year. Saturdays are full, Sundays quiet, mornings fuller than evenings; amounts have a long tail.
Past syntheticPast(SyntheticShape const& shape);

} // namespace bywalec::test
