// The models by themselves: published figures, slopes against differences, and customers at the edges.
#include "core/reports/BgNbd.h"
#include "core/reports/GammaGamma.h"
#include "core/reports/MbgNbd.h"
#include "core/reports/ParetoNbd.h"
#include "core/reports/SpecialFunctions.h"
#include "tests/support/Catch.h"

#include <cmath>

using namespace bywalec;
using namespace bywalec::predict;

namespace {

PurchaseSummary customer(int x, double recency, double age, double monetary = 0)
{
    return {x, recency, age, monetary, monetary > 0 ? x : 0};
}

/// As printed: Fader, Hardie and Lee 2005 for BG/NBD, the fits to the same sample for the others.
constexpr BgNbd publishedBg{.243, 4.414, .793, 2.426};
constexpr MbgNbd publishedMbg{.525, 6.183, .891, 1.614};
constexpr ParetoNbd publishedPareto{.553, 10.578, .606, 11.669};

/// Customers of every sort, some of them twice, so that weights count.
std::vector<PurchaseSummary> mixture()
{
    std::vector<PurchaseSummary> all;
    for (int i = 0; i < 60; ++i) {
        auto const x = (i * 7) % 11;
        auto const age = 10 + (i * 13) % 30 + 0.25;
        all.push_back(customer(x, x == 0 ? 0 : age * (1 + i % 5) / 5, age, x == 0 ? 0 : 5 + (i * 17) % 23));
        if (i % 3 == 0) all.push_back(all.back());
    }
    return all;
}

/// The slope of f by each of its parameters, by central differences.
template<class F>
Vector differences(Vector const& at, std::size_t count, F&& f)
{
    Vector slope{};
    for (std::size_t i = 0; i < count; ++i) {
        auto const step = 1e-5 * at[i];
        auto up = at;
        auto down = at;
        up[i] += step;
        down[i] -= step;
        slope[i] = (f(up) - f(down)) / (2 * step);
    }
    return slope;
}

template<class Model>
void checkSlope(Vector const& at, CountTable const& table)
{
    Vector slope{};
    Model{at[0], at[1], at[2], at[3]}.logLikelihood(table, slope);
    auto const expected = differences(at, 4, [&](Vector const& place) {
        Vector unused{};
        return Model{place[0], place[1], place[2], place[3]}.logLikelihood(table, unused);
    });
    for (std::size_t i = 0; i < 4; ++i) {
        INFO("parameter " << i);
        CHECK(slope[i] == Approx(expected[i]).epsilon(1e-6).margin(1e-6));
    }
}

/// The papers' form of E[Y]: (c − 1) ÷ (a − 1) · (1 − (1 − z)^k 2F1(k, b; c − 1; z)) for somebody active.
double byHypergeometric(double k, double a, double b, double growth)
{
    auto const z = growth / (1 + growth);
    auto const c = a + b - 1;
    double term = 1;
    double sum = 0;
    for (int n = 0; n < 100'000 && term > 1e-18 * sum; ++n) {
        sum += term;
        term *= (k + n) * (b + n) / (c + n) / (n + 1) * z;
    }
    return c / (a - 1) * (1 - std::pow(1 - z, k) * sum);
}

} // namespace

TEST_CASE("Expected visits and the chance to be active are the published ones")
{
    auto const one = customer(2, 30.43, 38.86);
    CHECK(publishedBg.visits(one, 39).mean == Approx(1.226).margin(0.0005));
    CHECK(publishedBg.pActive(one) == Approx(.727).margin(0.0005));
    // Half a unit in the last printed digit of a parameter moves this by up to 0.0003: 1.2627 was computed
    // from more digits than are printed.
    CHECK(publishedMbg.visits(one, 39).mean == Approx(1.2627).margin(0.0005));
    CHECK(publishedMbg.pActive(one) == Approx(.706).margin(0.0005));
    CHECK(publishedPareto.expectedVisits(customer(26, 30.86, 31), 52) == Approx(25.46).margin(0.005));
}

