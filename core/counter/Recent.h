// Inside of Counter: which events are actions of their own, and what the list of them says.
#pragma once

#include "core/counter/Outcome.h"

namespace bywalec {

/// Kinds of events that a person did and can take back.
bool isAction(std::string_view kind);
/// False for the visit that belongs to its enrolment and is taken back with it.
bool standsAlone(Recorded const& event);
RecentAction describeAction(Transaction& tx, Recorded const& event, Zone const& zone, LocalDay today,
                            Secret const* key);

} // namespace bywalec
