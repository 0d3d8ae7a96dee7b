// A customer's account action by action, and payouts of a cause's pot.
#include "core/counter/TimeLine.h"
#include "core/customers/Referrals.h"
#include "core/journal/Subjects.h"
#include "tests/support/Catch.h"
#include "tests/support/Definitions.h"
#include "tests/support/TestShop.h"

using namespace bywalec;
using namespace bywalec::test;
using namespace std::chrono_literals;

namespace {

TimeLine lineOf(TestShop& shop, CustomerId customer, int limit = 50)
{
    auto& business = shop.business();
    auto const today = business.zone().local(shop.clock.now()).day;
    return must(business.database().read([&](Transaction& tx) -> Result<TimeLine> {
        return timeLineOf(tx, customer, business.zone(), today, business.sealKey(), limit);
    }));
}

CharityTerms twoCauses()
{
    CharityTerms terms;
    terms.name = "Dla innych";
    terms.basisPoints = 0;
    terms.perVisitMinor = 20;
    terms.causes = {{"koty", "Koty"}, {"psy", "Psy"}};
    return terms;
}

} // namespace

TEST_CASE("Every action is told newest first, each entry with what the account held after it")
{
    TestShop shop;
    auto const payload = shop.enrol("Anna");
    Outcome outcome;
    for (int i = 0; i < 5; ++i) {
        outcome = shop.scan(payload);
        shop.clock.advance(24h);
    }
    auto const customer = outcome.customer->id;
    auto const reward = outcome.rewards.at(0).id;
    auto const given = shop.counter().redeem(customer, reward, EventId());
    REQUIRE(given.state != ScanState::NotSaved);
    auto const line = lineOf(shop, customer);
    REQUIRE(line.actions.size() >= 6);
    CHECK(line.older == 0);
    CHECK(line.actions[0].action.kind == ActionKind::Redemption);
    CHECK(line.actions[0].lines.at(0).balance == 0);
    CHECK(line.actions[0].action.canUndo);
    CHECK(line.actions[1].lines.at(0).balance == 5);
    CHECK(line.actions[1].lines.at(0).needed == 5);
    CHECK(line.actions[1].earned.size() == 1);
    CHECK_FALSE(line.actions[1].action.canUndo); // that day is over
    CHECK(line.actions.back().action.kind == ActionKind::Enrolment);

    auto const few = lineOf(shop, customer, 2);
    CHECK(few.actions.size() == 2);
    CHECK(few.older == int(line.actions.size()) - 2);
}

TEST_CASE("What was taken back is told as such and counts in no balance, and a correction keeps its note")
{
    TestShop shop;
    auto const payload = shop.enrol("Anna");
    auto const first = shop.scan(payload);
    auto const customer = first.customer->id;
    REQUIRE(shop.counter().undo(first.visit));
    AdjustRequest request;
    request.customer = customer;
    request.programme = first.customer->programmes.at(0).programme.id;
    request.delta = 3;
    request.why = AdjustWhy::PaperCard;
    request.note = "z szuflady";
    REQUIRE(shop.counter().adjust(request).state != ScanState::NotSaved);
    auto const line = lineOf(shop, customer);
    CHECK(line.actions[0].action.kind == ActionKind::Adjustment);
    CHECK(line.actions[0].note == "z szuflady");
    CHECK(line.actions[0].lines.at(0).balance == 3);
    CHECK(line.actions[1].action.undone);
    REQUIRE(line.actions[1].lines.size() == 1);
    CHECK_FALSE(line.actions[1].lines[0].line.live);
    CHECK(line.actions[1].lines[0].balance == 0);
}

TEST_CASE(
    "A payout takes what the pot holds and no more, needs its proof, and comes back when it is taken back")
{
    TestShop shop;
    auto const charity = define(shop.business(), twoCauses());
    auto const payload = shop.enrol("Anna");
    REQUIRE(shop.scan(payload).state != ScanState::NotSaved);
    auto const today = shop.business().zone().local(shop.clock.now()).day;
    CharityPayout const good{charity, "koty", 15, "FV 7", today};
    auto const refused = [&](CharityPayout const& payout) {
        auto const paid = shop.counter().payOut(payout, EventId());
        REQUIRE_FALSE(paid);
        return paid.error().detail;
    };
    auto payout = good;
    payout.cause = "konie";
    CHECK(refused(payout) == "cause");
    payout = good;
    payout.amountMinor = -1;
    CHECK(refused(payout) == "amount");
    payout.amountMinor = 21;
    CHECK(refused(payout) == "pot");
    payout = good;
    payout.proof = "  ";
    CHECK(refused(payout) == "proof");
    payout.proof = std::string(121, 'x');
    CHECK(refused(payout) == "proof");
    payout = good;
    payout.day = LocalDay{today.number + 1};
    CHECK(refused(payout) == "day");

    auto const paid = must(shop.counter().payOut(good, EventId()));
    CHECK(paid.pot.restMinor() == 5);
    auto const again = must(shop.counter().payOut(good, paid.event));
    CHECK(again.retried);
    CHECK(again.pot.restMinor() == 5);
    REQUIRE(again.pot.payouts.size() == 1);
    CHECK(again.pot.payouts[0].event == paid.event);
    shop.clock.advance(48h);
    REQUIRE(shop.counter().takeBackPayout(paid.event));
    CHECK(must(shop.counter().payOut({charity, "koty", 20, "FV 8", today}, EventId())).pot.restMinor() == 0);
    CHECK_FALSE(shop.counter().takeBackPayout(EventId()));
    CHECK(shop.verify().holds());
}

TEST_CASE("Who recommended somebody is taken back whole, also what came later and counted no more")
{
    TestShop shop;
    auto const anna = shop.scan(shop.enrol("Anna")).customer->id;
    auto const jan = shop.scan(shop.enrol("Jan")).customer->id;
    auto const ewa = shop.scan(shop.enrol("Ewa")).customer->id;
    CHECK_FALSE(shop.counter().unrefer(jan));
    REQUIRE(shop.counter().refer(jan, anna));
    REQUIRE(shop.counter().refer(jan, ewa));
    auto const referrer = [&] {
        return must(shop.business().database().read([&](Transaction& tx) -> Result<CustomerId> {
            return referrerOf(tx, findSubject(tx, jan.raw()).value());
        }));
    };
    CHECK(referrer() == anna);
    REQUIRE(shop.counter().unrefer(jan));
    CHECK(referrer().isNull());
    REQUIRE(shop.counter().refer(jan, ewa));
    CHECK(referrer() == ewa);
}
