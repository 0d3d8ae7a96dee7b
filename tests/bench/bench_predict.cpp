// What predicting costs: both models of a shop fitted from summaries, everybody's outlook, and the reference.
#include "core/reports/ParetoNbd.h"
#include "core/reports/ShopModel.h"
#include "tests/support/SimulatedCustomers.h"

#include <benchmark/benchmark.h>

using namespace bywalec::predict;
using namespace bywalec::test;

namespace {

/// Regulars of a café over three years, on whole days; small shops as the published sample, 39 weeks.
std::vector<PurchaseSummary> const& customersOf(std::int64_t count)
{
    static std::int64_t made = -1;
    static std::vector<PurchaseSummary> customers;
    if (made == count) return customers;
    bool const sample = count == 2357;
    SimulationSetup setup{.seed = 7, .customers = int(count), .wholeDays = !sample};
    if (!sample) {
        setup.shortest = 1;
        setup.longest = 156;
    }
    BetaGeometric const truth = sample ? BetaGeometric{.525, 6.183, .891, 1.614, 1} //
                                       : BetaGeometric{.9, 2.5, .5, 5, 1};
    customers = summariesOf(drawCustomers(truth, setup));
    made = count;
    return customers;
}

/// MBG/NBD and Gamma-Gamma, from the list of customers to the parameters.
void fitBoth(benchmark::State& state)
{
    auto const& customers = customersOf(state.range(0));
    int evaluations = 0;
    for (auto _ : state) {
        auto const model = fitShop(customers);
        if (!model || !model->spend) state.SkipWithError("no fit");
        if (model) evaluations = model->visits.evaluations;
    }
    state.counters["rows"] = double(CountTable(customers).rows.size());
    state.counters["evaluations"] = evaluations;
}

/// Visits in thirty days, P(active), spend and the discounted year of everybody.
void tellAll(benchmark::State& state)
{
    auto const& customers = customersOf(state.range(0));
    auto const model = fitShop(customers);
    if (!model) return state.SkipWithError("no fit");
    for (auto _ : state) {
        double sum = 0;
        for (auto const& one : customers) {
            auto const& visits = model->visits.parameters;
            sum += visits.visits(one, 30 / 7.0).mean + visits.pActive(one) +
                   lifetimeValue(visits, one, model->spendOf(one));
        }
        benchmark::DoNotOptimize(sum);
    }
}

void fitPareto(benchmark::State& state)
{
    CountTable const table(customersOf(state.range(0)));
    for (auto _ : state)
        if (!ParetoNbd::fit(table)) state.SkipWithError("no fit");
}

BENCHMARK(fitBoth)->Arg(2357)->Arg(20'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(tellAll)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(fitPareto)->Arg(2357)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
