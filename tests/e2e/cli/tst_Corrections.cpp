// Refunds, corrections by hand and late claims: what they change, what they refuse, and how they are undone.
#include "tests/e2e/cli/Refusal.h"

using namespace bywalec;
using namespace bywalec::test;

namespace {

struct PointShop : CliShop {
    PointShop()
    {
        points = define("programme", R"({"type":"points","name":"Punkty","points":3,"per_minor":100})");
        enrol("Anna");
    }
    std::int64_t balance(std::string const& customer) const
    {
        return account(customer, points).at("balance").get<std::int64_t>();
    }
    std::string bought(std::string const& customer, std::string const& amount) const
    {
        auto const answer = ask({"visit", "--customer", customer, "--amount", amount});
        REQUIRE(answer.status == 0);
        return answer.text("visit");
    }
    std::string points;
};

} // namespace

TEST_CASE("Two refunds of parts take exactly what one refund of the same sum takes, and a preview nothing")
{
    PointShop shop;
    auto const anna = shop.customerId;
    shop.enrol("Ewa");
    auto const ewa = shop.customerId;
    auto const annas = shop.bought(anna, "9999");
    auto const ewas = shop.bought(ewa, "9999");
    CHECK(shop.balance(anna) == 299);

    auto const events = shop.ask({"verify"}).json["events"];
    auto const preview = shop.ask({"refund", "--visit", annas, "--amount", "3333", "--preview"});
    CHECK(preview.text("state") == "preview");
    CHECK(preview.json["action"].is_null());
    CHECK(shop.ask({"verify"}).json["events"] == events);

    auto const first = shop.ask({"refund", "--visit", annas, "--amount", "3333", "--operation", "x"});
    REQUIRE(first.status == 0);
    CHECK(first.json["entries"] == preview.json["entries"]);
    CHECK(shop.ask({"refund", "--visit", annas, "--amount", "3333", "--operation", "x"}).json["retried"] ==
          true);
    auto const second = shop.ask({"refund", "--visit", annas, "--amount", "3334"});
    REQUIRE(second.status == 0);
    CHECK(second.json["refunded_minor"] == 6667);
    REQUIRE(shop.ask({"refund", "--visit", ewas, "--amount", "6667"}).status == 0);
    CHECK(shop.balance(anna) == shop.balance(ewa));
    CHECK(shop.balance(anna) == 99);
    CHECK(shop.customer(anna).json["progress"]["have"] == 1); // the visit stays a visit

    checkRefusal(shop, {"refund", "--visit", annas, "--amount", "3333"},
                 {1, "invalid_input", "ile zostało", "what is left"});
    checkRefusal(shop, {"refund", "--visit", annas, "--amount", "-1"},
                 {1, "invalid_input", "większy od zera", "above zero"});
    for (auto const& visit : {annas, ewas})
        CHECK(shop.ask({"refund", "--visit", visit}).json["refunded_whole"] == true);
    CHECK(shop.balance(anna) == 0);
    CHECK(shop.balance(ewa) == 0);
    CHECK(shop.customer(anna).json["progress"]["have"] == 0);
    checkRefusal(shop, {"refund", "--visit", annas}, {1, "refused", "w\u00A0całości", "as a whole"});
    checkRefusal(shop, {"refund", "--visit", "0192f000-0000-7000-8000-000000000001"},
                 {1, "not_found", "Nie ma takiego zakupu", "no such purchase"});
    CHECK(shop.ask({"refund", "--visit", "x"}).status == 2);

    auto const undone = shop.ask({"undo"});
    CHECK(undone.json["action"]["kind"] == "refund");
    CHECK(shop.balance(ewa) == 99);
    CHECK(shop.verifies());
}

TEST_CASE("A refund of what was spent already leaves the account short, and says so")
{
    PointShop shop;
    auto const visit = shop.bought(shop.customerId, "1000");
    REQUIRE(shop.ask({"adjust", "--customer", shop.customerId, "--programme", "Punkty", "--delta", "-25",
                      "--why", "mistake"})
                .status == 0);
    auto const refunded = shop.ask({"refund", "--visit", visit});
    REQUIRE(refunded.status == 0);
    CHECK(refunded.json["below_zero"] == nlohmann::json::parse(R"([{"unit":"point","amount":25}])"));
    CHECK(contains(refunded.text("message"), "25 punktów"));
    CHECK(shop.balance(shop.customerId) == -25);
    CHECK(shop.verifies());
}

