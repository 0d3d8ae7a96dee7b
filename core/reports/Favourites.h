// What champions buy beside everybody else.
#pragma once

#include "core/reports/ReportPeople.h"

namespace bywalec {

/// Of the visits of the 28 days up to the as-of day whose items are told: for each item the share of
/// champions' visits that it was part of, and of all others' (guests included). Those with the largest
/// difference first, only where it is positive; nothing from fewer than 20 such visits of either.
std::vector<Favourite> favouritesOf(Transaction& tx, ReportBasis const& basis);

} // namespace bywalec
