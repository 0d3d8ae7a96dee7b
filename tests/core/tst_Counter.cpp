// The counter's use cases on a real file: every outcome, exact undo, retries, and what survives a rebuild.
#include "core/base/Random.h"
#include "core/Business.h"
#include "core/Verify.h"
#include "tests/support/Catch.h"
#include "tests/support/TestShop.h"

using namespace bywalec;
using namespace std::chrono_literals;
using test::cardOf;
using test::openOf;
using test::TestShop;

static int have(Outcome const& outcome)
{
    return cardOf(*outcome.customer).have;
}

TEST_CASE("A scanned card gives a stamp that is still there after reopening")
{
    TestShop shop;
    auto const payload = shop.enrol("Anna");
    auto const first = shop.scan(payload);
    CHECK(first.state == ScanState::Stamped);
    CHECK(first.stamps == 1);
    CHECK(have(first) == 1);
    CHECK(first.customer->profile.name == "Anna");
    shop.reopen();
    shop.clock.advance(11min);
    CHECK(have(shop.scan(payload)) == 2);
}

TEST_CASE("The fifth stamp earns the reward, giving it starts the card anew, and undo brings both back")
{
    TestShop shop;
    auto const payload = shop.enrol("Piotr");
    Outcome last;
    for (int i = 0; i < 5; ++i) {
        last = shop.scan(payload);
        shop.clock.advance(11min);
    }
    REQUIRE(last.state == ScanState::Reward);
    CHECK(openOf(*last.customer).size() == 1);
    auto const reward = openOf(*last.customer).front();
    CHECK(reward.terms.name == "kawa");

    auto const given = shop.counter().redeem(last.customer->id, reward.id, EventId());
    CHECK(given.state == ScanState::Stamped);
    CHECK(have(given) == 0);

    auto const before = shop.dump();
    auto const again = shop.counter().redeem(last.customer->id, reward.id, EventId());
    CHECK(again.state == ScanState::NotSaved);
    CHECK(again.error.kind == ErrorKind::Refused);
    CHECK(shop.dump() == before);

    REQUIRE(shop.counter().undo(EventId()));
    auto const view = shop.view(last.customer->id);
    CHECK(openOf(view).size() == 1);
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(cardOf(shop.view(last.customer->id)).have == 4);
    CHECK(openOf(shop.view(last.customer->id)).empty());
}

TEST_CASE("What a scan shows is what reading the account afresh shows")
{
    auto terms = TestShop::coffeeTerms();
    terms.needed = 3;
    terms.welcome = 1;
    terms.reward.validDays = 20;
    TestShop shop(5, terms);
    auto const payload = shop.enrol("Iga");
    for (int i = 0; i < 12; ++i) {
        auto const outcome = shop.scan(payload);
        auto const& shown = outcome.customer->programmes.front();
        auto const afresh = shop.view(outcome.customer->id).programmes.front();
        CHECK(shown.progress->have == afresh.progress->have);
        CHECK(shown.progress->missing == afresh.progress->missing);
        REQUIRE(shown.standing.open.size() == afresh.standing.open.size());
        for (std::size_t n = 0; n < shown.standing.open.size(); ++n) {
            CHECK(shown.standing.open[n].id == afresh.standing.open[n].id);
            CHECK(shown.standing.open[n].terms.name == afresh.standing.open[n].terms.name);
            CHECK(shown.standing.open[n].price == afresh.standing.open[n].price);
            CHECK(shown.standing.open[n].expires == afresh.standing.open[n].expires);
        }
        CHECK(outcome.stamps == (i == 0 ? 2 : 1));
        ScanRequest retry;
        retry.typed = payload;
        retry.operation = outcome.visit;
        CHECK(shop.counter().scan(retry).stamps == outcome.stamps);
        shop.clock.advance(std::chrono::days(5));
    }
}

