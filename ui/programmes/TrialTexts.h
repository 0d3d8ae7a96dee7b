// From a replayed past to what "check it on last year" says: pure.
#pragma once

#include "ui/programmes/PriceFirst.h"
#include "ui/programmes/ProgrammeForm.h"

namespace bywalec::ui {

/// The draft with what it can't do without: tiers multiply what others give.
Rules rulesToPrice(Programme const& draft, Rules const& running);
/// Before anything is counted.
TrialState trialNote(ProgrammeTerms const& terms, Rules const& running, bool wrong);
TrialState trialRunning(double share, qint64 visits, Words const& words);
TrialState trialResult(Priced const& priced, ProgrammeContext const& context);
TrialState trialFailed(QString const& sentence);

} // namespace bywalec::ui
