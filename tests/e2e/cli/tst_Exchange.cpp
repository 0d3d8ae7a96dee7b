// Files in and out by the real programme: brought in, told, taken back, exported, and a shop that is made up.
#include "tests/e2e/cli/CliShop.h"
#include "tests/support/Catch.h"

#include <algorithm>

using bywalec::test::CliShop;
using nlohmann::json;

static std::int64_t linesOf(std::string const& text)
{
    return std::count(text.begin(), text.end(), '\n');
}

TEST_CASE("A file is rehearsed, brought in, listed and taken back on the command line")
{
    CliShop shop;
    auto const file =
        shop.written("wizyty.csv", "numer;klient;data;godzina;kwota\n1;C01;2025-11-03;8:15;12,50\n"
                                   "2;C02;2025-11-04;9:00;8,00\n3;C02;kiedyś;;8,00\n");
    auto const dry = shop.ask({"import", "visits", file, "--dry-run"});
    REQUIRE(dry.status == 0);
    CHECK(dry.json.at("added") == 2);
    CHECK(dry.json.at("import").is_null());
    CHECK(dry.json.at("columns").at(4).at("field") == "amount");
    CHECK(dry.json.at("preview").at(2).at("reason") == "time");
    CHECK(shop.visitIds().empty());

    auto const rejects = shop.folder.path("rejects.csv");
    auto const done = shop.ask({"import", "visits", file, "--rejects", rejects});
    REQUIRE(done.status == 0);
    CHECK(done.json.at("rejected") == 1);
    CHECK(done.json.at("set_aside").at(0).at("line") == 4);
    CHECK(shop.visitIds().size() == 2);
    auto const aside = bywalec::test::contentOf(rejects);
    CHECK(aside.find("3;C02;kiedyś;;8,00;4;data: ") != std::string::npos);
    CHECK(linesOf(aside) == 2);

    auto const list = shop.ask({"import", "list"});
    CHECK(list.json.at("imports").at(0).at("file") == "wizyty.csv");
    auto const undone = shop.ask({"import", "undo", done.text("import")});
    CHECK(undone.status == 0);
    CHECK(shop.ask({"import", "list"}).json.at("imports").at(0).at("undone") == true);
    CHECK(shop.ask({"import", "undo", "nonsense"}).status == 1);
    CHECK(shop.verifies());
}

TEST_CASE("A file that can't be brought in is refused with what to do about it")
{
    CliShop shop;
    auto const file = shop.written("a.csv", "x;y\n1;2\n");
    CHECK(shop.ask({"import", "visits", shop.folder.path("none.csv")}).errorKind() == "not_found");
    auto const unclear = shop.ask({"import", "visits", file});
    CHECK(unclear.status == 1);
    CHECK(unclear.errorMessage().find("--map") != std::string::npos);
    CHECK(shop.ask({"import", "visits", file, "--map", "x"}).status == 2);
    CHECK(shop.ask({"import", "visits", file, "--map", "x=nothing"}).status == 1);
    CHECK(shop.ask({"import", "visits", file, "--map", "x=day,y=amount"}).json.at("rejected") == 1);
}

TEST_CASE("What is exported and brought into an empty shop gives the same visits")
{
    CliShop demo;
    REQUIRE(
        demo.ask({"demo", "--customers", "40", "--visits", "600", "--years", "1", "--seed", "7"}).status ==
        0);
    auto const out = demo.folder.path("out");
    auto const told = demo.ask({"export", "--out", out});
    REQUIRE(told.status == 0);
    CHECK(told.json.at("customers") == 40);
    CHECK(told.json.at("visits") == 600);
    CHECK(demo.ask({"export", "--out", out}).errorKind() == "already_exists");
    REQUIRE(demo.ask({"export", "--out", demo.folder.path("all.json"), "--format", "json"}).status == 0);
    auto const all = json::parse(bywalec::test::contentOf(demo.folder.path("all.json")));
    CHECK(all.at("visits").size() == 600);
    CHECK(demo.verifies());

    CliShop empty;
    for (auto const* what : {"customers", "visits", "answers"}) {
        auto const brought = empty.ask({"import", what, out + "/" + what + ".csv"});
        INFO(brought.json.dump());
        REQUIRE(brought.status == 0);
        CHECK(brought.json.at("rejected") == 0);
        CHECK(brought.json.at("duplicates") == 0);
    }
    REQUIRE(empty.ask({"export", "--out", empty.folder.path("again.json"), "--format", "json"}).status == 0);
    auto again = json::parse(bywalec::test::contentOf(empty.folder.path("again.json")));
    auto const figures = [](json const& rows) {
        std::vector<std::string> lines;
        for (auto row : rows) {
            row.erase("id");
            row.erase("enrolled");
            row.erase("consent_sms"); // consents aren't brought in: nobody can show them
            row.erase("consent_email");
            row.erase("balance");
            lines.push_back(row.dump());
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    CHECK(figures(all.at("visits")) == figures(again.at("visits")));
    CHECK(figures(all.at("answers")) == figures(again.at("answers")));
    CHECK(figures(all.at("customers")) == figures(again.at("customers")));
    CHECK(empty.verifies());
}

TEST_CASE("A demo of the same seed is the same café")
{
    CliShop one;
    CliShop two;
    std::vector<std::string> exports;
    for (auto* shop : {&one, &two}) {
        REQUIRE(shop->ask({"demo", "--customers", "20", "--visits", "200", "--years", "1", "--seed", "3"})
                    .status == 0);
        REQUIRE(shop->ask({"export", "--out", shop->folder.path("x.json"), "--format", "json"}).status == 0);
        auto const all = json::parse(bywalec::test::contentOf(shop->folder.path("x.json")));
        std::string text;
        for (auto const& visit : all.at("visits"))
            text += visit.at("day").dump() + visit.at("time").dump() + visit.at("amount_minor").dump() +
                    visit.at("status").dump() + "\n";
        exports.push_back(text);
    }
    CHECK(exports[0] == exports[1]);
    CHECK(one.ask({"demo", "--customers", "1", "--visits", "1"}).errorKind() == "refused");
}
