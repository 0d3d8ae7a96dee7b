// Programmes of every kind at the counter, on a real file: what a scan asks, gives, says and leaves behind.
#include "tests/support/Catch.h"
#include "tests/support/Definitions.h"
#include "tests/support/TestShop.h"

#include <algorithm>

using namespace bywalec;
using namespace std::chrono_literals;
using test::define;
using test::TestShop;

namespace {

ProgrammeView const& viewOf(CustomerView const& customer, ProgrammeId programme)
{
    auto const found =
        std::find_if(customer.programmes.begin(), customer.programmes.end(),
                     [&](ProgrammeView const& view) { return view.programme.id == programme; });
    REQUIRE(found != customer.programmes.end());
    return *found;
}

std::int64_t balance(TestShop& shop, CustomerId customer, ProgrammeId programme)
{
    auto const view = shop.view(customer);
    return viewOf(view, programme).standing.balance;
}

PointTerms points()
{
    PointTerms terms;
    terms.name = "Punkt za złotówkę";
    terms.payMinor = 5;
    terms.payPercent = 50;
    terms.catalogue = {{1, 30, test::reward("kubek")}, {2, 10, test::reward("naklejka")}};
    return terms;
}

ScanRequest bought(std::string const& payload, std::int64_t amountMinor)
{
    ScanRequest request;
    request.typed = payload;
    request.amountMinor = amountMinor;
    request.again = true;
    return request;
}

/// A shop in which all kinds run together.
struct FullShop {
    FullShop() : shop(7, points())
    {
        auto& business = shop.business();
        pointsId = shop.business()
                       .database()
                       .read([](Transaction& tx) -> Result<ProgrammeId> {
                           return currentRules(tx).programmes.front().id;
                       })
                       .value();
        StampTerms bun;
        bun.name = "Dziesiąta bułka";
        bun.needed = 3;
        bun.basis = EarnBasis::Item;
        bun.group = "pieczywo";
        bun.reward = test::reward("bułka");
        bun.validDays = 30;
        bunId = define(business, bun);
        tiersId = define(business, TierTerms{"Poziomy",
                                             TierBasis::Spend,
                                             TierWindow::Rolling,
                                             365,
                                             0,
                                             {{"Srebrny", 5000, 150, {}}, {"Złoty", 20000, 200, {}}}});
        CashbackTerms cashback;
        cashback.name = "Na kartę";
        cashbackId = define(business, cashback);
        charityId = define(
            business,
            CharityTerms{
                "Dla schroniska", 0, 20, Rounding::Down, std::nullopt, {{"psy", "Psy"}, {"koty", "Koty"}}});
        Item item;
        item.name = "bułka";
        item.group = "pieczywo";
        item.priceMinor = 400;
        roll = define(business, item);
    }
    TestShop shop;
    ProgrammeId pointsId;
    ProgrammeId bunId;
    ProgrammeId tiersId;
    ProgrammeId cashbackId;
    ProgrammeId charityId;
    ItemId roll;
};

} // namespace

TEST_CASE("A scan in a shop of all kinds gives each of them its own, each with its reason")
{
    FullShop full;
    auto const payload = full.shop.enrol("Anna");
    auto const asked = full.shop.scan(payload);
    REQUIRE(asked.state == ScanState::Amount);
    CHECK(asked.ask.amountRequired);
    CHECK(asked.ask.items);
    CHECK(asked.items.size() == 1);
    auto request = bought(payload, 6000);
    request.lines = {{full.roll, 2, std::nullopt}};
    auto const outcome = full.shop.counter().scan(request);
    REQUIRE(outcome.state == ScanState::Stamped);
    auto const& customer = *outcome.customer;
    CHECK(viewOf(customer, full.pointsId).standing.balance == 60);
    CHECK(viewOf(customer, full.bunId).progress->have == 2);
    CHECK(viewOf(customer, full.cashbackId).standing.balance == 180);
    CHECK(viewOf(customer, full.tiersId).standing.tier.level == 0);
    CHECK(viewOf(customer, full.tiersId).standing.tier.missing == 14000);
    CHECK(outcome.entries.size() == 4);
    for (auto const& entry : outcome.entries)
        CHECK_FALSE(entry.reason.code.empty());
    CHECK(full.shop.verify().holds());
}

