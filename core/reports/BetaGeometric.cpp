#include "core/reports/BetaGeometric.h"

#include "core/reports/SpecialFunctions.h"

#include <cmath>

namespace bywalec::predict {

namespace {

/// ln(α + t) and 1 ÷ (α + t) for every time of the table, once for all the customers who have it.
struct Tabulated {
    Tabulated(std::vector<double> const& times, double alpha)
    {
        log.reserve(times.size());
        inverse.reserve(times.size());
        for (auto const time : times) {
            log.push_back(std::log(alpha + time));
            inverse.push_back(1 / (alpha + time));
        }
    }
    std::vector<double> log;
    std::vector<double> inverse;
};

/// Sums over the customers of one x. Per customer d = ln of (left ÷ still here), σ = the share that left.
struct LeavingSums {
    double softplus = 0; ///< Σ ln(1 + e^d)
    double left = 0;     ///< Σ σ
    double byShape = 0;  ///< Σ σ · ∂d/∂r
    double byScale = 0;  ///< Σ σ · (1 ÷ (α + T) − 1 ÷ (α + t_x))
};

LeavingSums sumLeaving(std::span<CountTable::Row const> rows, Tabulated const& at, double shape,
                       double logOdds)
{
    LeavingSums sums;
    // One logarithm for many factors, flushed long before it overflows: e^30 to the power of 16 is 10^208.
    double product = 1;
    int factors = 0;
    for (auto const& row : rows) {
        auto const gap = at.log[row.age] - at.log[row.recency];
        auto const d = shape * gap + logOdds;
        double left = 1;
        if (d < 30) {
            auto const odds = std::exp(d);
            left = odds / (1 + odds);
            if (row.weight == 1) {
                product *= 1 + odds;
                if (++factors == 16) {
                    sums.softplus += std::log(product);
                    product = 1;
                    factors = 0;
                }
            } else {
                sums.softplus += row.weight * std::log1p(odds);
            }
        } else {
            sums.softplus += row.weight * (d + std::exp(-d));
        }
        auto const weighted = row.weight * left;
        sums.left += weighted;
        sums.byShape += weighted * gap;
        sums.byScale += weighted * (at.inverse[row.age] - at.inverse[row.recency]);
    }
    sums.softplus += std::log(product);
    return sums;
}

} // namespace

double BetaGeometric::logLikelihood(CountTable const& table, Vector& slope) const
{
    Tabulated const at(table.times, alpha);
    double sum = 0;
    double byR = 0;
    double byAlpha = 0;
    double byA = 0;
    double byB = 0;
    // −r ln(1 + T ÷ α) − x ln(α + T): by the ages alone.
    for (std::size_t i = 0; i < table.times.size(); ++i) {
        auto const people = table.ageWeight[i];
        if (people == 0) continue;
        auto const grown = std::log1p(table.times[i] / alpha);
        sum -= r * people * grown + table.ageWeightedCount[i] * at.log[i];
        byR -= people * grown;
        byAlpha += (r * people * table.times[i] / alpha - table.ageWeightedCount[i]) * at.inverse[i];
    }
    Rising rates(r);
    Rising stays(b);
    Rising chances(a + b);
    for (auto const& group : table.groups) {
        auto const drops = group.frequency + early;
        rates.advanceTo(group.frequency);
        stays.advanceTo(drops);
        chances.advanceTo(drops);
        sum += group.weight * (rates.log + stays.log - chances.log);
        byR += group.weight * rates.derivative;
        byA -= group.weight * chances.derivative;
        byB += group.weight * (stays.derivative - chances.derivative);
        if (drops == 0) continue;
        auto const last = b + drops - 1;
        auto const sums = sumLeaving(std::span(table.rows).subspan(group.begin, group.end - group.begin), at,
                                     r + group.frequency, std::log(a / last));
        sum += sums.softplus;
        byR += sums.byShape;
        byAlpha += (r + group.frequency) * sums.byScale;
        byA += sums.left / a;
        byB -= sums.left / last;
    }
    slope = {byR, byAlpha, byA, byB};
    return sum;
}

double BetaGeometric::pActive(PurchaseSummary const& customer) const
{
    auto const drops = customer.frequency + early;
    if (drops == 0) return 1;
    auto const gap = std::log((alpha + customer.age) / (alpha + customer.recency));
    return 1 / (1 + a / (b + drops - 1) * std::exp((r + customer.frequency) * gap));
}

// The papers write E[Y] with Gauss's 2F1, which overflows for large x and has 0 ÷ 0 at a = 1. The same number
// is a sum of chances: somebody who is here comes more than j times when she would come more than j times
// without ever leaving (N is negative binomial) and stays after each of the first j visits:
//     P(Y > j) = P(active) · P(N > j) · (b')_j ÷ (a + b')_j,   b' = b + x (+ 1).
// All terms are positive, and they give the variance too.
Outlook BetaGeometric::visits(PurchaseSummary const& customer, double weeks) const
{
    constexpr int mostTerms = 1'000'000;
    constexpr double smallest = -700; // of a logarithm whose exponential isn't zero yet
    if (!(weeks > 0)) return {};
    auto const shape = r + customer.frequency;
    auto const growth = weeks / (alpha + customer.age);
    auto const ratio = growth / (1 + growth);
    auto const stay = b + customer.frequency + early;
    auto logChance = -shape * std::log1p(growth); // of N = n
    auto chance = std::exp(logChance);
    auto more = -std::expm1(logChance); // P(N > n)
    double stayed = 1;
    Outlook out;
    for (int n = 0; n < mostTerms && more > 1e-14; ++n) {
        out.mean += stayed * more;
        out.square += (2.0 * n + 1) * stayed * more;
        auto const factor = (shape + n) / (n + 1) * ratio;
        if (logChance < smallest) {
            logChance += std::log(factor);
            chance = std::exp(logChance);
        } else {
            chance *= factor;
        }
        more -= chance;
        stayed *= (stay + n) / (a + stay + n);
    }
    auto const active = pActive(customer);
    return {active * out.mean, active * out.square};
}

Result<Maximum> BetaGeometric::fit(CountTable const& table, int early, std::stop_token stop)
{
    if (table.repeatCustomers == 0) return makeError(ErrorKind::Refused, "nobody came again");
    if (!(table.activeWeeks > 0)) return makeError(ErrorKind::Refused, "no time passed between the visits");
    // The rate while they came bounds α ÷ r from below, the rate since they joined from above.
    auto const scale = std::sqrt(table.activeWeeks * table.weeks) / table.purchases;
    std::array<Vector, 3> const starts{
        {{0.5, 0.5 * scale, 0.8, 2.5}, {1, scale, 0.5, 10}, {3, 3 * scale, 1.5, 30}}};
    return maximise(
        4, starts, table.customers,
        [&](Vector const& at, Vector& slope) {
            return BetaGeometric{at[0], at[1], at[2], at[3], early}.logLikelihood(table, slope);
        },
        stop);
}

} // namespace bywalec::predict
