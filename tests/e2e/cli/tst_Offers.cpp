// Offers from the command line: bonuses, what is said at the till and taken, and how offers go together.
#include "tests/e2e/cli/Refusal.h"

using namespace bywalec;
using namespace bywalec::test;

namespace {

std::string offerJson(std::string const& name, int percent, std::string const& say = {})
{
    return nlohmann::json({{"name", name},
                           {"from", "2020-01-01"},
                           {"until", "2099-12-31"},
                           {"groups", {"wypieki"}},
                           {"percent", percent},
                           {"say", say}})
        .dump();
}

/// A shop with points by amount, and cake to sell.
struct CakeShop : CliShop {
    CakeShop() : CliShop({"--no-programme"})
    {
        define("programme", R"({"type":"points","name":"Punkty","per_minor":100})");
        define("item", R"({"name":"sernik","group":"wypieki","price_minor":1000})");
        enrol("Anna");
    }
    nlohmann::json offer() const { return ask({"offer", "list"}).json.at("offers").at(0); }
    std::int64_t bonusOfCake() const
    {
        auto const answer = visit({"--item", "sernik"});
        std::int64_t bonus = 0;
        for (auto const& entry : answer.json.at("entries"))
            if (entry.at("code") == "offer") bonus += entry.at("delta").get<std::int64_t>();
        return bonus;
    }
};

} // namespace

TEST_CASE("What is said at the till is counted, the customer takes it, and a bonus counts as a use")
{
    CakeShop shop;
    auto const offer =
        shop.define("offer", offerJson("Podwójnie za wypieki", 200, "Dziś podwójne punkty za sernik."));
    auto const asked = shop.scan();
    CHECK(asked.text("state") == "amount");
    CHECK(asked.json["suggestion"]["offer"] == offer);
    CHECK(contains(asked.text("message"), "Dziś podwójne punkty za sernik."));

    auto const other = shop.visit({"--amount", "1500"});
    REQUIRE(other.status == 0);
    CHECK(other.json["suggestion"]["offer"] == offer);
    CHECK(shop.offer()["said"] == 1);
    CHECK(shop.offer()["taken"] == 0);
    for (int i = 0; i < 2; ++i)
        CHECK(shop.ask({"suggestion", "taken", "--visit", other.text("visit")}).status == 0);
    CHECK(shop.offer()["taken"] == 1);
    CHECK(shop.offer()["uses"] == 0);

    auto const cake = shop.visit({"--amount", "1000", "--item", "sernik"});
    REQUIRE(cake.status == 0);
    REQUIRE(cake.json["entries"].size() == 2);
    CHECK(cake.json["entries"][1]["code"] == "offer");
    CHECK(cake.json["entries"][1]["offer"] == offer);
    CHECK(cake.json["entries"][1]["delta"] == 10);
    CHECK(cake.json["suggestion"].is_null());
    CHECK(shop.offer()["uses"] == 1);
    CHECK(shop.offer()["running_now"] == true);
    checkRefusal(shop, {"suggestion", "taken", "--visit", cake.text("visit")},
                 {1, "not_found", "niczego nie proponowano", "Nothing was suggested"});

    CHECK(shop.ask({"offer", "close", "podwójnie za wypieki"}).json["retried"] == false);
    CHECK(shop.ask({"offer", "close", offer}).json["retried"] == true);
    CHECK(shop.bonusOfCake() == 0);
    CHECK(shop.offer()["closed"] == true);
    CHECK(shop.verifies());
}

TEST_CASE("The best of two offers counts, or both up to the limit, as the rules say")
{
    CakeShop shop;
    shop.define("offer", offerJson("Podwójnie", 200));
    auto const file = shop.written("second.json", offerJson("Potrójnie", 300));
    auto const second = shop.ask({"offer", "define", file});
    CHECK(second.json["warnings"][0]["code"] == "overlap");
    CHECK(contains(second.err, "Podwójnie"));
    CHECK(shop.bonusOfCake() == 20);
    auto const both = R"({"stacking":{"mode":"add","cap_percent":1000},"ask_amount":"optional"})";
    auto const set = shop.ask({"rules", "set", shop.written("rules.json", both)});
    CHECK(set.status == 0);
    CHECK(set.json["version"] == 1);
    CHECK(shop.bonusOfCake() == 30);
    auto const capped = R"({"stacking":{"mode":"add","cap_percent":150}})";
    REQUIRE(shop.ask({"rules", "set", shop.written("rules.json", capped)}).json["version"] == 2);
    CHECK(shop.ask({"rules", "set", shop.written("rules.json", capped)}).json["version"] == 2);
    CHECK(shop.bonusOfCake() == 5);
    CHECK(shop.ask({"rules", "show"}).json["rules"]["stacking"]["cap_percent"] == 150);
    auto const warned = shop.ask({"offer", "define", file, "--id", "Potrójnie"});
    CHECK(warned.status == 0);
    CHECK(warned.json["version"] == 2);
    CHECK(warned.json["warnings"][0]["code"] == "over_cap");
    CHECK(shop.verifies());
}

TEST_CASE("Where the amount may be left out, it is asked for once")
{
    CliShop shop;
    shop.enrol("Anna");
    REQUIRE(shop.ask({"rules", "set", shop.written("rules.json", R"({"ask_amount":"optional"})")}).status ==
            0);
    auto const asked = shop.scan();
    CHECK(asked.text("state") == "amount");
    CHECK(asked.json["ask"]["amount_required"] == false);
    CHECK(contains(asked.text("message"), "--told"));
    CHECK(shop.scan({"--told"}).text("state") == "stamped");
    REQUIRE(shop.ask({"rules", "set", shop.written("rules.json", R"({"ask_amount":"always"})")}).status == 0);
    CHECK(shop.scan({"--told"}).text("state") == "amount");
    CHECK(shop.scan({"--amount", "0"}).text("state") == "stamped");
    CHECK(shop.verifies());
}
