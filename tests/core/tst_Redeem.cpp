// Redeeming: when a reward may be given, what points buy, and how much of a bill they pay.
#include "core/loyalty/Redeem.h"
#include "tests/support/Catch.h"

using namespace bywalec;
using namespace bywalec;

namespace {

constexpr LocalDay today{20'500};

Programme points(std::int64_t payMinor = 0, int payPercent = 100)
{
    PointTerms terms;
    terms.name = "Punkty";
    terms.payMinor = payMinor;
    terms.payPercent = payPercent;
    terms.catalogue.push_back({7, 120, {}});
    terms.catalogue.back().reward.name = "kubek";
    return {ProgrammeId(deriveUuid("test", {asBytes("points")})), 3, terms};
}

Programme cashback(int payPercent)
{
    CashbackTerms terms;
    terms.name = "Zwrot";
    terms.payPercent = payPercent;
    return {ProgrammeId(deriveUuid("test", {asBytes("cashback")})), 1, terms};
}

Standing holding(std::int64_t balance)
{
    Standing at;
    at.balance = balance;
    return at;
}

OpenReward waiting(int cycle, std::int64_t price)
{
    OpenReward reward;
    reward.programme = points().id;
    reward.id = rewardIdOf(reward.programme, {}, cycle);
    reward.version = 2;
    reward.cycle = cycle;
    reward.price = price;
    return reward;
}

template<class T>
std::string refused(Result<T> const& result, ErrorKind kind = ErrorKind::Refused)
{
    if (result) return "nothing";
    CHECK(result.error().kind == kind);
    return result.error().detail;
}

} // namespace

TEST_CASE("A reward is given on its last day, and refused on the next")
{
    RewardTerms const terms;
    CHECK(canGive(terms, today, 0, std::nullopt, today));
    CHECK(refused(canGive(terms, LocalDay{today.number - 1}, 0, std::nullopt, today)) == "expired");
    CHECK(canGive(terms, std::nullopt, 1'000'000, std::nullopt, today));
}

TEST_CASE("A reward is refused when its stock is given out, or its purchase too small or unknown")
{
    RewardTerms terms;
    terms.stock = 2;
    terms.minimumMinor = 1500;
    CHECK(canGive(terms, std::nullopt, 1, 1500, today));
    CHECK(refused(canGive(terms, std::nullopt, 2, 1500, today)) == "stock");
    CHECK(refused(canGive(terms, std::nullopt, 1, 1499, today)) == "minimum");
    CHECK(refused(canGive(terms, std::nullopt, 1, std::nullopt, today)) == "minimum");
    terms.stock = 0;
    CHECK(refused(canGive(terms, std::nullopt, 0, 1500, today)) == "stock");
}

TEST_CASE("Giving a reward takes its price under the version that earned it, or nothing when it was free")
{
    auto const entries = redeem(waiting(1, 5));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0] == NewEntry{points().id, 2, Unit::Stamp, -5, {"redeemed", {}}});
    CHECK(redeem(waiting(1, 0)).empty());
}

TEST_CASE("Points buy a reward of the catalogue when the free balance covers its price exactly")
{
    auto const bought = buy(points(), holding(120), 7);
    REQUIRE(bought);
    REQUIRE(bought->size() == 1);
    CHECK(bought->front().delta == -120);
    CHECK(bought->front().unit == Unit::Point);
    CHECK(bought->front().version == 3);
    CHECK(refused(buy(points(), holding(119), 7)) == "balance");
    CHECK(refused(buy(points(), holding(-1), 7)) == "balance");
    CHECK_FALSE(refused(buy(points(), holding(500), 8), ErrorKind::NotFound) == "nothing");
    CHECK_FALSE(refused(buy(cashback(50), holding(500), 7), ErrorKind::NotFound) == "nothing");
}

TEST_CASE("Credit pays at most its share, rounded down, what there is, and the bill")
{
    CHECK(mostPayable(cashback(50), holding(10'000), 1999) == 999);
    CHECK(mostPayable(cashback(50), holding(300), 1999) == 300);
    CHECK(mostPayable(cashback(100), holding(10'000), 1999) == 1999);
    CHECK(mostPayable(cashback(50), holding(-5), 1999) == 0);
    CHECK(mostPayable(cashback(50), holding(10'000), 0) == 0);
}

TEST_CASE("Points pay in whole points")
{
    CHECK(mostPayable(points(7), holding(1000), 100) == 98);
    CHECK(mostPayable(points(7), holding(3), 100) == 21);
    CHECK(mostPayable(points(0), holding(1000), 100) == 0);
    auto const paid = pay(points(7), holding(14), 100, 100);
    REQUIRE(paid);
    CHECK(paid->paidMinor == 98);
    REQUIRE(paid->entries.size() == 1);
    CHECK(paid->entries[0].delta == -14);
    CHECK(refused(pay(points(7), holding(14), 100, 6), ErrorKind::InvalidInput) == "paid");
}

TEST_CASE("Paying is refused for nothing, and for more than there is, than the share or the bill lets")
{
    CHECK(refused(pay(cashback(50), holding(500), 1000, 0), ErrorKind::InvalidInput) == "paid");
    CHECK(refused(pay(cashback(50), holding(500), 1000, -1), ErrorKind::InvalidInput) == "paid");
    CHECK(refused(pay(cashback(50), holding(499), 1000, 500)) == "balance");
    CHECK(refused(pay(cashback(50), holding(5000), 1000, 501)) == "share");
    CHECK(refused(pay(cashback(50), holding(5000), 1000, 1001)) == "bill");
    CHECK(refused(pay(points(0), holding(5000), 1000, 10)) == "share");
    auto const paid = pay(cashback(50), holding(500), 1000, 500);
    REQUIRE(paid);
    CHECK(paid->entries[0].delta == -500);
    CHECK(paid->entries[0].unit == Unit::Credit);
}

TEST_CASE("Waiting rewards fall newest first, and only as many as the balance lacks")
{
    Standing at;
    at.open = {waiting(1, 5), waiting(2, 5), waiting(3, 10)};
    CHECK(rewardsLost(at, 0).empty());
    CHECK(rewardsLost(at, -1) == std::vector{at.open[2].id});
    CHECK(rewardsLost(at, -10) == std::vector{at.open[2].id});
    CHECK(rewardsLost(at, -11) == std::vector{at.open[2].id, at.open[1].id});
    CHECK(rewardsLost(at, -99).size() == 3);
}

TEST_CASE("A reward that binds nothing doesn't fall, because nothing would come back")
{
    Standing at;
    at.open = {waiting(1, 5), waiting(2, 0)};
    CHECK(rewardsLost(at, -1) == std::vector{at.open[0].id});
}
