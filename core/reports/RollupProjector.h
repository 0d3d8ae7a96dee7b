// Keeps the sums that reports read (by day, by customer and day, the first day of each) with every visit, in
// its transaction.
#pragma once

#include "core/base/LocalDay.h"
#include "core/journal/Projector.h"

namespace bywalec {

/// Months as cohorts count them: year × 12 + month − 1.
std::int64_t monthNumber(LocalDay day);
LocalDay firstOfMonth(std::int64_t month);

/// An order is a visit that counts and isn't refunded in full; its revenue is net of what was given back, on
/// the day of the sale. Each event changes the sums by what its visit counts with it less what it counted
/// without: both are functions of the set of events, so the sums are too. Amendments change stamps, never the
/// bill.
class RollupProjector final : public Projector {
  public:
    std::string_view name() const override { return "rollups"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