TEST_CASE("The items tell the bill, so nothing more is asked")
{
    FullShop full;
    auto const payload = full.shop.enrol("Anna");
    ScanRequest request;
    request.typed = payload;
    request.lines = {{full.roll, 3, std::nullopt}};
    auto const outcome = full.shop.counter().scan(request);
    CHECK(outcome.state == ScanState::Reward);
    CHECK(viewOf(*outcome.customer, full.pointsId).standing.balance == 12);
    CHECK(waitingReward(*outcome.customer)->terms.name == "bułka");
}

TEST_CASE("What is shown after a visit is what reading the account afresh shows, for every kind")
{
    FullShop full;
    auto const payload = full.shop.enrol("Iga");
    for (int i = 0; i < 12; ++i) {
        auto request = bought(payload, 1500 + 700 * i);
        request.lines = {{full.roll, 1 + i % 3, std::nullopt}};
        auto const outcome = full.shop.counter().scan(request);
        auto const afresh = full.shop.view(outcome.customer->id);
        REQUIRE(outcome.customer->programmes.size() == afresh.programmes.size());
        for (std::size_t n = 0; n < afresh.programmes.size(); ++n) {
            auto const& shown = outcome.customer->programmes[n].standing;
            auto const& read = afresh.programmes[n].standing;
            CHECK(shown.balance == read.balance);
            CHECK(shown.tier == read.tier);
            CHECK(shown.lastCycle == read.lastCycle);
            REQUIRE(shown.open.size() == read.open.size());
        }
        CHECK(outcome.customer->habit.visits == afresh.habit.visits);
        ScanRequest retry = request;
        retry.operation = outcome.visit;
        auto const again = full.shop.counter().scan(retry);
        CHECK(again.entries.size() == outcome.entries.size());
        full.shop.clock.advance(std::chrono::days(9));
    }
    CHECK(full.shop.verify().holds());
}

TEST_CASE("A part of the bill is paid with points, and that part earns nothing")
{
    TestShop shop(1, points());
    auto const payload = shop.enrol("Ewa");
    auto const first = shop.counter().scan(bought(payload, 10000));
    auto const programme = first.customer->programmes.front().programme.id;
    REQUIRE(balance(shop, first.customer->id, programme) == 100);
    auto request = bought(payload, 1000);
    request.pay = {{programme, 400}};
    auto const paid = shop.counter().scan(request);
    CHECK(paid.state == ScanState::Stamped);
    CHECK(balance(shop, first.customer->id, programme) == 100 - 80 + 6);
    request.amountMinor = 200;
    request.pay = {{programme, 105}};
    auto const tooMuch = shop.counter().scan(request);
    CHECK(tooMuch.state == ScanState::NotSaved);
    CHECK(tooMuch.error.detail == "share");
    CHECK(balance(shop, first.customer->id, programme) == 26);
}

TEST_CASE("Points buy a reward of the catalogue once, and undo gives them back")
{
    TestShop shop(1, points());
    auto const payload = shop.enrol("Ewa");
    auto const customer = shop.counter().scan(bought(payload, 5000)).customer->id;
    auto const programme = shop.view(customer).programmes.front().programme.id;
    EventId const operation(makeUuidV7(shop.clock.now(), shop.random));
    CHECK(shop.counter().buy(customer, programme, 1, operation).state == ScanState::Stamped);
    CHECK(shop.counter().buy(customer, programme, 1, operation).state == ScanState::Stamped);
    CHECK(balance(shop, customer, programme) == 20);
    auto const poor = shop.counter().buy(customer, programme, 1, EventId());
    CHECK(poor.state == ScanState::NotSaved);
    CHECK(poor.error.detail == "balance");
    auto const undone = shop.counter().undo(EventId());
    REQUIRE(undone);
    CHECK(undone->reward == "kubek");
    CHECK(balance(shop, customer, programme) == 50);
    CHECK(shop.verify().holds());
}

