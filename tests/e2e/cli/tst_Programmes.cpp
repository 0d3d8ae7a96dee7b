// Shops of every kind from the command line: by item, by amount, by level, with money back; closed on the
// way.
#include "tests/e2e/cli/Refusal.h"

#include <fstream>

using namespace bywalec;
using namespace bywalec::test;

namespace {

std::vector<std::string> codes(Answer const& answer)
{
    std::vector<std::string> found;
    for (auto const& entry : answer.json.at("entries"))
        found.push_back(entry.at("code"));
    return found;
}

char const points[] = R"({"type":"points","name":"Punkty","per_minor":100,"pay_minor":5,"pay_percent":50,
    "catalogue":[{"key":1,"price":30,"reward":{"name":"kubek","cost_minor":1400,"stock":1}},
                 {"key":2,"price":20,"reward":{"name":"5 zł mniej","kind":"discount","discount_minor":500,
                                               "minimum_minor":2000}}]})";

} // namespace

TEST_CASE("A bakery counts its rolls, whoever forgets them is asked, and the tenth is free")
{
    CliShop shop({"--no-programme"});
    auto const roll = shop.define("item", R"({"name":"bułka","group":"pieczywo","price_minor":60})");
    shop.define("item", R"({"name":"kawa: duża","group":"kawa","price_minor":900})");
    auto const card =
        shop.define("programme", R"({"type":"stamps","name":"Dziesiąta bułka","needed":9,"basis":"item",
                         "group":"pieczywo","welcome":1,"reward":{"name":"bułka","cost_minor":60}})");
    shop.enrol("Anna");

    auto const asked = shop.scan();
    CHECK(asked.status == 1);
    CHECK(asked.text("state") == "amount");
    CHECK(asked.json["ask"]["items"] == true);
    CHECK(asked.json["ask"]["amount_required"] == false);
    CHECK(asked.json["ask"]["choices"].size() == 2);
    CHECK(contains(asked.text("message"), "--item"));
    CHECK(shop.visitIds().empty());

    auto const first = shop.scan({"--item", "Bułka:3", "--item", "kawa: duża:1:850"});
    REQUIRE(first.status == 0);
    CHECK(first.json["stamps"] == 4);
    CHECK(codes(first) == std::vector<std::string>{"items", "welcome"});
    CHECK(first.json["entries"][0]["why"] == "+3 pieczątki: pieczywo × 3");
    CHECK(first.json["progress"]["have"] == 4);

    auto const told = shop.scan({"--told"});
    CHECK(told.status == 0);
    CHECK(told.json["entries"].empty());

    auto const full = shop.scan({"--item", roll + ":5"});
    CHECK(full.text("state") == "reward");
    REQUIRE(full.json["earned"].size() == 1);
    CHECK(full.json["earned"][0]["name"] == "bułka");
    CHECK(shop.ask({"redeem", "--customer", shop.customerId}).json["entries"][0]["delta"] == -9);
    auto const account = shop.account(shop.customerId, card);
    CHECK(account["kind"] == "stamps");
    CHECK(account["balance"] == 0);
    CHECK(shop.ask({"item", "list"}).json["items"].size() == 2);
    CHECK(shop.verifies());
}

