// Who sent whom to the shop.
#pragma once

#include "core/base/Result.h"
#include "core/journal/Projector.h"

#include <vector>

namespace bywalec {

Draft customerReferred(CustomerId customer, CustomerId referrer, EventId operation);
/// Who referred this customer: the first that stands; null = nobody.
CustomerId referrerOf(Transaction& tx, std::int64_t customer);
/// The events that say so and stand, also those that came later and count no more.
std::vector<EventId> referralsOf(Transaction& tx, std::int64_t customer);

class ReferralProjector final : public Projector {
  public:
    std::string_view name() const override { return "referrals"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