TEST_CASE("A reward whose stock is gone stays waiting, and says so")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 1;
    terms.reward.stock = 1;
    TestShop shop(1, terms);
    auto const anna = shop.scan(shop.enrol("Anna"));
    auto const ewa = shop.scan(shop.enrol("Ewa"));
    auto const give = [&](Outcome const& of) {
        return shop.counter().redeem(of.customer->id, waitingReward(*of.customer)->id, EventId());
    };
    CHECK(give(anna).state == ScanState::Stamped);
    auto const none = give(ewa);
    CHECK(none.state == ScanState::NotSaved);
    CHECK(none.error.detail == "stock");
    CHECK(test::openOf(shop.view(ewa.customer->id)).size() == 1);
}

TEST_CASE("A reward with a minimum is given with a purchase that reaches it")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 1;
    terms.reward.minimumMinor = 2000;
    TestShop shop(1, terms);
    auto const outcome = shop.counter().scan(bought(shop.enrol("Anna"), 1000));
    REQUIRE(outcome.state == ScanState::Reward);
    auto const id = waitingReward(*outcome.customer)->id;
    CHECK(shop.counter().redeem(outcome.customer->id, id, EventId()).error.detail == "minimum");
    CHECK(shop.counter().redeem(outcome.customer->id, id, EventId(), 2000).state == ScanState::Stamped);
}

TEST_CASE("What was earned in a programme that is closed meanwhile is still given")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 2;
    TestShop shop(1, terms);
    auto const payload = shop.enrol("Anna");
    shop.scan(payload);
    shop.clock.advance(1h);
    auto const outcome = shop.scan(payload);
    REQUIRE(outcome.state == ScanState::Reward);
    auto const programme = outcome.customer->programmes.front().programme.id;
    test::write(shop.business(), programmeClosed(programme, 1));
    shop.clock.advance(1h);
    auto const after = shop.scan(payload);
    CHECK(after.stamps == 0);
    CHECK(after.entries.empty());
    REQUIRE(after.customer->programmes.size() == 1);
    CHECK(after.customer->programmes.front().closed);
    auto const id = waitingReward(*after.customer)->id;
    CHECK(shop.counter().redeem(after.customer->id, id, EventId()).customer->programmes.empty());
    CHECK(shop.verify().holds());
}

TEST_CASE("A reward that waits keeps the name and the price under which it was earned")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 2;
    TestShop shop(1, terms);
    auto const payload = shop.enrol("Anna");
    shop.scan(payload);
    shop.clock.advance(1h);
    auto const programme = shop.scan(payload).customer->programmes.front().programme.id;
    terms.needed = 10;
    terms.reward.name = "herbata";
    define(shop.business(), terms, programme, 2);
    shop.clock.advance(1h);
    auto const after = shop.scan(payload);
    REQUIRE(after.state == ScanState::Reward);
    CHECK(waitingReward(*after.customer)->terms.name == "kawa");
    CHECK(waitingReward(*after.customer)->price == 2);
    CHECK(test::cardOf(*after.customer).have == 1);
    CHECK(test::cardOf(*after.customer).needed == 10);
}

TEST_CASE("Stamps run out on their own day, but not those that a waiting reward has bound")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 2;
    terms.validDays = 10;
    TestShop shop(1, terms);
    auto const payload = shop.enrol("Anna");
    shop.scan(payload);
    shop.clock.advance(1h);
    shop.scan(payload);
    shop.clock.advance(1h);
    auto const customer = shop.scan(payload).customer->id; // one more, on the next card
    CHECK(test::cardOf(shop.view(customer)).have == 1);
    shop.clock.advance(std::chrono::days(11));
    auto const later = shop.view(customer);
    CHECK(test::cardOf(later).have == 0);
    CHECK(test::openOf(later).size() == 1);
}