TEST_CASE("Points buy what is in stock, pay a part of the bill, and what is paid with them earns nothing")
{
    CliShop shop({"--no-programme"});
    auto const programme = shop.define("programme", points);
    shop.enrol("Ola");
    auto const ola = shop.customerId;
    shop.enrol("Anna");
    REQUIRE(shop.ask({"visit", "--customer", ola, "--amount", "10000"}).status == 0);

    auto const asked = shop.scan();
    CHECK(asked.text("state") == "amount");
    CHECK(asked.json["ask"]["amount_required"] == true);
    CHECK(shop.scan({"--told"}).text("state") == "amount");
    auto const earned = shop.scan({"--amount", "10000"});
    CHECK(earned.json["entries"][0]["delta"] == 100);
    CHECK(earned.json["entries"][0]["unit"] == "point");
    CHECK(contains(earned.text("message"), "+100 punktów"));

    Args const mug{"redeem", "--customer", shop.customerId, "--catalogue", "1", "--programme", "punkty"};
    auto bought = mug;
    bought.insert(bought.end(), {"--operation", "mug"});
    for (bool const again : {false, true}) {
        auto const answer = shop.ask(bought);
        CHECK(answer.status == 0);
        CHECK(answer.json["reward"]["name"] == "kubek");
        CHECK(answer.json["retried"] == again);
    }
    CHECK(shop.account(shop.customerId, programme)["balance"] == 70);
    checkRefusal(shop, {"redeem", "--customer", ola, "--catalogue", "1", "--programme", programme},
                 {1, "refused", "skończyła", "out of stock"});
    Args const discount{"redeem", "--customer", ola, "--catalogue", "2", "--programme", programme};
    auto small = discount;
    small.insert(small.end(), {"--bill", "1999"});
    checkRefusal(shop, small, {1, "refused", "większy zakup", "larger purchase"});
    CHECK(shop.ask(discount).status == 0); // with the bill of today

    auto const paid = shop.scan({"--amount", "2000", "--pay", "Punkty:250"});
    REQUIRE(paid.status == 0);
    CHECK(codes(paid) == std::vector<std::string>{"paid", "amount"});
    CHECK(paid.json["entries"][0]["delta"] == -50);
    CHECK(paid.json["entries"][1]["delta"] == 17); // of 17,50 zł
    auto const balance = shop.account(shop.customerId, programme)["balance"];
    CHECK(balance == 37);
    auto const refused = [&](Args const& more, std::string_view polish, std::string_view english,
                             std::string_view kind) {
        Args args{"visit", "--customer", shop.customerId};
        args.insert(args.end(), more.begin(), more.end());
        checkRefusal(shop, args, {1, kind, polish, english});
    };
    refused({"--amount", "2000", "--pay", "Punkty:1000"}, "za mało", "too little", "refused");
    refused({"--amount", "200", "--pay", "Punkty:105"}, "część rachunku", "share of the bill", "refused");
    refused({"--amount", "100", "--pay", "Punkty:105"}, "więcej, niż wynosi", "more than the bill",
            "refused");
    refused({"--amount", "100", "--pay", "Punkty:-5"}, "więcej niż zero", "more than zero", "invalid_input");
    refused({"--amount", "-1"}, "groszach", "minor units", "invalid_input");
    refused({"--amount", "100000001"}, "groszach", "minor units", "invalid_input");
    refused({"--amount", "100", "--pay", "Gwiazdki:5"}, "programme list", "programme list", "not_found");
    refused({"--amount", "100", "--item", "smok"}, "smok", "smok", "not_found");
    auto const unpayable = shop.ask({"visit", "--customer", shop.customerId, "--pay", "Punkty"});
    CHECK(unpayable.status == 2);
    CHECK(shop.account(shop.customerId, programme)["balance"] == balance);
    checkRefusal(shop, {"redeem", "--customer", ola, "--catalogue", "9", "--programme", programme},
                 {1, "not_found", "za punkty", "for points"});
    CHECK(shop.ask({"redeem", "--customer", ola, "--catalogue", "1"}).status == 2);
    CHECK(shop.verifies());
}

