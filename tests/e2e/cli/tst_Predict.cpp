// predict: parameters and customers from a table and from the shop, and what is said when there is nothing to
// predict from.
#include "tests/e2e/cli/CliShop.h"
#include "tests/support/Catch.h"
#include "tests/support/SimulatedCustomers.h"

#include <fstream>
#include <sstream>

using namespace bywalec;
using namespace bywalec::test;

namespace {

std::string tableOf(std::vector<predict::PurchaseSummary> const& customers)
{
    std::ostringstream text;
    text << "id,frequency,recency,T,monetary_value\n";
    text.precision(17);
    int id = 0;
    for (auto const& one : customers)
        text << 'c' << ++id << ',' << one.frequency << ',' << one.recency << ',' << one.age << ','
             << one.monetary << '\n';
    return text.str();
}

/// Of a command that needs no shop.
Answer askWithoutShop(Args const& args)
{
    Args all{BYWALEC_BIN_DIR "/bywalec-cli"};
    all.insert(all.end(), args.begin(), args.end());
    all.push_back("--json");
    return asAnswer(run(all));
}

} // namespace

TEST_CASE("A table of customers is fitted by every model, and each customer told from it")
{
    TempFolder folder;
    auto const drawn = summariesOf(drawCustomers({.525, 6.183, .891, 1.614, 1}, {.customers = 1500}));
    auto const file = folder.path("customers.csv");
    std::ofstream(file) << tableOf(drawn);
    for (char const* model : {"mbg", "bg", "pareto", "gg"}) {
        auto const answer = askWithoutShop({"predict", "fit", "--model", model, "--summary", file});
        REQUIRE(answer.status == 0);
        CHECK(answer.json["model"] == model);
        CHECK(answer.json["gradient"] <= 1e-9);
        CHECK(answer.json["milliseconds"] > 0);
        CHECK(answer.json["log_likelihood"] < 0);
        CHECK(answer.json["parameters"].size() == (std::string(model) == "gg" ? 3 : 4));
    }
    auto const answer = askWithoutShop({"predict", "customers", "--weeks", "39", "--summary", file});
    REQUIRE(answer.status == 0);
    REQUIRE(answer.json["customers"].size() == 1500);
    auto const& at = answer.json["parameters"];
    predict::MbgNbd const model{at["r"], at["alpha"], at["a"], at["b"]};
    auto const& first = answer.json["customers"][0];
    CHECK(first["id"] == "c1");
    CHECK(first["expected_visits"].get<double>() == Approx(model.visits(drawn[0], 39).mean));
    CHECK(first["p_active"].get<double>() == Approx(model.pActive(drawn[0])));
    CHECK(first["expected_spend"].get<double>() > 0);
    CHECK(first["clv"].get<double>() > 0);
}

TEST_CASE("A table that can't be used is refused with the line, and nothing is guessed")
{
    TempFolder folder;
    auto const refused = [&](std::string const& text, Args const& more = {}) {
        auto const file = folder.path("bad.csv");
        std::ofstream(file, std::ios::trunc) << text;
        Args args{"predict", "fit", "--summary", file, "--lang", "en"};
        args.insert(args.end(), more.begin(), more.end());
        auto const answer = askWithoutShop(args);
        CHECK(answer.status == 1);
        return answer;
    };
    auto const word = refused("frequency,recency,T\n1,2,3\n1,x,3\n");
    CHECK(word.errorKind() == "invalid_input");
    CHECK(word.errorMessage().find("Line 3") != std::string::npos);
    CHECK(word.errorMessage().find("recency") != std::string::npos);
    CHECK(refused("frequency;T\n1;3\n").errorMessage().find("no column recency") != std::string::npos);
    CHECK(refused("frequency,recency,T\n0,0,3\n0,0,5\n").errorKind() == "refused");
    CHECK(refused("frequency,recency,T\n1,2,3\n2,2,5\n", {"--model", "gg"}).errorKind() == "refused");
    auto const nowhere = askWithoutShop({"predict", "fit", "--summary", folder.path("nowhere.csv")});
    CHECK(nowhere.status == 1);
    CHECK(nowhere.errorKind() == "not_found");
    CHECK(askWithoutShop({"predict", "fit", "--model", "magic"}).status == 2);
    CHECK(askWithoutShop({"predict", "customers", "--weeks", "-1"}).status == 2);
    CHECK(askWithoutShop({"predict", "fit"}).status == 2); // neither a table nor a shop
}

TEST_CASE("A shop that has just begun is told that it is too early")
{
    CliShop shop;
    auto const empty = shop.ask({"predict", "fit"});
    CHECK(empty.status == 1);
    CHECK(empty.errorKind() == "not_found");
    shop.enrol("Anna");
    REQUIRE(shop.scan().status == 0);
    auto const early = shop.ask({"predict", "customers"});
    CHECK(early.status == 1);
    CHECK(early.errorKind() == "refused");
    CHECK(early.json["gate"]["verdict"] == "short_history");
    CHECK(early.json["gate"]["shown"] == false);
    CHECK(early.errorMessage().find("za wcześnie") != std::string::npos);
    CHECK(shop.ask({"predict", "customers", "--anyway"}).errorKind() == "refused"); // nobody came again
}
