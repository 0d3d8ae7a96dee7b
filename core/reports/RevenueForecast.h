// What the next weeks will bring the whole shop, with an interval that admits what isn't known.
#pragma once

#include "core/reports/ShopModel.h"

namespace bywalec::predict {

struct RevenueForecast {
    double visits = 0;   ///< visit days of known customers
    double expected = 0; ///< in the unit of the amounts
    double low = 0;      ///< 95 %: expected ∓ 1.96 deviations, never below zero
    double high = 0;
    bool knowsMoney = false;  ///< without, only `visits` says something
    bool hasInterval = false; ///< without, the model knows no variance (amounts that spread too widely)
};

/// Known customers: the sum of E[Y] · E[amount]; its variance is the sum of each customer's own, exact under
/// the models (see BetaGeometric::visits and GammaGamma::variance), and of so many independent customers the
/// sum is nearly normal. What all have in common (the weather, the season, parameters that are off) shows in
/// the back-test alone: `relativeMiss` of it is added as a second deviation. `others` is what guests and new
/// members brought in earlier stretches of the same length: their mean, and the variance of one more draw.
RevenueForecast forecastRevenue(std::span<PurchaseSummary const> customers, ShopModel const& model,
                                double relativeMiss, std::span<double const> others, double weeks = 4);

} // namespace bywalec::predict
