// The command line from founding a shop to its audit, as a shop owner's script would go.
#include "tests/e2e/cli/CliShop.h"
#include "tests/support/Catch.h"

#include <sys/stat.h>

using namespace bywalec;
using namespace bywalec::test;

namespace {

int modeOf(std::string const& file)
{
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

bool contains(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE(
    "A shop is founded, a card earns its reward, the reward is given and taken back, and all is explained")
{
    CliShop shop;
    shop.enrol("Anna Łęcka");

    for (int stamp = 1; stamp <= 4; ++stamp) {
        auto const answer = shop.scan();
        REQUIRE(answer.status == 0);
        CHECK(answer.text("state") == "stamped");
        CHECK(answer.json["progress"]["have"] == stamp);
        CHECK(answer.json["progress"]["missing"] == 5 - stamp);
        CHECK(answer.text("name") == "Anna Łęcka");
    }
    auto const fifth = shop.scan();
    CHECK(fifth.status == 0);
    CHECK(fifth.text("state") == "reward");
    REQUIRE(fifth.json["rewards"].size() == 1);
    CHECK(fifth.json["rewards"][0]["name"] == "kawa");

    auto const given = shop.ask({"redeem", "--customer", shop.customerId});
    CHECK(given.status == 0);
    CHECK(given.text("state") == "redeemed");
    CHECK(given.json["rewards"].empty());
    CHECK(shop.ask({"redeem", "--customer", shop.customerId}).status == 1);

    auto const undone = shop.ask({"undo"});
    CHECK(undone.status == 0);
    CHECK(undone.json["action"]["kind"] == "redemption");
    CHECK(undone.json["rewards"].size() == 1);

    auto const customer = shop.customer();
    CHECK(customer.json["balance"] == 5);
    CHECK(customer.json["visits"] == 5);
    REQUIRE(customer.json["entries"].size() == 6);
    CHECK(customer.json["entries"][0]["why"] == "+1 pieczątka za wizytę");
    CHECK(customer.json["entries"][0]["reason"]["code"] == "visit");
    CHECK(customer.json["entries"][5]["reason"]["code"] == "redeemed");
    CHECK(customer.json["entries"][5]["live"] == false);

    auto const spoken = shop.tell({"customer", "--find", "lecka", "--lang", "en"});
    CHECK(spoken.status == 0);
    CHECK(contains(spoken.out, "Anna Łęcka"));
    CHECK(contains(spoken.out, "+1 stamp for the visit"));
    CHECK(contains(spoken.out, "stamps for the reward given. Voided."));

    auto const audit = shop.ask({"verify"});
    CHECK(audit.status == 0);
    for (auto const* part : {"holds", "integrity", "chain", "projections"})
        CHECK(audit.json[part] == true);
}

TEST_CASE("A card's picture that enrol has written is read back by scan and by decode")
{
    CliShop shop;
    for (auto const* leaf : {"card.png", "card.svg"}) {
        auto const picture = shop.folder.path(leaf);
        auto const enrolled = shop.ask({"enrol", "--card-out", picture});
        REQUIRE(enrolled.status == 0);
        CHECK(enrolled.json["name"].is_null());
        CHECK(modeOf(picture) == 0600);
        if (picture.ends_with(".svg")) {
            CHECK(contentOf(picture).starts_with("<"));
            continue;
        }
        auto const scanned = shop.ask({"scan", "--image", picture});
        CHECK(scanned.status == 0);
        CHECK(scanned.text("state") == "stamped");
        CHECK(scanned.json["customer"] == enrolled.json["customer"]);
        CHECK(scanned.json["decode_ms"].is_number());
        CHECK(scanned.json["commit_ms"].get<double>() > 0);
        auto const decoded = run({BYWALEC_BIN_DIR "/bywalec-cli", "decode", picture});
        CHECK(decoded.status == 0);
        CHECK(decoded.out == picture + "\t" + enrolled.text("payload") + "\n");
    }
    CHECK(shop.ask({"enrol", "--card-out", shop.folder.path("card.gif")}).status == 2);
}

TEST_CASE("The key file is its owner's alone, no name stands in the shop's file, and init replaces nothing")
{
    CliShop shop;
    shop.enrol("Genowefa Pigwa");
    CHECK(modeOf(shop.keyFile()) == 0600);
    CHECK_FALSE(contains(contentOf(shop.file()), "Pigwa"));
    auto const shopBefore = contentOf(shop.file());
    auto const keysBefore = contentOf(shop.keyFile());

    auto const again = shop.ask({"init", "--name", "Inna"});
    CHECK(again.status == 1);
    CHECK(again.errorKind() == "already_exists");
    auto const otherFile = shop.folder.path("other.bywalec");
    auto const sameKeys = asAnswer(run({BYWALEC_BIN_DIR "/bywalec-cli", "init", "--name", "Inna", "--shop",
                                        otherFile, "--key-file", shop.keyFile(), "--json"}));
    CHECK(sameKeys.status == 1);
    CHECK(sameKeys.errorKind() == "already_exists");
    CHECK_FALSE(std::filesystem::exists(otherFile));
    CHECK(contentOf(shop.file()) == shopBefore);
    CHECK(contentOf(shop.keyFile()) == keysBefore);
}

TEST_CASE("A retry with the same operation adds nothing and gives the same state, whatever the command")
{
    CliShop shop;
    auto const enrolled = shop.ask({"enrol", "--name", "Ewa", "--visit", "--operation", "enrol-1"});
    REQUIRE(enrolled.status == 0);
    CHECK(enrolled.json["progress"]["have"] == 1);
    auto const enrolledAgain = shop.ask({"enrol", "--name", "Ewa", "--visit", "--operation", "enrol-1"});
    CHECK(enrolledAgain.status == 0);
    CHECK(enrolledAgain.json["customer"] == enrolled.json["customer"]);
    CHECK(enrolledAgain.json["card"] == enrolled.json["card"]);
    CHECK(enrolledAgain.json["retried"] == true);
    shop.payload = enrolled.text("payload");
    shop.customerId = enrolled.text("customer");

    for (auto const* operation : {"a", "b", "c", "0192f000-0000-7000-8000-000000000001"}) {
        auto const first = shop.scan({"--operation", operation});
        auto const second = shop.scan({"--operation", operation});
        CHECK(first.status == 0);
        CHECK(first.json["retried"] == false);
        CHECK(second.status == 0);
        CHECK(second.json["retried"] == true);
        CHECK(first.json["state"] == second.json["state"]);
        CHECK(first.json["visit"] == second.json["visit"]);
    }
    CHECK(shop.customer().json["balance"] == 5);
    auto const given = shop.ask({"redeem", "--payload", shop.payload, "--operation", "r"});
    auto const givenAgain = shop.ask({"redeem", "--payload", shop.payload, "--operation", "r"});
    CHECK(given.status == 0);
    CHECK(givenAgain.status == 0);
    CHECK(givenAgain.json["reward"]["id"] == given.json["reward"]["id"]);
    CHECK(shop.customer().json["balance"] == 0);
    CHECK(shop.scan({"--operation", "r"}).status == 1);

    for (int i = 0; i < 2; ++i)
        CHECK(shop.ask({"guest", "--operation", "g"}).json["retried"] == (i > 0));
    CHECK(shop.verifies());
}

TEST_CASE("A card is a duplicate within the window, and --again passes the guard")
{
    CliShop shop;
    shop.enrol("Jan");
    CHECK(shop.ask({"scan", "--payload", shop.payload}).text("state") == "stamped");
    auto const second = shop.ask({"scan", "--payload", shop.payload});
    CHECK(second.status == 1);
    CHECK(second.text("state") == "duplicate");
    CHECK(contains(second.text("message"), "--again"));
    CHECK(shop.scan().text("state") == "stamped");
    CHECK(shop.customer().json["balance"] == 2);
}

TEST_CASE("A programme with a smallest purchase asks for the amount")
{
    CliShop shop({"--min-amount", "1000"});
    shop.enrol("Jan");
    auto const asked = shop.scan();
    CHECK(asked.status == 1);
    CHECK(asked.text("state") == "amount");
    CHECK(asked.json["minimum_minor"] == 1000);
    CHECK(shop.scan({"--amount", "1000"}).json["progress"]["have"] == 1);
    auto const small = shop.scan({"--amount", "999"});
    CHECK(small.status == 0);
    CHECK(small.json["stamps"] == 0);
    CHECK(small.json["progress"]["have"] == 1);
}

TEST_CASE("A lost card is blocked and replaced, and the balance stays")
{
    CliShop shop;
    shop.enrol("Ola");
    shop.scan();
    auto const number = shop.customer().json["cards"][0]["number"].get<std::string>();
    CHECK(shop.ask({"card", "block", "--number", number}).json["retried"] == false);
    CHECK(shop.ask({"card", "block", "--payload", shop.payload}).json["retried"] == true);
    auto const blocked = shop.scan();
    CHECK(blocked.status == 1);
    CHECK(blocked.text("state") == "blocked");
    CHECK(shop.ask({"redeem", "--payload", shop.payload}).status == 1);

    auto const replaced = shop.ask({"card", "replace", "--customer", shop.customerId});
    REQUIRE(replaced.status == 0);
    shop.payload = replaced.text("payload");
    CHECK(shop.scan().json["progress"]["have"] == 2);
    CHECK(shop.customer().json["cards"].size() == 2);
}

TEST_CASE(
    "Without keys known cards are stamped, names are refused plainly, and the recovery key brings them back")
{
    CliShop shop;
    shop.enrol("Zofia Nowak");
    std::filesystem::remove(shop.keyFile());

    auto const stamped = shop.scan();
    CHECK(stamped.status == 0);
    CHECK(stamped.text("state") == "stamped");
    CHECK(stamped.json["name"].is_null());
    CHECK(contains(stamped.err, "--key-file"));
    for (auto const& args : std::vector<Args>{{"enrol", "--name", "Nikt"},
                                              {"customer", "--find", "Zofia"},
                                              {"card", "replace", "--customer", shop.customerId}}) {
        auto const needed = shop.ask(args);
        CHECK(needed.status == 1);
        CHECK(needed.errorKind() == "missing_key");
        CHECK(contains(needed.errorMessage(), "imion"));
    }
    CHECK(shop.ask({"scan", "--payload", shop.payload, "--key-file", shop.folder.path("none.key")}).status ==
          1);

    auto wrong = shop.recoveryKey;
    wrong[0] = wrong[0] == '0' ? '1' : '0';
    CHECK(shop.ask({"recover"}, {false, wrong + "\n", {}}).status == 1);
    CHECK_FALSE(std::filesystem::exists(shop.keyFile()));
    CHECK(shop.ask({"recover"}, {false, shop.recoveryKey + "\n", {}}).status == 0);
    CHECK(modeOf(shop.keyFile()) == 0600);
    CHECK(shop.customer().text("name") == "Zofia Nowak");
    CHECK(shop.ask({"recover", "--recovery-key", shop.recoveryKey}).errorKind() == "already_exists");
    CHECK(shop.verifies());
}

TEST_CASE("A fresh recovery key opens the shop, and the one before it no longer does")
{
    CliShop shop;
    shop.enrol("Zofia Nowak");
    auto const fresh = shop.ask({"recovery-key", "new"});
    REQUIRE(fresh.status == 0);
    auto const key = fresh.text("recovery_key");
    CHECK(key != shop.recoveryKey);
    std::filesystem::remove(shop.keyFile());
    CHECK(shop.ask({"recovery-key", "new"}).errorKind() == "missing_key");
    CHECK(shop.ask({"recover"}, {false, shop.recoveryKey + "\n", {}}).status == 1);
    CHECK(shop.ask({"recover"}, {false, key + "\n", {}}).status == 0);
    CHECK(shop.customer().text("name") == "Zofia Nowak");
    CHECK(shop.verifies());
}

TEST_CASE("A found name that fits several people lists them, and one that fits nobody says so")
{
    CliShop shop;
    shop.enrol("Kasia Kot");
    shop.enrol("Kasia Pies");
    auto const several = shop.ask({"customer", "--find", "kasia"});
    CHECK(several.status == 1);
    CHECK(several.json["matches"].size() == 2);
    CHECK(shop.ask({"customer", "--find", "kasia pies"}).text("name") == "Kasia Pies");
    CHECK(shop.ask({"customer", "--find", "zbigniew"}).errorKind() == "not_found");
}

TEST_CASE("What can't be kept of a customer is said before a card is made")
{
    CliShop shop;
    auto const events = shop.ask({"verify"}).json["events"];
    for (auto const& args : std::vector<Args>{{"enrol", "--phone", "12"},
                                              {"enrol", "--email", "nobody"},
                                              {"enrol", "--birthday", "13-45"},
                                              {"enrol", "--name", "A", "--sms-consent"},
                                              {"enrol", "--name", "A", "--email-consent"}}) {
        auto const answer = shop.ask(args);
        CHECK(answer.status == 1);
        CHECK(answer.errorKind() == "invalid_input");
    }
    CHECK(shop.ask({"verify"}).json["events"] == events);
    auto const consents = shop.ask(
        {"enrol", "--phone", "600 100 200", "--sms-consent", "--email", "a@b.pl", "--email-consent"});
    REQUIRE(consents.status == 0);
    shop.customerId = consents.text("customer");
    CHECK(shop.customer().json["consents"] == nlohmann::json({{"sms", true}, {"email", true}}));
}

TEST_CASE("Decode gives one line for each file, whatever the file's name holds, and 1 when one had no code")
{
    CliShop shop;
    auto const odd = shop.folder.path("a\tb\nc.png");
    REQUIRE(shop.ask({"enrol", "--card-out", odd}).status == 0);
    auto const noPicture = shop.keyFile();
    auto const text = run({BYWALEC_BIN_DIR "/bywalec-cli", "decode", odd, noPicture});
    CHECK(text.status == 1);
    CHECK(std::count(text.out.begin(), text.out.end(), '\n') == 2);
    CHECK(contains(text.out, "a\\tb\\nc.png\tBYWALEC:"));
    CHECK(contains(text.out, noPicture + "\t\n"));
    auto const json = asAnswer(run({BYWALEC_BIN_DIR "/bywalec-cli", "decode", "--json", odd, noPicture}));
    REQUIRE(json.json.size() == 2);
    CHECK(json.json[0]["file"] == odd);
    CHECK(json.json[1]["text"].is_null());
}

TEST_CASE("A command line that can't be understood ends with 2, in the language asked for")
{
    CliShop shop;
    for (auto const& args : std::vector<Args>{{},
                                              {"foo"},
                                              {"scan"},
                                              {"scan", "--bad"},
                                              {"scan", "--amount", "x"},
                                              {"redeem"},
                                              {"card"},
                                              {"decode"},
                                              {"init"},
                                              {"undo", "--action", "x"}}) {
        for (std::string const language : {"pl", "en"}) {
            auto all = args;
            all.insert(all.end(), {"--lang", language});
            INFO((args.empty() ? "" : args.back()) << " " << language);
            auto const answer = shop.ask(all);
            CHECK(answer.status == 2);
            REQUIRE(answer.json.is_object());
            CHECK(answer.errorKind() == "usage");
            CHECK_FALSE(answer.errorMessage().empty());
            CHECK_FALSE(contains(answer.errorMessage(), "⟦"));
        }
    }
    auto const polish =
        run({BYWALEC_BIN_DIR "/bywalec-cli", "scan", "--payload", "x"}, {false, {}, {"LC_ALL=pl_PL.UTF-8"}});
    CHECK(polish.status == 2);
    CHECK(contains(polish.err, "Nie podano pliku lokalu"));
    auto const version = run({BYWALEC_BIN_DIR "/bywalec-cli", "--version"});
    CHECK(version.status == 0);
    CHECK(version.out.starts_with("bywalec-cli "));
    CHECK(run({BYWALEC_BIN_DIR "/bywalec-cli", "scan", "--help"}).status == 0);
}

TEST_CASE("An answer that can't be printed isn't taken for done")
{
    CliShop shop;
    shop.enrol("Jan");
    auto const command = "exec '" BYWALEC_BIN_DIR "/bywalec-cli' scan --payload " + shop.payload +
                         " --shop '" + shop.file() + "' > /dev/full";
    CHECK(run({"/bin/sh", "-c", command}).status == 3);
    CHECK(shop.customer().json["balance"] == 1);
}

TEST_CASE("A card that nobody holds offers enrolment, and is enrolled as it is, once")
{
    CliShop shop;
    shop.enrol("Pomyłka");
    REQUIRE(shop.ask({"undo"}).json["action"]["kind"] == "enrolment");
    auto const unassigned = shop.scan();
    CHECK(unassigned.status == 1);
    CHECK(unassigned.text("state") == "unassigned");

    auto const enrolled = shop.ask({"enrol", "--name", "Iga", "--card-payload", shop.payload});
    REQUIRE(enrolled.status == 0);
    CHECK(enrolled.text("payload") == shop.payload);
    CHECK(shop.scan().text("name") == "Iga");
    auto const taken = shop.ask({"enrol", "--name", "Ktoś", "--card-payload", shop.payload});
    CHECK(taken.status == 1);
    CHECK(taken.errorKind() == "refused");
    CHECK(contains(taken.errorMessage(), "ma już właściciela"));
    CHECK(shop.ask({"enrol", "--card-payload", "BYWALEC:0"}).errorKind() == "not_found");
}

TEST_CASE("When a card's picture can't be kept, nobody is enrolled")
{
    CliShop shop;
    auto const failed = shop.ask({"enrol", "--name", "Iga", "--card-out", shop.folder.path("none/card.png")});
    CHECK(failed.status == 3);
    CHECK(shop.ask({"customer", "--find", "iga"}).errorKind() == "not_found");
    CHECK(shop.verifies());
}
