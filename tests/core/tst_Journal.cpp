// Appending: ids once, time forward, streams by start, and nothing seen before it is on the disk.
#include "core/base/Hash.h"
#include "core/journal/Chain.h"
#include "tests/support/Catch.h"
#include "tests/support/Tamper.h"
#include "tests/support/TestJournal.h"

#include <map>
#include <set>

using namespace bywalec;
using namespace std::chrono_literals;
using test::must;
using test::TestJournal;

static Draft remark(std::string const& text = {})
{
    return remarkNoted(RemarkKind::Idea, CustomerId(), LocalDay{20000}, text);
}

TEST_CASE("An event comes back exactly as it was written, its personal part only under the key")
{
    TestJournal journal;
    auto const id = journal.append(remark("więcej ciast bezglutenowych"));
    auto const found = journal.read([&](Transaction& tx) { return findEvent(tx, id); });
    REQUIRE(found);
    CHECK(found->event.kind == kind::remarkNoted);
    CHECK(found->event.hlc.time() == journal.clock.now());
    CHECK(found->event.body.find("ciast") == std::string::npos);
    CHECK(must(openSealed(journal.key, id, found->event.sealed)).find("więcej ciast") != std::string::npos);
    auto const otherKey = Secret::random(journal.random);
    auto const opened = openSealed(otherKey, id, found->event.sealed);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::WrongKey);
    auto const otherEvent = openSealed(journal.key, journal.append(remark()), found->event.sealed);
    CHECK_FALSE(otherEvent); // a sealed part moved to another event doesn't open there
}

TEST_CASE("An id that is there already is known, and can't be appended a second time")
{
    TestJournal journal;
    auto draft = remark();
    draft.id = EventId(makeUuidV7(journal.clock.now(), journal.random));
    REQUIRE(journal.append(draft) == draft.id);
    auto const before = journal.dump();
    auto const again = journal.journal->write([&](Append& append) -> Result<EventId> {
        CHECK(append.contains(draft.id));
        CHECK_FALSE(append.contains(append.newId()));
        return append.append(draft);
    });
    CHECK_FALSE(again);
    CHECK(journal.events().size() == 1);
    CHECK(journal.dump() == before);
    journal.append(remark()); // and the chain goes on where it was
    CHECK(must(journal.database.read([](Transaction& tx) { return verifyChain(tx); })).links == 2);
}