TEST_CASE("A level that was reached multiplies the points of later visits, and says what the next one takes")
{
    CliShop shop({"--no-programme"});
    shop.define("programme", R"({"type":"points","name":"Punkty","per_minor":100})");
    auto const tiers = shop.define("programme", R"({"type":"tiers","name":"Poziomy","levels":[
            {"name":"Srebrny","threshold":5000,"percent":110},
            {"name":"Złoty","threshold":20000,"percent":200,"perk":"pakowanie gratis"}]})");
    shop.enrol("Anna");
    CHECK(shop.account(shop.customerId, tiers)["tier"]["level"].is_null());
    CHECK(shop.account(shop.customerId, tiers)["tier"]["missing"] == 5000);
    CHECK(codes(shop.visit({"--amount", "6000"})) == std::vector<std::string>{"amount"});
    auto const second = shop.visit({"--amount", "10000"});
    REQUIRE(codes(second) == std::vector<std::string>{"amount", "tier"});
    CHECK(second.json["entries"][1]["delta"] == 10);
    auto const tier = shop.account(shop.customerId, tiers)["tier"];
    CHECK(tier["level"] == "Srebrny");
    CHECK(tier["missing"] == 4000);
    auto const spoken = shop.tell({"customer", "--id", shop.customerId});
    CHECK(contains(spoken.out, "Poziomy: poziom Srebrny"));
    CHECK(contains(spoken.out, "40,00"));
    REQUIRE(shop.visit({"--amount", "4000"}).status == 0);
    CHECK(shop.account(shop.customerId, tiers)["tier"]["perk"] == "pakowanie gratis");
    CHECK(shop.account(shop.customerId, tiers)["tier"]["missing"].is_null());
    CHECK(shop.verifies());
}

TEST_CASE("Cashback comes back as money of the next bill")
{
    CliShop shop({"--no-programme"});
    auto const cashback =
        shop.define("programme", R"({"type":"cashback","name":"3 procent","basis_points":300,"pay_percent":50,
                                     "valid_days":10,"warn_days":14})");
    shop.enrol("Anna");
    auto const earned = shop.visit({"--amount", "10000"});
    REQUIRE(earned.status == 0);
    CHECK(earned.json["entries"][0]["unit"] == "credit");
    CHECK(earned.json["entries"][0]["delta"] == 300);
    CHECK(contains(earned.json["entries"][0]["why"].get<std::string>(), "+3,00"));
    CHECK(shop.account(shop.customerId, cashback)["expiring"]["amount"] == 300);
    REQUIRE(shop.visit({"--amount", "400", "--pay", "3 procent:200"}).status == 0);
    CHECK(shop.account(shop.customerId, cashback)["balance"] == 106);
    CHECK(contains(shop.tell({"customer", "--id", shop.customerId}).out, "3 procent: 1,06"));
    CHECK(shop.verifies());
}

TEST_CASE(
    "A programme that is closed on the way earns no more, what was earned is given, and it can be opened "
    "again")
{
    CliShop shop;
    shop.enrol("Anna");
    for (int i = 0; i < 5; ++i)
        REQUIRE(shop.scan().status == 0);
    auto const listed = shop.ask({"programme", "list"});
    REQUIRE(listed.json["programmes"].size() == 1);
    auto const card = listed.json["programmes"][0]["id"].get<std::string>();
    CHECK(listed.json["programmes"][0]["rule"].size() >= 2);
    CHECK(shop.ask({"programme", "close", "kawa"}).json["retried"] == false);
    CHECK(shop.ask({"programme", "close", card}).json["retried"] == true);

    auto const after = shop.scan();
    CHECK(after.status == 0);
    CHECK(after.text("state") == "reward");
    CHECK(after.json["entries"].empty());
    CHECK(after.json["progress"].is_null());
    CHECK(shop.account(shop.customerId, card)["closed"] == true);
    CHECK(shop.ask({"redeem", "--customer", shop.customerId}).json["reward"]["name"] == "kawa");
    CHECK(shop.ask({"redeem", "--customer", shop.customerId}).status == 1);
    CHECK(shop.ask({"programme", "list"}).json["programmes"][0]["closed"] == true);
    checkRefusal(shop, {"visit", "--customer", shop.customerId, "--stamps", "2"},
                 {1, "refused", "żadna karta", "No stamp card"});

    auto const opened =
        shop.define("programme", R"({"type":"stamps","name":"kawa","needed":3,"reward":{"name":"kawa"}})",
                    {"--id", card});
    CHECK(opened == card);
    CHECK(shop.ask({"programme", "list"}).json["programmes"][0]["version"] == 2);
    CHECK(shop.scan().json["progress"]["needed"] == 3);
    CHECK(shop.verifies());
}

