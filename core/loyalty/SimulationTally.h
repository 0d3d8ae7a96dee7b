// The figures of a simulation, counted as the replay goes; docs/programmes.md, "Price it first", defines
// each.
#pragma once

#include "core/loyalty/PastIndex.h"

namespace bywalec {

/// What giving it costs: as its owner says, or for a discount without a cost what it takes off the bill. Off
/// an unknown bill a percent takes nothing.
std::int64_t costOf(RewardTerms const& terms, std::optional<std::int64_t> billMinor);

class SimulationTally {
  public:
    /// Both are kept by reference.
    SimulationTally(Past const& past, PastIndex const& index);

    // The visit that is counted next, then what happens at it.
    void visit(int customer, LocalDay day, std::optional<std::int64_t> billMinor);
    void issued();
    void given(std::int64_t costMinor); ///< a reward
    void paid(std::int64_t minor);      ///< with credit or points
    void setAside(std::int64_t minor);  ///< for a cause

    // At any time.
    void expired() { ++m_figures.expired; }
    void waiting(std::int64_t costMinor);
    void owed(std::int64_t minor) { m_figures.liabilityMinor += minor; }
    std::optional<std::int64_t> averageBill() const;

    Simulation figures() const;

  private:
    struct Member {
        LocalDay first; ///< visit
        LocalDay last;
        LocalDay reached; ///< first reward
        bool came = false;
        bool hasReached = false;
    };
    void cost(std::int64_t minor);
    void reach();
    void usedNow();
    void addWeeks(Simulation& figures) const;

    PastIndex const& m_index;
    Simulation m_figures; ///< what only adds up
    std::vector<Member> m_members;
    int m_customer = 0;
    LocalDay m_day;
    LocalDay m_monthOf; ///< the day whose month m_month is
    std::size_t m_month = 0;
    std::optional<bool> m_usual;   ///< whether the visit came within the usual gap
    bool m_used = false;           ///< a reward was given or credit paid at this visit
    std::int64_t m_usedVisits = 0; ///< … of whose customers the usual gap is known
    std::int64_t m_usualVisits = 0;
};

} // namespace bywalec
