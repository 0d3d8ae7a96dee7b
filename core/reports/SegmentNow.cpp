#include "core/reports/SegmentNow.h"

namespace bywalec {

SegmentScale segmentScale(Transaction& tx, LocalDay day)
{
    auto members = readMembers(tx, yearBefore(day), day);
    SegmentScale scale{
        day, segmentRules(proposedPaceDays(medianGapDays(byMember(members.days, members.size())))), 0};
    LocalDay const from{day.number - scale.rules.lookBackDays()};
    if (from < members.from) members = readMembers(tx, from, day);
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