TEST_CASE("The sentence to say comes once a week from an offer that the customer hasn't tried, and its "
          "success is counted")
{
    TestShop shop;
    Item item;
    item.name = "drożdżówka";
    item.group = "wypieki";
    auto const bun = define(shop.business(), item);
    OfferTerms terms;
    terms.name = "podwójne za wypieki";
    terms.from = shop.business().zone().local(shop.clock.now()).day;
    terms.until = LocalDay{terms.from.number + 60};
    terms.groups = {"wypieki"};
    terms.percent = 200;
    terms.say = "Do kawy polecam drożdżówkę.";
    auto const offer = define(shop.business(), terms);
    auto const payload = shop.enrol("Anna");
    auto const told = [&](std::vector<BillLine> lines) {
        ScanRequest request;
        request.typed = payload;
        request.told = true;
        request.lines = std::move(lines);
        return shop.counter().scan(request);
    };
    CHECK(shop.scan(payload).suggestion->say == terms.say); // asked for the items, it is said already
    CHECK(told({}).suggestion->offer == offer);
    shop.clock.advance(24h);
    CHECK_FALSE(told({}).suggestion);
    shop.clock.advance(std::chrono::days(7));
    auto const taken = told({{bun, 1, std::nullopt}});
    CHECK(taken.stamps == 2);
    CHECK_FALSE(taken.suggestion);
    shop.clock.advance(std::chrono::days(8));
    CHECK_FALSE(told({}).suggestion);
    auto const count = shop.business().database().read(
        [&](Transaction& tx) -> Result<SuggestionCount> { return suggestionCount(tx, offer); });
    CHECK(count->said == 2);
    CHECK(count->taken == 1);
}

TEST_CASE("An offer for a segment is for those who are in it today, before this visit")
{
    TestShop shop;
    OfferTerms terms;
    terms.name = "wróć do nas";
    terms.from = LocalDay{0};
    terms.until = LocalDay{40000};
    terms.segment = Segment::Lost;
    terms.percent = 300;
    define(shop.business(), terms);
    auto const anna = shop.enrol("Anna");
    auto const ewa = shop.enrol("Ewa");
    CHECK(shop.scan(anna).stamps == 1); // in no segment yet
    for (int week = 0; week < 28; ++week) {
        shop.clock.advance(std::chrono::days(7));
        CHECK(shop.scan(ewa).stamps == 1);
    }
    CHECK(shop.scan(anna).stamps == 3); // 196 days, more than six paces of a café
    shop.clock.advance(24h);
    CHECK(shop.scan(anna).stamps == 1);
}

TEST_CASE("The cashier's word counts a suggestion as taken, once")
{
    TestShop shop;
    OfferTerms terms;
    terms.name = "poniedziałki";
    terms.from = LocalDay{0};
    terms.until = LocalDay{40000};
    terms.weekdays = 127;
    terms.say = "Polecam sernik.";
    auto const offer = define(shop.business(), terms);
    auto const outcome = shop.scan(shop.enrol("Anna"));
    REQUIRE(outcome.suggestion);
    REQUIRE(shop.counter().takeSuggestion(outcome.visit));
    REQUIRE(shop.counter().takeSuggestion(outcome.visit));
    auto const count = shop.business().database().read(
        [&](Transaction& tx) -> Result<SuggestionCount> { return suggestionCount(tx, offer); });
    CHECK(count->said == 1);
    CHECK(count->taken == 1);
    CHECK_FALSE(shop.counter().takeSuggestion(EventId()));
}

