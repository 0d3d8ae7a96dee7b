// Invented states of the office's programmes page, one a situation: for the tests and the gallery.
#pragma once

#include "tests/ui/CounterSamples.h"
#include "ui/office/OfficeShell.h"
#include "ui/programmes/ProgrammesPage.h"

#include <memory>

namespace bywalec::test {

/// Name and state; the names are file names too.
QList<std::pair<QString, ui::ProgrammesState>> programmesSamples(Language language);
ui::ProgrammesState programmesSample(QString const& name, Language language = Language::Polish);

/// An office with the programmes' page and a few others in the rail.
struct SampleOffice {
    std::unique_ptr<ui::OfficeShell> shell;
    ui::ProgrammesPage* programmes = nullptr;
};
SampleOffice sampleOffice(ui::ProgrammesState const& state, Language language);

} // namespace bywalec::test
