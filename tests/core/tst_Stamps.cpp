// Stamps as arithmetic: edges of the rules, and of the days and cycles at a real till.
#include "core/loyalty/Stamps.h"
#include "core/programmes/Programmes.h"
#include "tests/support/Catch.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <numeric>

using namespace bywalec;
using namespace std::chrono_literals;
using test::must;
using test::TestShop;

namespace {

constexpr LocalDay today{20500};

StampProgramme coffee(int needed = 5)
{
    StampProgramme programme;
    programme.id = ProgrammeId(deriveUuid("test", {asBytes("coffee")}));
    programme.terms.name = "Kawa";
    programme.terms.reward = "kawa";
    programme.terms.needed = needed;
    return programme;
}

CustomerId const anna(deriveUuid("test", {asBytes("anna")}));

Standing standing(std::int64_t balance, int lastCycle = 0)
{
    Standing at;
    at.balance = balance;
    at.lastCycle = lastCycle;
    at.hasHistory = balance != 0;
    return at;
}

Standing with(Standing at, int cycle, std::int64_t price = 5)
{
    at.open.push_back({rewardIdOf(coffee().id, anna, cycle), cycle, price, std::nullopt, "kawa"});
    return at;
}

std::int64_t sumOf(std::vector<NewEntry> const& entries)
{
    return std::accumulate(entries.begin(), entries.end(), std::int64_t(0),
                           [](std::int64_t sum, NewEntry const& entry) { return sum + entry.delta; });
}

std::string refusedTerm(StampTerms const& terms)
{
    auto const checked = checkTerms(terms);
    if (checked) return "none";
    CHECK(checked.error().kind == ErrorKind::InvalidInput);
    return checked.error().detail;
}

} // namespace

TEST_CASE("A visit gives its stamps with their reason, and a reward only when the card is full")
{
    auto const award = awardVisit(coffee(), anna, standing(3, 0), 1, std::nullopt, today);
    REQUIRE(award.entries.size() == 1);
    CHECK(award.entries.front().delta == 1);
    CHECK(award.entries.front().reason.code == "visit");
    CHECK(award.entries.front().programme == coffee().id);
    CHECK(award.entries.front().unit == stampUnit);
    CHECK(award.rewards.empty());
    CHECK(awardVisit(coffee(), anna, standing(4, 0), 1, std::nullopt, today).rewards.size() == 1);
    CHECK(awardVisit(coffee(), anna, standing(4, 0), 0, std::nullopt, today).entries.empty());
    CHECK(awardVisit(coffee(), anna, standing(4, 0), -1, std::nullopt, today).entries.empty());
}

TEST_CASE("Welcome stamps come with the first visit and never again")
{
    auto programme = coffee();
    programme.terms.welcome = 2;
    auto const first = awardVisit(programme, anna, standing(0), 1, std::nullopt, today);
    CHECK(sumOf(first.entries) == 3);
    REQUIRE(first.entries.size() == 2);
    CHECK(first.entries.back().reason.code == "welcome");
    CHECK(sumOf(awardVisit(programme, anna, standing(3), 1, std::nullopt, today).entries) == 1);
    auto spent = standing(0, 1);
    spent.hasHistory = true;
    CHECK(sumOf(awardVisit(programme, anna, spent, 1, std::nullopt, today).entries) == 1);
    programme.terms.welcome = 4;
    CHECK(awardVisit(programme, anna, standing(0), 1, std::nullopt, today).rewards.size() == 1);
}

TEST_CASE("A purchase of exactly the minimum counts, one unit less or none doesn't")
{
    auto programme = coffee();
    programme.terms.minimumMinor = 1000;
    CHECK(sumOf(awardVisit(programme, anna, standing(0), 1, 1000, today).entries) == 1);
    CHECK(awardVisit(programme, anna, standing(0), 1, 999, today).entries.empty());
    CHECK(awardVisit(programme, anna, standing(0), 1, 0, today).entries.empty());
    CHECK(awardVisit(programme, anna, standing(0), 1, std::nullopt, today).entries.empty());
    CHECK(awardVisit(programme, anna, standing(4), 1, 999, today).rewards.empty());
}

