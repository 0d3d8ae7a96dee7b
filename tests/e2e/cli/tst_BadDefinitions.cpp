// Definitions that can't be: refused with the field in plain words, and nothing is written.
#include "tests/e2e/cli/Refusal.h"

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("A definition that can't be is refused with its field, in both languages, and nothing is written")
{
    CliShop shop;
    auto const events = shop.ask({"verify"}).json["events"];
    struct Bad {
        char const* what;
        char const* json;
        char const* polish;
        char const* english;
    };
    for (auto const& bad : {
             Bad{"programme", R"({"type":"cashback","name":"P","pay_percent":101})", "pay_percent",
                 "pay_percent"},
             Bad{"programme", R"({"type":"points","name":"P","catalogue":[{"key":1,"price":-5,
                 "reward":{"name":"kubek"}}]})",
                 "cena w\u00A0punktach", "catalogue[0].price"},
             Bad{"programme", R"({"type":"stamps","name":"P","reward":{"name":"x","cost_minor":-1}})",
                 "koszt nagrody", "reward.cost_minor"},
             Bad{"programme", R"({"type":"stamps","name":"P","needed":99999999999})", "liczba pieczątek",
                 "needed"},
             Bad{"programme", R"({"type":"lottery","name":"P"})", "rodzaj programu", "type"},
             Bad{"programme", R"({"name":"P"})", "rodzaj programu", "type"},
             Bad{"programme", R"([1, 2])", "rodzaj programu", "kind of programme"},
             Bad{"programme", "kup pięć", "JSON", "JSON"},
             Bad{"offer", R"({"name":"O","from":"2025-12-31","until":"2025-01-01"})", "zanim się zacznie",
                 "before it starts"},
             Bad{"offer", R"({"name":"O","from":"2025-12-31"})", "ostatni dzień", "until"},
             Bad{"offer", R"({"name":"O","from":"2025-01-01","until":"2025-01-31","percent":1001})",
                 "percent", "percent"},
             Bad{"offer", R"({"name":"O","from":"2025-02-30","until":"2025-03-31"})", "pierwszy dzień",
                 "from"},
             Bad{"item", R"({"name":"","price_minor":5})", "nazwa", "name"},
             Bad{"item", R"({"name":"bułka","price_minor":100000001})", "cena", "price_minor"},
         }) {
        INFO(bad.json);
        checkRefusal(shop, {bad.what, "define", shop.written("bad.json", bad.json)},
                     {1, "invalid_input", bad.polish, bad.english});
    }
    checkRefusal(shop, {"rules", "set", shop.written("bad.json", R"({"stacking":{"cap_percent":99}})")},
                 {1, "invalid_input", "wspólny limit", "stacking.cap_percent"});
    checkRefusal(shop, {"item", "define", shop.folder.path("none.json")},
                 {1, "not_found", "Nie znaleziono", "wasn’t found"});
    CHECK(shop.ask({"verify"}).json["events"] == events);
    CHECK(shop.verifies());
}

TEST_CASE("What isn't there can't be closed or get a version, and no programme changes its kind")
{
    CliShop shop;
    auto const cashback = shop.written("cashback.json", R"({"type":"cashback","name":"P"})");
    auto const offer =
        shop.written("offer.json", R"({"name":"O","from":"2025-01-01","until":"2025-01-31","percent":200})");
    checkRefusal(shop, {"programme", "define", cashback, "--id", "kawa"},
                 {1, "refused", "Rodzaju programu", "kind of a programme"});
    checkRefusal(shop, {"programme", "define", cashback, "--id", "smok"},
                 {1, "not_found", "programme list", "programme list"});
    checkRefusal(shop, {"offer", "define", offer, "--id", "smok"},
                 {1, "not_found", "offer list", "offer list"});
    for (std::string const what : {"programme", "offer", "item"})
        checkRefusal(shop, {what, "close", "smok"}, {1, "not_found", what + " list", what + " list"});
    for (std::string const what : {"programme", "offer", "item", "rules", "claim", "charity", "suggestion"})
        CHECK(shop.ask({what}).status == 2);
    CHECK(shop.verifies());
}

TEST_CASE("The same operation defines once, and of two that have one name the id tells which")
{
    CliShop shop;
    auto const roll = shop.written("roll.json", R"({"name":"bułka","price_minor":60})");
    auto const first = shop.ask({"item", "define", roll, "--operation", "roll"});
    auto const again = shop.ask({"item", "define", roll, "--operation", "roll"});
    CHECK(first.json["retried"] == false);
    CHECK(again.json["retried"] == true);
    CHECK(again.json["item"] == first.json["item"]);
    checkRefusal(shop,
                 {"programme", "define", shop.written("p.json", R"({"type":"cashback","name":"P"})"),
                  "--operation", "roll"},
                 {1, "refused", "--operation", "--operation"});
    REQUIRE(shop.ask({"item", "define", roll}).status == 0);
    checkRefusal(shop, {"item", "close", "bułka"}, {1, "refused", "identyfikatorem", "by its id"});
    shop.enrol("Anna");
    checkRefusal(shop, {"visit", "--customer", shop.customerId, "--item", "bułka"},
                 {1, "refused", "identyfikatorem", "by its id"});
    CHECK(shop.ask({"item", "close", first.text("item")}).status == 0);
    CHECK(shop.visit({"--item", "bułka:2"}).status == 0);
    CHECK(shop.verifies());
}

TEST_CASE("No more is sold at a time than the rules can count")
{
    CliShop shop;
    for (int i = 1; i <= 48; ++i)
        shop.define("item", R"({"name":"produkt )" + std::to_string(i) + R"("})");
    auto const more = shop.written("more.json", R"({"name":"jeszcze jeden"})");
    checkRefusal(shop, {"item", "define", more}, {1, "refused", "48", "48"});
    REQUIRE(shop.ask({"item", "close", "produkt 7"}).status == 0);
    CHECK(shop.ask({"item", "define", more}).status == 0);
    CHECK(shop.verifies());
}
