// What the counter asks of a purchase, offers to choose, and says of a refund: pure, no state, no clock.
#pragma once

#include "ui/counter/CounterTexts.h"

namespace bywalec::ui {

/// A reward that can be given now: one that waits, or one of a points programme's catalogue.
struct Givable {
    RewardId reward;       ///< null: of the catalogue
    ProgrammeId programme; ///< whose it is
    int key = 0;           ///< in the catalogue
    RewardChoice shown;
};
/// Those that wait first, then the catalogues by price; up to nine. Those that can't be given now say why.
std::vector<Givable> givablesOf(TextContext const& context, CustomerView const& customer);
/// How many can be given now.
int givableCount(CustomerView const& customer);

/// AMOUNT: what has been pressed and typed so far.
struct PurchaseDraft {
    std::vector<int> quantities; ///< of Outcome::items
    std::optional<std::int64_t> amountMinor;
    std::optional<ProgrammeId> payWith;
    std::int64_t payMinor = 0;
};
/// The account with which a part of the bill can be paid; null = none.
ProgrammeView const* payingAccount(CustomerView const& customer);
std::optional<std::int64_t> billOf(Outcome const& asked, PurchaseDraft const& draft);
std::vector<BillLine> linesOf(Outcome const& asked, PurchaseDraft const& draft);
BannerState askBanner(TextContext const& context, Outcome const& asked);
AmountPanel amountPanelOf(TextContext const& context, Outcome const& asked, PurchaseDraft const& draft);

/// `preview` is what Counter::refund answered to a preview of `refundMinor` (empty = the whole).
RefundPanel refundPanelOf(TextContext const& context, RecentAction const& action, Outcome const& preview,
                          std::optional<std::int64_t> leftMinor, std::optional<std::int64_t> refundMinor);

} // namespace bywalec::ui