TEST_CASE("A new version of the programme counts from the next scan on")
{
    TestShop shop;
    auto const payload = shop.enrol("Ula");
    CHECK(cardOf(*shop.scan(payload).customer).needed == 5);
    REQUIRE(shop.business().journal().write([](Append& append) -> Result<void> {
        auto programme = currentRules(append.tx()).programmes.front();
        ++programme.version;
        std::get<StampTerms>(programme.terms).needed = 8;
        auto done = append.append(programmeDefined(programme));
        if (!done) return done.error();
        return {};
    }));
    shop.clock.advance(1h);
    CHECK(cardOf(*shop.scan(payload).customer).needed == 8);
}

TEST_CASE("The same operation twice adds one stamp and gives the same answer")
{
    TestShop shop;
    auto const payload = shop.enrol("Ewa");
    ScanRequest request;
    request.typed = payload;
    request.operation = EventId(makeUuidV7(shop.clock.now(), shop.random));
    auto const first = shop.counter().scan(request);
    shop.clock.advance(1h);
    auto const retry = shop.counter().scan(request);
    CHECK(first.state == ScanState::Stamped);
    CHECK(retry.state == ScanState::Stamped);
    CHECK(retry.visit == first.visit);
    CHECK(have(retry) == 1);
}

TEST_CASE("The same card within ten minutes is a duplicate unless it is asked for again")
{
    TestShop shop;
    auto const payload = shop.enrol("Marek");
    shop.scan(payload);
    shop.clock.advance(8s);
    auto const duplicate = shop.scan(payload);
    CHECK(duplicate.state == ScanState::Duplicate);
    CHECK(duplicate.sinceLast == 8s);
    CHECK(have(duplicate) == 1);
    ScanRequest again;
    again.typed = payload;
    again.again = true;
    CHECK(have(shop.counter().scan(again)) == 2);
    shop.clock.advance(10min);
    CHECK(shop.scan(payload).state == ScanState::Stamped);
}

TEST_CASE("Unknown, forged, foreign and blocked cards add nothing and say which they are")
{
    TestShop shop;
    TestShop other(7);
    auto const payload = shop.enrol("Zofia");
    auto const foreign = other.enrol("Zofia");
    auto const before = shop.dump();
    CHECK(shop.scan(foreign).state == ScanState::NotOurs);
    auto forged = payload;
    forged.back() = forged.back() == '0' ? '1' : '0';
    CHECK(shop.scan(forged).state == ScanState::NotOurs);
    CHECK(shop.scan("https://example.com/menu").state == ScanState::NotOurs);
    CHECK(shop.scan("").state == ScanState::NotOurs);
    CHECK(shop.scan(shop.unknownPayload()).state == ScanState::Unknown);
    CHECK(shop.dump() == before);

    auto const card = parseToken(payload)->id;
    REQUIRE(shop.counter().blockCard(card));
    auto const blocked = shop.scan(payload);
    CHECK(blocked.state == ScanState::Blocked);
    CHECK(blocked.customer->profile.name == "Zofia");
}

TEST_CASE("A lost card is replaced: the old one is blocked and the stamps stay")
{
    TestShop shop;
    auto const old = shop.enrol("Jan");
    auto const customer = shop.scan(old).customer->id;
    auto const fresh = shop.counter().replaceCard(customer);
    REQUIRE(fresh);
    CHECK(shop.scan(old).state == ScanState::Blocked);
    auto const scanned = shop.scan(fresh->payload);
    CHECK(scanned.state == ScanState::Stamped);
    CHECK(have(scanned) == 2);
}

TEST_CASE("A card that was issued and given to nobody offers enrolment")
{
    TestShop shop;
    auto const card = shop.counter().issueCard();
    REQUIRE(card);
    CHECK(shop.scan(card->payload).state == ScanState::Unassigned);
}

TEST_CASE("Enrolling gives the first stamp, and undoing it takes customer, card and stamp back")
{
    TestShop shop;
    auto const card = shop.counter().issueCard();
    REQUIRE(card);
    EnrolRequest request;
    request.card = card->token.id;
    request.profile.name = "Ola";
    request.profile.phone = "600 100 200";
    auto const enrolled = shop.counter().enrol(request);
    CHECK(enrolled.state == ScanState::Stamped);
    CHECK(have(enrolled) == 1);
    CHECK(shop.scan(card->payload).state == ScanState::Duplicate);

    auto const undone = shop.counter().undo(EventId());
    REQUIRE(undone);
    CHECK(undone->kind == ActionKind::Enrolment);
    CHECK(shop.scan(card->payload).state == ScanState::Unassigned);
    CHECK(cardOf(shop.view(enrolled.customer->id)).have == 0);
}

