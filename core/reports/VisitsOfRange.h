// The counted visits of a range of days, in SQL: visits lie by customer and time and have no index by day.
#pragma once

#include "core/base/Hlc.h"
#include "core/base/LocalDay.h"

namespace bywalec {

/// After FROM. ?1 and ?2 are the first and the last local day, ?3 is earliestOf(?1). The sums say who came.
#define VISITS_OF_RANGE                                                                                      \
    "(SELECT 0 AS who UNION SELECT customer FROM cust_day WHERE day BETWEEN ?1 AND ?2) "                     \
    "CROSS JOIN visit v ON v.customer = who AND v.hlc >= ?3 "                                                \
    "WHERE v.local_day BETWEEN ?1 AND ?2 AND v.voided = 0 AND v.refunded = 0"

/// A visit of that day isn't older: no zone is a whole day off UTC, and an import is written later than it
/// tells.
inline std::uint64_t earliestOf(LocalDay first)
{
    return Hlc::of(UtcTime(std::chrono::days(first.number - 1))).packed();
}

} // namespace bywalec
