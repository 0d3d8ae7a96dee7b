// The property that syncing stands on: the same events give the same tables in whatever order they arrive.
#include "core/journal/Subjects.h"
#include "tests/support/Catch.h"
#include "tests/support/RandomHistory.h"
#include "tests/support/Replay.h"
#include "tests/support/Tamper.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <algorithm>
#include <fstream>
#include <set>

using namespace bywalec;
using namespace std::chrono_literals;
using nlohmann::json;
using test::must;
using test::RandomHistory;
using test::Replay;
using test::TestShop;

namespace {

// The shop of another till that was offline: the same file with a device key of its own.
void copyShop(TestShop& from, TestShop& to)
{
    from.close();
    to.close();
    for (auto const* leaf : {"shop.bywalec", "shop.bywalec.key"})
        std::filesystem::copy_file(from.folder.path(leaf), to.folder.path(leaf),
                                   std::filesystem::copy_options::overwrite_existing);
    auto keys = json::parse(test::bytesOf(to.folder.path("shop.bywalec.key")));
    keys["keys"]["device"] = toHex(Secret::random(to.random).bytes());
    std::ofstream(to.folder.path("shop.bywalec.key")) << keys.dump();
    from.reopen();
    to.clock.setWall(from.clock.now());
    to.reopen();
}

std::vector<Event> unionOf(std::vector<Event> first, std::vector<Event> const& second)
{
    std::set<EventId> known;
    for (auto const& event : first)
        known.insert(event.id);
    for (auto const& event : second)
        if (known.insert(event.id).second) first.push_back(event);
    return first;
}

} // namespace

TEST_CASE("The same events give the same tables and the same answers in whatever order they arrive")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        RandomHistory history(seed);
        Replay first(history.events);
        auto const dump = first.dump();
        auto const screens = first.screens(history.customers, &history.key);
        INFO("seed " << seed);
        REQUIRE(history.events.size() > 60);
        auto orders = history;
        std::reverse(orders.events.begin(), orders.events.end());
        for (int order = 0; order < 4; ++order) {
            Replay other(orders.events);
            REQUIRE(test::difference(dump, other.dump()) == std::string());
            auto const seen = other.screens(history.customers, &history.key);
            REQUIRE(test::difference(screens, seen) == std::string());
            orders.shuffle();
        }
    }
}

TEST_CASE("The histories of that test hold what they claim to hold")
{
    std::set<std::string> kinds;
    bool open = false;
    bool gone = false;
    bool freed = false;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        RandomHistory history(seed);
        for (auto const& event : history.events)
            kinds.insert(event.kind);
        auto const screens = Replay(history.events).screens(history.customers, &history.key);
        open = open || screens.find(" [") != std::string::npos;
        freed = freed ||
                (screens.find(" spent ") != std::string::npos && screens.find(" free ") != std::string::npos);
        std::size_t enrolled = 0;
        for (auto at = screens.find(" enrolled "); at != std::string::npos;
             at = screens.find(" enrolled ", at + 1))
            ++enrolled;
        gone = gone || enrolled < history.customers.size();
    }
    CHECK(kinds.size() == 35); // the thirty-four of core/journal/Event.h and an unknown one
    CHECK(open);
    CHECK(gone);
    CHECK(freed);
}

TEST_CASE("Two offline tills that both cross the fifth stamp earn one reward, whoever is heard first")
{
    TestShop left(1);
    TestShop right(2);
    auto const payload = left.enrol("Anna");
    Outcome outcome;
    for (int i = 0; i < 4; ++i) {
        outcome = left.scan(payload);
        left.clock.advance(24h);
    }
    copyShop(left, right);
    CHECK(left.scan(payload).state == ScanState::Reward);
    CHECK(right.scan(payload).state == ScanState::Reward);

    auto const ours = test::eventsIn(left.business().database());
    auto const theirs = test::eventsIn(right.business().database());
    auto const customer = outcome.customer->id;
    Replay leftFirst(unionOf(ours, theirs));
    Replay rightFirst(unionOf(theirs, ours));
    CHECK(test::difference(leftFirst.dump(), rightFirst.dump()) == std::string());
    for (auto* merged : {&leftFirst, &rightFirst}) {
        auto const standing = must(merged->database().read([&](Transaction& tx) -> Result<Standing> {
            auto const subject = findSubject(tx, customer.raw()).value();
            return accountsOf(tx, subject, currentRules(tx).programmes, historyOf(tx, subject),
                              LocalDay{20500})
                .front()
                .standing;
        }));
        CHECK(standing.balance == 1); // six stamps, five of them bound by the reward
        CHECK(standing.open.size() == 1);
        CHECK(standing.lastCycle == 1);
    }
}

TEST_CASE("A stamp taken back on one till leaves the reward that another till earned meanwhile")
{
    TestShop left(1);
    TestShop right(2);
    auto const payload = left.enrol("Anna");
    for (int i = 0; i < 4; ++i) {
        left.scan(payload);
        left.clock.advance(24h);
    }
    copyShop(left, right);
    auto const mine = left.scan(payload);
    auto const theirs = right.scan(payload);
    REQUIRE(left.counter().undo(mine.visit));
    auto const all =
        unionOf(test::eventsIn(left.business().database()), test::eventsIn(right.business().database()));
    Replay merged(all);
    auto const standing = must(merged.database().read([&](Transaction& tx) -> Result<Standing> {
        auto const subject = findSubject(tx, theirs.customer->id.raw()).value();
        return accountsOf(tx, subject, currentRules(tx).programmes, historyOf(tx, subject), LocalDay{20500})
            .front()
            .standing;
    }));
    CHECK(standing.balance == 0);
    CHECK(standing.open.size() == 1);
    auto backwards = all;
    std::reverse(backwards.begin(), backwards.end());
    CHECK(test::difference(merged.dump(), Replay(backwards).dump()) == std::string());
}

TEST_CASE("A code that two tills took back apart is free once, and one customer then brings the purchase")
{
    TestShop left(1);
    TestShop right(2);
    auto const payload = left.enrol("Anna");
    auto const customer = left.scan(payload).customer->id;
    auto const guest = left.counter().guest(EventId(), 2500);
    auto const code = left.counter().issueClaim(guest.visit)->token.id;
    auto const claimed = left.counter().claim(code, customer);
    REQUIRE(claimed.state == ScanState::Stamped);
    copyShop(left, right);
    REQUIRE(left.counter().undo(claimed.visit));
    REQUIRE(right.counter().undo(claimed.visit));
    auto const all =
        unionOf(test::eventsIn(left.business().database()), test::eventsIn(right.business().database()));
    auto backwards = all;
    std::reverse(backwards.begin(), backwards.end());
    for (auto const& order : {all, backwards}) {
        Replay merged(order);
        must(merged.database().read([&](Transaction& tx) -> Result<void> {
            auto const claim = findClaim(tx, code);
            REQUIRE(claim);
            CHECK(claim->visit == repeatedVisitId(guest.visit, 1));
            CHECK_FALSE(isVoided(tx, claim->visit));
            CHECK(visitsOn(tx, findVisit(tx, claim->visit)->day) == 2); // Anna's own, and the guest's once
            return {};
        }));
    }
    auto const again = right.counter().claim(code, customer);
    CHECK(again.state == ScanState::Stamped);
    CHECK(right.counter().claim(code, customer).error.detail == "taken");
    CHECK(right.verify().holds());
}
