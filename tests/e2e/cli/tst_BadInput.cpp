// Whatever goes wrong is said plainly in Polish and English, with the right exit status, and nothing is lost.
#include "tests/e2e/cli/Refusal.h"

#include <fstream>

using namespace bywalec;
using namespace bywalec::test;

namespace {

using std::filesystem::perms;

/// A shop with one customer who has two stamps.
struct Stamped : CliShop {
    Stamped()
    {
        enrol("Anna");
        scan();
        scan();
    }
    void checkNothingChanged() const
    {
        CHECK(customer().json["balance"] == 2);
        CHECK(visitIds().size() == 2);
        CHECK(verifies());
    }
};

std::string otherShopsPayload()
{
    CliShop other;
    other.enrol("Obcy");
    return other.payload;
}

/// Another card's tag on this card's id.
std::string forged(std::string payload)
{
    auto& last = payload.back();
    last = last == '7' ? '8' : '7';
    return payload;
}

} // namespace

TEST_CASE("Pictures without a code, and files that are no pictures, stamp nothing")
{
    Stamped shop;
    auto const text = shop.folder.path("text.png");
    std::ofstream(text) << "not a picture";
    checkRefusal(shop, {"scan", "--image", text},
                 {1, "invalid_input", "nie da się odczytać jako obrazu", "can’t be read as a PNG or JPEG"});
    auto const blank = shop.folder.path("blank.png"); // 8 × 8 white pixels
    auto const bytes = fromHex(
        "89504e470d0a1a0a0000000d4948445200000008000000080800000000e164e1570000000e49444154789c63f80f050c9431"
        "00f7c03fc1b23441bb0000000049454e44ae426082");
    std::ofstream(blank, std::ios::binary)
        .write(reinterpret_cast<char const*>(bytes->data()), std::streamsize(bytes->size()));
    checkRefusal(shop, {"scan", "--image", blank},
                 {1, "unreadable", "nie znaleziono kodu", "No code was found"});
    checkRefusal(shop, {"scan", "--image", shop.folder.path("none.png")},
                 {1, "not_found", "Nie znaleziono", "wasn’t found"});
    shop.checkNothingChanged();
}

TEST_CASE("Texts that aren't ours, forged, unknown and blocked cards stamp nothing")
{
    Stamped shop;
    checkRefusal(shop, {"scan", "--payload", "https://example.com/menu"},
                 {1, "not_ours", "nie jest karta tego lokalu", "from another shop"});
    checkRefusal(shop, {"scan", "--payload", std::string(5000, '0')},
                 {1, "not_ours", "nie jest karta tego lokalu", "from another shop"});
    checkRefusal(shop, {"scan", "--payload", otherShopsPayload()},
                 {1, "not_ours", "nie jest karta tego lokalu", "from another shop"});
    checkRefusal(shop, {"scan", "--payload", forged(shop.payload)},
                 {1, "not_ours", "nie jest karta tego lokalu", "from another shop"});
    checkRefusal(shop, {"card", "block", "--payload", forged(shop.payload)},
                 {1, "not_found", "nie jest karta tego lokalu", "from another shop"});
    REQUIRE(shop.ask({"card", "block", "--payload", shop.payload}).status == 0);
    checkRefusal(shop, {"scan", "--payload", shop.payload},
                 {1, "blocked", "Karta zablokowana", "Card blocked"});
    shop.checkNothingChanged();
}

TEST_CASE("A valid card that this file has never seen is unknown")
{
    Stamped shop;
    auto const copy = shop.folder.path("copy.bywalec");
    std::filesystem::copy_file(shop.file(), copy);
    auto const issuedElsewhere = asAnswer(run(
        {BYWALEC_BIN_DIR "/bywalec-cli", "enrol", "--shop", copy, "--key-file", shop.keyFile(), "--json"}));
    REQUIRE(issuedElsewhere.status == 0);
    checkRefusal(shop, {"scan", "--payload", issuedElsewhere.text("payload")},
                 {1, "unknown", "Nieznana karta", "Unknown card"});
    shop.checkNothingChanged();
}

TEST_CASE(
    "The key file of another shop is refused by every command that looks at keys, and nothing is written")
{
    Stamped shop;
    CliShop other;
    auto const before = contentOf(shop.file());
    for (auto const& args : std::vector<Args>{{"scan", "--payload", shop.payload, "--again"},
                                              {"enrol", "--name", "Ktoś"},
                                              {"guest"},
                                              {"undo"},
                                              {"redeem", "--customer", shop.customerId},
                                              {"customer", "--id", shop.customerId}}) {
        auto all = args;
        all.insert(all.end(), {"--key-file", other.keyFile()});
        checkRefusal(shop, all, {1, "wrong_key", "nie pasuje do tego lokalu", "doesn’t fit this shop"});
    }
    CHECK(contentOf(shop.file()) == before);
    shop.checkNothingChanged();
}