TEST_CASE("The sum of chances is what the papers write with a hypergeometric function")
{
    for (int const x : {0, 1, 5, 40})
        for (double const weeks : {1.0, 8.57, 52.0}) {
            auto const age = 38.86;
            auto const one = customer(x, x > 0 ? 30.0 : 0, age);
            auto const mbg = byHypergeometric(.525 + x, .891, 1.614 + x + 1, weeks / (6.183 + age));
            CHECK(publishedMbg.visits(one, weeks).mean ==
                  Approx(publishedMbg.pActive(one) * mbg).epsilon(1e-9));
            auto const bg = byHypergeometric(.243 + x, .793, 2.426 + x, weeks / (4.414 + age));
            CHECK(publishedBg.visits(one, weeks).mean == Approx(publishedBg.pActive(one) * bg).epsilon(1e-9));
        }
    // Where that form is 0 ÷ 0.
    MbgNbd const atOne{.5, 6, 1, 2};
    MbgNbd const nearOne{.5, 6, 1.000001, 2};
    CHECK(atOne.visits(customer(2, 5, 9), 10).mean ==
          Approx(nearOne.visits(customer(2, 5, 9), 10).mean).epsilon(1e-5));
}

TEST_CASE("One customer's likelihoods are the formulas of the papers")
{
    auto const one = customer(3, 20, 30);
    CountTable const table(std::span(&one, 1));
    auto const lnBeta = [](double a, double b) {
        return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
    };
    auto const geometric = [&](double r, double alpha, double a, double b, int drops) {
        auto const stays = lnBeta(a, b + drops) - lnBeta(a, b) - (r + 3) * std::log(alpha + 30);
        auto const leaves = lnBeta(a + 1, b + drops - 1) - lnBeta(a, b) - (r + 3) * std::log(alpha + 20);
        return std::lgamma(r + 3) - std::lgamma(r) + r * std::log(alpha) +
               std::log(std::exp(stays) + std::exp(leaves));
    };
    Vector slope{};
    CHECK(publishedBg.logLikelihood(table, slope) == Approx(geometric(.243, 4.414, .793, 2.426, 3)));
    CHECK(publishedMbg.logLikelihood(table, slope) == Approx(geometric(.525, 6.183, .891, 1.614, 4)));

    auto const [r, alpha, s, beta] = publishedPareto;
    double integral = 0;
    for (int i = 0; i < 20'000; ++i) {
        auto const tau = 20 + (i + 0.5) / 2000;
        integral += std::pow(alpha + tau, -r - 3) * std::pow(beta + tau, -s - 1) / 2000;
    }
    auto const whole = std::pow(alpha + 30, -r - 3) * std::pow(beta + 30, -s) + s * integral;
    CHECK(publishedPareto.logLikelihood(table, slope) ==
          Approx(std::lgamma(r + 3) - std::lgamma(r) + r * std::log(alpha) + s * std::log(beta) +
                 std::log(whole)));
}

TEST_CASE("The slopes of every likelihood are its differences")
{
    auto const customers = mixture();
    CountTable const table(customers);
    CHECK(table.rows.size() < customers.size());
    for (Vector const& at :
         {Vector{.525, 6.183, .891, 1.614}, Vector{2, 0.7, 0.05, 9}, Vector{0.1, 40, 3, 0.4}}) {
        checkSlope<MbgNbd>(at, table);
        checkSlope<BgNbd>(at, table);
        checkSlope<ParetoNbd>(at, table);
        Vector slope{};
        GammaGamma::logLikelihood(customers, {at[0] + 1, at[2] + 1, at[1]}, slope);
        auto const expected = differences({at[0] + 1, at[2] + 1, at[1], 0}, 3, [&](Vector const& place) {
            Vector unused{};
            return GammaGamma::logLikelihood(customers, {place[0], place[1], place[2]}, unused);
        });
        for (std::size_t i = 0; i < 3; ++i)
            CHECK(slope[i] == Approx(expected[i]).epsilon(1e-6).margin(1e-6));
    }
}