TEST_CASE("More stamps set by the cashier amend the visit, and undo takes the whole visit back")
{
    TestShop shop;
    auto const payload = shop.enrol("Halina");
    auto const visit = shop.scan(payload);
    CHECK(have(shop.counter().setStamps(visit.visit, 3)) == 3);
    CHECK(have(shop.counter().setStamps(visit.visit, 3)) == 3);
    CHECK(have(shop.counter().setStamps(visit.visit, 2)) == 2);
    auto const full = shop.counter().setStamps(visit.visit, 6);
    CHECK(full.state == ScanState::Reward);
    CHECK(have(full) == 1);
    CHECK(shop.counter().setStamps(visit.visit, 4).state == ScanState::Stamped);
    REQUIRE(shop.counter().undo(visit.visit));
    CHECK(have(shop.scan(payload)) == 1);
}

TEST_CASE("A reward left for later waits on the card and is shown at the next scan")
{
    TestShop shop;
    auto const payload = shop.enrol("Adam");
    auto const visit = shop.scan(payload);
    shop.counter().setStamps(visit.visit, 5);
    shop.clock.advance(24h);
    auto const next = shop.scan(payload);
    CHECK(next.state == ScanState::Reward);
    CHECK(have(next) == 1);
    CHECK(openOf(*next.customer).size() == 1);
}

