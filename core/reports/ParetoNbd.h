// The Pareto/NBD, for comparison with what is published.
#pragma once

#include "core/reports/Fit.h"
#include "core/reports/PurchaseSummary.h"

namespace bywalec::predict {

/// Visits at a gamma-distributed rate (r, α), a life of exponential length with a gamma-distributed rate
/// (s, β). Schmittlein, Morrison and Colombo, Management Science 33 (1987), 1–24; likelihood and expectation
/// as in Fader and Hardie, "A note on deriving the Pareto/NBD model and related expressions" (2005).
struct ParetoNbd {
    double r = 1, alpha = 1, s = 1, beta = 1;

    static Result<Fitted<ParetoNbd>> fit(CountTable const& table, std::stop_token stop = {});
    /// `slope` gets the derivatives by r, α, s, β.
    double logLikelihood(CountTable const& table, Vector& slope) const;
    double pActive(PurchaseSummary const& customer) const;
    double expectedVisits(PurchaseSummary const& customer, double weeks) const;
};

} // namespace bywalec::predict
