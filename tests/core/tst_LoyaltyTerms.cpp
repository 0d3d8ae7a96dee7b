// Terms: rounding, names, what a programme needs, and the limits of every kind of draft.
#include "core/loyalty/Offers.h"
#include "tests/support/Catch.h"

#include <limits>

using namespace bywalec;
using namespace bywalec;

namespace {

RewardTerms reward(RewardKind kind = RewardKind::Product)
{
    RewardTerms terms;
    terms.name = "kawa";
    terms.kind = kind;
    return terms;
}

template<class Terms>
Terms named()
{
    Terms terms;
    terms.name = "Program";
    return terms;
}

StampTerms stamps()
{
    auto terms = named<StampTerms>();
    terms.reward = reward();
    return terms;
}

PointTerms points()
{
    auto terms = named<PointTerms>();
    terms.catalogue = {{1, 10, reward()}, {2, 1'000'000'000, reward()}};
    return terms;
}

TierTerms tiers()
{
    auto terms = named<TierTerms>();
    terms.levels = {{"Srebro", 100, 100, ""}, {"Złoto", 101, 1000, "kawa w porcelanie"}};
    return terms;
}

CharityTerms charity()
{
    auto terms = named<CharityTerms>();
    terms.causes = {{"psy", "Schronisko"}, {"dom-2", "Dom dziecka"}};
    return terms;
}

OccasionTerms occasion(OccasionKind kind, int n = 0)
{
    auto terms = named<OccasionTerms>();
    terms.kind = kind;
    terms.reward = reward();
    terms.n = n;
    return terms;
}

OfferTerms offer()
{
    auto terms = named<OfferTerms>();
    terms.from = LocalDay{20'000};
    terms.until = LocalDay{20'006};
    return terms;
}

std::string fieldOf(Result<void> const& checked)
{
    if (checked) return "none";
    CHECK(checked.error().kind == ErrorKind::InvalidInput);
    return checked.error().detail;
}

/// The field that is refused after a change of good terms.
template<class Terms, class Change>
std::string bad(Terms terms, Change const& change)
{
    CHECK(fieldOf(checkTerms(terms)) == "none");
    change(terms);
    return fieldOf(checkTerms(terms));
}

template<class Change>
std::string badReward(RewardTerms terms, Change const& change)
{
    change(terms);
    return fieldOf(checkReward(terms));
}

} // namespace

TEST_CASE("Rounding is towards zero, to the nearest, or away from zero, for both signs alike")
{
    struct {
        std::int64_t value, denominator, down, half, up;
    } const rows[] = {{4, 3, 1, 1, 2}, {5, 3, 1, 2, 2},  {6, 3, 2, 2, 2}, {1, 2, 0, 1, 1},
                      {1, 4, 0, 0, 1}, {15, 2, 7, 8, 8}, {0, 5, 0, 0, 0}};
    for (auto const& row : rows)
        for (std::int64_t sign : {1, -1}) {
            CHECK(scaled(sign * row.value, 1, row.denominator, Rounding::Down) == sign * row.down);
            CHECK(scaled(row.value, sign, row.denominator, Rounding::Half) == sign * row.half);
            CHECK(scaled(sign * row.value, 1, row.denominator, Rounding::Up) == sign * row.up);
        }
}

TEST_CASE(
    "A product that passes 64 bits is divided before it is cut, and one that never fits stays at the edge")
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    CHECK(scaled(most, most, most, Rounding::Half) == most);
    CHECK(scaled(least, 3, 3, Rounding::Up) == least);
    CHECK(scaled(most - 1, 10'000, 20'000, Rounding::Down) == (most - 1) / 2);
    CHECK(scaled(most, 2, 1, Rounding::Down) == most);
    CHECK(scaled(least, 2, 1, Rounding::Down) == least);
}

TEST_CASE("Units and segments are found by their names")
{
    for (auto const unit : {Unit::Stamp, Unit::Point, Unit::Credit, Unit::Charity})
        CHECK(unitFrom(name(unit)) == unit);
    CHECK_FALSE(unitFrom("stamps"));
    CHECK(std::string(name(Segment::AtRisk)) == "at_risk");
    for (auto const segment : {Segment::Unknown, Segment::Lost, Segment::AtRisk, Segment::New,
                               Segment::Champion, Segment::Occasional, Segment::Quiet})
        CHECK(segmentFrom(name(segment)) == segment);
    CHECK_FALSE(segmentFrom(""));
}

TEST_CASE("A programme says what it counts and what it needs to know")
{
    CHECK(unitOf(stamps()) == Unit::Stamp);
    CHECK(unitOf(points()) == Unit::Point);
    CHECK(unitOf(named<CashbackTerms>()) == Unit::Credit);
    CHECK(unitOf(charity()) == Unit::Charity);
    CHECK_FALSE(unitOf(tiers()));
    CHECK_FALSE(unitOf(occasion(OccasionKind::Birthday)));
    auto byItem = stamps();
    CHECK_FALSE(needsAmount(byItem));
    CHECK_FALSE(needsItems(byItem));
    byItem.basis = EarnBasis::Item;
    byItem.validDays = 30;
    CHECK(needsItems(byItem));
    CHECK(validDaysOf(byItem) == 30);
    byItem.minimumMinor = 500;
    CHECK(needsAmount(byItem));
    auto ofGroup = points();
    CHECK(needsAmount(ofGroup));
    CHECK_FALSE(needsItems(ofGroup));
    ofGroup.group = "ciasta";
    CHECK(needsItems(ofGroup));
    CHECK(needsAmount(tiers()));
    CHECK(nameOf(Programme{{}, 1, tiers()}) == "Program");
}

TEST_CASE("A reward has a name of 1 to 60 characters, whatever their bytes")
{
    std::string longest;
    for (int i = 0; i < 60; ++i)
        longest += "ż";
    CHECK(badReward(reward(), [&](auto& t) { t.name = longest; }) == "none");
    CHECK(badReward(reward(), [&](auto& t) { t.name = longest + "a"; }) == "name");
    CHECK(badReward(reward(), [](auto& t) { t.name.clear(); }) == "name");
    CHECK(badReward(reward(), [](auto& t) { t.name = "  "; }) == "name");
}

TEST_CASE("A reward outside its limits is refused by the field")
{
    CHECK(badReward(reward(), [](auto& t) { t.costMinor = -1; }) == "cost_minor");
    CHECK(badReward(reward(), [](auto& t) { t.costMinor = largestAmount + 1; }) == "cost_minor");
    CHECK(badReward(reward(), [](auto& t) { t.costMinor = largestAmount; }) == "none");
    CHECK(badReward(reward(), [](auto& t) { t.validDays = 0; }) == "valid_days");
    CHECK(badReward(reward(), [](auto& t) { t.validDays = 3651; }) == "valid_days");
    CHECK(badReward(reward(), [](auto& t) { t.minimumMinor = -1; }) == "minimum_minor");
    CHECK(badReward(reward(), [](auto& t) { t.stock = 1'000'001; }) == "stock");
    CHECK(badReward(reward(), [](auto& t) { t.stock = 0; }) == "none");
    CHECK(badReward(reward(), [](auto& t) { t.discountPercent = 5; }) == "discount_percent");
    CHECK(badReward(reward(RewardKind::Badge), [](auto&) {}) == "none");
    CHECK(badReward(reward(RewardKind::Badge), [](auto& t) { t.costMinor = 1; }) == "cost_minor");
    CHECK(badReward(reward(RewardKind::Badge), [](auto& t) { t.stock = 5; }) == "stock");
}

TEST_CASE("A discount is an amount or a percent: exactly one")
{
    auto const discount = reward(RewardKind::Discount);
    CHECK(badReward(discount, [](auto&) {}) == "discount_minor");
    CHECK(badReward(discount, [](auto& t) { t.discountMinor = 500; }) == "none");
    CHECK(badReward(discount, [](auto& t) { t.discountPercent = 100; }) == "none");
    CHECK(badReward(discount, [](auto& t) { t.discountPercent = 101; }) == "discount_percent");
    CHECK(badReward(discount, [](auto& t) { t.discountMinor = t.discountPercent = 5; }) ==
          "discount_percent");
    CHECK(badReward(discount, [](auto& t) { t.discountMinor = -5; }) == "discount_minor");
}

TEST_CASE("Stamp terms outside their limits are refused by the first bad field")
{
    CHECK(bad(stamps(), [](auto& t) { t.name.clear(); }) == "name");
    CHECK(bad(stamps(), [](auto& t) { t.needed = 0; }) == "needed");
    CHECK(bad(stamps(), [](auto& t) { t.needed = 51; }) == "needed");
    CHECK(bad(stamps(), [](auto& t) { t.welcome = 5; }) == "welcome");
    CHECK(bad(stamps(), [](auto& t) { t.welcome = 4; }) == "none");
    CHECK(bad(stamps(), [](auto& t) { t.reward.costMinor = -1; }) == "reward.cost_minor");
    CHECK(bad(stamps(), [](auto& t) { t.basis = EarnBasis::Amount; }) == "per_minor");
    CHECK(bad(stamps(), [](auto& t) { t.minimumMinor = largestAmount + 1; }) == "minimum_minor");
    CHECK(bad(stamps(), [](auto& t) { t.validDays = 0; }) == "valid_days");
    CHECK(bad(stamps(), [](auto& t) { t.needed = 0, t.name = " ", t.validDays = 0; }) == "name");
}

TEST_CASE("Point terms name the reward of the catalogue that can't be")
{
    CHECK(bad(points(), [](auto& t) { t.catalogue[1].price = 0; }) == "catalogue[1].price");
    CHECK(bad(points(), [](auto& t) { t.catalogue[1].price += 1; }) == "catalogue[1].price");
    CHECK(bad(points(), [](auto& t) { t.catalogue[1].key = 1; }) == "catalogue[1].key");
    CHECK(bad(points(), [](auto& t) { t.catalogue[0].key = 100; }) == "catalogue[0].key");
    CHECK(bad(points(), [](auto& t) { t.catalogue[0].reward.name = ""; }) == "catalogue[0].reward.name");
    CHECK(bad(points(), [](auto& t) { t.points = 0; }) == "points");
    CHECK(bad(points(), [](auto& t) { t.points = 100'001; }) == "points");
    CHECK(bad(points(), [](auto& t) { t.perMinor = 0; }) == "per_minor");
    CHECK(bad(points(), [](auto& t) { t.payMinor = 1, t.payPercent = 101; }) == "pay_percent");
    CHECK(bad(points(), [](auto& t) { t.payMinor = 1, t.payPercent = 0; }) == "pay_percent");
}

TEST_CASE("Tiers have 1 to 9 levels whose thresholds rise")
{
    CHECK(bad(tiers(), [](auto& t) { t.levels.clear(); }) == "levels");
    CHECK(bad(tiers(), [](auto& t) { t.levels.resize(10, t.levels[1]); }) == "levels");
    CHECK(bad(tiers(), [](auto& t) { t.levels[0].threshold = 0; }) == "levels[0].threshold");
    CHECK(bad(tiers(), [](auto& t) { t.levels[1].threshold = 100; }) == "levels[1].threshold");
    CHECK(bad(tiers(), [](auto& t) { t.levels[1].percent = 99; }) == "levels[1].percent");
    CHECK(bad(tiers(), [](auto& t) { t.levels[1].percent = 1001; }) == "levels[1].percent");
    CHECK(bad(tiers(), [](auto& t) { t.levels[0].name.clear(); }) == "levels[0].name");
    CHECK(bad(tiers(), [](auto& t) { t.windowDays = 6; }) == "window_days");
    CHECK(bad(tiers(), [](auto& t) { t.windowDays = 1096; }) == "window_days");
    CHECK(bad(tiers(), [](auto& t) { t.keepDays = -1; }) == "keep_days");
}

TEST_CASE("Cashback and charity stay shares, and a charity has one way to give")
{
    auto const cashback = named<CashbackTerms>();
    CHECK(bad(cashback, [](auto& t) { t.basisPoints = 0; }) == "basis_points");
    CHECK(bad(cashback, [](auto& t) { t.basisPoints = 5001; }) == "basis_points");
    CHECK(bad(cashback, [](auto& t) { t.payPercent = 0; }) == "pay_percent");
    CHECK(bad(cashback, [](auto& t) { t.payPercent = 101; }) == "pay_percent");
    CHECK(bad(charity(), [](auto& t) { t.basisPoints = 0; }) == "basis_points");
    CHECK(bad(charity(), [](auto& t) { t.basisPoints = 0, t.perVisitMinor = 50; }) == "none");
    CHECK(bad(charity(), [](auto& t) { t.perVisitMinor = 50; }) == "per_visit_minor");
    CHECK(bad(charity(), [](auto& t) { t.causes.clear(); }) == "causes");
    CHECK(bad(charity(), [](auto& t) { t.causes[1].key = "psy"; }) == "causes[1].key");
    CHECK(bad(charity(), [](auto& t) { t.causes[0].key = "Psy"; }) == "causes[0].key");
    CHECK(bad(charity(), [](auto& t) { t.causes[1].name = ""; }) == "causes[1].name");
}

TEST_CASE("Each occasion has its own limits of n")
{
    struct {
        OccasionKind kind;
        int least, most;
    } const rows[] = {{OccasionKind::NthVisit, 2, 10'000},
                      {OccasionKind::Streak, 2, 104},
                      {OccasionKind::WinBack, 1, 3650}};
    for (auto const& row : rows) {
        CHECK(bad(occasion(row.kind, row.least), [](auto& t) { --t.n; }) == "n");
        CHECK(bad(occasion(row.kind, row.most), [](auto& t) { ++t.n; }) == "n");
    }
    CHECK(bad(occasion(OccasionKind::Birthday), [](auto& t) { t.beforeDays = 61; }) == "before_days");
    CHECK(bad(occasion(OccasionKind::Birthday), [](auto& t) { t.afterDays = -1; }) == "after_days");
    auto surprise = occasion(OccasionKind::Surprise, 10'000);
    surprise.reward.costMinor = 400;
    surprise.weeklyBudgetMinor = 400;
    surprise.seed = "jesień";
    CHECK(bad(surprise, [](auto& t) { t.n = 0; }) == "n");
    CHECK(bad(surprise, [](auto& t) { t.n = 10'001; }) == "n");
    CHECK(bad(surprise, [](auto& t) { t.weeklyBudgetMinor = 399; }) == "weekly_budget_minor");
    CHECK(bad(surprise, [](auto& t) { t.seed.clear(); }) == "seed");
}

TEST_CASE("Offer terms outside their limits are refused by the field")
{
    CHECK(bad(offer(), [](auto& t) { t.until = LocalDay{19'999}; }) == "until");
    CHECK(bad(offer(), [](auto& t) { t.weekdays = 0; }) == "weekdays");
    CHECK(bad(offer(), [](auto& t) { t.weekdays = 128; }) == "weekdays");
    CHECK(bad(offer(), [](auto& t) { t.fromMinute = t.untilMinute = 600; }) == "until_minute");
    CHECK(bad(offer(), [](auto& t) { t.untilMinute = 1441; }) == "until_minute");
    CHECK(bad(offer(), [](auto& t) { t.groups = {"kawa", "kawa"}; }) == "groups[1]");
    CHECK(bad(offer(), [](auto& t) { t.groups = {""}; }) == "groups[0]");
    CHECK(bad(offer(), [](auto& t) { t.firstPurchase = true; }) == "first_purchase");
    CHECK(bad(offer(), [](auto& t) { t.percent = 99; }) == "percent");
    CHECK(bad(offer(), [](auto& t) { t.percent = 1001; }) == "percent");
    CHECK(bad(offer(), [](auto& t) { t.extra = -1; }) == "extra");
    CHECK(bad(offer(), [](auto& t) { t.perCustomer = 0; }) == "per_customer");
    CHECK(bad(offer(), [](auto& t) { t.tier = TierCondition{}; }) == "tier.programme");
}

TEST_CASE("An offer runs from its first to its last day, on its weekdays, up to but not in its last minute")
{
    auto terms = offer(); // 2024-10-04, a Friday, to Thursday
    CHECK(terms.from.text() == "2024-10-04");
    terms.weekdays = 1U << 4 | 1U << 0;
    terms.fromMinute = 600;
    terms.untilMinute = 720;
    CHECK(isRunning(terms, LocalDay{20'000}, 600));
    CHECK(isRunning(terms, LocalDay{20'000}, 719));
    CHECK_FALSE(isRunning(terms, LocalDay{20'000}, 599));
    CHECK_FALSE(isRunning(terms, LocalDay{20'000}, 720));
    CHECK_FALSE(isRunning(terms, LocalDay{20'001}, 600));
    CHECK(isRunning(terms, LocalDay{20'003}, 600));
    CHECK_FALSE(isRunning(terms, LocalDay{19'993}, 600));
    CHECK_FALSE(isRunning(terms, LocalDay{20'007}, 600));
}
