// The fast replay says what a slow one says that keeps everybody's whole history; tiers move on as tierOn
// sums.
#include "core/loyalty/SlidingTier.h"
#include "tests/support/Catch.h"
#include "tests/support/NaiveReplay.h"
#include "tests/support/SmallPast.h"
#include "tests/support/SyntheticPast.h"

#include <array>
#include <random>
#include <set>

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

/// Rules of all kinds with terms drawn from what makes them meet: short validities, small stocks, low prices.
class RandomRules {
  public:
    explicit RandomRules(std::uint64_t seed) : m_random(seed) {}

    Rules make(Past const& past)
    {
        std::vector<ProgrammeTerms> all;
        int const count = 1 + below(5);
        for (int i = 0; i < count; ++i)
            all.push_back(programme());
        auto rules = rulesOf(all);
        rules.items = syntheticItems();
        int const offers = below(4);
        for (int i = 0; i < offers; ++i)
            rules.offers.push_back(offer(i, past, rules));
        rules.stacking.mode = below(2) == 0 ? Stacking::Best : Stacking::Add;
        return rules;
    }

  private:
    int below(int end) { return int(m_random() % std::uint64_t(end)); }
    bool now() { return below(3) == 0; }
    std::optional<int> days(int most) { return now() ? std::optional(1 + below(most)) : std::nullopt; }
    char const* group()
    {
        constexpr std::array<char const*, 4> groups{"coffee", "cake", "beans", ""};
        return groups[std::size_t(below(4))];
    }

    RewardTerms reward()
    {
        auto terms = rewardOf(below(900));
        terms.validDays = days(40);
        if (now()) terms.minimumMinor = 500 + below(1500);
        if (now()) terms.stock = below(30);
        if (below(5) == 0) {
            terms.kind = RewardKind::Discount;
            terms.costMinor = 0;
            if (now())
                terms.discountPercent = 1 + below(100);
            else
                terms.discountMinor = 1 + below(3000);
        } else if (below(8) == 0) {
            terms.kind = RewardKind::Badge;
            terms.costMinor = 0;
            terms.stock.reset();
        }
        return terms;
    }

    ProgrammeTerms programme()
    {
        switch (below(7)) {
        case 0:
            return tier();
        case 1:
            return points();
        case 2:
            return cashback();
        case 3:
            return charity();
        case 4:
            return occasion();
        case 5:
            return occasion();
        default:
            return stamps();
        }
    }

    StampTerms stamps()
    {
        auto terms = stampsOf(2 + below(8), reward());
        terms.welcome = below(2);
        terms.basis = EarnBasis(below(3));
        if (terms.basis == EarnBasis::Item) terms.group = group();
        if (terms.basis == EarnBasis::Amount) terms.perMinor = 500;
        terms.validDays = days(60);
        return terms;
    }

    PointTerms points()
    {
        auto terms = pointsOf({});
        terms.basis = EarnBasis(below(3));
        if (terms.basis != EarnBasis::Amount) terms.perMinor = 0;
        if (terms.basis != EarnBasis::Visit) terms.group = group();
        terms.points = 1 + below(5);
        terms.rounding = Rounding(below(3));
        terms.welcome = below(20);
        terms.validDays = days(60);
        if (now()) terms.payMinor = 1 + below(9);
        terms.payPercent = 1 + below(100);
        for (int i = below(4); i > 0; --i)
            terms.catalogue.push_back({i, 5 + below(60), catalogued()});
        return terms;
    }

    RewardTerms catalogued()
    {
        auto terms = reward();
        if (terms.kind == RewardKind::Badge) terms.kind = RewardKind::Product;
        return terms;
    }

    CashbackTerms cashback()
    {
        auto terms = tenPercent();
        terms.payPercent = 1 + below(100);
        terms.rounding = Rounding(below(3));
        if (now()) terms.minimumMinor = below(2000);
        terms.validDays = days(60);
        return terms;
    }

    CharityTerms charity()
    {
        CharityTerms terms;
        terms.name = "For others";
        terms.causes = {{"shelter", "The shelter"}};
        if (now()) {
            terms.basisPoints = 0;
            terms.perVisitMinor = 1 + below(50);
        }
        return terms;
    }

    TierTerms tier()
    {
        TierTerms terms;
        terms.name = "Levels";
        terms.basis = TierBasis(below(3));
        terms.window = TierWindow(below(2));
        terms.windowDays = 7 + below(60);
        terms.keepDays = now() ? below(50) : 0;
        int const first = terms.basis == TierBasis::Spend ? 1000 + below(5000) : 2 + below(6);
        terms.levels = {{"One", first, 100 + below(100), {}}, {"Two", 3 * first, 200 + below(100), {}}};
        return terms;
    }