TEST_CASE("Yesterday's stamp can't be taken back at the counter any more")
{
    TestShop shop;
    auto const visit = shop.scan(shop.enrol("Iga"));
    shop.clock.advance(24h);
    auto const undone = shop.counter().undo(visit.visit);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == ErrorKind::Refused);
    auto const newest = shop.counter().undo(EventId());
    REQUIRE_FALSE(newest);
    CHECK(newest.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A full disk gives NOT SAVED, leaves nothing behind, and the next scan counts when there is room")
{
    TestShop shop;
    auto const payload = shop.enrol("Ula");
    REQUIRE(shop.business().database().checkpoint());
    REQUIRE(shop.business().database().limitGrowth(0));
    auto const before = shop.dump();
    Outcome outcome;
    ScanRequest request;
    request.typed = payload;
    request.again = true;
    for (int i = 0; i < 400 && outcome.error.kind != ErrorKind::DiskFull; ++i) {
        auto const tried = shop.counter().scan(request);
        if (tried.state == ScanState::NotSaved) outcome = tried;
        if (tried.state == ScanState::NotSaved) break;
    }
    CHECK(outcome.state == ScanState::NotSaved);
    CHECK(outcome.error.kind == ErrorKind::DiskFull);
    auto const full = shop.dump();
    CHECK(shop.counter().scan(request).state == ScanState::NotSaved);
    CHECK(shop.dump() == full);
    REQUIRE(shop.business().database().limitGrowth(-1));
    CHECK(shop.counter().scan(request).state != ScanState::NotSaved);
    CHECK(shop.verify().holds());
}

TEST_CASE("Guests count in the day and in nobody's account, and can become a customer's first visit")
{
    TestShop shop;
    auto const guest = shop.counter().guest(EventId(), 1850);
    CHECK(guest.state == ScanState::Stamped);
    CHECK(shop.visitsToday() == 1);
    auto const card = shop.counter().issueCard();
    EnrolRequest request;
    request.card = card->token.id;
    request.guestVisit = guest.visit;
    CHECK(have(shop.counter().enrol(request)) == 1);
    CHECK(shop.visitsToday() == 1);
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(shop.visitsToday() == 1); // the purchase is a guest's again
    CHECK(shop.scan(card->payload).state == ScanState::Unassigned);
    CHECK(shop.verify().holds());
}

TEST_CASE("A programme with a minimum purchase asks for the amount and gives no stamp under it")
{
    StampTerms terms = TestShop::coffeeTerms();
    terms.minimumMinor = 1000;
    TestShop shop(1, terms);
    auto const payload = shop.enrol("Ida");
    CHECK(shop.scan(payload).state == ScanState::Amount);
    CHECK(shop.visitsToday() == 0);
    ScanRequest request;
    request.typed = payload;
    request.amountMinor = 999;
    auto const little = shop.counter().scan(request);
    CHECK(little.state == ScanState::Stamped);
    CHECK(little.stamps == 0);
    request.amountMinor = 1000;
    request.again = true;
    CHECK(shop.counter().scan(request).stamps == 1);
}

TEST_CASE("Without its keys the counter still stamps known cards, without names, and makes no new ones")
{
    TestShop shop;
    auto const payload = shop.enrol("Lena");
    shop.scan(payload);
    shop.loseKeys();
    shop.reopen();
    REQUIRE(shop.business().keyProblem());
    CHECK(shop.business().keyProblem()->kind == ErrorKind::MissingKey);
    shop.clock.advance(1h);
    auto const scanned = shop.scan(payload);
    CHECK(scanned.state == ScanState::Stamped);
    CHECK(have(scanned) == 2);
    CHECK(scanned.customer->profile.name.empty());
    auto const card = shop.counter().issueCard();
    REQUIRE_FALSE(card);
    CHECK(card.error().kind == ErrorKind::MissingKey);
    auto forged = payload;
    forged.back() = forged.back() == '0' ? '1' : '0';
    CHECK(shop.scan(forged).state == ScanState::NotOurs);
    CHECK(shop.verify().holds());
}

TEST_CASE("The recovery key brings the names back on a till that has lost its keys")
{
    TestShop shop;
    auto const payload = shop.enrol("Nina");
    shop.scan(payload);
    shop.loseKeys();
    shop.recover();
    shop.clock.advance(1h);
    CHECK(shop.scan(payload).customer->profile.name == "Nina");
    CHECK(shop.verify().holds());
}

TEST_CASE("No name, phone, note or remark stands in plain bytes in any file of the shop")
{
    TestShop shop;
    auto const payload = shop.enrol("Wielisława", "+48 601 234 987");
    auto const customer = shop.scan(payload).customer->id;
    REQUIRE(shop.counter().setPreference(customer, "mleko owsiane bez cukru"));
    REQUIRE(shop.counter().remark(RemarkKind::Complaint, customer, "kawa była zimna jak lód"));
    CHECK(shop.view(customer).profile.preference == "mleko owsiane bez cukru");
    CHECK(shop.view(customer).complaint->text == "kawa była zimna jak lód");
    for (auto const* secret : {"Wielis", "wielis", "601 234 987", "601234987", "owsiane", "zimna"})
        CHECK_FALSE(shop.filesContain(secret));
    shop.close();
    for (auto const* secret : {"Wielis", "wielis", "601 234 987", "601234987", "owsiane", "zimna"})
        CHECK_FALSE(shop.filesContain(secret));
}

TEST_CASE("After a day of everything the projections equal a rebuild")
{
    TestShop shop;
    std::vector<std::string> cards;
    for (auto const* name : {"A", "B", "C"})
        cards.push_back(shop.enrol(name));
    for (int i = 0; i < 40; ++i) {
        auto const outcome = shop.scan(cards[std::size_t(i % 3)]);
        if (outcome.state == ScanState::Reward && i % 2 == 0)
            shop.counter().redeem(outcome.customer->id, openOf(*outcome.customer).front().id, EventId());
        if (i % 5 == 0) REQUIRE(shop.counter().undo(EventId()));
        if (i % 7 == 0) shop.counter().setStamps(outcome.visit, 2);
        shop.clock.advance(i % 3 == 0 ? 3min : 12min);
    }
    auto const report = shop.verify();
    INFO(report.detail);
    CHECK(report.holds());
    CHECK(report.events > 40);
}
