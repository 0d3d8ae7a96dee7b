// Where a customer stands in each programme, and why, as the counter's rows: pure, no state, no clock.
#pragma once

#include "ui/counter/CounterTexts.h"

namespace bywalec::ui {

/// "+12 pkt", "+1,20 zł": a change in its unit.
QString changeOf(TextContext const& context, Unit unit, std::int64_t delta);
/// All programmes but the card that is drawn as stamps; the first of them large where there is none.
QList<ProgrammeProgress> programmeRowsOf(TextContext const& context, CustomerView const& customer,
                                         std::vector<NewEntry> const& entries);
/// Why something was added; none where one stamp for a visit says everything.
QList<WhyLine> whyOf(TextContext const& context, std::vector<NewEntry> const& entries);
/// What a visit gave beside stamps, in one sentence; empty when nothing.
QString gainedOf(TextContext const& context, std::vector<NewEntry> const& entries);

} // namespace bywalec::ui
