#include "core/reports/GammaGamma.h"

#include "core/reports/SpecialFunctions.h"

#include <cmath>
#include <limits>

namespace bywalec::predict {

namespace {

bool isKnown(PurchaseSummary const& customer)
{
    return customer.monetaryCount > 0 && customer.monetary > 0;
}

/// The customers by the number of their amounts; γ and amounts in units of the overall mean.
struct Spending {
    struct Group {
        int count = 0;
        std::size_t begin = 0, end = 0; ///< of `totals`
        double logMeans = 0;            ///< Σ ln of the mean
        double people() const { return double(end - begin); }
    };

    explicit Spending(std::span<PurchaseSummary const> customers)
    {
        std::vector<std::size_t> places;
        for (auto const& one : customers) {
            if (!isKnown(one)) continue;
            if (places.size() <= std::size_t(one.monetaryCount))
                places.resize(std::size_t(one.monetaryCount) + 1);
            ++places[std::size_t(one.monetaryCount)];
            unit += one.monetary;
            ++people;
        }
        if (people == 0) return;
        unit /= people;
        totals.resize(std::size_t(people));
        std::vector<std::size_t> groupOf(places.size());
        std::size_t next = 0;
        for (std::size_t count = 0; count < places.size(); ++count) {
            if (places[count] == 0) continue;
            groupOf[count] = groups.size();
            groups.push_back({int(count), next, next, 0});
            next += places[count];
        }
        for (auto const& one : customers) {
            if (!isKnown(one)) continue;
            auto& group = groups[groupOf[std::size_t(one.monetaryCount)]];
            auto const mean = one.monetary / unit;
            group.logMeans += std::log(mean);
            totals[group.end++] = mean * one.monetaryCount;
        }
    }

    double unit = 0;
    double people = 0;
    std::vector<Group> groups;
    std::vector<double> totals; ///< of each customer
};

struct ScaleSums {
    double logs = 0;     ///< Σ ln(γ + total)
    double inverses = 0; ///< Σ 1 ÷ (γ + total)
};

// Four products side by side: one logarithm for sixteen customers.
ScaleSums sumScales(std::span<double const> totals, double gamma)
{
    ScaleSums sums;
    std::size_t i = 0;
    for (; i + 16 <= totals.size(); i += 16) {
        std::array<double, 4> product{1, 1, 1, 1};
        std::array<double, 4> inverse{};
        for (std::size_t j = 0; j < 16; j += 4)
            for (std::size_t lane = 0; lane < 4; ++lane) {
                auto const scale = gamma + totals[i + j + lane];
                product[lane] *= scale;
                inverse[lane] += 1 / scale;
            }
        sums.logs += std::log(product[0] * product[1]) + std::log(product[2] * product[3]);
        sums.inverses += inverse[0] + inverse[1] + inverse[2] + inverse[3];
    }
    for (; i < totals.size(); ++i) {
        sums.logs += std::log(gamma + totals[i]);
        sums.inverses += 1 / (gamma + totals[i]);
    }
    return sums;
}

/// In units of the overall mean.
double likelihood(Spending const& spending, GammaGamma const& at, Vector& slope)
{
    auto const [p, q, gamma] = at;
    auto const logGamma = std::log(gamma);
    auto const lnGammaQ = lnGamma(q);
    auto const digammaQ = digamma(q);
    double sum = 0;
    double byP = 0;
    double byQ = 0;
    double byGamma = 0;
    for (auto const& group : spending.groups) {
        auto const n = double(group.count);
        auto const shape = p * n;
        auto const people = group.people();
        auto const scales =
            sumScales(std::span(spending.totals).subspan(group.begin, group.end - group.begin), gamma);
        auto const digammaAll = digamma(shape + q);
        sum +=
            people * (lnGamma(shape + q) - lnGamma(shape) - lnGammaQ + q * logGamma + shape * std::log(n)) +
            (shape - 1) * group.logMeans - (shape + q) * scales.logs;
        byP += n * (people * (digammaAll - digamma(shape) + std::log(n)) + group.logMeans - scales.logs);
        byQ += people * (digammaAll - digammaQ + logGamma) - scales.logs;
        byGamma += people * q / gamma - (shape + q) * scales.inverses;
    }
    slope = {byP, byQ, byGamma, 0};
    return sum;
}

} // namespace

double GammaGamma::logLikelihood(std::span<PurchaseSummary const> customers, GammaGamma const& at,
                                 Vector& slope)
{
    Spending const spending(customers);
    slope = {};
    if (spending.people == 0) return 0;
    auto const value = likelihood(spending, {at.p, at.q, at.gamma / spending.unit}, slope);
    slope[2] /= spending.unit;
    return value - spending.people * std::log(spending.unit);
}

Result<Fitted<GammaGamma>> GammaGamma::fit(std::span<PurchaseSummary const> customers, std::stop_token stop)
{
    Spending const spending(customers);
    if (spending.people == 0) return makeError(ErrorKind::Refused, "no amount of a repeat visit is known");
    // The mean of all is p γ ÷ (q − 1) = 1.
    std::array<Vector, 3> const starts{{{4, 4, 0.75, 0}, {1, 2, 1, 0}, {20, 20, 0.95, 0}}};
    auto const found = maximise(
        3, starts, spending.people,
        [&](Vector const& at, Vector& slope) {
            return likelihood(spending, {at[0], at[1], at[2]}, slope);
        },
        stop);
    if (!found) return found.error();
    auto const& at = found->parameters;
    if (!(at[1] > 1)) return makeError(ErrorKind::Refused, "the amounts spread too widely for a mean");
    return Fitted<GammaGamma>{{at[0], at[1], at[2] * spending.unit},
                              found->value - spending.people * std::log(spending.unit),
                              found->gradient,
                              found->evaluations};
}

double GammaGamma::expectedSpend(PurchaseSummary const& customer) const
{
    auto const n = isKnown(customer) ? double(customer.monetaryCount) : 0;
    return p * (gamma + n * customer.monetary) / (p * n + q - 1);
}

// Given ν the amounts are independent with mean p ÷ ν and variance p ÷ ν²; given what is known of the
// customer ν is Gamma(q + p n, γ + n m) and independent of the number of visits.
double GammaGamma::variance(PurchaseSummary const& customer, double visits, double visitsSquared) const
{
    auto const n = isKnown(customer) ? double(customer.monetaryCount) : 0;
    auto const shape = q + p * n;
    auto const scale = gamma + n * customer.monetary;
    if (!(shape > 2)) return std::numeric_limits<double>::infinity();
    auto const inverseSquare = scale * scale / ((shape - 1) * (shape - 2));
    auto const mean = visits * p * scale / (shape - 1);
    return visits * p * inverseSquare + visitsSquared * p * p * inverseSquare - mean * mean;
}

} // namespace bywalec::predict
