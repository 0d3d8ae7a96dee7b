// Events put into a fresh database in an order of one's own, and what screens would read there.
#pragma once

#include "core/journal/Event.h"
#include "core/Projectors.h"

#include <vector>

namespace bywalec::test {

class Replay {
  public:
    explicit Replay(std::vector<Event> const& events);
    std::string dump();
    /// Every answer that a screen gets about these customers, as text: orders and winners too, which the
    /// canonical dump doesn't show.
    std::string screens(std::vector<CustomerId> const& customers, Secret const* key);
    Database& database() { return m_database; }

  private:
    Database m_database;
    Projectors m_projectors;
};

/// The first line in which two texts differ, both ways; empty when they are equal.
std::string difference(std::string const& left, std::string const& right);

/// Every event of an open shop file, in its own order.
std::vector<Event> eventsIn(Database& database);

} // namespace bywalec::test
