// The people on the Monday page: whom to talk to, whom to thank, whose birthday
// it is, who is close to a reward.
#pragma once

#include "core/reports/Outlook.h"
#include "core/reports/Segments.h"
#include "core/reports/WeeklyReport.h"

namespace bywalec {

/// What the page knows of everybody, read once.
struct ReportBasis {
    LocalDay asOf;
    int paceDays = 30;
    Members members;
    DaysByMember year; ///< the 365 days up to asOf
    Segments segments;
    Secret const* key = nullptr;
    Outlook const* outlook = nullptr; ///< orders the calls, past its gate
};

/// By row of `subject`; 0 is nobody. Without the key there is no name.
Person personOf(Transaction& tx, std::int64_t customer, Secret const* key);

void addPeople(Transaction& tx, ReportBasis const& basis, WeeklyReport& report);

} // namespace bywalec
