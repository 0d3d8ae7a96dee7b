// What BG/NBD and MBG/NBD share: Poisson visits at a gamma-distributed rate, and a beta-distributed chance to
// leave for good at each visit. They differ only in when that chance comes first.
#pragma once

#include "core/reports/Fit.h"
#include "core/reports/PurchaseSummary.h"

namespace bywalec::predict {

/// What is expected of the days to come: the number of visit days, and its square for a variance.
struct Outlook {
    double mean = 0;
    double square = 0;
    double variance() const { return square - mean * mean; }
};

struct BetaGeometric {
    double r = 1;     ///< shape of the rates
    double alpha = 1; ///< weeks; the mean rate is r ÷ α
    double a = 1;     ///< the chance to leave is Beta(a, b)
    double b = 1;
    int early = 0; ///< 1 when somebody may leave right after the first visit (MBG), 0 when not (BG)

    /// ln L of the table; `slope` gets its derivatives by r, α, a, b.
    double logLikelihood(CountTable const& table, Vector& slope) const;
    /// The chance that the customer hasn't left.
    double pActive(PurchaseSummary const& customer) const;
    /// Visit days in the weeks after the as-of day.
    Outlook visits(PurchaseSummary const& customer, double weeks) const;

    static Result<Maximum> fit(CountTable const& table, int early, std::stop_token stop);
};

} // namespace bywalec::predict