    OccasionTerms occasion()
    {
        auto const kind = OccasionKind(below(8));
        auto terms = occasionOf(kind, 0, reward());
        if (kind == OccasionKind::Birthday || kind == OccasionKind::Anniversary) {
            terms.beforeDays = below(20);
            terms.afterDays = below(20);
        }
        if (kind == OccasionKind::NthVisit || kind == OccasionKind::Surprise) terms.n = 2 + below(10);
        if (kind == OccasionKind::Streak) terms.n = 2 + below(3);
        if (kind == OccasionKind::WinBack) terms.n = 7 + below(30);
        if (kind == OccasionKind::Surprise) {
            terms.weeklyBudgetMinor = 1000 + below(5000);
            terms.seed = "seed";
        }
        return terms;
    }

    Offer offer(int number, Past const& past, Rules const& rules)
    {
        Offer offer;
        offer.id = OfferId(RawId{1, std::uint8_t(number)});
        offer.terms.name = "Offer";
        offer.terms.from = LocalDay{past.from.number + below(60)};
        offer.terms.until = LocalDay{offer.terms.from.number + 30 + below(300)};
        offer.terms.weekdays = unsigned(1 + below(127));
        offer.terms.percent = 100 + 50 * below(5);
        offer.terms.extra = below(3);
        if (offer.terms.percent == 100) offer.terms.extra = 1;
        std::string const first = group();
        if (now() && !first.empty()) offer.terms.groups = {first};
        offer.terms.firstPurchase = now() && !offer.terms.groups.empty();
        offer.terms.withUsual = now();
        if (now()) offer.terms.perCustomer = 1 + below(4);
        if (now()) offer.terms.total = 1 + below(30);
        for (auto const& programme : rules.programmes)
            if (now() && std::holds_alternative<TierTerms>(programme.terms))
                offer.terms.tier = TierCondition{programme.id, below(2)};
        return offer;
    }

    std::mt19937_64 m_random;
};

std::string checked(Rules const& rules)
{
    for (auto const& programme : rules.programmes)
        if (auto const good = checkTerms(programme.terms); !good) return good.error().detail;
    for (auto const& offer : rules.offers)
        if (auto const good = checkTerms(offer.terms); !good) return good.error().detail;
    return {};
}

} // namespace

TEST_CASE("A simulation says what a replay says that keeps everybody's whole history")
{
    std::set<std::size_t> kinds;
    std::int64_t issued = 0;
    std::int64_t expired = 0;
    std::int64_t owed = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        SyntheticShape shape{12, 260};
        shape.seed = seed;
        shape.days = 60 + int(seed % 7) * 80;
        shape.percentWithAmount = seed % 5 == 0 ? 0 : 85;
        auto const past = syntheticPast(shape);
        auto const rules = RandomRules(seed).make(past);
        INFO("seed " << seed);
        REQUIRE(checked(rules) == "");
        auto const fast = simulate(rules, past);
        REQUIRE(fast);
        auto const slow = naiveReplay(rules, past);
        CHECK(fast->issued == slow.issued);
        CHECK(fast->costMinor == slow.costMinor);
        CHECK(fast->liabilityMinor == slow.liabilityMinor);
        CHECK((*fast == slow));
        CHECK(fast->issued == fast->redeemed + fast->expired + fast->waiting);
        for (auto const& programme : rules.programmes)
            kinds.insert(programme.terms.index());
        issued += fast->issued;
        expired += fast->expired;
        owed += fast->liabilityMinor;
    }
    CHECK(kinds.size() == 6);
    CHECK(issued > 1000);
    CHECK(expired > 100);
    CHECK(owed > 0);
}

TEST_CASE("A sliding tier is at each visit where tierOn says")
{
    std::mt19937_64 random(5);
    auto const below = [&](int end) { return int(random() % std::uint64_t(end)); };
    int held = 0;
    for (int round = 0; round < 400; ++round) {
        TierTerms terms;
        terms.name = "Levels";
        terms.window = TierWindow(below(2));
        terms.windowDays = 7 + below(40);
        terms.keepDays = below(3) * below(60);
        for (int level = 0; level < 1 + below(4); ++level)
            terms.levels.push_back({"Level", std::int64_t(10 * (level + 1) + below(5)), 110, {}});
        SmallPast past;
        past.until = dayOf(4000);
        int day = 0;
        for (int i = 0; i < 40; ++i)
            past.visit(below(2), day += below(4) == 0 ? below(below(20) == 0 ? 500 : 50) : below(4));
        auto const index = PastIndex::of(Rules(), past, [] { return true; });
        REQUIRE(index);
        SlidingTier sliding(terms, *index, past.customers);
        std::array<std::vector<TierDay>, 2> days;
        for (auto const& visit : past.visits) {
            auto& mine = days[std::size_t(visit.customer)];
            auto const slot = index->firstSlot(visit.customer) + std::uint32_t(mine.size());
            auto const at = sliding.standing(visit.customer, slot, visit.day);
            REQUIRE(at == tierOn(terms, mine, visit.day));
            if (at.heldUntil) ++held;
            mine.push_back({visit.day, below(12)});
            sliding.add(visit.customer, slot, mine.back().value);
        }
    }
    CHECK(held > 100);
}
