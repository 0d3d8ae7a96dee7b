// An office with every page it has, and invented states of the programmes' page: for the tests and the
// gallery.
#pragma once

#include "tests/ui/CounterSamples.h"
#include "ui/causes/CausesPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/items/ItemsPage.h"
#include "ui/offers/OffersPage.h"
#include "ui/office/OfficeShell.h"
#include "ui/programmes/ProgrammesPage.h"
#include "ui/reports/MondayPage.h"
#include "ui/rewards/RewardsPage.h"
#include "ui/settings/SettingsPage.h"

#include <memory>

namespace bywalec::test {

/// Name and state; the names are file names too.
QList<std::pair<QString, ui::ProgrammesState>> programmesSamples(Language language);
ui::ProgrammesState programmesSample(QString const& name, Language language = Language::Polish);

/// An office with its pages; all but the programmes' are empty until a page's sample fills them.
struct SampleOffice {
    std::unique_ptr<ui::OfficeShell> shell;
    ui::ProgrammesPage* programmes = nullptr;
    ui::RewardsPage* rewards = nullptr;
    ui::OffersPage* offers = nullptr;
    ui::ItemsPage* items = nullptr;
    ui::MondayPage* monday = nullptr;
    ui::CustomersPage* customers = nullptr;
    ui::CausesPage* causes = nullptr;
    ui::SettingsPage* settings = nullptr;
};
SampleOffice sampleOffice(ui::ProgrammesState const& state, Language language);

} // namespace bywalec::test
