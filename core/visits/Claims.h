// Late claims: a one-use code that gives a guest's purchase to whoever brings it.
#pragma once

#include "core/base/LocalDay.h"
#include "core/cards/Token.h"
#include "core/journal/Projector.h"

namespace bywalec {

struct Claim {
    EventId visit;    ///< the guest's: what stands of the purchase
    LocalDay expires; ///< the last day on which it is taken
};

/// A guest's purchase that went to a customer and came back is written once more, since a void can't be taken
/// back: the same purchase under an id that every till derives from the first writing's.
EventId repeatedVisitId(EventId original, int repeat);
/// The first writing of a guest's purchase: what its codes name.
EventId originalVisit(Transaction& tx, EventId guestVisit);
/// Of a purchase and all that it was written again as, the one that isn't voided; without one the last.
EventId standingVisit(Transaction& tx, EventId original);
/// The purchase once more, under the first id that nobody has used.
Draft visitRepeated(Transaction& tx, Recorded const& guestVisit);

Draft claimIssued(Token const& code, EventId visit, LocalDay expires);
/// Empty for a code that isn't a claim, or whose issue was undone.
std::optional<Claim> findClaim(Transaction& tx, CardId const& code);
/// The visit that a guest's purchase becomes. The same on every till and for every code of it, so that it
/// counts once; `attempt` grows when an earlier one was undone.
EventId claimedVisitId(EventId guestVisit, int attempt);

class ClaimProjector final : public Projector {
  public:
    std::string_view name() const override { return "claims"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
