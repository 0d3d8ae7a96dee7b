// The modified BG/NBD: like BG/NBD, but a customer may leave after the first visit already.
#pragma once

#include "core/reports/BetaGeometric.h"

namespace bywalec::predict {

/// The shop's model. Batislam, Denizel and Filiztekin, "Empirical validation and comparison of models for
/// customer base analysis", International Journal of Research in Marketing 24 (2007), 201–209.
struct MbgNbd {
    double r = 1, alpha = 1, a = 1, b = 1;

    static Result<Fitted<MbgNbd>> fit(CountTable const& table, std::stop_token stop = {});
    double logLikelihood(CountTable const& table, Vector& slope) const;
    double pActive(PurchaseSummary const& customer) const;
    Outlook visits(PurchaseSummary const& customer, double weeks) const;
};

} // namespace bywalec::predict
