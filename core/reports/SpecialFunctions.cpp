#include "core/reports/SpecialFunctions.h"

#include <cmath>
#include <numbers>

namespace bywalec::predict {

// From here on the asymptotic series of ln Γ and ψ are exact to the last bits.
static constexpr double farEnough = 12;

double lnGamma(double x)
{
    double product = 1;
    for (; x < farEnough; ++x)
        product *= x;
    auto const y = 1 / (x * x);
    auto const series =
        (1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y * (1.0 / 1680 - y * (1.0 / 1188))))) / x;
    return (x - 0.5) * std::log(x) - x + 0.5 * std::log(2 * std::numbers::pi) + series - std::log(product);
}

double digamma(double x)
{
    double sum = 0;
    for (; x < farEnough; ++x)
        sum += 1 / x;
    auto const y = 1 / (x * x);
    auto const series =
        y * (1.0 / 12 - y * (1.0 / 120 - y * (1.0 / 252 - y * (1.0 / 240 - y * (1.0 / 132)))));
    return std::log(x) - 0.5 / x - series - sum;
}

void Rising::advanceTo(int n)
{
    // One logarithm for many factors, as long as their product stays far from overflow.
    double product = 1;
    for (; at < n; ++at) {
        auto const factor = r + at;
        product *= factor;
        derivative += 1 / factor;
        if (product > 1e200 || product < 1e-200) {
            log += std::log(product);
            product = 1;
        }
    }
    log += std::log(product);
}

// Newton's method on the Legendre polynomial, from the usual cosine guesses.
static Quadrature makeGaussLegendre()
{
    Quadrature made;
    constexpr int n = Quadrature::points;
    for (int i = 0; i < n; ++i) {
        double x = std::cos(std::numbers::pi * (i + 0.75) / (n + 0.5));
        double slope = 1;
        for (int round = 0; round < 8; ++round) {
            double before = 1;
            double value = x;
            for (int k = 2; k <= n; ++k) {
                auto const next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                before = value;
                value = next;
            }
            slope = n * (x * value - before) / (x * x - 1);
            x -= value / slope;
        }
        made.node[std::size_t(i)] = x;
        made.weight[std::size_t(i)] = 2 / ((1 - x * x) * slope * slope);
    }
    return made;
}

Quadrature const& gaussLegendre()
{
    static Quadrature const made = makeGaussLegendre();
    return made;
}

} // namespace bywalec::predict
