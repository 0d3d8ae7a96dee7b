#include "core/reports/RevenueForecast.h"

#include <algorithm>
#include <cmath>

namespace bywalec::predict {

namespace {

struct Spread {
    double mean = 0;
    double variance = 0;
};

/// Of one more value like these.
Spread nextLike(std::span<double const> values)
{
    Spread next;
    if (values.empty()) return next;
    auto const n = double(values.size());
    for (auto const value : values)
        next.mean += value / n;
    if (values.size() < 2) return next;
    for (auto const value : values)
        next.variance += (value - next.mean) * (value - next.mean) / (n - 1) * (1 + 1 / n);
    return next;
}

} // namespace

RevenueForecast forecastRevenue(std::span<PurchaseSummary const> customers, ShopModel const& model,
                                double relativeMiss, std::span<double const> others, double weeks)
{
    constexpr double deviationsOf95Percent = 1.959964;
    RevenueForecast out;
    out.knowsMoney = model.knowsMoney();
    double variance = 0;
    for (auto const& one : customers) {
        auto const visits = model.visits.parameters.visits(one, weeks);
        out.visits += visits.mean;
        if (!out.knowsMoney) continue;
        auto const spend = model.spendOf(one);
        out.expected += visits.mean * spend;
        variance += model.spend ? model.spend->parameters.variance(one, visits.mean, visits.square)
                                : spend * spend * visits.variance();
    }
    if (!out.knowsMoney) return out;
    auto const common = out.expected * relativeMiss;
    auto const rest = nextLike(others);
    out.expected += rest.mean;
    variance += common * common + rest.variance;
    out.hasInterval = std::isfinite(variance);
    auto const reach = out.hasInterval ? deviationsOf95Percent * std::sqrt(std::max(0.0, variance)) : 0;
    out.low = std::max(0.0, out.expected - reach);
    out.high = out.expected + reach;
    return out;
}

} // namespace bywalec::predict
