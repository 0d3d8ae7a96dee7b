#include "core/reports/ParetoNbd.h"

#include "core/reports/SpecialFunctions.h"

#include <algorithm>
#include <cmath>

namespace bywalec::predict {

namespace {

/// f(τ) = (α + τ)^−(r + x) (β + τ)^−(s + 1), integrated from t_x to T, and the same of its derivatives.
/// The papers write this integral as a difference of two 2F1, which cancel; here it is summed as it stands,
/// all terms positive, and the derivatives by the parameters go under the integral sign.
struct LeftIntegral {
    double logTop = 0; ///< everything below is divided by e^logTop
    double value = 0;
    Vector slope{}; ///< by r, α, s, β
};

LeftIntegral integrate(ParetoNbd const& at, double shape, double from, double until)
{
    // Over v = ln(m + τ) with the smaller m of α and β: the integrand is then smooth in a wide strip, so
    // panels of length one at most take 16 points each to the last bits.
    auto const least = std::min(at.alpha, at.beta);
    auto const& rule = gaussLegendre();
    LeftIntegral out;
    out.logTop = -shape * std::log(at.alpha + from) - (at.s + 1) * std::log(at.beta + from);
    auto const end = std::log(least + until);
    auto begin = std::log(least + from);
    double tau = from;
    double fallen = 0;
    while (begin < end && fallen < 40) { // beyond e^−40 of its top nothing is added
        auto const steep =
            shape * (least + tau) / (at.alpha + tau) + (at.s + 1) * (least + tau) / (at.beta + tau);
        auto const length = std::min({1.0, 4 / steep, end - begin});
        for (std::size_t i = 0; i < Quadrature::points; ++i) {
            auto const jacobian = std::exp(begin + length / 2 * (1 + rule.node[i]));
            auto const t = std::clamp(jacobian - least, from, until);
            auto const logAlpha = std::log(at.alpha + t);
            auto const logBeta = std::log(at.beta + t);
            auto const share = rule.weight[i] * length / 2 * jacobian *
                               std::exp(-shape * logAlpha - (at.s + 1) * logBeta - out.logTop);
            out.value += share;
            out.slope[0] -= share * logAlpha;
            out.slope[1] -= share * shape / (at.alpha + t);
            out.slope[2] -= share * logBeta;
            out.slope[3] -= share * (at.s + 1) / (at.beta + t);
        }
        begin += length;
        tau = std::exp(begin) - least;
        fallen = -shape * std::log(at.alpha + tau) - (at.s + 1) * std::log(at.beta + tau);
        fallen = out.logTop - fallen;
    }
    return out;
}

} // namespace

double ParetoNbd::logLikelihood(CountTable const& table, Vector& slope) const
{
    Rising rates(r);
    auto const logAlpha = std::log(alpha);
    auto const logBeta = std::log(beta);
    double sum = 0;
    slope = {};
    for (auto const& group : table.groups) {
        rates.advanceTo(group.frequency);
        auto const shape = r + group.frequency;
        for (auto i = group.begin; i < group.end; ++i) {
            auto const& row = table.rows[i];
            auto const age = table.times[row.age];
            auto const left = integrate(*this, shape, table.times[row.recency], age);
            auto const logAge = std::log(alpha + age);
            auto const logAgeLife = std::log(beta + age);
            // Here: e^(here − top); left: s · the integral. L ∝ here + left.
            auto const here = std::exp(-shape * logAge - s * logAgeLife - left.logTop);
            auto const whole = here + s * left.value;
            sum += row.weight * (rates.log + r * logAlpha + s * logBeta + left.logTop + std::log(whole));
            slope[0] +=
                row.weight * (rates.derivative + logAlpha + (s * left.slope[0] - here * logAge) / whole);
            slope[1] += row.weight * (r / alpha + (s * left.slope[1] - here * shape / (alpha + age)) / whole);
            slope[2] += row.weight * (logBeta + (left.value + s * left.slope[2] - here * logAgeLife) / whole);
            slope[3] += row.weight * (s / beta + (s * left.slope[3] - here * s / (beta + age)) / whole);
        }
    }
    return sum;
}

double ParetoNbd::pActive(PurchaseSummary const& customer) const
{
    auto const shape = r + customer.frequency;
    auto const left = integrate(*this, shape, customer.recency, customer.age);
    auto const here =
        std::exp(-shape * std::log(alpha + customer.age) - s * std::log(beta + customer.age) - left.logTop);
    return here / (here + s * left.value);
}

double ParetoNbd::expectedVisits(PurchaseSummary const& customer, double weeks) const
{
    if (!(weeks > 0)) return 0;
    // (1 − ((β + T) ÷ (β + T + t))^(s − 1)) ÷ (s − 1), whose limit at s = 1 is the logarithm.
    auto const log = std::log1p(weeks / (beta + customer.age));
    auto const lives = std::abs(s - 1) < 1e-12 ? log : -std::expm1(-(s - 1) * log) / (s - 1);
    return pActive(customer) * (r + customer.frequency) / (alpha + customer.age) * (beta + customer.age) *
           lives;
}

Result<Fitted<ParetoNbd>> ParetoNbd::fit(CountTable const& table, std::stop_token stop)
{
    if (table.repeatCustomers == 0) return makeError(ErrorKind::Refused, "nobody came again");
    if (!(table.activeWeeks > 0)) return makeError(ErrorKind::Refused, "no time passed between the visits");
    auto const scale = std::sqrt(table.activeWeeks * table.weeks) / table.purchases;
    auto const life = table.weeks / table.customers;
    std::array<Vector, 3> const starts{
        {{0.5, 0.5 * scale, 0.6, life / 2}, {1, scale, 1, life}, {3, 3 * scale, 2, 4 * life}}};
    auto const found = maximise(
        4, starts, table.customers,
        [&](Vector const& at, Vector& slope) {
            return ParetoNbd{at[0], at[1], at[2], at[3]}.logLikelihood(table, slope);
        },
        stop);
    if (!found) return found.error();
    auto const& at = found->parameters;
    return Fitted<ParetoNbd>{{at[0], at[1], at[2], at[3]}, found->value, found->gradient, found->evaluations};
}

} // namespace bywalec::predict
