// A plausible café for trying things out: years of visits of people who don't exist, the same for the same
// seed.
#pragma once

#include "core/exchange/Imports.h"

namespace bywalec {

struct DemoPlan {
    int customers = 500;
    std::int64_t visits = 20'000; ///< those without a card included
    int years = 2;                ///< 1 to 20, up to yesterday
    std::uint64_t seed = 1;
};

/// The day before the demo's first one, for a clock under which its shop is founded.
UtcTime demoFounding(DemoPlan const& plan, UtcTime now);

/// Customers, visits, stamps and rewards of the first stamp card that runs, refunds, mistakes taken back,
/// answers. In some large transactions; after a failure what was written stays. Refused "not empty";
/// InvalidInput "customers", "visits" or "years"; MissingKey; Cancelled.
Result<void> makeDemo(Journal& journal, Zone const& zone, DemoPlan const& plan, UtcTime now,
                      ExchangeProgress const& progress = {}, std::stop_token const& stop = {});

} // namespace bywalec