TEST_CASE("A second writer is told who writes, and readers go on beside the first")
{
    Stamped shop;
    Process holder(shop.command({"scan", "--payload", shop.payload, "--again", "--repeat", "1000000"}));
    REQUIRE(holder.line(std::chrono::seconds(20)));
    auto const who = "bywalec-cli, process " + std::to_string(holder.id());
    for (auto const& args : std::vector<Args>{{"scan", "--payload", shop.payload, "--again"},
                                              {"enrol", "--name", "Ktoś"},
                                              {"undo"},
                                              {"guest"}})
        checkRefusal(shop, args, {1, "locked", who, who});
    auto const beside = shop.customer();
    CHECK(beside.text("name") == "Anna");
    CHECK(beside.json["balance"].get<int>() > 2);
    CHECK(shop.verifies());
    holder.kill();
    CHECK(shop.scan().status == 0);
    CHECK(shop.verifies());
}

TEST_CASE(
    "On a full disk a scan says that nothing was saved, and exactly the stamps acknowledged before are there")
{
    CliShop shop({"--stamps", "50"});
    shop.enrol("Anna");
    int acknowledged = 0;
    Answer answer;
    for (int i = 0; i < 200; ++i) {
        answer = shop.scan({"--limit-growth", "0", "--operation", "full-" + std::to_string(i)});
        if (answer.status != 0) break;
        ++acknowledged;
    }
    CHECK(answer.status == 3);
    CHECK(answer.text("state") == "not_saved");
    CHECK(shop.customer().json["balance"] == acknowledged);
    checkRefusal(shop, {"scan", "--payload", shop.payload, "--again", "--limit-growth", "0"},
                 {3, "disk_full", "brak miejsca na dysku", "the disk is full"});
    checkRefusal(
        shop,
        {"enrol", "--name", std::string(60, 'x'), "--note", std::string(60, 'y'), "--limit-growth", "0"},
        {3, "disk_full", "brak miejsca na dysku", "the disk is full"});
    CHECK(shop.customer().json["balance"] == acknowledged);
    CHECK(shop.verifies());
    auto const retried = shop.scan({"--operation", "full-" + std::to_string(acknowledged)});
    CHECK(retried.status == 0);
    CHECK(shop.customer().json["balance"] == acknowledged + 1);
}

TEST_CASE("In a read-only folder nothing is written, and each command says why")
{
    Stamped shop;
    auto const before = contentOf(shop.file());
    ProcessSetup const obeying{true, {}, {}};
    SECTION("where the lock was left behind") {}
    SECTION("where there is no lock")
    {
        std::filesystem::remove(shop.file() + ".lock");
    }
    std::filesystem::permissions(shop.folder.path(), perms::owner_read | perms::owner_exec);
    checkRefusal(shop, {"scan", "--payload", shop.payload, "--again"},
                 {3, "read_only", "tylko do odczytu", "read-only"}, obeying);
    checkRefusal(shop, {"enrol", "--name", "Ktoś"}, {3, "read_only", "tylko do odczytu", "read-only"},
                 obeying);
    auto const init = asAnswer(run({BYWALEC_BIN_DIR "/bywalec-cli", "init", "--name", "Nowy", "--shop",
                                    shop.folder.path("new.bywalec"), "--json"},
                                   obeying));
    CHECK(init.status == 3);
    CHECK(init.errorKind() == "read_only");
    for (auto const& args : std::vector<Args>{{"customer", "--id", shop.customerId}, {"verify"}})
        checkRefusal(shop, args, {3, "read_only", "Skopiuj plik", "Copy the file"}, obeying);
    std::filesystem::permissions(shop.folder.path(), perms::owner_all);
    CHECK_FALSE(std::filesystem::exists(shop.folder.path("new.bywalec")));
    CHECK_FALSE(std::filesystem::exists(shop.folder.path("new.bywalec.key")));
    CHECK(contentOf(shop.file()) == before);
    shop.checkNothingChanged();
}

TEST_CASE("A read-only shop file isn't written")
{
    Stamped shop;
    auto const before = contentOf(shop.file());
    std::filesystem::permissions(shop.file(), perms::owner_read);
    checkRefusal(shop, {"scan", "--payload", shop.payload, "--again"},
                 {3, "read_only", "tylko do odczytu", "read-only"}, {true, {}, {}});
    std::filesystem::permissions(shop.file(), perms::owner_read | perms::owner_write);
    CHECK(contentOf(shop.file()) == before);
    shop.checkNothingChanged();
}