TEST_CASE("Points of a closed programme still buy and pay, and grow no more")
{
    CliShop shop({"--no-programme"});
    auto const programme = shop.define("programme", points);
    shop.enrol("Anna");
    REQUIRE(shop.visit({"--amount", "10000"}).status == 0);
    REQUIRE(shop.ask({"programme", "close", programme}).status == 0);
    auto const paid = shop.visit({"--amount", "1000", "--pay", programme + ":100"});
    REQUIRE(paid.status == 0);
    CHECK(codes(paid) == std::vector<std::string>{"paid"});
    CHECK(shop.account(shop.customerId, programme)["balance"] == 80);
    CHECK(contains(shop.tell({"customer", "--id", shop.customerId}).out, "Program zamknięty"));
    REQUIRE(shop.ask({"redeem", "--customer", shop.customerId, "--catalogue", "1", "--programme", programme})
                .status == 0);
    CHECK(shop.account(shop.customerId, programme)["balance"] == 50);
    CHECK(shop.verifies());
}

TEST_CASE("A reward that waits stays as it was earned when the programme gets another one")
{
    CliShop shop;
    shop.enrol("Anna");
    for (int i = 0; i < 5; ++i)
        REQUIRE(shop.scan().status == 0);
    shop.define("programme", R"({"type":"stamps","name":"kawa","needed":5,"reward":{"name":"tort"}})",
                {"--id", "kawa"});
    CHECK(shop.scan().json["rewards"][0]["name"] == "kawa");
    CHECK(shop.ask({"redeem", "--customer", shop.customerId, "--operation", "r"}).json["reward"]["name"] ==
          "kawa");
    CHECK(shop.ask({"redeem", "--customer", shop.customerId, "--operation", "r"}).json["reward"]["name"] ==
          "kawa");
    CHECK(shop.verifies());
}

TEST_CASE("A shop begins with any programme, or with none")
{
    TempFolder folder;
    auto const file = folder.path("points.json");
    std::ofstream(file) << points;
    CliShop const shop({"--programme", file});
    auto const listed = shop.ask({"programme", "list"}).json["programmes"];
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["kind"] == "points");
    CHECK(listed[0]["terms"]["catalogue"].size() == 2);
    CliShop none({"--no-programme"});
    CHECK(none.ask({"programme", "list"}).json["programmes"].empty());
    none.enrol("Anna");
    auto const saved = none.scan();
    CHECK(saved.status == 0);
    CHECK(saved.text("message") == "Anna: zapisano zakup");
    CHECK(none.verifies());
}

TEST_CASE("A friend's second visit rewards both, whoever is named by id, card or number")
{
    CliShop shop({"--no-programme"});
    shop.define("programme", R"({"type":"occasion","name":"Polecenie","kind":"referral",
                                 "reward":{"name":"ciastko","cost_minor":300}})");
    shop.enrol("Anna");
    auto const anna = shop.customerId;
    auto const number = shop.customer().json["cards"][0]["number"].get<std::string>();
    for (auto const& referrer : {anna, shop.payload, number}) {
        auto const friendOf = shop.ask({"enrol", "--name", "Ewa", "--visit", "--referred-by", referrer});
        REQUIRE(friendOf.status == 0);
        auto const second = shop.ask({"visit", "--customer", friendOf.text("customer")});
        CHECK(second.text("state") == "reward");
        CHECK(second.json["earned"].size() == 2);
    }
    CHECK(shop.customer(anna).json["rewards"].size() == 3);
    CHECK(shop.ask({"enrol", "--referred-by", "BYWALEC:0"}).errorKind() == "not_found");
    CHECK(shop.verifies());
}
