// Each figure of a simulation, on pasts small enough to be worked out by hand.
#include "core/loyalty/Simulator.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallPast.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("A full card waits and is given at the next visit, which is when it costs")
{
    auto const rules = rulesOf({stampsOf(3, rewardOf(400))});
    SmallPast past;
    past.until = dayOf(58); // the end of February
    past.visit(0, 0).visit(0, 7).visit(0, 14);

    auto figures = simulated(rules, past);
    CHECK(figures.visits == 3);
    CHECK(figures.members == 1);
    CHECK(figures.issued == 1);
    CHECK(figures.redeemed == 0);
    CHECK(figures.waiting == 1);
    CHECK(figures.costMinor == 0);
    CHECK(figures.liabilityMinor == 400);
    CHECK(figures.reached == 1);
    CHECK(figures.reachedPercent == 100);
    CHECK(figures.weeksToFirstMedian == 2);
    CHECK(figures.weeksToFirstOccasional == 2);

    past.visit(0, 40);
    figures = simulated(rules, past);
    CHECK(figures.issued == 1);
    CHECK(figures.redeemed == 1);
    CHECK(figures.waiting == 0);
    CHECK(figures.costMinor == 400);
    CHECK(figures.costPerMemberMinor == 400);
    CHECK(figures.liabilityMinor == 0);
    CHECK(figures.months == std::vector<MonthCost>{{2025, 1, 0}, {2025, 2, 400}});
}

TEST_CASE("A reward is good through its last day and has expired on the next")
{
    auto reward = rewardOf(400);
    reward.validDays = 5;
    auto const rules = rulesOf({stampsOf(2, reward)});
    SmallPast past;
    past.visit(0, 1).visit(0, 2); // earned on day 2, good up to day 7

    past.until = dayOf(7);
    CHECK(simulated(rules, past).waiting == 1);
    CHECK(simulated(rules, past).expired == 0);
    past.until = dayOf(8);
    CHECK(simulated(rules, past).waiting == 0);
    CHECK(simulated(rules, past).expired == 1);
    CHECK(simulated(rules, past).liabilityMinor == 0);

    auto late = past;
    late.visit(0, 8);
    CHECK(simulated(rules, late).redeemed == 0);
    CHECK(simulated(rules, late).expired == 1);
    past.visit(0, 7);
    CHECK(simulated(rules, past).redeemed == 1);
    CHECK(simulated(rules, past).expired == 0);
}

TEST_CASE("A reward with a minimum waits for a bill that reaches it")
{
    auto reward = rewardOf(400);
    reward.minimumMinor = 2000;
    auto const rules = rulesOf({stampsOf(2, reward)});
    SmallPast past;
    past.visit(0, 1).visit(0, 2).visit(0, 3, 1999).visit(0, 4);
    CHECK(simulated(rules, past).redeemed == 0);
    CHECK(simulated(rules, past).issued == 2);
    past.visit(0, 5, 2000);
    CHECK(simulated(rules, past).redeemed == 2);
}

TEST_CASE("What has run out keeps waiting and stays owed")
{
    auto reward = rewardOf(400);
    reward.stock = 1;
    SmallPast past;
    past.visit(0, 1).visit(1, 1).visit(0, 2).visit(1, 3);
    auto const figures = simulated(rulesOf({stampsOf(1, reward)}), past);
    CHECK(figures.issued == 4);
    CHECK(figures.redeemed == 1);
    CHECK(figures.waiting == 3);
    CHECK(figures.liabilityMinor == 1200);
}

TEST_CASE("A badge is given when it is earned")
{
    auto badge = rewardOf(0);
    badge.kind = RewardKind::Badge;
    SmallPast past;
    past.visit(0, 1).visit(0, 2);
    auto const figures = simulated(rulesOf({occasionOf(OccasionKind::NthVisit, 2, badge)}), past);
    CHECK(figures.issued == 1);
    CHECK(figures.redeemed == 1);
    CHECK(figures.waiting == 0);
}