TEST_CASE("Files that aren't a shop's stay as they are")
{
    CliShop shop;
    auto const stranger = shop.folder.path("letter.txt");
    for (std::string const& content : {std::string("Dear Anna"), std::string(), std::string(8192, 'x')}) {
        std::ofstream(stranger, std::ios::trunc | std::ios::binary) << content;
        for (Args const& args :
             std::vector<Args>{{"scan", "--payload", "x"}, {"verify"}, {"customer", "--id", "x"}}) {
            for (std::string const language : {"pl", "en"}) {
                Args all{BYWALEC_BIN_DIR "/bywalec-cli", "--shop", stranger, "--json", "--lang", language};
                all.insert(all.end(), args.begin(), args.end());
                auto const answer = asAnswer(run(all));
                CHECK(answer.status == 1);
                CHECK(answer.errorKind() == "invalid_input");
                CHECK(contains(answer.errorMessage(),
                               language == "pl" ? "nie jest plik lokalu" : "isn’t a shop’s file"));
            }
        }
        CHECK(contentOf(stranger) == content);
    }
    CHECK_FALSE(std::filesystem::exists(stranger + ".lock"));
    auto const missing = asAnswer(run({BYWALEC_BIN_DIR "/bywalec-cli", "scan", "--payload", "x", "--json",
                                       "--shop", shop.folder.path("none")}));
    CHECK(missing.status == 1);
    CHECK(missing.errorKind() == "not_found");
    CHECK_FALSE(std::filesystem::exists(shop.folder.path("none")));
}

TEST_CASE("A file of a newer version is left byte for byte")
{
    Stamped shop;
    {
        auto database = Database::open(shop.file(), Database::Mode::Write);
        REQUIRE(database);
        auto done = database->write([](Transaction& tx) -> Result<void> {
            tx.execute("PRAGMA user_version = 9999");
            return {};
        });
        REQUIRE(done);
    }
    auto const before = contentOf(shop.file());
    for (auto const& args : std::vector<Args>{{"scan", "--payload", shop.payload},
                                              {"enrol", "--name", "Ktoś"},
                                              {"customer", "--id", shop.customerId},
                                              {"verify"}})
        checkRefusal(shop, args,
                     {1, "newer_schema", "nowsza wersja programu", "newer version of the program"});
    CHECK(contentOf(shop.file()) == before);
}

TEST_CASE("Verify finds a stamp that was added behind the journal's back, and ends with 3")
{
    Stamped shop;
    {
        auto database = Database::open(shop.file(), Database::Mode::Write);
        REQUIRE(database);
        auto done = database->write([](Transaction& tx) -> Result<void> {
            tx.execute("UPDATE entry SET delta = delta + 1");
            return {};
        });
        REQUIRE(done);
    }
    for (std::string const language : {"pl", "en"}) {
        auto const answer = shop.ask({"verify", "--lang", language});
        CHECK(answer.status == 3);
        CHECK(answer.json["holds"] == false);
        CHECK(answer.json["chain"] == true);
        CHECK(answer.json["projections"] == false);
        auto const spoken = shop.tell({"verify", "--lang", language});
        CHECK(spoken.status == 3);
        CHECK(contains(spoken.out, language == "pl" ? "Tabele: niezgodne" : "Tables: differ"));
    }
}

TEST_CASE("When a file can't grow any more, init leaves nothing behind, and a scan nothing but what it said")
{
    Stamped shop;
    auto const limited = [&](std::string const& blocks, Args const& args) {
        Args all{"/bin/sh", "-c", "trap '' XFSZ; ulimit -f " + blocks + "; exec \"$@\"", "sh",
                 BYWALEC_BIN_DIR "/bywalec-cli"};
        all.insert(all.end(), args.begin(), args.end());
        all.push_back("--json");
        return asAnswer(run(all));
    };
    auto const file = shop.folder.path("new.bywalec");
    Args const init{"init", "--name", "Nowy", "--shop", file};
    int refusals = 0;
    for (int blocks = 16;; blocks += 32) { // of 512 bytes: the disk is full a little later each time
        auto const answer = limited(std::to_string(blocks), init);
        if (answer.status == 0) break;
        ++refusals;
        INFO(blocks << ": " << answer.json.dump());
        REQUIRE(answer.status == 3);
        CHECK_FALSE(answer.errorMessage().empty());
        for (auto const* ending : {"", "-wal", "-shm", ".key", ".key.part"})
            CHECK_FALSE(std::filesystem::exists(file + ending));
        REQUIRE(blocks < 100000);
    }
    CHECK(refusals > 5);

    auto const scanned = limited("1", {"scan", "--payload", shop.payload, "--again", "--shop", shop.file()});
    CHECK(scanned.status == 3);
    CHECK(scanned.text("state") == "not_saved");
    shop.checkNothingChanged();
}