TEST_CASE("A correction by hand stands in the account with its reason, earns a reward, and is undone whole")
{
    PointShop shop;
    Args const paper{"adjust", "--find",     "anna",   "--programme",       "kawa",        "--delta", "5",
                     "--why",  "paper_card", "--note", "pięć z papierowej", "--operation", "paper"};
    for (bool const again : {false, true}) {
        auto const adjusted = shop.ask(paper);
        REQUIRE(adjusted.status == 0);
        CHECK(adjusted.json["retried"] == again);
        CHECK(adjusted.json["entries"][0]["why"] == "+5 pieczątek z\u00A0papierowej karty");
    }
    CHECK(shop.customer().json["rewards"].size() == 1);
    CHECK_FALSE(contains(contentOf(shop.file()), "z papierowej"));
    CHECK(shop.ask({"undo"}).json["action"]["kind"] == "adjustment");
    CHECK(shop.customer().json["rewards"].empty());
    CHECK(shop.customer().json["balance"] == 0);

    auto const refused = [&](std::string const& programme, std::string const& delta,
                             Expected const& expected) {
        checkRefusal(shop,
                     {"adjust", "--customer", shop.customerId, "--programme", programme, "--delta", delta,
                      "--why", "other"},
                     expected);
    };
    refused("kawa", "0", {1, "invalid_input", "inną niż zero", "other than zero"});
    refused("kawa", "1000001", {1, "invalid_input", "1\u00A0000\u00A0000", "1,000,000"});
    refused("Gwiazdki", "1", {1, "not_found", "programme list", "programme list"});
    auto const tiers = shop.define(
        "programme", R"({"type":"tiers","name":"Poziomy","levels":[{"name":"A","threshold":5000}]})");
    refused(tiers, "1", {1, "invalid_input", "poprawić ręcznie", "by hand"});
    CHECK(shop.ask({"adjust", "--customer", shop.customerId, "--programme", "kawa", "--delta", "1", "--why",
                    "whim"})
              .status == 2);
    CHECK(shop.ask({"adjust", "--programme", "kawa", "--delta", "1", "--why", "other"}).status == 2);
    CHECK(shop.ask({"adjust", "--customer", shop.customerId, "--programme", "kawa", "--delta", "1", "--why",
                    "other", "--note", std::string(121, 'x')})
              .errorKind() == "invalid_input");
    CHECK(shop.customer().json["balance"] == 0);
    CHECK(shop.verifies());
}

TEST_CASE("The number of stamps of a visit is said with it, and nothing is written for one that can't be")
{
    CliShop shop;
    shop.enrol("Anna");
    auto const three = shop.visit({"--stamps", "3", "--operation", "v"});
    CHECK(three.json["stamps"] == 3);
    CHECK(shop.visit({"--stamps", "3", "--operation", "v"}).json["progress"]["have"] == 3);
    for (auto const* stamps : {"0", "21", "-2"})
        checkRefusal(shop, {"visit", "--customer", shop.customerId, "--stamps", stamps},
                     {1, "invalid_input", "od 1 do 20", "1 to 20"});
    CHECK(shop.ask({"visit", "--stamps", "2"}).status == 2);
    CHECK(shop.visitIds().size() == 1);
    CHECK(shop.visit({"--stamps", "2"}).text("state") == "reward");
    CHECK(shop.verifies());
}

TEST_CASE("A guest takes a code along and brings the purchase to a card later, once")
{
    PointShop shop;
    auto const guest = shop.ask({"visit", "--amount", "2000"});
    REQUIRE(guest.status == 0);
    CHECK(guest.text("state") == "guest");
    auto const picture = shop.folder.path("code.png");
    auto const issued = shop.ask({"claim", "issue", "--visit", guest.text("visit"), "--out", picture});
    REQUIRE(issued.status == 0);

    auto const scanned = shop.ask({"scan", "--image", picture});
    CHECK(scanned.status == 1);
    CHECK(scanned.text("state") == "claim");
    CHECK(scanned.json["claim"]["visit"] == guest.text("visit"));
    CHECK(scanned.json["claim"]["amount_minor"] == 2000);
    CHECK(contains(scanned.text("message"), "claim take"));

    Args const take{"claim", "take", "--code", issued.text("payload"), "--customer", shop.customerId};
    auto const taken = shop.ask(take);
    REQUIRE(taken.status == 0);
    CHECK(taken.json["entries"].size() == 2);
    CHECK(shop.balance(shop.customerId) == 60);
    checkRefusal(shop, take, {1, "refused", "tylko raz", "only once"});
    auto forged = issued.text("payload");
    forged.back() = forged.back() == '7' ? '8' : '7';
    checkRefusal(shop, {"claim", "take", "--code", forged, "--customer", shop.customerId},
                 {1, "not_found", "nie wydano", "No such code"});
    checkRefusal(shop, {"claim", "take", "--code", shop.payload, "--customer", shop.customerId},
                 {1, "not_found", "nie wydano", "No such code"});
    checkRefusal(shop, {"claim", "issue", "--visit", taken.text("visit")},
                 {1, "refused", "swojego klienta", "its customer"});
    CHECK(shop.balance(shop.customerId) == 60);

    REQUIRE(shop.ask({"undo", "--action", taken.text("visit")}).status == 0);
    CHECK(shop.balance(shop.customerId) == 0);
    CHECK(shop.customer().json["visits"] == 0);
    CHECK(shop.ask(take).status == 0);
    CHECK(shop.ask(take).status == 1);
    CHECK(shop.verifies());
}