TEST_CASE("One visit can fill two cards, and each reward has its own id and cycle")
{
    auto const award = awardMore(coffee(), anna, standing(4, 3), 6, "more", today);
    REQUIRE(award.rewards.size() == 2);
    CHECK(award.rewards[0].cycle == 4);
    CHECK(award.rewards[1].cycle == 5);
    CHECK(award.rewards[0].id == rewardIdOf(coffee().id, anna, 4));
    CHECK(award.rewards[1].id == rewardIdOf(coffee().id, anna, 5));
    CHECK(award.rewards[0].id != award.rewards[1].id);
    CHECK(award.rewards[0].price == 5);
}

TEST_CASE("Stamps that belong to a waiting reward don't earn another one")
{
    auto const at = with(standing(9, 1), 1);
    CHECK(progressOf(coffee().terms, at).have == 4);
    CHECK(progressOf(coffee().terms, at).missing == 1);
    CHECK(progressOf(coffee().terms, at).open == 1);
    CHECK(awardVisit(coffee(), anna, with(standing(8, 1), 1), 1, std::nullopt, today).rewards.empty());
    auto const award = awardVisit(coffee(), anna, at, 1, std::nullopt, today);
    REQUIRE(award.rewards.size() == 1);
    CHECK(award.rewards.front().cycle == 2);
}

TEST_CASE("Below zero the card shows nothing and the debt is worked off first")
{
    auto const at = standing(-2, 1);
    CHECK(progressOf(coffee().terms, at).have == 0);
    CHECK(progressOf(coffee().terms, at).missing == 5);
    CHECK(awardMore(coffee(), anna, at, 6, "more", today).rewards.empty());
    CHECK(awardMore(coffee(), anna, at, 7, "more", today).rewards.size() == 1);
    CHECK(awardMore(coffee(), anna, at, 0, "more", today).entries.empty());
    CHECK(sumOf(awardMore(coffee(), anna, at, -1, "set", today).entries) == -1);
}

TEST_CASE("A balance that can't be true doesn't fill the disk with rewards")
{
    CHECK(awardVisit(coffee(1), anna, standing(1'000'000'000'000), 1, std::nullopt, today).rewards.size() <=
          20);
}

TEST_CASE("Taking stamps back costs the newest rewards that they carried, and no more")
{
    auto const two = with(with(standing(12, 2), 1), 2);
    CHECK(rewardsLost(two, 0).empty());
    CHECK(rewardsLost(two, 2).empty());
    CHECK(rewardsLost(two, 3) == std::vector{rewardIdOf(coffee().id, anna, 2)});
    CHECK(rewardsLost(two, 7) == std::vector{rewardIdOf(coffee().id, anna, 2)});
    CHECK(rewardsLost(two, 8).size() == 2);
    CHECK(rewardsLost(two, 100).size() == 2);
    CHECK(rewardsLost(standing(-3), 1).empty());
}

TEST_CASE("Giving a reward takes its own price, also after the terms changed")
{
    auto dearer = coffee(10);
    dearer.version = 2;
    auto const at = with(standing(5, 1), 1);
    auto const entries = redeem(dearer, at.open.front());
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().delta == -5);
    CHECK(entries.front().reason.code == "redeemed");
}

TEST_CASE("The day on which a reward expires is counted from the day it was earned")
{
    auto programme = coffee();
    CHECK_FALSE(awardVisit(programme, anna, standing(4), 1, std::nullopt, today).rewards.front().expires);
    programme.terms.rewardValidDays = 30;
    CHECK(awardVisit(programme, anna, standing(4), 1, std::nullopt, today).rewards.front().expires ==
          LocalDay{today.number + 30});
}

TEST_CASE("Terms have bounds, and the refusal names the field")
{
    auto const base = TestShop::coffeeTerms();
    CHECK(refusedTerm(base) == "none");
    auto const with = [&](auto change) {
        auto terms = base;
        change(terms);
        return refusedTerm(terms);
    };
    CHECK(with([](auto& t) { t.name.clear(); }) == "name");
    CHECK(with([](auto& t) { t.reward.clear(); }) == "reward");
    CHECK(with([](auto& t) { t.needed = 0; }) == "needed");
    CHECK(with([](auto& t) { t.needed = 1; }) == "none");
    CHECK(with([](auto& t) { t.needed = 50; }) == "none");
    CHECK(with([](auto& t) { t.needed = 51; }) == "needed");
    CHECK(with([](auto& t) { t.welcome = -1; }) == "welcome");
    CHECK(with([](auto& t) { t.welcome = 4; }) == "none");
    CHECK(with([](auto& t) { t.welcome = 5; }) == "welcome");
    CHECK(with([](auto& t) { t.minimumMinor = 0; }) == "min_amount_minor");
    CHECK(with([](auto& t) { t.minimumMinor = 1; }) == "none");
    CHECK(with([](auto& t) { t.minimumMinor = 100'000'001; }) == "min_amount_minor");
    CHECK(with([](auto& t) { t.rewardValidDays = 0; }) == "reward_valid_days");
    CHECK(with([](auto& t) { t.rewardValidDays = 3650; }) == "none");
    CHECK(with([](auto& t) { t.rewardValidDays = 3651; }) == "reward_valid_days");
    CHECK(with([](auto& t) { t.rewardCostMinor = -1; }) == "reward_cost_minor");
}