TEST_CASE("A discount costs what it takes off the bill when its owner gave no cost")
{
    SmallPast past;
    past.visit(0, 1, 1000).visit(0, 2, 3000).visit(0, 3, 1000);
    auto discount = rewardOf(0);
    discount.kind = RewardKind::Discount;

    discount.discountMinor = 1500;
    auto figures = simulated(rulesOf({stampsOf(1, discount)}), past);
    CHECK(figures.costMinor == 1500 + 1000);
    CHECK(figures.liabilityMinor == 1500); // the average bill, 16.67, is above it

    discount.discountMinor = 0;
    discount.discountPercent = 50;
    figures = simulated(rulesOf({stampsOf(1, discount)}), past);
    CHECK(figures.costMinor == 1500 + 500);
    CHECK(figures.liabilityMinor == 834); // half of 16.67, the half rounded away from zero

    discount.costMinor = 70;
    figures = simulated(rulesOf({stampsOf(1, discount)}), past);
    CHECK(figures.costMinor == 140);
    CHECK(figures.liabilityMinor == 70);
}

TEST_CASE("Credit pays as much as it may at each visit, and only what it doesn't pay earns")
{
    auto const rules = rulesOf({tenPercent()});
    SmallPast past;
    past.visit(0, 0, 10'000);
    auto figures = simulated(rules, past);
    CHECK(figures.reached == 0);
    CHECK_FALSE(figures.weeksToFirstMedian);
    CHECK(figures.liabilityMinor == 1000);

    past.visit(0, 7).visit(0, 14, 1000); // an unknown bill can't be paid in part
    figures = simulated(rules, past);
    CHECK(figures.costMinor == 500);
    CHECK(figures.liabilityMinor == 1000 - 500 + 50);
    CHECK(figures.reached == 1);
    CHECK(figures.weeksToFirstMedian == 2);
    CHECK(figures.issued == 0);
    CHECK(figures.revenueMinor == 11'000);
    CHECK(figures.visitsWithAmount == 2);
    CHECK(figures.costOfValuePercent == 5); // 4.5…
}

TEST_CASE("Credit that expired is neither paid nor owed")
{
    auto credit = tenPercent();
    credit.validDays = 10;
    auto const rules = rulesOf({credit});
    SmallPast past;
    past.visit(0, 0, 10'000).visit(0, 5, 1000);
    // 1000 earned on day 0; 500 of it pay on day 5, and 50 are earned.
    past.until = dayOf(10);
    CHECK(simulated(rules, past).liabilityMinor == 550);
    past.until = dayOf(11);
    CHECK(simulated(rules, past).liabilityMinor == 50);
    past.visit(0, 11, 1000);
    CHECK(simulated(rules, past).costMinor == 500 + 50);
}

TEST_CASE("Two programmes never pay more than the bill together")
{
    auto credit = tenPercent();
    credit.payPercent = 100;
    auto points = pointsOf({});
    points.payMinor = 7;
    SmallPast past;
    past.visit(0, 0, 100'000).visit(0, 1, 10'010);
    auto const figures = simulated(rulesOf({credit, points}), past);
    // Credit pays 10,000; of the ten that are left a point pays 7.
    CHECK(figures.costMinor == 10'007);
    CHECK(figures.liabilityMinor == (1000 - 1) * 7); // the three that are left earn nothing
}

TEST_CASE("Points buy the cheapest reward that can be given as soon as they can")
{
    auto cheap = rewardOf(300);
    auto const dear = rewardOf(500);
    SmallPast past;
    past.visit(0, 0, 3500);
    auto figures = simulated(rulesOf({pointsOf({{1, 20, dear}, {2, 10, cheap}})}), past);
    CHECK(figures.issued == 3);
    CHECK(figures.redeemed == 3);
    CHECK(figures.costMinor == 900);
    CHECK(figures.liabilityMinor == 150); // five points are half of the next one
    CHECK(figures.weeksToFirstMedian == 0);

    cheap.stock = 1;
    figures = simulated(rulesOf({pointsOf({{1, 20, dear}, {2, 10, cheap}})}), past);
    CHECK(figures.issued == 2);
    CHECK(figures.costMinor == 800);
    CHECK(figures.liabilityMinor == 125); // 5 of 20 for what costs 500

    cheap.stock.reset();
    cheap.minimumMinor = 3600;
    figures = simulated(rulesOf({pointsOf({{1, 20, dear}, {2, 10, cheap}})}), past);
    CHECK(figures.issued == 1);
    CHECK(figures.costMinor == 500);
}

TEST_CASE("Points with a catalogue don't pay a bill, and are owed at what they would pay")
{
    auto points = pointsOf({{1, 100, rewardOf(300)}});
    points.payMinor = 4;
    SmallPast past;
    past.visit(0, 0, 3000).visit(0, 1, 2000);
    CHECK(simulated(rulesOf({points}), past).costMinor == 0);
    CHECK(simulated(rulesOf({points}), past).liabilityMinor == 200);
    points.catalogue.clear();
    CHECK(simulated(rulesOf({points}), past).costMinor == 30 * 4);
}

TEST_CASE("One visit buys at most twenty rewards")
{
    SmallPast past;
    past.visit(0, 0, 3000).visit(0, 1);
    auto const rules = rulesOf({pointsOf({{1, 1, rewardOf(10)}})});
    CHECK(simulated(rules, past).redeemed == 30);
    past.visits.pop_back();
    CHECK(simulated(rules, past).redeemed == 20);
}

TEST_CASE("What is set aside for a cause is a cost, not a reward")
{
    CharityTerms charity;
    charity.name = "For others";
    charity.causes = {{"shelter", "The shelter"}};
    SmallPast past;
    past.visit(0, 0, 10'000).visit(0, 9, 5000);
    auto const figures = simulated(rulesOf({charity}), past);
    CHECK(figures.costMinor == 150);
    CHECK(figures.months == std::vector<MonthCost>{{2025, 1, 150}});
    CHECK(figures.liabilityMinor == 0);
    CHECK(figures.reached == 0);
    CHECK(figures.reachedPercent == 0);
    CHECK(figures.costOfValuePercent == 1);
    CHECK_FALSE(figures.anywayPercent);
}

TEST_CASE("Weeks to the first reward are a median, and so are those of the half that comes least often")
{
    SmallPast past;
    past.until = dayOf(60);
    past.visit(0, 0).visit(0, 7).visit(0, 8).visit(0, 9).visit(0, 10);
    past.visit(1, 0).visit(1, 14);
    past.visit(2, 0).visit(2, 35);
    past.visit(3, 0);
    past.customers = 6; // two never came in this time
    auto const figures = simulated(rulesOf({stampsOf(2, rewardOf(400))}), past);
    CHECK(figures.members == 4);
    CHECK(figures.reached == 3);
    CHECK(figures.reachedPercent == 75);
    CHECK(figures.weeksToFirstMedian == 2);     // after 7, 14 and 35 days
    CHECK(figures.weeksToFirstOccasional == 4); // 14 and 35: 24.5 days are 3.5 weeks
}

TEST_CASE("Shares and costs are rounded, a half away from zero")
{
    SmallPast past;
    for (int customer = 0; customer < 8; ++customer)
        past.visit(customer, 0, 100);
    past.visit(0, 1, 100).visit(0, 2, 100);
    auto const figures = simulated(rulesOf({stampsOf(2, rewardOf(124))}), past);
    CHECK(figures.reachedPercent == 13);     // 12.5
    CHECK(figures.costPerMemberMinor == 16); // 15.5
    CHECK(figures.costOfValuePercent == 12); // 12.4
    auto const dearer = simulated(rulesOf({stampsOf(2, rewardOf(125))}), past);
    CHECK(dearer.costOfValuePercent == 13); // 12.5
}

TEST_CASE("A visit would have come anyway if it came within the customer's median gap")
{
    auto const rules = rulesOf({stampsOf(1, rewardOf(100))});
    SmallPast past;
    past.until = dayOf(90);
    past.visit(0, 0).visit(0, 7).visit(0, 14);
    CHECK_FALSE(simulated(rules, past).anywayPercent); // two gaps aren't a habit
    past.visit(0, 41);
    CHECK(simulated(rules, past).anywayPercent == 67); // 7 and 7, but not 27
    past.visit(0, 41);
    CHECK(simulated(rules, past).anywayPercent == 75); // twice on a day is no gap, and was within any
    past.visit(1, 0).visit(1, 50);
    CHECK(simulated(rules, past).anywayPercent == 75); // who isn't known isn't counted
    // With an even number of gaps the median is between: 7, 7, 9, 27.
    past.visit(0, 50);
    CHECK(simulated(rules, past).anywayPercent == 60);
}

TEST_CASE("Paying with credit counts as a use, once a visit")
{
    SmallPast past;
    past.visit(0, 0, 10'000).visit(0, 5, 1000).visit(0, 10, 1000).visit(0, 25, 1000);
    auto figures = simulated(rulesOf({tenPercent()}), past);
    CHECK(figures.anywayPercent == 67);
    figures = simulated(rulesOf({tenPercent(), stampsOf(1, rewardOf(1))}), past);
    CHECK(figures.anywayPercent == 67);
}

TEST_CASE("Without visits there is nothing to say but months without cost")
{
    SmallPast past;
    past.from = dayOf(-20);
    past.until = dayOf(31);
    past.customers = 5;
    auto const figures = simulated(rulesOf({stampsOf(3, rewardOf(400)), tenPercent()}), past);
    Simulation nothing;
    nothing.months = {{2024, 12, 0}, {2025, 1, 0}, {2025, 2, 0}};
    CHECK(figures == nothing);
    CHECK(simulate(rulesOf({}), Past()));
}

TEST_CASE("Where no amount is known nothing is said about value, and amounts earn nothing")
{
    SmallPast past;
    past.visit(0, 0).visit(0, 1).visit(0, 2);
    auto const figures = simulated(rulesOf({stampsOf(2, rewardOf(400)), tenPercent(), pointsOf({})}), past);
    CHECK(figures.visitsWithAmount == 0);
    CHECK(figures.revenueMinor == 0);
    CHECK(figures.costMinor == 400);
    CHECK_FALSE(figures.costOfValuePercent);
    CHECK(figures.costPerMemberMinor == 400);
    CHECK(figures.liabilityMinor == 0);
}

TEST_CASE("A bill that wasn't typed is the sum of its lines if all are known")
{
    auto rules = rulesOf({tenPercent()});
    rules.items.resize(1);
    rules.items[0].priceMinor = 1500;
    SmallPast past;
    past.visit(0, 0).line(0, 2).line(-1, 1, 700);
    past.visit(0, 1).line(0).line(-1);
    auto const figures = simulated(rules, past);
    CHECK(figures.revenueMinor == 3700);
    CHECK(figures.visitsWithAmount == 1);
    CHECK(figures.liabilityMinor == 370);
}

TEST_CASE("Only the days that were asked for are looked at")
{
    auto const rules = rulesOf({stampsOf(2, rewardOf(400))});
    SmallPast past;
    past.visit(0, 0).visit(0, 5).visit(0, 10).visit(0, 30).visit(0, 31);
    past.from = dayOf(5);
    past.until = dayOf(30);
    auto const figures = simulated(rules, past);
    CHECK(figures.visits == 3);
    CHECK(figures.issued == 1);
    CHECK(figures.redeemed == 1);
    past.from = dayOf(30);
    past.until = dayOf(5);
    CHECK(simulated(rules, past) == Simulation());
}
