// Invented weeks of the Monday page: a usual one, one without visits, a shop's first, and one that is too
// large.
#pragma once

#include "core/reports/WeeklyReport.h"
#include "core/words/Words.h"
#include "tests/ui/OfficePageSamples.h"

namespace bywalec::test {

/// Name and report; the names are file names too.
QList<std::pair<QString, WeeklyReport>> mondayReports(Language language);
WeeklyReport mondayReport(QString const& name, Language language = Language::Polish);
bywalec::Words mondayWords(Language language);

} // namespace bywalec::test