TEST_CASE("The special functions agree with the library's and with one another")
{
    for (double const x : {1e-6, 0.3, 1.0, 2.5, 11.9, 12.1, 170.0, 1e6}) {
        CHECK(lnGamma(x) == Approx(std::lgamma(x)).epsilon(1e-13).margin(1e-13));
        // Two points that double numbers hold with a step they hold too.
        auto const step = x * 0x1p-14;
        CHECK(
            digamma(x) ==
            Approx((std::lgamma(x + step) - std::lgamma(x - step)) / (2 * step)).epsilon(1e-6).margin(1e-6));
    }
    CHECK(digamma(1) == Approx(-0.57721566490153286).epsilon(1e-13));
    Rising rising(.3);
    for (int const n : {0, 1, 7, 10'000}) {
        rising.advanceTo(n);
        CHECK(rising.log == Approx(std::lgamma(.3 + n) - std::lgamma(.3)).epsilon(1e-12).margin(1e-12));
        CHECK(rising.derivative == Approx(digamma(.3 + n) - digamma(.3)).epsilon(1e-12).margin(1e-12));
    }
}

TEST_CASE("Customers at the edges get numbers, and probabilities between 0 and 1")
{
    std::vector<PurchaseSummary> const edges{
        customer(0, 0, 0),         customer(0, 0, 38.86),        customer(5, 38.86, 38.86),
        customer(1, 1 / 7.0, 500), customer(10'000, 1500, 1500), customer(10'000, 1, 1500)};
    for (double const scale : {1.0, 1e-4, 1e4})
        for (auto const& one : edges)
            for (double const weeks : {0.0, 1 / 7.0, 4.0, 520.0}) {
                INFO("x " << one.frequency << ", T " << one.age << ", weeks " << weeks << ", scale "
                          << scale);
                MbgNbd const mbg{.525 * scale, 6.183 * scale, .891, 1.614};
                BgNbd const bg{.243, 4.414, .793 * scale, 2.426 * scale};
                ParetoNbd const pareto{.553 * scale, 10.578 * scale, .606, 11.669};
                for (double const active : {mbg.pActive(one), bg.pActive(one), pareto.pActive(one)}) {
                    CHECK(active >= 0);
                    CHECK(active <= 1);
                }
                auto const visits = mbg.visits(one, weeks);
                for (double const expected : {visits.mean, visits.variance(), bg.visits(one, weeks).mean,
                                              pareto.expectedVisits(one, weeks)}) {
                    CHECK(std::isfinite(expected));
                    CHECK(expected >= -1e-9);
                }
            }
    CHECK(publishedBg.pActive(customer(0, 0, 30)) == 1); // why it is never shown
    CHECK(publishedMbg.pActive(customer(0, 0, 30)) < .9);
}

TEST_CASE("A likelihood of ten thousand visits is finite, and so are its slopes")
{
    std::vector<PurchaseSummary> const edges{customer(10'000, 1500, 1500, 12), customer(0, 0, 0),
                                             customer(3, 38.86, 38.86, 1e-3), customer(9'999, 2, 1500, 1e9)};
    CountTable const table(edges);
    Vector slope{};
    std::vector<double> values{publishedMbg.logLikelihood(table, slope)};
    values.insert(values.end(), slope.begin(), slope.end());
    values.push_back(publishedBg.logLikelihood(table, slope));
    values.insert(values.end(), slope.begin(), slope.end());
    values.push_back(publishedPareto.logLikelihood(table, slope));
    values.insert(values.end(), slope.begin(), slope.end());
    values.push_back(GammaGamma::logLikelihood(edges, {6.25, 3.74, 15.44}, slope));
    values.insert(values.end(), slope.begin(), slope.end());
    for (auto const value : values)
        CHECK(std::isfinite(value));
}

TEST_CASE("Spending lies between the own mean and everybody's, the closer to the own the more is known")
{
    GammaGamma const model{6.25, 3.74, 15.44};
    auto const everybody = 6.25 * 15.44 / 2.74;
    CHECK(model.expectedSpend(customer(0, 0, 30)) == Approx(everybody));
    CHECK(model.expectedSpend(customer(1, 9, 30, 80)) == Approx(6.25 * (15.44 + 80) / (6.25 + 2.74)));
    auto const little = model.expectedSpend(customer(1, 9, 30, 80));
    auto const much = model.expectedSpend(customer(50, 9, 30, 80));
    CHECK(everybody < little);
    CHECK(little < much);
    CHECK(much < 80);
    CHECK(std::isinf(GammaGamma{6, 1.5, 15}.variance(customer(0, 0, 30), 1, 1)));
}
