// Late claims: a one-use code that gives a guest's purchase to whoever brings it.
#pragma once

#include "core/base/LocalDay.h"
#include "core/cards/Token.h"
#include "core/journal/Projector.h"

namespace bywalec {

struct Claim {
    EventId visit;    ///< the guest's
    LocalDay expires; ///< the last day on which it is taken
};

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
