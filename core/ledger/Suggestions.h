// What the cashier was told to say, and whether the customer took it.
#pragma once

#include "core/base/LocalDay.h"
#include "core/journal/Projector.h"

#include <optional>

namespace bywalec {

/// The customer took what was said at this visit. `staff` said it; null = not known.
Draft offerTaken(EventId visit, OfferId offer, StaffId staff, EventId operation);

/// The newest day on which this customer was told of the offer, at visits that stand.
std::optional<LocalDay> lastSaid(Transaction& tx, std::int64_t customer, OfferId offer);
/// The offer that was said at a visit.
std::optional<OfferId> saidAt(Transaction& tx, std::int64_t customer, EventId visit);

/// How an offer's sentence did: taken at the visit itself (by the cashier's word, or because the visit has
/// its bonus), each visit once.
struct SuggestionCount {
    int said = 0;
    int taken = 0;
};
SuggestionCount suggestionCount(Transaction& tx, OfferId offer);

class SuggestionProjector final : public Projector {
  public:
    std::string_view name() const override { return "suggestions"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
