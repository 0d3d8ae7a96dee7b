// The past put in order for a replay: one row of slots for each customer, a slot for each visit.
#pragma once

#include "core/loyalty/Simulator.h"

namespace bywalec {

/// Slots of one customer lie side by side in the order of time, so whatever is kept for each visit is one
/// array, allocated once, and a person's history is a range in it.
class PastIndex {
  public:
    /// Checks everything that the replay relies on: InvalidInput with the field, e.g. "visits[5].customer".
    /// `goOn` is asked now and then; false gives Cancelled.
    static Result<PastIndex> of(Rules const& rules, Past const& past, std::function<bool()> const& goOn);

    /// Of Past::visits: those from Past::from to Past::until.
    std::size_t firstVisit() const { return m_firstVisit; }
    std::size_t endOfVisits() const { return m_endOfVisits; }

    std::uint32_t firstSlot(int customer) const { return m_firstSlots[std::size_t(customer)]; }
    int visitsOf(int customer) const { return int(firstSlot(customer + 1) - firstSlot(customer)); }
    std::vector<LocalDay> const& days() const { return m_days; } ///< by slot

    /// Whether that many days since the visit before are no more than this customer's median gap between
    /// visit days; none with fewer than three gaps known.
    std::optional<bool> withinUsualGap(int customer, int gapDays) const;

  private:
    using GoOn = std::function<bool()>;
    void findDays(Past const& past);
    bool assignSlots(Past const& past, GoOn const& goOn);
    bool measureGaps(int customers, GoOn const& goOn);
    std::int32_t twiceUsualGap(int customer, std::vector<std::int32_t>& gaps) const;

    std::size_t m_firstVisit = 0;
    std::size_t m_endOfVisits = 0;
    std::vector<std::uint32_t> m_firstSlots; ///< by customer, and one more: where the last one ends
    std::vector<LocalDay> m_days;
    std::vector<std::int32_t> m_twiceUsualGap; ///< by customer; −1 = not known
};

} // namespace bywalec
