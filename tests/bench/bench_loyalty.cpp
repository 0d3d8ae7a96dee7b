// What deciding a visit costs: everything an owner can define at once, and the plain stamp card.
#include "core/loyalty/Award.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

using namespace bywalec;
using namespace bywalec;

namespace {

using Clock = std::chrono::steady_clock;

constexpr LocalDay today{20500};

template<class Tag>
Id<Tag> idOf(std::string const& text)
{
    return Id<Tag>(deriveUuid("bench", {asBytes(text)}));
}

Programme programme(std::string const& name, ProgrammeTerms terms)
{
    return {idOf<ProgrammeTag>(name), 1, std::move(terms)};
}

void addItems(Rules& rules)
{
    for (int i = 0; i < int(mostItems); ++i) {
        Item item;
        item.name = "Item " + std::to_string(i);
        item.group = "group " + std::to_string(i % 6);
        item.priceMinor = 900 + 50 * i;
        rules.items.push_back(std::move(item));
    }
}

void addOffers(Rules& rules)
{
    for (int i = 0; i < 10; ++i) {
        Offer offer;
        offer.id = idOf<OfferTag>("offer " + std::to_string(i));
        offer.terms.name = "A temporary bonus, number " + std::to_string(i);
        offer.terms.from = {today.number - 30};
        offer.terms.until = {today.number + i};
        if (i % 3 != 0) offer.terms.groups = {"group " + std::to_string(i % 6)};
        offer.terms.percent = 110 + 10 * i;
        offer.terms.extra = i % 2;
        offer.terms.firstPurchase = i % 5 == 1;
        offer.terms.perCustomer = 100;
        rules.offers.push_back(std::move(offer));
    }
}

Rules everything(Stacking mode)
{
    Rules rules;
    StampTerms stamps;
    stamps.basis = EarnBasis::Item;
    PointTerms points;
    points.validDays = 365;
    TierTerms tiers;
    tiers.levels = {{"Silver", 10'000, 125, ""}, {"Gold", 50'000, 150, ""}};
    CashbackTerms cashback;
    CharityTerms charity;
    charity.causes = {{"dogs", "A home for dogs"}, {"trees", "Trees for the park"}};
    OccasionTerms surprise;
    surprise.kind = OccasionKind::Surprise;
    surprise.n = 20;
    surprise.seed = "a sentence on the wall";
    surprise.weeklyBudgetMinor = 10'000;
    OccasionTerms birthday;
    birthday.afterDays = 14;
    rules.programmes = {programme("stamps", stamps),    programme("points", points),
                        programme("tiers", tiers),      programme("cashback", cashback),
                        programme("charity", charity),  programme("surprise", surprise),
                        programme("birthday", birthday)};
    rules.stacking = {mode, 1000};
    addItems(rules);
    addOffers(rules);
    return rules;
}

Member memberOf(Rules const& rules)
{
    Member member;
    member.id = idOf<CustomerTag>("somebody");
    member.standings.resize(rules.programmes.size());
    for (auto& standing : member.standings) {
        standing.hasHistory = true;
        standing.tier.level = 1;
    }
    member.offerUses.assign(rules.offers.size(), 1);
    member.bought = 0x0F0F0F;
    member.usualItem = 3;
    member.visits = 12;
    member.firstDay = LocalDay{today.number - 200};
    member.lastDay = LocalDay{today.number - 9};
    member.birthday = "02-12";
    return member;
}

Purchase basket()
{
    Purchase purchase;
    purchase.day = today;
    purchase.minute = 600;
    for (int i = 0; i < 6; ++i)
        purchase.lines.push_back({i * 7, 1 + i % 2, std::nullopt});
    return purchase;
}

/// The median of single visits, beside the mean that the library measures.
void run(benchmark::State& state, Rules const& rules, Purchase const& purchase)
{
    auto const member = memberOf(rules);
    ShopFacts shop;
    shop.offerUses.assign(rules.offers.size(), 5);
    shop.surpriseMinor.assign(rules.programmes.size(), 0);
    std::vector<double> times;
    times.reserve(1'000'000);
    std::size_t entries = 0;
    for (auto _ : state) {
        auto const start = Clock::now();
        auto const award = awardVisit(rules, member, shop, purchase);
        auto const took = std::chrono::duration<double, std::micro>(Clock::now() - start).count();
        entries = award.entries.size();
        if (times.size() < times.capacity()) times.push_back(took);
        state.SetIterationTime(took / 1e6);
    }
    auto const middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    state.counters["p50_us"] = *middle;
    state.counters["entries"] = double(entries);
}

void everythingBest(benchmark::State& state)
{
    run(state, everything(Stacking::Best), basket());
}

void everythingAddedUp(benchmark::State& state)
{
    run(state, everything(Stacking::Add), basket());
}

void plainStamps(benchmark::State& state)
{
    Rules rules;
    rules.programmes = {programme("stamps", StampTerms())};
    Purchase purchase;
    purchase.day = today;
    run(state, rules, purchase);
}

void stampsAndPoints(benchmark::State& state)
{
    Rules rules;
    rules.programmes = {programme("stamps", StampTerms()), programme("points", PointTerms())};
    Purchase purchase;
    purchase.day = today;
    purchase.amountMinor = 2350;
    run(state, rules, purchase);
}

BENCHMARK(everythingBest)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(everythingAddedUp)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(plainStamps)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(stampsAndPoints)->UseManualTime()->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
