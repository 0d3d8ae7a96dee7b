// The BG/NBD, for comparison with what is published.
#pragma once

#include "core/reports/BetaGeometric.h"

namespace bywalec::predict {

/// Fader, Hardie and Lee, "“Counting Your Customers” the Easy Way", Marketing Science 24 (2005), 275–284.
/// Its P(active) is 1 for everybody without a repeat visit: never show it to an owner.
struct BgNbd {
    double r = 1, alpha = 1, a = 1, b = 1;

    static Result<Fitted<BgNbd>> fit(CountTable const& table, std::stop_token stop = {});
    double logLikelihood(CountTable const& table, Vector& slope) const;
    double pActive(PurchaseSummary const& customer) const;
    Outlook visits(PurchaseSummary const& customer, double weeks) const;
};

} // namespace bywalec::predict
