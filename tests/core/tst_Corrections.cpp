// Refunds, corrections by hand and late claims at the counter: exact, undoable, and honest below zero.
#include "core/journal/Subjects.h"
#include "core/words/AmountWords.h"
#include "tests/support/Catch.h"
#include "tests/support/Definitions.h"
#include "tests/support/TestShop.h"

using namespace bywalec;
using namespace std::chrono_literals;
using test::TestShop;

namespace {

using Short = std::vector<UnitAmount>;

PointTerms points()
{
    PointTerms terms;
    terms.name = "Punkty";
    terms.payMinor = 10;
    terms.catalogue = {{1, 20, test::reward("kubek")}};
    return terms;
}

Outcome buyFor(TestShop& shop, std::string const& payload, std::int64_t amountMinor)
{
    ScanRequest request;
    request.typed = payload;
    request.amountMinor = amountMinor;
    request.again = true;
    auto outcome = shop.counter().scan(request);
    shop.clock.advance(1min);
    return outcome;
}

Outcome refund(TestShop& shop, EventId visit, std::optional<std::int64_t> amountMinor)
{
    RefundRequest request;
    request.visit = visit;
    request.amountMinor = amountMinor;
    auto outcome = shop.counter().refund(request);
    shop.clock.advance(1min);
    return outcome;
}

std::int64_t balance(TestShop& shop, CustomerId customer)
{
    return shop.view(customer).programmes.front().standing.balance;
}

std::int64_t entriesSum(TestShop& shop, CustomerId customer)
{
    return shop.business()
        .database()
        .read([&](Transaction& tx) -> Result<std::int64_t> {
            std::int64_t sum = 0;
            for (auto const& line : ledgerOf(tx, findSubject(tx, customer.raw()).value()))
                if (line.live) sum += line.delta;
            return sum;
        })
        .value();
}

} // namespace

TEST_CASE("Two refunds take exactly what one of the same sum takes")
{
    TestShop once(1, points());
    TestShop twice(1, points());
    auto const a = buyFor(once, once.enrol("Anna"), 3333);
    auto const b = buyFor(twice, twice.enrol("Anna"), 3333);
    refund(once, a.visit, 2221);
    refund(twice, b.visit, 1110);
    refund(twice, b.visit, 1111);
    CHECK(balance(once, a.customer->id) == 11);
    CHECK(balance(twice, b.customer->id) == 11);
    CHECK(once.verify().holds());
    CHECK(twice.verify().holds());
}

TEST_CASE("A refund of everything leaves nothing of what the visit earned, and the visit no longer counts")
{
    TestShop shop(1, points());
    auto const payload = shop.enrol("Anna");
    auto const visit = buyFor(shop, payload, 3000);
    auto const done = refund(shop, visit.visit, std::nullopt);
    CHECK(done.state == ScanState::Stamped);
    CHECK(balance(shop, visit.customer->id) == 0);
    CHECK(shop.view(visit.customer->id).habit.visits == 0);
    CHECK(shop.visitsToday() == 0);
    auto const again = refund(shop, visit.visit, std::nullopt);
    CHECK(again.state == ScanState::NotSaved);
    CHECK(again.error.detail == "refunded");
}

TEST_CASE("A refund gives back the points that paid a part of the purchase")
{
    TestShop shop(1, points());
    auto const payload = shop.enrol("Anna");
    auto const customer = buyFor(shop, payload, 10000).customer->id;
    auto const programme = shop.view(customer).programmes.front().programme.id;
    ScanRequest request;
    request.typed = payload;
    request.amountMinor = 1000;
    request.again = true;
    request.pay = {{programme, 500}};
    auto const paid = shop.counter().scan(request);
    REQUIRE(balance(shop, customer) == 100 - 50 + 5);
    refund(shop, paid.visit, 500);
    CHECK(balance(shop, customer) == 100 - 25 + 2);
    refund(shop, paid.visit, 500);
    CHECK(balance(shop, customer) == 100);
}

