// What was changed behind the programme's back is found, and what may change stays possible.
#include "core/journal/Chain.h"
#include "core/journal/EventStore.h"
#include "core/storage/Migrations.h"
#include "tests/support/Catch.h"
#include "tests/support/Tamper.h"
#include "tests/support/TestShop.h"

using namespace bywalec;
using namespace std::chrono_literals;
using test::tamper;
using test::TestShop;

namespace {

// A closed shop with a few days behind it.
struct UsedShop : TestShop {
    UsedShop()
    {
        auto const anna = enrol("Anna", "600 100 200");
        auto const jan = enrol("Jan");
        for (int i = 0; i < 6; ++i) {
            scan(anna);
            scan(jan);
            clock.advance(24h);
        }
        close();
        file = folder.path("shop.bywalec");
    }
    Result<ChainReport> chain()
    {
        auto database = Database::open(file, Database::Mode::ReadOnly);
        if (!database) return database.error();
        return database->read([](Transaction& tx) { return verifyChain(tx); });
    }
    std::string file;
};

} // namespace

TEST_CASE("The journal refuses every change and every deletion")
{
    UsedShop shop;
    auto const words = std::string("the journal is append-only");
    for (auto const* statement :
         {"UPDATE event SET body = '{}' WHERE key = 3",
          "UPDATE event SET kind = 'visit.amended' WHERE key = 3", "UPDATE event SET hlc = hlc + 1",
          "UPDATE event SET staff = randomblob(16) WHERE key = 3",
          "UPDATE event SET ref = randomblob(16) WHERE key = 3", "UPDATE event SET subject = NULL",
          "UPDATE event SET shop = NULL", "UPDATE event SET version = 2 WHERE key = 3",
          "UPDATE event SET utc_offset_min = 0", "UPDATE event SET id = randomblob(16) WHERE key = 3",
          "UPDATE event SET sealed_hash = NULL WHERE sealed IS NOT NULL",
          "UPDATE event SET sealed = randomblob(80) WHERE sealed IS NOT NULL",
          "UPDATE event SET sealed = NULL WHERE sealed IS NULL", "DELETE FROM event WHERE key = 3",
          "DELETE FROM event", "UPDATE position SET link = randomblob(16)",
          "UPDATE position SET seq = seq + 100", "DELETE FROM position WHERE n = 2"}) {
        INFO(statement);
        CHECK(test::refusal(shop.file, statement).find(words) != std::string::npos);
    }
    CHECK(shop.chain());
}

TEST_CASE("A sealed part may be blanked, and the chain holds")
{
    UsedShop shop;
    CHECK(test::refusal(shop.file, "UPDATE event SET sealed = NULL WHERE sealed IS NOT NULL").empty());
    CHECK(test::askFile(shop.file, "SELECT count(*) FROM event WHERE sealed IS NOT NULL") == 0);
    auto const report = shop.chain();
    REQUIRE(report);
    CHECK(report->links == report->events);
    CHECK(report->events == test::askFile(shop.file, "SELECT count(*) FROM event"));
}

TEST_CASE("The chain finds each thing that was changed behind the programme's back")
{
    struct Damage {
        char const* what;
        char const* statements;
    };
    auto const damage = GENERATE(values<Damage>(
        {{"a body", "UPDATE event SET body = replace(body, '\"delta\":1', '\"delta\":5') WHERE key = "
                    "(SELECT max(key) FROM event WHERE kind = 'visit.recorded')"},
         {"a kind", "UPDATE event SET kind = 'visit.amended' WHERE key = 9"},
         {"a version", "UPDATE event SET version = 2 WHERE key = 9"},
         {"a time", "UPDATE event SET hlc = hlc - 65536 WHERE key = 9"},
         {"an offset", "UPDATE event SET utc_offset_min = utc_offset_min + 60 WHERE key = 9"},
         {"a member of staff", "UPDATE event SET staff = randomblob(16) WHERE key = 9"},
         {"a shop", "UPDATE event SET shop = randomblob(16) WHERE key = 9"},
         {"a subject", "UPDATE event SET subject = randomblob(16) WHERE key = 9"},
         {"a reference", "UPDATE event SET ref = randomblob(16) WHERE key = 9"},
         {"an id", "UPDATE event SET id = randomblob(16) WHERE key = 9"},
         {"a sealed part", "UPDATE event SET sealed = randomblob(length(sealed)) WHERE key = "
                           "(SELECT min(key) FROM event WHERE sealed IS NOT NULL)"},
         {"a sealed part and its hash",
          "UPDATE event SET sealed = NULL, sealed_hash = randomblob(32) WHERE key = "
          "(SELECT min(key) FROM event WHERE sealed IS NOT NULL)"},
         {"a sealed part put where none was", "UPDATE event SET sealed = randomblob(80) WHERE key = 9"},
         {"a removed event", "DELETE FROM event WHERE key = 9"},
         {"a removed position", "DELETE FROM position WHERE n = 9"},
         {"a removed event with its position",
          "DELETE FROM position WHERE n = 9; DELETE FROM event WHERE key = 9"},
         {"the first event removed", "DELETE FROM position WHERE n = 1; DELETE FROM event WHERE key = 1"},
         {"swapped links",
          "UPDATE position SET link = (SELECT link FROM position p WHERE p.n = 19 - position.n) "
          "WHERE n IN (9, 10)"},
         {"swapped events", "UPDATE position SET event = 19 - event WHERE n IN (9, 10)"},
         {"a smuggled event", "INSERT INTO event (id, kind, version, hlc, utc_offset_min, body) "
                              "VALUES (randomblob(16), 'visit.recorded', 1, 1, 0, '{}')"}}));
    UsedShop shop;
    REQUIRE(shop.chain());
    tamper(shop.file, damage.statements);
    INFO(damage.what);
    auto const report = shop.chain();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Corrupt);
    CHECK_FALSE(report.error().detail.empty());
    auto database = Database::open(shop.file, Database::Mode::ReadOnly);
    REQUIRE(database);
    auto const whole = verify(*database);
    REQUIRE(whole);
    CHECK_FALSE(whole->chain);
    CHECK_FALSE(whole->holds());
}

TEST_CASE("A shop whose newest event was damaged doesn't open")
{
    UsedShop shop;
    tamper(shop.file, "UPDATE event SET body = body || ' ' WHERE key = (SELECT max(key) FROM event)");
    auto const opened = Business::open(shop.options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Corrupt);
}

TEST_CASE("Projections that were changed behind the programme's back differ from a rebuild")
{
    UsedShop shop;
    tamper(shop.file, "UPDATE entry SET delta = delta + 5");
    auto database = Database::open(shop.file, Database::Mode::ReadOnly);
    REQUIRE(database);
    auto const report = verify(*database);
    REQUIRE(report);
    CHECK(report->integrity);
    CHECK(report->chain);
    CHECK_FALSE(report->projections);
    CHECK(report->detail.find("rebuild") != std::string::npos);
}

TEST_CASE("The newest events cut off clean are found by the projections that remember them")
{
    UsedShop shop;
    tamper(shop.file, "DELETE FROM position WHERE n = (SELECT max(n) FROM position);"
                      "DELETE FROM event WHERE key = (SELECT max(key) FROM event)");
    CHECK(shop.chain()); // nothing in the file says that there was more
    auto database = Database::open(shop.file, Database::Mode::ReadOnly);
    CHECK_FALSE(verify(*database)->holds());
}
