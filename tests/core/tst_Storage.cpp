// The shop's file: what can be opened, what is refused untouched, and writing all or nothing.
#include "core/base/Embedded.h"
#include "core/base/Hash.h"
#include "core/storage/Migrations.h"
#include "tests/support/Catch.h"
#include "tests/support/Tamper.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <fstream>
#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

using namespace bywalec;
using test::bytesOf;
using test::must;
using test::TempFolder;
using test::TestShop;

namespace {

// Options for a file that may be anything.
struct Opening {
    Opening() : vault(folder.path("file.key"))
    {
        options.file = folder.path("file");
        options.program = "test";
        options.clock = &clock;
        options.random = &random;
        options.vaults = {&vault};
    }
    Error refusal()
    {
        auto const opened = Business::open(options);
        REQUIRE_FALSE(opened);
        return opened.error();
    }
    void put(std::string const& content) { std::ofstream(options.file, std::ios::binary) << content; }

    TempFolder folder;
    FileVault vault;
    test::FakeClock clock;
    SeededRandom random{3};
    BusinessOptions options;
};

} // namespace

TEST_CASE("What isn't a shop file is refused with its reason and stays as it was to the byte")
{
    Opening opening;
    std::string content;
    SECTION("a text")
    {
        content = std::string(5000, 'x');
    }
    SECTION("an empty file")
    {
        content = "";
    }
    SECTION("one byte")
    {
        content = "S";
    }
    SECTION("another programme's database")
    {
        SQLite::Database(opening.options.file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x')");
        content = bytesOf(opening.options.file);
    }
    SECTION("another programme's empty database with a version")
    {
        SQLite::Database(opening.options.file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("PRAGMA user_version = 3; CREATE TABLE x (y)");
        content = bytesOf(opening.options.file);
    }
    opening.put(content);
    auto const error = opening.refusal();
    CHECK(error.kind == ErrorKind::InvalidInput);
    CHECK(error.detail.find("shop file") != std::string::npos);
    CHECK(bytesOf(opening.options.file) == content);
}

TEST_CASE("A missing file, a folder and a missing folder are told apart")
{
    Opening opening;
    CHECK(opening.refusal().kind == ErrorKind::NotFound);
    CHECK_FALSE(std::filesystem::exists(opening.options.file));
    std::filesystem::create_directory(opening.options.file);
    CHECK(opening.refusal().kind == ErrorKind::InvalidInput);
    opening.options.file = opening.folder.path("nowhere/file");
    CHECK(opening.refusal().kind == ErrorKind::NotFound);
    Founding founding;
    founding.name = "X";
    auto const founded = Business::found(opening.options, founding);
    REQUIRE_FALSE(founded);
    CHECK_FALSE(std::filesystem::exists(opening.folder.path("nowhere")));
}

TEST_CASE("A file that a newer version wrote is refused and stays as it is to the byte")
{
    TestShop shop;
    shop.close();
    auto const file = shop.folder.path("shop.bywalec");
    test::tamper(file, "PRAGMA user_version = " + std::to_string(latestSchema() + 1));
    auto const before = bytesOf(file);
    auto const opened = Business::open(shop.options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::NewerSchema);
    CHECK(opened.error().detail.find(std::to_string(latestSchema() + 1)) != std::string::npos);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("A shop file that is cut short is refused as damaged")
{
    TestShop shop;
    for (int i = 0; i < 20; ++i)
        shop.enrol("Anna");
    shop.close();
    auto const file = shop.folder.path("shop.bywalec");
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    auto const opened = Business::open(shop.options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Corrupt);
}

TEST_CASE("A second writer is refused and told who holds the file, a reader isn't")
{
    TestShop shop;
    auto options = shop.options();
    options.program = "second";
    auto const second = Business::open(options);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Locked);
    CHECK(second.error().detail == "test, process " + std::to_string(::getpid()));
    CHECK(shop.business().openReader());
    shop.close();
    CHECK(Business::open(options));
}

TEST_CASE("A reader sees what was committed and can't write")
{
    TestShop shop;
    auto reader = must(shop.business().openReader());
    shop.scan(shop.enrol("Anna"));
    auto const visits = reader.read([](Transaction& tx) -> Result<std::int64_t> {
        auto query = tx.query("SELECT count(*) FROM visit");
        query.step();
        return query.integer(0);
    });
    CHECK(visits == 1);
    auto const written = reader.write([](Transaction& tx) -> Result<void> {
        tx.query("DELETE FROM visit").run();
        return {};
    });
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::ReadOnly);
    CHECK(shop.visitsToday() == 1);
}

TEST_CASE("A write that fails anywhere leaves nothing, and the next one works")
{
    TempFolder folder;
    auto database = must(Database::open(folder.path("a"), Database::Mode::Create));
    must(database.write([](Transaction& tx) -> Result<void> {
        tx.execute("CREATE TABLE t (x INTEGER PRIMARY KEY) STRICT");
        return {};
    }));
    auto const insert = [](Transaction& tx, std::int64_t x) {
        tx.query("INSERT INTO t VALUES (?1)").bind(x).run();
    };
    auto const refused = database.write([&](Transaction& tx) -> Result<void> {
        insert(tx, 1);
        return makeError(ErrorKind::Refused, "no");
    });
    CHECK(refused.error().kind == ErrorKind::Refused);
    auto const failed = database.write([&](Transaction& tx) -> Result<void> {
        insert(tx, 1);
        insert(tx, 1);
        return {};
    });
    CHECK_FALSE(failed);
    struct Surprise {};
    CHECK_THROWS_AS(database.write([&](Transaction& tx) -> Result<void> {
        insert(tx, 1);
        throw Surprise();
    }),
                    Surprise);
    auto const counted = database.read([](Transaction& tx) -> Result<std::int64_t> {
        auto query = tx.query("SELECT count(*) FROM t");
        query.step();
        return query.integer(0);
    });
    CHECK(counted == 0);
    CHECK(database.write([&](Transaction& tx) -> Result<void> {
        insert(tx, 1);
        return {};
    }));
}

TEST_CASE("Creating never touches a file that is there")
{
    TempFolder folder;
    std::ofstream(folder.path("a")) << "my thesis";
    auto const created = Database::open(folder.path("a"), Database::Mode::Create);
    REQUIRE_FALSE(created);
    CHECK(created.error().kind == ErrorKind::AlreadyExists);
    CHECK(bytesOf(folder.path("a")) == "my thesis");
}

TEST_CASE("Every commit is synced, in a WAL that only an idle moment empties, and deleted bytes are wiped")
{
    TestShop shop;
    auto const pragma = [&](char const* sql) {
        return must(shop.business().database().read([&](Transaction& tx) -> Result<std::string> {
            auto query = tx.query(sql);
            query.step();
            return query.text(0);
        }));
    };
    CHECK(pragma("PRAGMA journal_mode") == "wal");
    CHECK(pragma("PRAGMA synchronous") == "2");
    CHECK(pragma("PRAGMA wal_autocheckpoint") == "0");
    CHECK(pragma("PRAGMA secure_delete") == "1");
    CHECK(pragma("PRAGMA foreign_keys") == "1");
    CHECK(pragma("PRAGMA mmap_size") == "0");
    CHECK(shop.business().idle());
    shop.enrol("Anna");
    CHECK(shop.business().database().walBytes() > 0);
    REQUIRE(shop.business().database().checkpoint());
    CHECK(shop.business().database().checkIntegrity(true));
}

TEST_CASE("Migrations run in order on an empty file, and again does nothing")
{
    TempFolder folder;
    auto database = must(Database::open(folder.path("a"), Database::Mode::Create));
    CHECK(schemaOf(database) == 0);
    CHECK_FALSE(checkSchema(database));
    REQUIRE(migrate(database));
    CHECK(schemaOf(database) == latestSchema());
    CHECK(checkSchema(database));
    auto const before = bytesOf(folder.path("a"));
    REQUIRE(migrate(database));
    CHECK(bytesOf(folder.path("a")) == before);
    int number = 0;
    for (auto const& file : embedded::migrations()) {
        auto const digits = std::to_string(++number);
        CHECK(file.name.substr(0, 5) == std::string(4 - digits.size(), '0') + digits + "_");
    }
    CHECK(number == latestSchema());
}

// A migration that a release has carried is frozen: shops have run it, and changing it here would make two
// truths of one schema. Change the schema by adding a file with the next number, and its line here. While a
// migration hasn't been in any release it may still change: take the new sum from this test's failure.
TEST_CASE("Shipped migrations are frozen")
{
    struct Frozen {
        std::string name;
        std::string blake2b;
    };
    std::vector<Frozen> const frozen{
        {"0001_journal.sql", "b6efd21738f846fb353abff3364f83d5"},
        {"0002_shop.sql", "cd6ebfa670c8abc96b2b2d543b8d81cc"},
        {"0003_cards.sql", "76c3a5ba42257f0e4cdb472716a0ad2f"},
        {"0004_customers.sql", "c55013b7fb1b07451f37951a6ee91363"},
        {"0005_visits.sql", "0feaa30eb1b73a10de7b2c921c2ce8ad"},
        {"0006_programmes.sql", "304a42838765b08f721bedc2b207d0d0"},
        {"0007_ledger.sql", "d14029d580f2d175693a192f8d8cc907"},
        {"0008_feedback.sql", "53f7d5dcd5fcaff30ceb972af82d17c0"},
        {"0009_claims.sql", "0efff98ba350da8a1cc74ca73a7cff07"},
        {"0010_suggestions.sql", "10a2675b5a4622af0ac74441ec6023d3"},
        {"0011_charity.sql", "7bfffdbf060396d72afc5701af4fec6c"},
        {"0012_referrals.sql", "527227b4d296510944dbeb9176fe95fa"},
        {"0013_rollups.sql", "a71aa5a6eaed026f5ff262365ff24265"},
        {"0014_imports.sql", "72212ced63f9364da54a044aa84f4c8f"},
        {"0015_snapshots.sql", "e15ee15630e56afb815555450d81e1ff"},
    };
    auto const files = embedded::migrations();
    REQUIRE(files.size() == frozen.size());
    for (std::size_t i = 0; i < frozen.size(); ++i) {
        CHECK(files[i].name == frozen[i].name);
        CHECK(toHex(Blake2b(16).raw(asBytes(files[i].text)).digest()) == frozen[i].blake2b);
    }
}
