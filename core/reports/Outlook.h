// What the models say of a shop's next weeks: worked out beside the page, once for a day and what was sold
// until it.
#pragma once

#include "core/reports/BackTest.h"
#include "core/reports/WeeklyReport.h"

#include <stop_token>

namespace bywalec {

/// All that it takes, read in one go, so that no transaction waits for a fit.
struct OutlookBasis {
    LocalDay asOf;
    predict::PurchaseHistory history;
    std::vector<double> others; ///< of guests and new members, see readOtherRevenue
};
Result<OutlookBasis> readOutlookBasis(Transaction& tx, LocalDay asOf, std::stop_token stop = {});

/// What is at stake with a customer: (own usual rate − E[Y in 30 days])⁺ × usual spend.
struct Stake {
    std::int64_t customer = 0; ///< of `subject`
    double minor = 0;          ///< where no amount is known: visits
};

struct Outlook {
    LocalDay asOf;
    predict::Gate gate; ///< unless it says Shown, nothing else is there
    bool knowsMoney = false;
    std::optional<Forecast> forecast; ///< not without amounts, nor where the model knows no interval
    std::vector<Stake> stakes;        ///< by customer, ascending; who isn't here has nothing at stake

    Stake const* of(std::int64_t customer) const;
};
/// The back-test, and past it fit, forecast and call list. Fails only when a stop was asked for.
Result<Outlook> outlookOf(OutlookBasis const& basis, std::stop_token stop = {});

/// Another number whenever what was sold until that day is another, counted by the sums of each day: what
/// was worked out stands until it changes.
std::uint64_t salesStamp(Transaction& tx, LocalDay until);

} // namespace bywalec
