// Answers to the survey, as the metrics take them.
#pragma once

#include "core/reports/Metrics.h"

namespace bywalec {

/// Those of the days that any metric as of `asOf` looks at, in order. The one place where reports learn of
/// answers.
Answers answersUntil(Transaction& tx, LocalDay from, LocalDay asOf);

} // namespace bywalec
