// The five steps of the first run as a new café goes through them, and what may go wrong there.
#pragma once

#include "tests/ui/CounterSamples.h"
#include "ui/firstrun/FirstRunWizard.h"

namespace bywalec::test {

/// Name and state; the names are file names too.
QList<std::pair<QString, ui::FirstRunState>> firstRunSamples(Language language);
ui::FirstRunState firstRunSample(QString const& name, Language language = Language::Polish);

} // namespace bywalec::test
