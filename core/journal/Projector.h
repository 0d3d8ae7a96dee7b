// What folds events into the tables that screens read. Lives in the room whose tables it keeps.
#pragma once

#include "core/journal/Body.h"
#include "core/journal/Event.h"
#include "core/storage/Database.h"

#include <functional>
#include <span>

namespace bywalec {

/// An event with its place in this database and its body as JSON.
struct Recorded {
    std::int64_t key = 0; ///< the event's row, larger for what arrived here later
    Event event;
    nlohmann::json json;
    Body body() const { return Body(json); }
};

using DumpLine = std::function<void(std::string)>;

/// Must be a function of the set of events, not of their order: remote events arrive late.
class Projector {
  public:
    virtual ~Projector() = default;
    virtual std::string_view name() const = 0;
    virtual std::span<std::string_view const> kinds() const = 0; ///< event.voided comes to every projector
    virtual void apply(Transaction& tx, Recorded const& event) = 0;
    virtual void clear(Transaction& tx) = 0;
    /// One line a row: external ids, no row ids, in any order (the dump is sorted).
    virtual void dump(Transaction& tx, DumpLine const& line) const = 0;
};

/// Whether an unvoided event.voided names this event. event.voided itself can't be voided.
bool isVoided(Transaction& tx, EventId const& event);

} // namespace bywalec
