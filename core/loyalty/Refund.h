// Taking back what a refunded visit earned, and giving back what it spent, in proportion.
#pragma once

#include "core/loyalty/Award.h"

#include <span>

namespace bywalec {

struct RefundLine {
    NewEntry entry; ///< as the visit wrote it
    std::int64_t takenBack =
        0; ///< by earlier refunds of the visit: what they changed it by (negative for an earning)
    bool whole = false; ///< earned by the visit as such: it stays until nothing is left of the purchase
    std::optional<std::int64_t> minimumMinor{}; ///< under which nothing would have been earned
};

/// `restMinor` = what is left of the purchase after this refund, of `amountMinor`; both unknown = refunded
/// whole. What stays of an earning is earning × rest ÷ amount, rounded down; of a spending too, so that what
/// comes back is rounded in the customer's favour. Several refunds take no more and no less than one of the
/// same sum. Each entry's reason is "refund". InvalidInput "amount" when the rest isn't from 0 to the amount.
Result<std::vector<NewEntry>> refund(std::span<RefundLine const> lines, std::optional<std::int64_t> restMinor,
                                     std::optional<std::int64_t> amountMinor);

} // namespace bywalec