TEST_CASE("Terms survive their JSON, and a kind of programme from the future is not taken for stamps")
{
    auto terms = TestShop::coffeeTerms();
    terms.welcome = 2;
    terms.minimumMinor = 1500;
    terms.rewardValidDays = 90;
    terms.rewardCostMinor = 420;
    CHECK(must(termsFromJson(nlohmann::json::parse(termsToJson(terms)))) == terms);
    CHECK_FALSE(termsFromJson(nlohmann::json::parse("{\"type\":\"points\",\"name\":\"x\"}")));
    CHECK_FALSE(termsFromJson(nlohmann::json()));
}

TEST_CASE("A reward is given on its last day and is gone, with its stamps, on the next")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 1;
    terms.rewardValidDays = 30;
    TestShop shop(1, terms);
    auto const payload = shop.enrol("Anna");
    auto const earned = shop.scan(payload);
    REQUIRE(earned.state == ScanState::Reward);
    auto const reward = earned.customer->programmes.front().open.front();
    auto const customer = earned.customer->id;
    shop.clock.advance(24h * 30);
    CHECK(shop.view(customer).programmes.front().open.size() == 1);
    SECTION("given on the last day")
    {
        CHECK(shop.counter().redeem(customer, reward.id, EventId()).state == ScanState::Stamped);
        CHECK(shop.view(customer).programmes.front().progress.have == 0);
    }
    SECTION("too late by a day")
    {
        shop.clock.advance(24h);
        CHECK(shop.view(customer).programmes.front().open.empty());
        CHECK(shop.view(customer).programmes.front().progress.have == 0);
        auto const late = shop.counter().redeem(customer, reward.id, EventId());
        CHECK(late.state == ScanState::NotSaved);
        CHECK(late.error.kind == ErrorKind::Refused);
        auto const next = shop.scan(payload);
        REQUIRE(next.state == ScanState::Reward);
        CHECK(next.customer->programmes.front().open.front().cycle == 2);
    }
    CHECK(shop.verify().holds());
}

TEST_CASE("A cycle whose reward was taken back is counted again, with the same reward id")
{
    TestShop shop;
    auto const payload = shop.enrol("Anna");
    auto const first = shop.scan(payload);
    auto const full = shop.counter().setStamps(first.visit, 5);
    REQUIRE(full.state == ScanState::Reward);
    auto const id = full.customer->programmes.front().open.front().id;
    shop.counter().setStamps(first.visit, 4);
    auto const again = shop.counter().setStamps(first.visit, 5);
    REQUIRE(again.customer->programmes.front().open.size() == 1);
    CHECK(again.customer->programmes.front().open.front().id == id);
    CHECK(again.customer->programmes.front().open.front().cycle == 1);
}

TEST_CASE("A redemption taken back after its stamps were taken back brings no reward from nowhere")
{
    TestShop shop;
    auto const payload = shop.enrol("Anna");
    auto const visit = shop.scan(payload);
    auto const full = shop.counter().setStamps(visit.visit, 5);
    auto const customer = full.customer->id;
    auto const operation = EventId(makeUuidV7(shop.clock.now(), shop.random));
    shop.counter().redeem(customer, full.customer->programmes.front().open.front().id, operation);
    REQUIRE(shop.counter().undo(visit.visit));
    REQUIRE(shop.counter().undo(operation));
    auto const view = shop.view(customer);
    CHECK(view.programmes.front().open.empty());
    CHECK(view.programmes.front().progress.have == 0);
    CHECK(shop.verify().holds());
}
