// The segment of the one customer who stands at the counter, by everybody's rule, without reading everybody.
#pragma once

#include "core/reports/Segments.h"
#include "core/visits/Visits.h"

namespace bywalec {

/// What that takes of all the others: it changes slowly, so one a day is enough.
struct SegmentScale {
    LocalDay day;
    SegmentRules rules;
    std::int64_t championCut = 0;
};
/// The pace is the shop's own. Reads months of everybody's days: 0.1 s in a big shop.
SegmentScale segmentScale(Transaction& tx, LocalDay day);

/// From before the visit of today; Unknown for somebody who was never here.
Segment segmentNow(VisitHistory const& history, LocalDay today, SegmentScale const& scale);

} // namespace bywalec
