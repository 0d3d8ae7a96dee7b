// How long the owner waits for "price it first": a year replayed under a small set of rules, and under nearly
// everything at once. bench_simulator [--customers=N] [--visits=N] and Google Benchmark's own options; the
// peak is that of the whole process.
#include "tests/support/SyntheticPast.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <sys/resource.h>

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

SyntheticShape shape{20'000, 1'000'000};

Past const& past()
{
    static Past const made = syntheticPast(shape);
    return made;
}

ProgrammeId idOf(std::uint8_t number)
{
    RawId raw{};
    raw[15] = number;
    return ProgrammeId(raw);
}

RewardTerms reward(char const* name, std::int64_t costMinor)
{
    RewardTerms terms;
    terms.name = name;
    terms.costMinor = costMinor;
    return terms;
}

Rules rulesWith(std::vector<ProgrammeTerms> all)
{
    Rules rules;
    rules.items = syntheticItems();
    for (auto& terms : all)
        rules.programmes.push_back({idOf(std::uint8_t(rules.programmes.size() + 1)), 1, std::move(terms)});
    return rules;
}

StampTerms stamps()
{
    StampTerms terms;
    terms.name = "Coffee card";
    terms.reward = reward("Coffee", 350);
    return terms;
}

PointTerms points()
{
    PointTerms terms;
    terms.name = "Points";
    terms.welcome = 20;
    terms.validDays = 180;
    terms.catalogue = {{1, 150, reward("Cake", 600)}, {2, 400, reward("Beans", 2500)}};
    return terms;
}

TierTerms tiers()
{
    TierTerms terms;
    terms.name = "Levels";
    terms.windowDays = 90;
    terms.keepDays = 30;
    terms.levels = {{"Silver", 20'000, 110, {}}, {"Gold", 60'000, 150, {}}};
    return terms;
}

OccasionTerms occasion(OccasionKind kind, int n)
{
    OccasionTerms terms;
    terms.name = "Occasion";
    terms.kind = kind;
    terms.n = n;
    terms.reward = reward("Something small", 300);
    if (kind == OccasionKind::Birthday) terms.beforeDays = terms.afterDays = 7;
    if (kind == OccasionKind::Surprise) {
        terms.weeklyBudgetMinor = 20'000;
        terms.seed = "a seed that everybody can read";
    }
    return terms;
}

Rules oneCard()
{
    return rulesWith({stamps()});
}

Rules pointsAndTiers()
{
    return rulesWith({points(), tiers()});
}

Rules nearlyEverything()
{
    auto expiring = stamps();
    expiring.validDays = 90;
    CashbackTerms cashback;
    cashback.name = "Credit";
    cashback.validDays = 120;
    CharityTerms charity;
    charity.name = "For others";
    charity.causes = {{"shelter", "The shelter"}};
    auto rules = rulesWith({expiring, points(), tiers(), cashback, charity,
                            occasion(OccasionKind::Birthday, 0), occasion(OccasionKind::Surprise, 50),
                            occasion(OccasionKind::Streak, 4), occasion(OccasionKind::WinBack, 45)});
    Offer offer;
    RawId raw{};
    raw[15] = 1;
    offer.id = OfferId(raw);
    offer.terms.name = "Double on cake";
    offer.terms.from = past().from;
    offer.terms.until = past().until;
    offer.terms.weekdays = 3;
    offer.terms.groups = {"cake"};
    offer.terms.percent = 200;
    offer.terms.perCustomer = 10;
    rules.offers = {offer};
    return rules;
}

void replay(benchmark::State& state, Rules (*make)())
{
    using Steady = std::chrono::steady_clock;
    Rules const rules = make();
    past();
    double longestMs = 0;
    double seconds = 0;
    for (auto _ : state) {
        auto const start = Steady::now();
        auto asked = start;
        auto const result = simulate(rules, past(), [&](double) {
            auto const now = Steady::now();
            longestMs = std::max(longestMs, std::chrono::duration<double, std::milli>(now - asked).count());
            asked = now;
            return true;
        });
        if (!result) state.SkipWithError(result.error().detail.c_str());
        benchmark::DoNotOptimize(result);
        seconds = std::chrono::duration<double>(Steady::now() - start).count();
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["seconds"] = seconds;
    state.counters["longest_ms_unasked"] = longestMs;
    state.counters["peak_mb"] = double(usage.ru_maxrss) / 1024;
    state.counters["visits"] = double(past().visits.size());
}

BENCHMARK_CAPTURE(replay, one_card, oneCard)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(replay, points_and_tiers, pointsAndTiers)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(replay, nearly_everything, nearlyEverything)->Unit(benchmark::kMillisecond);

bool takeOption(char const* argument)
{
    auto const value = [&](char const* name) {
        auto const length = std::strlen(name);
        return std::strncmp(argument, name, length) == 0 ? argument + length : nullptr;
    };
    if (auto const* text = value("--customers="))
        shape.customers = std::max(1, std::atoi(text));
    else if (auto const* count = value("--visits="))
        shape.visits = std::max(1, std::atoi(count));
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    int kept = 1;
    for (int i = 1; i < argc; ++i)
        if (!takeOption(argv[i])) argv[kept++] = argv[i];
    argc = kept;
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
