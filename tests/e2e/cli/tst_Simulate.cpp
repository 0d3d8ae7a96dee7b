// simulate: a draft priced on the shop's own visits, and what is said when it can't be.
#include "tests/e2e/cli/CliShop.h"
#include "tests/support/Catch.h"

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("A draft is replayed on the visits that the shop really had, and nothing is written")
{
    CliShop shop;
    shop.enrol("Anna");
    for (int i = 0; i < 7; ++i)
        REQUIRE(shop.scan({"--amount", "2000"}).status == 0);
    auto const visits = shop.visitIds();
    auto const draft = shop.written(
        "draft.json",
        R"({"type":"stamps","name":"Trzy","needed":3,"reward":{"name":"kawa","cost_minor":450}})");
    auto const answer = shop.ask({"simulate", "--definition", draft});
    REQUIRE(answer.status == 0);
    CHECK(answer.json["visits"] == 7);
    CHECK(answer.json["members"] == 1);
    CHECK(answer.json["issued"] == 2);   // with the third and the sixth visit
    CHECK(answer.json["redeemed"] == 2); // with the fourth and the seventh
    CHECK(answer.json["cost_minor"] == 900);
    CHECK(answer.json["revenue_minor"] == 14000);
    CHECK(answer.json["reached_percent"] == 100);
    CHECK(answer.json["warnings"].empty());
    CHECK(shop.visitIds() == visits);

    auto const dear = shop.written(
        "dear.json",
        R"({"type":"stamps","name":"Trzy","needed":3,"reward":{"name":"tort","cost_minor":4500}})");
    CHECK(shop.ask({"simulate", "--definition", dear}).json["warnings"] == nlohmann::json({"dear"}));
    auto const far =
        shop.written("far.json", R"({"type":"stamps","name":"Wiele","needed":50,"reward":{"name":"tort"}})");
    CHECK(shop.ask({"simulate", "--definition", far}).json["warnings"] == nlohmann::json({"few_reach"}));

    auto const spoken = shop.tell({"simulate", "--definition", draft});
    CHECK(spoken.status == 0);
    CHECK(spoken.out.find("Nagrody zdobyte: 2, wydane: 2") != std::string::npos);
}

TEST_CASE("A draft that counts items is replayed on the items that were told, without what was given back")
{
    CliShop shop;
    shop.define("item", R"({"name":"bułka","group":"pieczywo","price_minor":60})");
    shop.define("item", R"({"name":"kawa","group":"kawa","price_minor":900})");
    shop.enrol("Anna");
    for (int i = 0; i < 3; ++i)
        REQUIRE(shop.visit({"--item", "bułka:2", "--item", "kawa"}).status == 0);
    REQUIRE(shop.visit().status == 0); // nobody told what it was
    auto const returned = shop.visit({"--item", "bułka:3"});
    REQUIRE(shop.ask({"refund", "--visit", returned.text("visit")}).status == 0);

    auto const byItem =
        R"({"type":"stamps","name":"Trzecia bułka","needed":3,"basis":"item","group":"pieczywo",
                            "reward":{"name":"bułka","cost_minor":60}})";
    auto const answer = shop.ask({"simulate", "--definition", shop.written("rolls.json", byItem)});
    REQUIRE(answer.status == 0);
    CHECK(answer.json["visits"] == 4);
    CHECK(answer.json["issued"] == 2); // six rolls
    CHECK(answer.json["revenue_minor"] == 3060);

    auto const named =
        std::string(R"({"programmes":[)") + byItem +
        R"(],"items":[{"name":"Bułka","group":"pieczywo"},{"name":"chleb","group":"pieczywo"}]})";
    CHECK(shop.ask({"simulate", "--definition", shop.written("named.json", named)}).json["issued"] == 2);
}

TEST_CASE("A draft that can't be priced is refused with what is wrong")
{
    CliShop shop;
    auto const good =
        shop.written("good.json", R"({"type":"stamps","name":"Trzy","needed":3,"reward":{"name":"kawa"}})");
    auto const empty = shop.ask({"simulate", "--definition", good});
    CHECK(empty.status == 1);
    CHECK(empty.errorKind() == "not_found");
    shop.enrol("Anna");
    REQUIRE(shop.scan().status == 0);
    auto const wrong =
        shop.ask({"simulate", "--definition",
                  shop.written("bad.json", R"({"type":"cashback","name":"P","pay_percent":101})")});
    CHECK(wrong.status != 0);
    CHECK(wrong.errorKind() == "invalid_input");
    CHECK(wrong.errorMessage().find("pay_percent") != std::string::npos);
    auto const noJson = shop.ask({"simulate", "--definition", shop.written("text.json", "kup pięć")});
    CHECK(noJson.errorKind() == "invalid_input");
    CHECK(noJson.errorMessage().find("JSON") != std::string::npos);
    CHECK(shop.ask({"simulate", "--definition", shop.folder.path("nowhere.json")}).errorKind() ==
          "not_found");
    CHECK(shop.ask({"simulate", "--definition", good, "--months", "0"}).status == 2);
}
