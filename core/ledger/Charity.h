// Money set aside for causes: which one a customer gives to, each cause's pot, and what was handed over.
#pragma once

#include "core/base/LocalDay.h"
#include "core/base/Result.h"
#include "core/journal/Projector.h"
#include "core/loyalty/Terms.h"

#include <vector>

namespace bywalec {

Draft charityChosen(CustomerId customer, ProgrammeId programme, std::string const& cause, EventId operation);

struct CharityPayout {
    ProgrammeId programme;
    std::string cause; ///< its key
    std::int64_t amountMinor = 0;
    std::string proof; ///< a receipt's number, 1 to 120 characters
    LocalDay day;
    EventId event{}; ///< of one that is written: what takes it back names it
};
Draft charityPaid(CharityPayout const& payout, EventId operation);

/// The key of the cause that this customer chose last; empty = none.
std::string chosenCause(Transaction& tx, std::int64_t customer, ProgrammeId programme);

struct Pot {
    Cause cause;
    std::int64_t collectedMinor = 0;
    std::int64_t paidMinor = 0;
    std::int64_t restMinor() const { return collectedMinor - paidMinor; }
    std::vector<CharityPayout> payouts; ///< oldest first
};
/// One for each of the terms' causes, and behind them those of earlier versions in which something is left.
std::vector<Pot> potsOf(Transaction& tx, ProgrammeId programme, CharityTerms const& terms);

class CharityProjector final : public Projector {
  public:
    std::string_view name() const override { return "charity"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