TEST_CASE(
    "A refund of points that were spent meanwhile goes below zero, says so, and the next earnings fill it")
{
    TestShop shop(1, points());
    auto const payload = shop.enrol("Anna");
    auto const visit = buyFor(shop, payload, 3000);
    auto const customer = visit.customer->id;
    auto const programme = visit.customer->programmes.front().programme.id;
    REQUIRE(shop.counter().buy(customer, programme, 1, EventId()).state == ScanState::Stamped);
    RefundRequest request;
    request.visit = visit.visit;
    request.preview = true;
    auto const before = shop.dump();
    auto const preview = shop.counter().refund(request);
    CHECK(preview.belowZero == Short{{Unit::Point, 20}});
    CHECK(preview.entries.size() == 1);
    CHECK(shop.dump() == before);
    auto const done = refund(shop, visit.visit, std::nullopt);
    CHECK(done.belowZero == Short{{Unit::Point, 20}});
    CHECK(balance(shop, customer) == -20);
    buyFor(shop, payload, 2500);
    CHECK(balance(shop, customer) == 5);
}

TEST_CASE("What lacks after a refund is told of every unit, and of several programmes together")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 2;
    TestShop shop(1, terms);
    auto const second = test::define(shop.business(), points());
    auto other = points();
    other.name = "Drugie punkty";
    auto const third = test::define(shop.business(), other);
    auto const visit = buyFor(shop, shop.enrol("Anna"), 3000);
    auto const customer = visit.customer->id;
    auto const first = visit.customer->programmes.front().programme.id;
    for (auto const& [programme, delta] :
         {std::pair{first, -1}, std::pair{second, -30}, std::pair{third, -25}}) {
        AdjustRequest request;
        request.customer = customer;
        request.programme = programme;
        request.delta = delta;
        CHECK(shop.counter().adjust(request).belowZero.empty());
    }
    CHECK(refund(shop, visit.visit, 1000).belowZero == Short{{Unit::Point, 10 + 5}});
    auto const done = refund(shop, visit.visit, std::nullopt);
    CHECK(done.belowZero == Short{{Unit::Stamp, 1}, {Unit::Point, 30 + 25}});
    auto const polish = test::must(Words::load("pl"));
    CHECK(sayAmounts(polish, done.belowZero, Currency()) == polish.typeset("1 pieczątka i 55 punktów"));
    CHECK(sayAmounts(polish, Short{{Unit::Stamp, 2}, {Unit::Point, 5}, {Unit::Point, 1}}, Currency()) ==
          polish.typeset("2 pieczątki, 5 punktów i 1 punkt"));
}

TEST_CASE(
    "A refund drops the waiting reward that it takes the stamps from, and its undo brings it back as it was")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 2;
    terms.reward.validDays = 30;
    TestShop shop(1, terms);
    auto const payload = shop.enrol("Anna");
    buyFor(shop, payload, 1000);
    auto const second = buyFor(shop, payload, 1000);
    REQUIRE(second.state == ScanState::Reward);
    auto const customer = second.customer->id;
    auto const waited = test::openOf(shop.view(customer)).front();
    refund(shop, second.visit, std::nullopt);
    CHECK(test::openOf(shop.view(customer)).empty());
    CHECK(test::cardOf(shop.view(customer)).have == 1);
    auto const undone = shop.counter().undo(EventId());
    REQUIRE(undone);
    CHECK(undone->kind == ActionKind::Refund);
    REQUIRE(test::openOf(shop.view(customer)).size() == 1);
    auto const back = test::openOf(shop.view(customer)).front();
    CHECK(back.id == waited.id);
    CHECK(back.price == waited.price);
    CHECK(back.expires == waited.expires);
    CHECK(shop.view(customer).habit.visits == 2);
    CHECK(shop.verify().holds());
}

TEST_CASE("A partial refund of a stamped visit keeps the stamp until nothing is left of the purchase")
{
    TestShop shop;
    auto const visit = buyFor(shop, shop.enrol("Anna"), 2000);
    refund(shop, visit.visit, 1500);
    CHECK(test::cardOf(shop.view(visit.customer->id)).have == 1);
    refund(shop, visit.visit, 500);
    CHECK(test::cardOf(shop.view(visit.customer->id)).have == 0);
}

