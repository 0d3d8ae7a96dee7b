// A day after an enrolment was taken back nothing personal of it is left, and the chain still holds.
#include "core/cards/CardBook.h"
#include "core/journal/Subjects.h"
#include "tests/support/Catch.h"
#include "tests/support/Replay.h"
#include "tests/support/Tamper.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <algorithm>

using namespace bywalec;
using namespace std::chrono_literals;
using test::must;
using test::TestShop;

namespace {

std::string rawBytes(Bytes const& bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::vector<Event> sealedEvents(TestShop& shop)
{
    auto events = test::eventsIn(shop.business().database());
    std::erase_if(events, [](Event const& event) { return event.sealed.empty(); });
    return events;
}

} // namespace

TEST_CASE("A day after an enrolment was taken back its sealed bytes are gone from every file")
{
    TestShop shop;
    shop.enrol("Zostaje Anna", "600 100 200");
    auto const payload = shop.enrol("Odchodzi Jan", "600 300 400");
    auto const jan = shop.scan(payload).customer->id;
    REQUIRE(shop.counter().setPreference(jan, "bez cukru"));
    auto const sealed = sealedEvents(shop);
    REQUIRE(sealed.size() == 3);
    auto const actions =
        must(shop.business().database().read([&](Transaction& tx) -> Result<std::vector<RecentAction>> {
            return recentActions(tx, shop.business().zone(),
                                 shop.business().zone().local(shop.clock.now()).day, nullptr, 9);
        }));
    auto const enrolment = std::find_if(actions.begin(), actions.end(), [&](RecentAction const& action) {
        return action.kind == ActionKind::Enrolment && action.customer == jan;
    });
    REQUIRE(enrolment != actions.end());
    REQUIRE(shop.counter().undo(enrolment->id));

    shop.clock.advance(23h);
    shop.reopen();
    CHECK(sealedEvents(shop).size() == 3); // it might have been a mistake

    shop.clock.advance(2h);
    shop.reopen();
    auto const left = sealedEvents(shop);
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == sealed.front().id);
    CHECK(shop.view(jan).profile == Profile());
    CHECK(shop.scan(payload).state == ScanState::Unassigned);
    auto const report = shop.verify();
    INFO(report.detail);
    CHECK(report.holds());
    shop.close();
    CHECK(shop.filesContain(rawBytes(sealed[0].sealed)));
    CHECK_FALSE(shop.filesContain(rawBytes(sealed[1].sealed)));
    CHECK_FALSE(shop.filesContain(rawBytes(sealed[2].sealed)));
    shop.reopen();
    CHECK(shop.verify().holds());
}

TEST_CASE("The card of an enrolment that was taken back can be given to somebody else")
{
    TestShop shop;
    auto const payload = shop.enrol("Jan");
    REQUIRE(shop.counter().undo(EventId()));
    CHECK(shop.scan(payload).state == ScanState::Unassigned);
    EnrolRequest request;
    request.card = parseToken(payload)->id;
    request.profile.name = "Ewa";
    CHECK(shop.counter().enrol(request).state == ScanState::Stamped);
    shop.clock.advance(25h);
    shop.reopen();
    CHECK(shop.scan(payload).customer->profile.name == "Ewa");
    CHECK(shop.verify().holds());
}

TEST_CASE("After a clock that was years ahead was set back, doubles are still noticed and visits still count")
{
    TestShop shop;
    auto const payload = shop.enrol("Anna");
    auto const now = shop.clock.now();
    shop.clock.setWall(now + 24h * 3650);
    CHECK(shop.scan(payload).state == ScanState::Stamped);
    shop.clock.setWall(now);
    CHECK(shop.scan(payload).state == ScanState::Stamped);
    shop.clock.setWall(now + 2min);
    CHECK(shop.scan(payload).state == ScanState::Duplicate);
    shop.clock.setWall(now + 11min);
    CHECK(shop.scan(payload).state == ScanState::Stamped);
    CHECK(shop.verify().holds());
}

TEST_CASE("A withdrawal stands until a grant that has seen it")
{
    TestShop shop;
    auto const anna = shop.scan(shop.enrol("Anna")).customer->id;
    auto& database = shop.business().database();
    auto const consents = [&] {
        return must(database.read([&](Transaction& tx) -> Result<bool> {
            return hasConsent(tx, findSubject(tx, anna.raw()).value(), Channel::Sms);
        }));
    };
    auto const write = [&](auto draft) {
        must(shop.business().journal().write(
            [&](Append& append) { return append.append(draft(append.tx())); }));
        shop.clock.advance(1min);
    };
    CHECK_FALSE(consents());
    Draft blind;
    write([&](Transaction& tx) { return blind = consentGiven(tx, anna, Channel::Sms, 1, EventId()); });
    CHECK(consents());
    write([&](Transaction&) { return consentWithdrawn(anna, Channel::Sms); });
    CHECK_FALSE(consents());
    write([&](Transaction&) { return blind; }); // from a till that hasn't heard of the withdrawal
    CHECK_FALSE(consents());
    write([&](Transaction& tx) { return consentGiven(tx, anna, Channel::Sms, 1, EventId()); });
    CHECK(consents());
    write([&](Transaction&) { return blind; }); // takes nothing away from the grant that has seen it
    CHECK(consents());
    write([&](Transaction&) { return consentWithdrawn(anna, Channel::Sms); });
    CHECK_FALSE(consents());
}
