// A simulation keeps to the limits of the rules, can be stopped, and refuses what it can't replay.
#include "core/loyalty/Simulator.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallPast.h"
#include "tests/support/SyntheticPast.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

Offer doubleAlways()
{
    Offer offer;
    offer.id = OfferId(RawId{9});
    offer.terms.name = "Double";
    offer.terms.from = dayOf(0);
    offer.terms.until = dayOf(60);
    offer.terms.percent = 200;
    return offer;
}

} // namespace

TEST_CASE("An offer ends with its limits in a simulation too")
{
    auto rules = rulesOf({tenPercent()});
    rules.offers = {doubleAlways()};
    SmallPast past;
    // Nobody comes twice with an amount that credit could pay a part of before it counts.
    past.visit(0, 1, 1000).visit(1, 1, 1000).visit(2, 1, 1000);
    CHECK(simulated(rules, past).liabilityMinor == 600);
    rules.offers[0].terms.total = 2;
    CHECK(simulated(rules, past).liabilityMinor == 500);
    rules.offers[0].terms.total.reset();
    rules.offers[0].terms.perCustomer = 1;
    CHECK(simulated(rules, past).liabilityMinor == 600);
    past.visit(0, 2, 1000); // pays 200, and 800 earn 80
    CHECK(simulated(rules, past).liabilityMinor == 600 - 200 + 80);
    rules.offers[0].terms.until = dayOf(0);
    CHECK(simulated(rules, past).liabilityMinor == 300 - 100 + 90);
}

TEST_CASE("An offer for a segment is nobody's in a simulation")
{
    auto rules = rulesOf({tenPercent()});
    rules.offers = {doubleAlways()};
    rules.offers[0].terms.segment = Segment::New;
    SmallPast past;
    past.visit(0, 1, 1000);
    CHECK(simulated(rules, past).liabilityMinor == 100);
}

TEST_CASE("What is usual is what was in most visits, from three on")
{
    // A point is owed at 0.01: what is owed tells the points.
    auto rules = rulesOf({pointsOf({{1, 1'000'000, rewardOf(1'000'000)}})});
    rules.items.resize(2);
    rules.items[0].priceMinor = rules.items[1].priceMinor = 1000;
    rules.offers = {doubleAlways()};
    rules.offers[0].terms.withUsual = true;
    SmallPast past;
    past.visit(0, 1).line(1, 9).visit(0, 2).line(1).visit(0, 3).line(1);
    CHECK(simulated(rules, past).liabilityMinor == 110);
    past.visit(0, 4).line(0);
    CHECK(simulated(rules, past).liabilityMinor == 120);
    past.visit(0, 5).line(1);
    CHECK(simulated(rules, past).liabilityMinor == 140);
}

TEST_CASE("A week's surprises stay within its budget, whoever they are for")
{
    auto surprise = occasionOf(OccasionKind::Surprise, 1, rewardOf(300));
    surprise.weeklyBudgetMinor = 650;
    surprise.seed = "seed";
    SmallPast past;
    for (int customer = 0; customer < 5; ++customer)
        past.visit(customer, 5).visit(customer, 6); // a Monday and the Tuesday
    past.visit(0, 12);
    auto const figures = simulated(rulesOf({surprise}), past);
    CHECK(figures.issued == 3);
}

TEST_CASE("Occasions are granted once for each")
{
    SmallPast past;
    past.until = dayOf(800);
    past.birthdays = {"01-10"};
    for (int day = 0; day < 400; day += 2)
        past.visit(0, day);
    auto birthday = occasionOf(OccasionKind::Birthday, 0, rewardOf(500));
    birthday.beforeDays = birthday.afterDays = 3;
    CHECK(simulated(rulesOf({birthday}), past).issued == 2);
    CHECK(simulated(rulesOf({occasionOf(OccasionKind::Welcome, 0, rewardOf(500))}), past).issued == 1);
    CHECK(simulated(rulesOf({occasionOf(OccasionKind::NthVisit, 10, rewardOf(500))}), past).issued == 1);
    past.visit(0, 450).visit(0, 500);
    CHECK(simulated(rulesOf({occasionOf(OccasionKind::WinBack, 45, rewardOf(500))}), past).issued == 2);
    past.birthdays.clear();
    CHECK(simulated(rulesOf({birthday}), past).issued == 0);
}

