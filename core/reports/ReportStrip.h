// The strip of the Monday page: five figures with their last thirteen periods,
// and an alarm where one is unusual.
#pragma once

#include "core/reports/Metrics.h"
#include "core/reports/WeeklyReport.h"

namespace bywalec {

inline constexpr int stripPeriods = 13;

/// The periods up to this one, oldest first.
std::vector<Period> lastPeriods(Period const& period);

/// `members` must reach back a year from the end of the oldest of `periods`.
void addStrip(Transaction& tx, Members const& members, Answers const& answers,
              std::vector<Period> const& periods, WeeklyReport& report);

} // namespace bywalec
