// The few special functions that the models need, for positive arguments and safe in several threads.
#pragma once

#include <array>

namespace bywalec::predict {

/// ln Γ(x), x > 0. (std::lgamma writes a global variable: two readers at once would race.)
double lnGamma(double x);
/// d/dx ln Γ(x), x > 0.
double digamma(double x);

/// Γ(r + n) / Γ(r) as a logarithm, and its derivative by r, for n = 0, 1, 2, … one after the other: exact
/// sums, without the cancellation of two large ln Γ.
struct Rising {
    explicit Rising(double start) : r(start) {}
    void advanceTo(int n);
    double r;
    int at = 0;
    double log = 0;
    double derivative = 0;
};

/// Gauss-Legendre nodes and weights on [-1, 1].
struct Quadrature {
    static constexpr int points = 16;
    std::array<double, points> node{};
    std::array<double, points> weight{};
};
Quadrature const& gaussLegendre();

} // namespace bywalec::predict
