// The Monday page as JSON: every field of WeeklyReport by its name.
#pragma once

#include "app/cli/Session.h"
#include "core/reports/WeeklyReport.h"

namespace bywalec::cli {

Json reportJson(Words const& words, WeeklyReport const& report);

} // namespace bywalec::cli
