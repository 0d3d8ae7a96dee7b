// When a stamp card is full, what it earns, and what is given by hand.
#include "tests/support/Catch.h"
#include "tests/support/VisitSetup.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("A full card earns a reward under the terms of the day")
{
    VisitSetup setup;
    StampTerms terms;
    terms.reward.costMinor = 420;
    terms.reward.validDays = 90;
    auto const place = setup.run("card", terms);
    setup.at(place).balance = 3;
    CHECK(setup.award().rewards.empty());
    setup.at(place).balance = 4;
    setup.at(place).lastCycle = 6;
    auto const rewards = setup.award().rewards;
    REQUIRE(rewards.size() == 1);
    auto const id = setup.rules.programmes[place].id;
    CHECK(rewards[0] == NewReward{rewardIdOf(id, setup.member.id, 7), setup.member.id, id, 1, 7, 5, 420,
                                  LocalDay{visitDay.number + 90}, false});
}

TEST_CASE("One visit fills a card twice, and each reward has its own cycle and id")
{
    VisitSetup setup;
    auto const place = setup.run("card", StampTerms());
    setup.at(place).balance = 4;
    setup.purchase.stamps = 6;
    CHECK(setup.cycles(place) == std::vector{1, 2});
    auto const rewards = setup.award().rewards;
    CHECK(rewards[0].id != rewards[1].id);
}

TEST_CASE("The welcome and a debt count for the card too")
{
    VisitSetup setup;
    StampTerms terms;
    terms.welcome = 4;
    auto const place = setup.run("card", terms);
    setup.at(place).hasHistory = false;
    CHECK(setup.cycles(place) == std::vector{1});
    setup.at(place).balance = -1;
    CHECK(setup.cycles(place).empty());
}

TEST_CASE("A visit earns at most twenty rewards from stamps, in all programmes together")
{
    VisitSetup setup;
    StampTerms terms;
    terms.needed = 1;
    auto const first = setup.run("first", terms);
    auto const second = setup.run("second", terms);
    setup.at(first).balance = 14;
    setup.at(second).balance = 1'000'000'000'000;
    CHECK(setup.cycles(first).size() == 15);
    CHECK(setup.cycles(second).size() == 5);
}

TEST_CASE("A badge from stamps takes its stamps at once, because it never waits")
{
    VisitSetup setup;
    StampTerms terms;
    terms.reward.kind = RewardKind::Badge;
    terms.reward.validDays = 10;
    auto const place = setup.run("card", terms);
    setup.at(place).balance = 4;
    CHECK(setup.entries() == Lines{"card +1 visit", "card -5 redeemed"});
    auto const rewards = setup.award().rewards;
    REQUIRE(rewards.size() == 1);
    CHECK(rewards[0].badge);
    CHECK_FALSE(rewards[0].expires);
}

TEST_CASE("More by hand may earn a reward, less earns none, and nothing writes nothing")
{
    VisitSetup setup;
    StampTerms terms;
    terms.validDays = 10;
    auto const place = setup.run("card", terms);
    setup.at(place).balance = 4;
    auto const more = [&](std::int64_t delta) {
        return awardMore(setup.rules.programmes[place], setup.member.id, setup.at(place), delta,
                         Reason{"more", {}}, visitDay);
    };
    CHECK(more(1).rewards.size() == 1);
    CHECK(more(1).entries[0].expires == LocalDay{visitDay.number + 10});
    CHECK(more(1).entries[0].reason.code == "more");
    CHECK(more(-1).rewards.empty());
    CHECK(more(-1).entries[0].delta == -1);
    CHECK_FALSE(more(-1).entries[0].expires);
    CHECK(more(0).entries.empty());
    CHECK(more(1000).rewards.size() == 20);
}

TEST_CASE("More points have their unit, and what has no account takes none")
{
    VisitSetup setup;
    auto const points = setup.run("points", PointTerms());
    auto const tiers = setup.run("tiers", TierTerms());
    auto const more = [&](std::size_t place) {
        return awardMore(setup.rules.programmes[place], setup.member.id, setup.at(place), 10,
                         Reason{"more", {}}, visitDay);
    };
    CHECK(more(points).entries[0].unit == Unit::Point);
    CHECK(more(points).rewards.empty());
    CHECK(more(tiers).entries.empty());
}

TEST_CASE("The card shows its free stamps, never under nothing and never more than it has room for")
{
    StampTerms terms;
    Standing at;
    at.balance = 3;
    at.open.resize(2);
    CHECK(progressOf(terms, at) == Progress{3, 5, 2, 2});
    at.balance = -4;
    CHECK(progressOf(terms, at) == Progress{0, 5, 5, 2});
    at.balance = 70;
    CHECK(progressOf(terms, at) == Progress{5, 5, 0, 2});
}
