// The Gamma-Gamma model of spending: what a visit of this customer will be worth.
#pragma once

#include "core/reports/Fit.h"
#include "core/reports/PurchaseSummary.h"

namespace bywalec::predict {

/// Amounts are Gamma(p, ν) with a ν of each customer's own, ν is Gamma(q, γ). Fader and Hardie, "The
/// Gamma-Gamma model of monetary value" (2013), after Colombo and Jiang, Journal of Interactive Marketing 13
/// (1999).
struct GammaGamma {
    double p = 1, q = 2, gamma = 1;

    /// On customers with a known amount above zero. Refused where no mean follows (q ≤ 1).
    static Result<Fitted<GammaGamma>> fit(std::span<PurchaseSummary const> customers,
                                          std::stop_token stop = {});
    static double logLikelihood(std::span<PurchaseSummary const> customers, GammaGamma const& at,
                                Vector& slope);

    /// The mean amount to expect of the customer: between the own mean and everybody's.
    double expectedSpend(PurchaseSummary const& customer) const;
    /// Of the sum of so many visits' amounts; infinite where the model knows none.
    double variance(PurchaseSummary const& customer, double visits, double visitsSquared) const;
};

} // namespace bywalec::predict
