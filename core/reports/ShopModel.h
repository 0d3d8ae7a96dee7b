// The two models of a shop together: how often a customer will come, and what a visit will bring.
#pragma once

#include "core/reports/GammaGamma.h"
#include "core/reports/MbgNbd.h"

#include <optional>

namespace bywalec::predict {

struct ShopModel {
    Fitted<MbgNbd> visits;
    std::optional<Fitted<GammaGamma>> spend; ///< without amounts, or where they are all alike, none
    double meanAmount = -1;                  ///< of the repeat days with an amount; negative: none has one

    bool knowsMoney() const { return meanAmount >= 0; }
    /// By Gamma-Gamma; without it the own mean, else everybody's. Negative: no amount is known.
    double spendOf(PurchaseSummary const& customer) const;
};

/// Never waits for anything; a million customers take below a second.
Result<ShopModel> fitShop(std::span<PurchaseSummary const> customers, std::stop_token stop = {});

/// Value of the months to come, discounted: Σ_i (E[Y(i months)] − E[Y(i − 1 months)]) · spend ÷ (1 + d)^i, as
/// in Fader, Hardie and Lee, "RFM and CLV: Using Iso-Value Curves for Customer Base Analysis", Journal of
/// Marketing Research 42 (2005), in monthly steps of 365 ÷ 12 days. Revenue, not profit.
double lifetimeValue(MbgNbd const& model, PurchaseSummary const& customer, double spend, int months = 12,
                     double discountPerMonth = 0.01);

} // namespace bywalec::predict