TEST_CASE("More than is left of a bill can't be refunded, and a part of an unknown bill neither")
{
    TestShop shop;
    auto const known = buyFor(shop, shop.enrol("Anna"), 2000);
    CHECK(refund(shop, known.visit, 2001).error.detail == "amount");
    CHECK(refund(shop, known.visit, -1).error.detail == "amount");
    refund(shop, known.visit, 1999);
    CHECK(refund(shop, known.visit, 2).error.detail == "amount");
    auto const unknown = shop.scan(shop.enrol("Ewa"));
    CHECK(refund(shop, unknown.visit, 100).error.detail == "amount");
    CHECK(refund(shop, unknown.visit, std::nullopt).state == ScanState::Stamped);
    CHECK(refund(shop, EventId(), std::nullopt).error.kind == ErrorKind::NotFound);
}

TEST_CASE("Undoing a refunded visit takes its refunds with it")
{
    TestShop shop(1, points());
    auto const payload = shop.enrol("Anna");
    auto const visit = buyFor(shop, payload, 3000);
    refund(shop, visit.visit, 1000);
    REQUIRE(shop.counter().undo(visit.visit));
    CHECK(balance(shop, visit.customer->id) == 0);
    CHECK(entriesSum(shop, visit.customer->id) == 0);
    CHECK(shop.verify().holds());
}

TEST_CASE("A correction by hand says why, may earn a reward, and is undone exactly")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 3;
    TestShop shop(1, terms);
    auto const outcome = shop.scan(shop.enrol("Anna"));
    AdjustRequest request;
    request.customer = outcome.customer->id;
    request.programme = outcome.customer->programmes.front().programme.id;
    request.delta = 2;
    request.why = AdjustWhy::PaperCard;
    request.note = "z papierowej karty pani Ani";
    auto const done = shop.counter().adjust(request);
    CHECK(done.state == ScanState::Reward);
    CHECK(done.entries.front().reason.code == "adjust");
    CHECK_FALSE(shop.filesContain("papierowej"));
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(test::cardOf(shop.view(request.customer)).have == 1);
    CHECK(test::openOf(shop.view(request.customer)).empty());
    request.delta = 0;
    CHECK(shop.counter().adjust(request).error.detail == "delta");
    request.delta = 1'000'001;
    CHECK(shop.counter().adjust(request).error.detail == "delta");
    request.delta = -5;
    CHECK(shop.counter().adjust(request).belowZero == Short{{Unit::Stamp, 4}});
    CHECK(shop.verify().holds());
}

TEST_CASE("A guest's code gives the purchase to one card, once, within its days")
{
    TestShop shop(1, points());
    auto const guest = shop.counter().guest(EventId(), 2500);
    auto const code = shop.counter().issueClaim(guest.visit);
    REQUIRE(code);
    auto const second = shop.counter().issueClaim(guest.visit);
    REQUIRE(second);
    auto const payload = shop.enrol("Anna");
    auto const customer = buyFor(shop, payload, 100).customer->id;
    shop.clock.advance(std::chrono::days(3));
    auto const scanned = shop.scan(code->payload);
    REQUIRE(scanned.state == ScanState::Claim);
    CHECK(scanned.claim->visit == guest.visit);
    CHECK(scanned.claim->amountMinor == 2500);
    auto const given = shop.counter().claim(scanned.claim->code, customer);
    CHECK(given.state == ScanState::Stamped);
    CHECK(balance(shop, customer) == 26);
    CHECK(shop.view(customer).habit.visits == 2);
    CHECK(shop.counter().claim(scanned.claim->code, customer).error.detail == "taken");
    CHECK(shop.counter().claim(second->token.id, customer).error.detail == "taken");
    REQUIRE(shop.counter().undo(given.visit));
    CHECK(balance(shop, customer) == 1);
    CHECK(shop.verify().holds());
}

TEST_CASE(
    "A code whose claim was taken back is free again, as often as that happens, and never twice at once")
{
    TestShop shop(1, points());
    auto const guest = shop.counter().guest(EventId(), 2500);
    auto const code = shop.counter().issueClaim(guest.visit)->token.id;
    auto const second = shop.counter().issueClaim(guest.visit)->token.id;
    auto const anna = buyFor(shop, shop.enrol("Anna"), 100).customer->id;
    auto const ewa = buyFor(shop, shop.enrol("Ewa"), 100).customer->id;
    for (auto const customer : {anna, ewa, anna}) {
        auto const given = shop.counter().claim(code, customer);
        REQUIRE(given.state == ScanState::Stamped);
        CHECK(balance(shop, customer) == 26);
        CHECK(shop.counter().claim(second, ewa).error.detail == "taken");
        CHECK(shop.visitsToday() == 3);
        REQUIRE(shop.counter().undo(given.visit));
        CHECK(balance(shop, customer) == 1);
        CHECK(shop.visitsToday() == 3);
    }
    CHECK(shop.counter().claim(second, ewa).state == ScanState::Stamped);
    CHECK(shop.counter().claim(code, ewa).error.detail == "taken");
    CHECK(shop.verify().holds());
}

