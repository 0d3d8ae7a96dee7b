// The Monday page as CSV: every number of it, one a line.
#pragma once

#include "core/reports/WeeklyReport.h"

namespace bywalec {

/// UTF-8, RFC 4180, lines of "block,what,figure,value" under that heading. Money with two decimals and a
/// point, days as 2025-11-09, no value = an empty cell. A text that a spreadsheet would run as a formula
/// begins with an apostrophe.
std::string weeklyCsv(WeeklyReport const& report);

} // namespace bywalec
