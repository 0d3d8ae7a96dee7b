// Everybody's place in one tier programme, moved on with each visit instead of being summed up again.
#pragma once

#include "core/loyalty/PastIndex.h"
#include "core/loyalty/Tiers.h"

namespace bywalec {

/// For values that aren't below zero it says what tierOn says of all values added so far. Days must not go
/// back.
class SlidingTier {
  public:
    /// Both are kept by reference.
    SlidingTier(TierTerms const& terms, PastIndex const& index, int customers);

    /// `end` = the first slot of the customer without a visit yet.
    TierStanding standing(int customer, std::uint32_t end, LocalDay today);
    /// Of a slot of the day for which standing() was asked last.
    void add(int customer, std::uint32_t slot, std::int64_t value);

  private:
    struct Place {
        std::int64_t sum = 0;
        std::uint32_t oldest = 0; ///< slot; rolling: the first that still counts
        std::int32_t year = 0;    ///< calendar year: of the sum
        int levelBefore = -1;     ///< calendar year: reached in the year before
    };
    int levelOf(std::int64_t sum) const;
    void roll(Place& place, std::int32_t* reached, std::uint32_t end, LocalDay today) const;
    void note(std::int32_t* reached, std::int64_t sum, std::int32_t day) const;
    TierStanding rolling(Place const& place, std::int32_t const* reached, LocalDay today) const;
    TierStanding ofYear(Place& place, LocalDay today) const;

    TierTerms const& m_terms;
    PastIndex const& m_index;
    std::vector<Place> m_places;
    std::vector<std::int32_t> m_reached; ///< by customer and level: the last day on which the sum reached it
    std::vector<std::int64_t> m_values;  ///< by slot
};

} // namespace bywalec
