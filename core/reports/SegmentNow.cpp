#include "core/reports/SegmentNow.h"

#include "core/programmes/Programmes.h"

namespace bywalec {

SegmentScale segmentScale(Transaction& tx, LocalDay day)
{
    SegmentScale scale{day, segmentRules(shopPaceDays(tx)), 0};
    auto const members = readMembers(tx, {day.number - scale.rules.lookBackDays()}, day);
    scale.championCut = segmentsOf(members, day, scale.rules).championCut.value_or(0);
    return scale;
}

Segment segmentNow(VisitHistory const& history, LocalDay today, SegmentScale const& scale)
{
    if (history.days.empty()) return Segment::Unknown;
    SegmentRow row;
    for (auto at = history.days.rbegin(); at != history.days.rend(); ++at)
        if (today - at->day >= 0 && today - at->day <= scale.rules.lookBackDays())
            count(row, today - at->day, at->visits, scale.rules);
    return segmentOf(row, today - history.days.front().day, scale.championCut, scale.rules);
}

} // namespace bywalec
