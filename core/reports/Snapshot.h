// A closed week's page as it was first read: what later corrections are held against.
#pragma once

#include "core/reports/WeeklyReport.h"

namespace bywalec {

struct Snapshot {
    LocalDay takenOn;
    std::string text; ///< as weeklyCsv, without people
};
std::optional<Snapshot> findSnapshot(Transaction& tx, Period const& period);

/// A week that is over and has none yet. What the models say is waited for: it belongs to the page.
bool wantsSnapshot(WeeklyReport const& report);
/// The page's numbers without whom they are about.
std::string frozenText(WeeklyReport const& report);
/// Once; what is there already stays.
void keepSnapshot(Transaction& tx, Period const& period, LocalDay today, std::string const& text);

/// The tiles that say something else than the snapshot, by the digits that a file shows.
std::vector<Correction> correctionsSince(Snapshot const& snapshot, WeeklyReport const& report);
/// Puts the report beside its snapshot, where there is one.
void addSnapshot(Transaction& tx, WeeklyReport& report);

} // namespace bywalec