TEST_CASE("A use case that fails leaves no event, no projection and no gap")
{
    TestJournal journal;
    journal.append(remark());
    auto const before = journal.dump();
    int told = 0;
    journal.journal->onChanged([&](std::vector<Change> const&) { ++told; });
    auto const failed = journal.journal->write([&](Append& append) -> Result<void> {
        CHECK(append.append(remark()));
        CHECK(append.append(remark()));
        return makeError(ErrorKind::Refused, "changed my mind");
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Refused);
    CHECK(told == 0);
    CHECK(journal.events().size() == 1);
    CHECK(journal.dump() == before);
    journal.append(remark());
    CHECK(told == 1);
    CHECK(must(journal.database.read([](Transaction& tx) { return verifyChain(tx); })).links == 2);
}

TEST_CASE("Something personal isn't written when there is no key to seal it with")
{
    TestJournal journal;
    Journal keyless(journal.database, journal.clock, journal.random, journal.projectors.all());
    Journal::Identity identity;
    identity.device = journal.device;
    REQUIRE(keyless.start(std::move(identity)));
    auto const refused = keyless.write([&](Append& append) { return append.append(remark("zimna zupa")); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::MissingKey);
    CHECK(journal.events().empty());
    CHECK(keyless.write([&](Append& append) { return append.append(remark()); }));
}

TEST_CASE("Each start is a stream of its own that continues the newest link")
{
    TestJournal journal;
    for (int start = 0; start < 3; ++start) {
        journal.start();
        for (int i = 0; i < 4; ++i)
            journal.append(remark());
    }
    std::map<std::int64_t, std::vector<std::int64_t>> streams;
    journal.read([&](Transaction& tx) {
        auto rows = tx.query("SELECT incarnation, seq FROM position ORDER BY n");
        while (rows.step())
            streams[rows.integer(0)].push_back(rows.integer(1));
        return 0;
    });
    CHECK(streams.size() == 3);
    for (auto const& [incarnation, seqs] : streams)
        CHECK(seqs == std::vector<std::int64_t>{1, 2, 3, 4});
    CHECK(must(journal.database.read([](Transaction& tx) { return verifyChain(tx); })).links == 12);
}

TEST_CASE("Time never goes back in the journal, whatever the wall clock does")
{
    TestJournal journal;
    auto const start = journal.clock.now();
    std::vector<std::chrono::hours> const jumps{0h, 24h * 3653, -24h * 3653, -24h * 36530, 1h, 24h * 365};
    for (auto const jump : jumps)
        for (int i = 0; i < 3; ++i) {
            journal.clock.setWall(start + jump);
            journal.append(remark());
            if (i == 1) journal.start();
        }
    Hlc last;
    for (auto const& event : journal.events()) {
        CHECK(event.hlc > last);
        last = event.hlc;
    }
    CHECK(std::int64_t(last.packed()) > 0);
    CHECK(last.time() < start + 24h * 3654); // a clock before 1970 didn't throw it to the end of time
}

TEST_CASE("Time doesn't go back after a thousand older events arrived from elsewhere")
{
    TestJournal journal;
    auto const own = journal.append(remark());
    auto const newest = journal.events().back().hlc;
    must(journal.database.write([&](Transaction& tx) -> Result<void> {
        for (int i = 0; i < 1200; ++i) {
            Event event;
            event.id = EventId(makeUuidV7(journal.clock.now(), journal.random));
            event.kind = "something.new";
            event.hlc = Hlc(std::uint64_t(i + 1));
            event.body = "{}";
            insertEvent(tx, event);
        }
        return {};
    }));
    journal.clock.setWall(journal.clock.now() - 24h * 365);
    journal.start();
    auto const next = journal.append(remark());
    CHECK(next != own);
    CHECK(journal.events().back().hlc > newest);
}

TEST_CASE("An unknown kind is kept byte for byte and skipped by every projection")
{
    TestJournal journal;
    auto const before = journal.dump();
    Draft draft;
    draft.kind = "loyalty.invented_in_2031";
    draft.body = "{ \"b\" : 1,\t\"a\":[1.50, \"ż\"], \"b\":2 }";
    auto const id = journal.append(draft);
    CHECK(journal.read([&](Transaction& tx) { return findEvent(tx, id); })->event.body == draft.body);
    CHECK(journal.dump() == before);
}

TEST_CASE("Bodies that aren't what they should be are kept and change nothing")
{
    TestJournal journal;
    auto const before = journal.dump();
    for (auto const kind :
         {kind::businessFounded, kind::shopOpened, kind::deviceJoined, kind::cardIssued, kind::cardAssigned,
          kind::cardBlocked, kind::customerEnrolled, kind::customerProfiled, kind::consentGiven,
          kind::visitRecorded, kind::visitAmended, kind::rewardEarned, kind::rewardRedeemed,
          kind::programmeDefined, kind::eventVoided})
        for (auto const* body :
             {"", "nonsense", "[]", "7", "null", "{}", "{\"customer\":7}", "{\"card\":\"x\"}",
              "{\"target\":[]}", "{\"entries\":{}}", "{\"terms\":null}", "{\"fields\":[]}"}) {
            Draft draft;
            draft.kind = kind;
            draft.body = body;
            INFO(kind << " " << body);
            journal.append(draft);
        }
    CHECK(journal.dump() == before);
}

TEST_CASE("Screens are told after the commit which topics changed, and about whom")
{
    TestJournal journal;
    std::vector<Change> told;
    journal.journal->onChanged([&](std::vector<Change> const& changes) { told = changes; });
    CustomerId const customer(deriveUuid("test", {asBytes("c")}));
    journal.append(consentWithdrawn(customer, Channel::Sms));
    REQUIRE(told.size() == 1);
    CHECK(told.front().topic == "customers");
    CHECK(told.front().subject == SubjectId(customer.raw()));
}

TEST_CASE("docs/events.md describes every kind that the code knows")
{
    auto const source = test::bytesOf(BYWALEC_SOURCE_DIR "/core/journal/Event.h");
    auto const page = test::bytesOf(BYWALEC_SOURCE_DIR "/docs/events.md");
    int kinds = 0;
    std::string const before = "std::string_view ";
    for (auto at = source.find(before); at != std::string::npos; at = source.find(before, at + 1)) {
        auto const from = source.find('"', at) + 1;
        if (source.substr(at, from - at).find(';') != std::string::npos) continue;
        auto const name = source.substr(from, source.find('"', from) - from);
        INFO(name);
        CHECK(page.find("\n### " + name + "\n") != std::string::npos);
        CHECK(page.find("| [`" + name + "`]") != std::string::npos);
        ++kinds;
    }
    CHECK(kinds == 34);
}

TEST_CASE("The link is what docs/events.md says it is")
{
    // Worked out beside the code, field by field, for whoever writes another client.
    Event event;
    event.id = EventId(deriveUuid("test", {asBytes("event")}));
    event.kind = "visit.recorded";
    event.version = 1;
    event.hlc = Hlc(0x0123456789ABULL << 16 | 7);
    event.utcOffsetMin = -60;
    event.body = "{\"ż\":1}";
    event.sealedHash = Bytes(32, 0xAB);
    Link previous{};
    previous[0] = 9;
    std::string header;
    std::string all;
    auto const number = [](std::string& out, std::uint64_t value) {
        for (int i = 0; i < 8; ++i)
            out += char(value >> (8 * i) & 0xFF);
    };
    auto const part = [&](std::string& out, std::string const& bytes) {
        number(out, bytes.size());
        out += bytes;
    };
    auto const text = [](ByteView bytes) { return std::string(bytes.begin(), bytes.end()); };
    auto const hash = [&](std::string const& bytes) {
        return text(Blake2b(32).raw(asBytes(bytes)).digest());
    };
    part(header, event.kind);
    number(header, 1);
    number(header, event.hlc.packed());
    number(header, std::uint64_t(std::int64_t(-60)));
    for (int i = 0; i < 4; ++i)
        part(header, std::string(16, '\0'));
    part(all, text(previous));
    part(all, text(event.id.bytes()));
    part(all, hash(header));
    part(all, hash(event.body));
    part(all, text(event.sealedHash));
    CHECK(text(linkAfter(previous, event)) == hash(all).substr(0, 16));
}
