// Whom to talk to first: regulars who are drifting away, by what is at stake.
#pragma once

#include "core/reports/ShopModel.h"

namespace bywalec::predict {

struct Call {
    std::size_t customer = 0; ///< place in the customers that were given
    double usual = 0;         ///< visit days in thirty days while she came
    double expected = 0;      ///< in the next thirty
    double spend = 0;         ///< a visit; 1 in a shop that knows no amounts, so that visits are at stake
    double atStake = 0;       ///< (usual − expected) × spend, above zero
};

/// In descending order of what is at stake, at most so many. A usual rate takes three known gaps.
std::vector<Call> callList(std::span<PurchaseSummary const> customers, ShopModel const& model,
                           std::size_t most);

} // namespace bywalec::predict
