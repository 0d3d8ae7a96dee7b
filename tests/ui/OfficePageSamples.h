// Invented states of every page but the programmes', one a situation.
#pragma once

#include "tests/ui/OfficeSamples.h"

namespace bywalec::test {

/// Which page is shown, with what; the others are left empty.
struct PageSample {
    QString name; ///< a file name too
    QString page;
    ui::OffersState offers{};
    ui::ItemsState items{};
    ui::RewardsState rewards{};
    ui::MondayState monday{};
    ui::CustomersState customers{};
    ui::CausesState causes{};
    ui::SettingsState settings{};
};

QList<PageSample> pageSamples(Language language);
PageSample pageSample(QString const& name, Language language = Language::Polish);
SampleOffice samplePage(PageSample const& sample, Language language);

// Made in files of their own
QList<PageSample> offerSamples(Language language);
QList<PageSample> itemSamples(Language language);
QList<PageSample> rewardSamples(Language language);
QList<PageSample> mondaySamples(Language language);
QList<PageSample> customerSamples(Language language);
QList<PageSample> causeSamples(Language language);
QList<PageSample> settingsSamples(Language language);

} // namespace bywalec::test
