// Events and positions as rows: the only place that knows the journal's columns.
#pragma once

#include "core/journal/Projector.h"

namespace bywalec {

/// The columns of the table event in their order, from column `first` of the row on.
Recorded readEvent(Query const& row, int first);
std::int64_t insertEvent(Transaction& tx, Event const& event);
/// Calls f for every event in local order; stops when f returns false.
void forEachEvent(Transaction& tx, std::function<bool(Recorded const&)> const& f);
std::optional<Recorded> findEvent(Transaction& tx, EventId const& id);
/// The events that name this one in `ref`, oldest first.
std::vector<Recorded> eventsOf(Transaction& tx, EventId const& ref);
/// The newest first, at most `limit`, of these kinds only.
std::vector<Recorded> newestEvents(Transaction& tx, std::span<std::string_view const> kinds, int limit);
/// Sealed bytes of an event by its row; empty when there are none.
Bytes sealedOf(Transaction& tx, std::int64_t eventKey);

} // namespace bywalec
