#include "tests/support/SimulatedCustomers.h"

#include <cmath>
#include <limits>
#include <random>

namespace bywalec::test {

using namespace predict;

namespace {

class Draw {
  public:
    explicit Draw(std::uint64_t seed) : m_engine(seed) {}
    double uniform() { return (double(m_engine() >> 11) + 0.5) * 0x1p-53; }
    double exponential(double rate) { return -std::log(uniform()) / rate; }
    double gamma(double shape, double rate)
    {
        return std::gamma_distribution<double>(shape, 1 / rate)(m_engine);
    }
    double beta(double a, double b)
    {
        auto const x = gamma(a, 1);
        return x / (x + gamma(b, 1));
    }

  private:
    std::mt19937_64 m_engine;
};

/// Follows one customer; `leaves` is asked at the first visit (0) and after each later one.
template<class Leaves>
SimulatedCustomer follow(Draw& draw, SimulationSetup const& setup, double rate, double lifeWeeks,
                         Leaves leaves)
{
    SimulatedCustomer one;
    one.summary.age = setup.shortest + draw.uniform() * (setup.longest - setup.shortest);
    if (setup.wholeDays) one.summary.age = std::round(one.summary.age * 7) / 7.0;
    auto const perVisit = draw.gamma(setup.spend.q, setup.spend.gamma);
    auto const firstDay = setup.asOf.number - int(std::lround(one.summary.age * 7));
    if (setup.keepDays) one.days.push_back({LocalDay{firstDay}, draw.gamma(setup.spend.p, perVisit)});
    double last = 0;
    double spent = 0;
    bool gone = leaves(0);
    for (double time = draw.exponential(rate); !gone && time <= lifeWeeks; time += draw.exponential(rate)) {
        if (time > one.summary.age + setup.weeksAfter) break;
        auto const at = setup.wholeDays ? std::round(time * 7) / 7.0 : time;
        if (setup.wholeDays && at <= last) continue; // once a day
        last = at;
        auto const amount = draw.gamma(setup.spend.p, perVisit);
        if (setup.keepDays) one.days.push_back({LocalDay{firstDay + int(std::lround(at * 7))}, amount});
        if (at > one.summary.age) {
            ++one.later;
            one.laterAmount += amount;
        } else {
            ++one.summary.frequency;
            one.summary.recency = at;
            spent += amount;
        }
        gone = leaves(one.summary.frequency + one.later);
    }
    one.summary.monetaryCount = one.summary.frequency;
    if (one.summary.frequency > 0) one.summary.monetary = spent / one.summary.frequency;
    return one;
}

} // namespace

std::vector<SimulatedCustomer> drawCustomers(BetaGeometric const& model, SimulationSetup const& setup)
{
    Draw draw(setup.seed);
    std::vector<SimulatedCustomer> all;
    all.reserve(std::size_t(setup.customers));
    for (int i = 0; i < setup.customers; ++i) {
        auto const rate = draw.gamma(model.r, model.alpha);
        auto const chance = draw.beta(model.a, model.b);
        all.push_back(follow(draw, setup, rate, std::numeric_limits<double>::infinity(), [&](int visit) {
            return (visit > 0 || model.early > 0) && draw.uniform() < chance;
        }));
    }
    return all;
}

std::vector<SimulatedCustomer> drawCustomers(ParetoNbd const& model, SimulationSetup const& setup)
{
    Draw draw(setup.seed);
    std::vector<SimulatedCustomer> all;
    all.reserve(std::size_t(setup.customers));
    for (int i = 0; i < setup.customers; ++i) {
        auto const rate = draw.gamma(model.r, model.alpha);
        auto const life = draw.exponential(draw.gamma(model.s, model.beta));
        all.push_back(follow(draw, setup, rate, life, [](int) { return false; }));
    }
    return all;
}

std::vector<PurchaseSummary> summariesOf(std::vector<SimulatedCustomer> const& customers)
{
    std::vector<PurchaseSummary> summaries;
    summaries.reserve(customers.size());
    for (auto const& one : customers)
        summaries.push_back(one.summary);
    return summaries;
}

} // namespace bywalec::test