TEST_CASE("Nobody is referred in a simulation")
{
    SmallPast past;
    past.visit(0, 0).visit(0, 1).visit(0, 2);
    CHECK(simulated(rulesOf({occasionOf(OccasionKind::Referral, 0, rewardOf(500))}), past).issued == 0);
}

TEST_CASE("A level multiplies credit from the visit after it was reached")
{
    TierTerms tiers;
    tiers.name = "Levels";
    tiers.windowDays = 30;
    tiers.levels = {{"Gold", 3000, 200, {}}};
    SmallPast past;
    past.until = dayOf(60);
    past.visit(0, 0, 3000);
    CHECK(simulated(rulesOf({tenPercent(), tiers}), past).liabilityMinor == 300);
    auto soon = past;
    soon.visit(0, 29, 1000); // 300 pay, 700 earn twice 70
    CHECK(simulated(rulesOf({tenPercent(), tiers}), soon).liabilityMinor == 140);
    past.visit(0, 30, 1000); // the window is empty again
    CHECK(simulated(rulesOf({tenPercent(), tiers}), past).liabilityMinor == 70);
}

TEST_CASE("A simulation asks often whether to go on, and stops at once")
{
    auto const past = syntheticPast({100, 10'000});
    auto rules = rulesOf({stampsOf(5, rewardOf(400))});
    rules.items = syntheticItems();
    std::vector<double> shares;
    auto const whole = simulate(rules, past, [&](double share) {
        shares.push_back(share);
        return true;
    });
    REQUIRE(whole);
    CHECK(shares.size() >= 10);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.front() == 0);
    CHECK(shares.back() == 1);
    CHECK(*whole == simulated(rules, past));

    for (std::size_t stopAt = 1; stopAt <= shares.size(); ++stopAt) {
        std::size_t asked = 0;
        auto const result = simulate(rules, past, [&](double) { return ++asked < stopAt; });
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Cancelled);
        CHECK(asked == stopAt);
    }
}

TEST_CASE("A past or rules that can't be replayed are refused by the name of the field")
{
    auto const refusal = [](Rules const& rules, Past const& past) {
        auto const result = simulate(rules, past);
        if (result) return std::string("accepted");
        return result.error().kind == ErrorKind::InvalidInput ? result.error().detail : std::string("?");
    };
    auto const rules = rulesOf({stampsOf(5, rewardOf(400))});
    SmallPast good;
    good.visit(0, 0).visit(0, 3, 500);
    CHECK(refusal(rules, good) == "accepted");

    auto past = good;
    past.visits[1].customer = 1;
    CHECK(refusal(rules, past) == "visits[1].customer");
    past = good;
    std::swap(past.visits[0], past.visits[1]);
    CHECK(refusal(rules, past) == "visits[1].day");
    past = good;
    past.visits[1].amountMinor = -2;
    CHECK(refusal(rules, past) == "visits[1].amount");
    past = good;
    past.visits[0].lineCount = 1;
    CHECK(refusal(rules, past) == "visits[0].lines");
    past.lines.push_back({0, 1, -1});
    CHECK(refusal(rules, past) == "visits[0].item");
    past.lines[0] = {-1, 0, -1};
    CHECK(refusal(rules, past) == "visits[0].quantity");
    past = good;
    past.lines.resize(mostLines + 1); // awardVisit looks at the first ones only
    past.visits[1].lineCount = mostLines + 1;
    CHECK(refusal(rules, past) == "accepted");
    past = good;
    past.customers = -1;
    CHECK(refusal(rules, past) == "customers");
    past = good;
    past.until = LocalDay{2'000'000'000};
    CHECK(refusal(rules, past) == "until");

    auto wrong = rulesOf({stampsOf(5, rewardOf(400)), stampsOf(0, rewardOf(400))});
    CHECK(refusal(wrong, good) == "programmes[1].needed");
    wrong = rules;
    wrong.offers = {doubleAlways()};
    wrong.offers[0].terms.percent = 50;
    CHECK(refusal(wrong, good) == "offers[0].percent");
    wrong = rules;
    wrong.items.resize(mostItems + 1);
    CHECK(refusal(wrong, good) == "items");
}