TEST_CASE("A sheet of slips is printed in advance, and one of them brings one purchase")
{
    PointShop shop;
    auto const sheet = shop.folder.path("slips.svg");
    auto const printed = shop.ask({"claim", "slip", "--out", sheet, "--count", "5"});
    REQUIRE(printed.status == 0);
    REQUIRE(printed.json["payloads"].size() == 5);
    CHECK(std::filesystem::file_size(sheet) > 2000);
    auto const slip = printed.json["payloads"][3].get<std::string>();
    auto const guest = shop.ask({"guest", "--amount", "2000"});
    REQUIRE(guest.status == 0);
    REQUIRE(shop.ask({"claim", "issue", "--visit", guest.text("visit"), "--slip", slip}).status == 0);
    auto const other = shop.ask({"guest", "--amount", "900"}).text("visit");
    checkRefusal(shop, {"claim", "issue", "--visit", other, "--slip", slip},
                 {1, "refused", "już ją wydano", "given out"});
    REQUIRE(shop.ask({"claim", "take", "--code", slip, "--customer", shop.customerId}).status == 0);
    CHECK(shop.balance(shop.customerId) == 60);
    CHECK(shop.ask({"claim", "slip", "--out", sheet, "--count", "25"}).status == 2);
    CHECK(shop.ask({"claim", "slip", "--out", "slips.pdf"}).status == 2);
    CHECK(shop.verifies());
}

TEST_CASE("Money for causes goes where each customer says, and no pot pays out more than it holds")
{
    CliShop shop({"--no-programme"});
    auto const charity =
        shop.define("programme", R"({"type":"charity","name":"Dla innych","per_visit_minor":20,"causes":[
            {"key":"schronisko","name":"Schronisko"},{"key":"hospicjum","name":"Hospicjum"}]})");
    shop.enrol("Anna");
    REQUIRE(shop.visit().status == 0);
    REQUIRE(shop.visit().status == 0);
    auto const chosen = shop.ask(
        {"charity", "choose", "--customer", shop.customerId, "--programme", charity, "--cause", "hospicjum"});
    CHECK(chosen.status == 0);
    CHECK(shop.account(shop.customerId, charity)["cause"]["key"] == "hospicjum");
    REQUIRE(shop.visit().status == 0);
    auto const pot = [&](std::size_t place) {
        return shop.ask({"charity", "pots"}).json["programmes"][0]["pots"][place];
    };
    CHECK(pot(0)["collected_minor"] == 40);
    CHECK(pot(1)["collected_minor"] == 20);

    Args const pay{"charity",  "pay", "--programme", "dla innych", "--cause",     "schronisko",
                   "--amount", "30",  "--proof",     "FV 7",       "--operation", "p1"};
    for (bool const again : {false, true}) {
        auto const paid = shop.ask(pay);
        CHECK(paid.status == 0);
        CHECK(paid.json["retried"] == again);
        CHECK(paid.json["pot"]["rest_minor"] == 10);
    }
    CHECK(pot(0)["payouts"][0]["proof"] == "FV 7");
    auto const refused = [&](std::string const& cause, std::string const& amount, Expected const& expected) {
        checkRefusal(shop, {"charity", "pay", "--programme", charity, "--cause", cause, "--amount", amount},
                     expected);
    };
    refused("schronisko", "11", {1, "refused", "nie ma aż tyle", "doesn’t hold that much"});
    refused("schronisko", "0", {1, "invalid_input", "co najmniej 1", "at least 1"});
    refused("schronisko", "-5", {1, "invalid_input", "co najmniej 1", "at least 1"});
    refused("schronisko", "10", {1, "invalid_input", "Podaj potwierdzenie", "Give a proof"});
    refused("smok", "1", {1, "invalid_input", "Nie ma takiego celu", "no such cause"});
    checkRefusal(
        shop, {"charity", "choose", "--customer", shop.customerId, "--programme", charity, "--cause", "smok"},
        {1, "invalid_input", "Nie ma takiego celu", "no such cause"});
    CHECK(pot(0)["rest_minor"] == 10);
    CHECK(shop.verifies());
}
