// How many rewards wait and were given, as the owner's page counts them.
#include "core/Business.h"
#include "core/ledger/RewardCounts.h"
#include "tests/support/Catch.h"
#include "tests/support/TestShop.h"

using namespace bywalec;
using namespace bywalec::test;
using namespace std::chrono_literals;

namespace {
struct Counted {
    RewardsWaiting waiting;
    int sinceToday = 0;
    int sinceTomorrow = 0;
};

Counted count(TestShop& shop)
{
    auto& business = shop.business();
    auto const today = business.zone().local(shop.clock.now()).day;
    auto const read = business.database().read([&](Transaction& tx) -> Result<Counted> {
        auto const programme = currentRules(tx).programmes.at(0).id;
        return Counted{rewardsWaiting(tx, programme, today), givenSince(tx, programme, 0, today),
                       givenSince(tx, programme, 0, {today.number + 1})};
    });
    REQUIRE(read);
    return *read;
}
} // namespace

TEST_CASE("A reward waits until it is given or runs out, and counts as given on its day until that is undone")
{
    StampTerms terms = TestShop::coffeeTerms();
    terms.reward.costMinor = 450;
    terms.reward.validDays = 30;
    TestShop shop(1, terms);
    auto const card = shop.enrol("Anna");
    Outcome last;
    for (int i = 0; i < terms.needed; ++i) {
        shop.clock.advance(11min);
        last = shop.scan(card);
    }
    REQUIRE(openOf(*last.customer).size() == 1);
    CHECK(count(shop).waiting.count == 1);
    CHECK(count(shop).waiting.costMinor == 450);
    CHECK(count(shop).sinceToday == 0);

    shop.counter().redeem(last.customer->id, openOf(*last.customer).front().id, EventId());
    CHECK(count(shop).waiting.count == 0);
    CHECK(count(shop).waiting.costMinor == 0);
    CHECK(count(shop).sinceToday == 1);
    CHECK(count(shop).sinceTomorrow == 0);

    REQUIRE(shop.counter().undo(EventId()));
    CHECK(count(shop).waiting.count == 1);
    CHECK(count(shop).sinceToday == 0);

    shop.clock.advance(std::chrono::days(31));
    CHECK(count(shop).waiting.count == 0);
}

TEST_CASE("A reward whose visit was undone doesn't wait")
{
    TestShop shop;
    auto const card = shop.enrol("Anna");
    for (int i = 0; i < 5; ++i) {
        shop.clock.advance(11min);
        shop.scan(card);
    }
    REQUIRE(count(shop).waiting.count == 1);
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(count(shop).waiting.count == 0);
}
