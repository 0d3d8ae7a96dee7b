// Cohorts: of the members who came first in a month, how many came again in each month after it.
#pragma once

#include "core/base/LocalDay.h"
#include "core/storage/Database.h"

#include <vector>

namespace bywalec {

/// Members of month m (their first order is in it); retained[j − 1] = of these, those with an order in month
/// m + j, for complete months only (over by D). A month without new members has no cohort.
struct Cohort {
    std::int64_t month = 0; ///< year × 12 + month − 1
    std::int64_t size = 0;
    std::vector<std::int64_t> retained;
    std::string text() const; ///< 2025-08
};
std::vector<Cohort> cohortsOf(Transaction& tx, LocalDay asOf); ///< oldest first

} // namespace bywalec