TEST_CASE("Charity fills the pot of the chosen cause, and a payout empties it")
{
    FullShop full;
    auto const payload = full.shop.enrol("Anna");
    auto const customer = full.shop.counter().scan(bought(payload, 1000)).customer->id;
    REQUIRE(full.shop.counter().chooseCause(customer, full.charityId, "koty"));
    CHECK_FALSE(full.shop.counter().chooseCause(customer, full.charityId, "konie"));
    full.shop.counter().scan(bought(payload, 1000));
    full.shop.counter().scan(bought(payload, 1000));
    test::write(full.shop.business(), charityPaid({full.charityId, "koty", 30, "FV 7", LocalDay{20400}}, {}));
    auto const pots = full.shop.business().database().read([&](Transaction& tx) -> Result<std::vector<Pot>> {
        for (auto const& programme : currentRules(tx).programmes)
            if (auto const* terms = std::get_if<CharityTerms>(&programme.terms))
                return potsOf(tx, programme.id, *terms);
        return makeError(ErrorKind::NotFound, "charity");
    });
    REQUIRE(pots->size() == 2);
    CHECK(pots->at(0).restMinor() == 20);
    CHECK(pots->at(1).collectedMinor == 40);
    CHECK(pots->at(1).restMinor() == 10);
    CHECK(pots->at(1).payouts.front().proof == "FV 7");
}

TEST_CASE("A friend's second visit rewards both, and undoing it takes both rewards back")
{
    OccasionTerms referral;
    referral.name = "Przyprowadź znajomego";
    referral.kind = OccasionKind::Referral;
    referral.reward = test::reward("ciastko");
    TestShop shop(1, referral);
    auto const anna = shop.scan(shop.enrol("Anna")).customer->id;
    auto const payload = shop.enrol("Ewa");
    auto const first = shop.scan(payload);
    REQUIRE(shop.counter().refer(first.customer->id, anna));
    CHECK_FALSE(shop.counter().refer(anna, anna));
    shop.clock.advance(24h);
    auto const second = shop.scan(payload);
    CHECK(second.state == ScanState::Reward);
    CHECK(test::openOf(shop.view(anna)).size() == 1);
    REQUIRE(shop.counter().undo(second.visit));
    CHECK(test::openOf(shop.view(anna)).empty());
    CHECK(test::openOf(shop.view(first.customer->id)).empty());
}

TEST_CASE("Bad numbers are refused with the field's name, and nothing is written")
{
    FullShop full;
    auto const payload = full.shop.enrol("Anna");
    auto const before = full.shop.dump();
    for (auto const amount : {std::int64_t(-1), largestAmount + 1}) {
        auto const outcome = full.shop.counter().scan(bought(payload, amount));
        CHECK(outcome.state == ScanState::NotSaved);
        CHECK(outcome.error.kind == ErrorKind::InvalidInput);
        CHECK(outcome.error.detail == "amount");
    }
    auto request = bought(payload, 1000);
    request.lines = {{full.roll, 0, std::nullopt}};
    CHECK(full.shop.counter().scan(request).error.detail == "lines[0].quantity");
    request.lines = {{full.roll, 1, -5}};
    CHECK(full.shop.counter().scan(request).error.detail == "lines[0].amount");
    request.lines.clear();
    request.pay = {{full.pointsId, -5}};
    CHECK(full.shop.counter().scan(request).error.detail == "paid");
    CHECK(full.shop.dump() == before);
}

TEST_CASE(
    "An enrolment where the purchase has to be known asks for it, and gives the first visit with the answer")
{
    TestShop shop(1, points());
    EnrolRequest request;
    request.card = shop.counter().issueCard()->token.id;
    request.profile.name = "Ola";
    request.ask = true;
    request.operation = EventId(makeUuidV7(shop.clock.now(), shop.random));
    auto const asked = shop.counter().enrol(request);
    REQUIRE(asked.state == ScanState::Amount);
    CHECK(asked.ask.amountRequired);
    CHECK(asked.customer->profile.name == "Ola");
    CHECK(shop.visitsToday() == 0);
    ScanRequest answer;
    answer.amountMinor = 2500;
    auto const outcome = shop.counter().visitOf(asked.customer->id, answer);
    CHECK(outcome.customer->programmes.front().standing.balance == 25);
    CHECK(outcome.customer->habit.visits == 1);
    CHECK(shop.verify().holds());
}
