// Maximum likelihood: BFGS over the logarithms of a model's parameters.
#pragma once

#include "core/base/Result.h"

#include <array>
#include <functional>
#include <span>
#include <stop_token>

namespace bywalec::predict {

inline constexpr std::size_t mostParameters = 4;
using Vector = std::array<double, mostParameters>; ///< unused places are 0

/// A model that was fitted.
template<class Parameters>
struct Fitted {
    Parameters parameters;
    double logLikelihood = 0;
    double gradient = 0; ///< the largest slope that is left, per customer and logarithm of a parameter
    int evaluations = 0;
};

/// Gives the log-likelihood at these parameters and writes its slope by each of them.
using LogLikelihood = std::function<double(Vector const& parameters, Vector& slope)>;

struct Maximum {
    Vector parameters{};
    double value = 0;
    double gradient = 0;
    int evaluations = 0;
};

/// The best of the starts, each followed until the slope per customer is below 1e-9. Refused when there is no
/// maximum at finite parameters (say, customers who are all alike); Cancelled when a stop was asked for.
/// `scale` is the number of customers.
Result<Maximum> maximise(std::size_t parameters, std::span<Vector const> starts, double scale,
                         LogLikelihood const& likelihood, std::stop_token stop);

} // namespace bywalec::predict