TEST_CASE("A guest's code is free again after the enrolment that took its purchase was undone")
{
    TestShop shop(1, points());
    auto const guest = shop.counter().guest(EventId(), 1700);
    auto const code = shop.counter().issueClaim(guest.visit)->token.id;
    auto const anna = buyFor(shop, shop.enrol("Anna"), 100).customer->id;
    EnrolRequest request;
    request.card = shop.counter().issueCard()->token.id;
    request.profile.name = "Ola";
    request.guestVisit = guest.visit;
    auto const enrolled = shop.counter().enrol(request);
    CHECK(shop.counter().claim(code, anna).error.detail == "taken");
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(shop.counter().claim(code, anna).state == ScanState::Stamped);
    CHECK(balance(shop, anna) == 18);
}

TEST_CASE("A code that is too old, or of a purchase that was taken back, gives nothing")
{
    TestShop shop;
    auto const guest = shop.counter().guest(EventId(), std::nullopt);
    auto const code = shop.counter().issueClaim(guest.visit);
    auto const gone = shop.counter().guest(EventId(), std::nullopt);
    auto const goneCode = shop.counter().issueClaim(gone.visit);
    REQUIRE(shop.counter().undo(gone.visit));
    auto const customer = shop.scan(shop.enrol("Anna")).customer->id;
    CHECK(shop.counter().claim(goneCode->token.id, customer).error.detail == "taken");
    shop.clock.advance(std::chrono::days(15));
    CHECK(shop.counter().claim(code->token.id, customer).error.detail == "expired");
    CHECK_FALSE(shop.counter().issueClaim(gone.visit));
}

TEST_CASE("An enrolment takes the guest's amount along")
{
    TestShop shop(1, points());
    auto const guest = shop.counter().guest(EventId(), 1700);
    EnrolRequest request;
    request.card = shop.counter().issueCard()->token.id;
    request.profile.name = "Ola";
    request.guestVisit = guest.visit;
    auto const enrolled = shop.counter().enrol(request);
    CHECK(balance(shop, enrolled.customer->id) == 17);
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(shop.visitsToday() == 1);
    CHECK(shop.verify().holds());
}

TEST_CASE("A printed slip is a code for one guest's purchase, and nothing before that")
{
    TestShop shop(1, points());
    auto const slips = shop.counter().blankSlips(2);
    REQUIRE(slips);
    REQUIRE(slips->size() == 2);
    auto const& slip = slips->front();
    CHECK(shop.scan(slip.payload).state == ScanState::Unknown);
    auto const anna = buyFor(shop, shop.enrol("Anna"), 100).customer->id;
    CHECK(shop.counter().claim(slip.token.id, anna).error.kind == ErrorKind::NotFound);
    auto const guest = shop.counter().guest(EventId(), 2500);
    auto const given = shop.counter().issueClaim(guest.visit, slip.token);
    REQUIRE(given);
    CHECK(given->payload == slip.payload);
    auto const other = shop.counter().guest(EventId(), 900);
    CHECK(shop.counter().issueClaim(other.visit, slip.token).error().detail == "slip");
    CHECK(shop.counter().issueClaim(other.visit, shop.counter().issueCard()->token).error().detail == "slip");
    auto forged = slips->back().token;
    forged.tag[0] ^= 1;
    CHECK(shop.counter().issueClaim(other.visit, forged).error().detail == "slip");
    CHECK(shop.scan(slip.payload).state == ScanState::Claim);
    CHECK(shop.counter().claim(slip.token.id, anna).state == ScanState::Stamped);
    CHECK(balance(shop, anna) == 26);
    CHECK_FALSE(shop.counter().blankSlips(0));
    CHECK_FALSE(shop.counter().blankSlips(1001));
}
