// Days and periods as charts and headings of the reports name them: long in titles, as short as can be in
// bars.
#pragma once

#include "core/reports/Period.h"

#include <QString>

namespace bywalec {
class Words;
}

namespace bywalec::ui::dates {

QString titleOf(Period const& period, Words const& words); ///< Tydzień 45, od 3 do 9 listopada 2025
QString brief(Period const& period);                       ///< t. 45, XI, IV 25
QString brief(LocalDay day);                               ///< 1 XI, 1 Nov
QString weekdayAndDay(LocalDay day);                       ///< pn 3
QString dayOfMonth(LocalDay day);

} // namespace bywalec::ui::dates
