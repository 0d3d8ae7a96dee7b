// Folding events through the projectors: one at a time as they are written, or all of them again.
#pragma once

#include "core/journal/Projector.h"

#include <vector>

namespace bywalec {

/// Hands the event to the projectors that asked for its kind; `touched` gets the name of each of them.
void project(Transaction& tx, std::vector<Projector*> const& projectors, Recorded const& event,
             std::function<void(std::string_view)> const& touched);
/// Clears every projection and replays the whole journal.
void rebuild(Transaction& tx, std::vector<Projector*> const& projectors);
/// Every projection as sorted lines with external ids: equal dumps mean equal projections.
std::string canonicalDump(Transaction& tx, std::vector<Projector*> const& projectors);

} // namespace bywalec
