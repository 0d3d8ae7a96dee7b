#include "core/reports/CallList.h"

#include <algorithm>

namespace bywalec::predict {

std::vector<Call> callList(std::span<PurchaseSummary const> customers, ShopModel const& model,
                           std::size_t most)
{
    constexpr int fewestGaps = 3;
    constexpr double weeks = 30 / 7.0;
    std::vector<Call> calls;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        auto const& one = customers[i];
        if (one.frequency < fewestGaps || !(one.recency > 0)) continue;
        Call call;
        call.customer = i;
        call.usual = one.frequency / one.recency * weeks;
        call.expected = model.visits.parameters.visits(one, weeks).mean;
        call.spend = model.knowsMoney() ? model.spendOf(one) : 1;
        call.atStake = std::max(0.0, call.usual - call.expected) * call.spend;
        if (call.atStake > 0) calls.push_back(call);
    }
    auto const kept = std::min(most, calls.size());
    std::partial_sort(calls.begin(), calls.begin() + std::ptrdiff_t(kept), calls.end(),
                      [](Call const& a, Call const& b) {
                          return a.atStake != b.atStake ? a.atStake > b.atStake : a.customer < b.customer;
                      });
    calls.resize(kept);
    return calls;
}

} // namespace bywalec::predict
