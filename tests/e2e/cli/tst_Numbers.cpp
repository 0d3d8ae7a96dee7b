// metrics, segments, cohorts and report on a real shop file: the worked example's values, and what is
// refused.
#include "tests/e2e/cli/CliShop.h"
#include "tests/support/Catch.h"

#include <fstream>
#include <sstream>

using namespace bywalec;
using namespace bywalec::test;
using nlohmann::json;

namespace {

/// The cases of tests/data/metrics/example.txt as two files that another system could have written.
struct ExampleFiles {
    std::string visits = "id,customer,ts_utc,amount_minor,refund_minor,status,was_member\n";
    std::string answers = "customer,day,score\n";

    ExampleFiles()
    {
        std::ifstream file(BYWALEC_SOURCE_DIR "/tests/data/metrics/example.txt");
        for (std::string line; std::getline(file, line);) {
            std::istringstream words(line);
            std::string kind, who;
            words >> kind >> who;
            if (kind == "visits") addVisits(who, words);
            if (kind == "answer") addAnswer(who, words);
        }
    }

  private:
    void addVisits(std::string const& who, std::istringstream& words)
    {
        std::string amount, when;
        words >> amount;
        amount.pop_back(); // the colon
        while (std::getline(words, when, ',')) {
            std::istringstream parts(when);
            std::string day, time, what, back = "0";
            parts >> day >> time >> what >> back;
            bool const voided = what == "voided";
            bool const known = who != "guest" && who != "erased";
            visits += std::to_string(++m_count) + "," + (known ? who : "") + "," + day + "T" + time +
                      ":00Z," + amount + "," + (what == "back" ? back : "0") + "," +
                      (voided ? "voided" : "counted") + "," + (who == "guest" ? "0" : "1") + "\n";
        }
    }
    void addAnswer(std::string const& who, std::istringstream& words)
    {
        std::string day, score;
        words >> day >> score;
        answers += (who == "-" ? "" : who) + "," + day + "," + score + "\n";
    }
    int m_count = 0;
};

} // namespace

TEST_CASE("The worked example goes in as files and comes out with every value")
{
    CliShop shop;
    ExampleFiles const example;
    auto const visits = shop.ask({"import", "visits", shop.written("visits.csv", example.visits)});
    REQUIRE(visits.status == 0);
    REQUIRE(shop.ask({"import", "answers", shop.written("answers.csv", example.answers)}).status == 0);
    std::ifstream file(BYWALEC_SOURCE_DIR "/tests/data/metrics/expected.json");
    auto const wanted = json::parse(file);
    auto const metrics = shop.ask({"metrics", "--as-of", "2025-11-09"});
    REQUIRE(metrics.status == 0);
    CHECK(metrics.json.size() == wanted["metrics"].size());
    for (auto const& [key, value] : wanted["metrics"].items()) {
        INFO(key << ": wanted " << value.dump());
        REQUIRE(metrics.json.contains(key));
        CHECK(metrics.json[key] == value);
    }
    auto const segments = shop.ask({"segments", "--as-of", "2025-11-09"});
    CHECK(segments.json["segments"] == wanted["metrics"]["segments"]);
    CHECK(segments.json["rfm"] == wanted["rfm"]);
    CHECK(segments.json["counts"]["lost"] == 2);
    auto const cohorts = shop.ask({"cohorts", "--as-of", "2025-11-09"});
    REQUIRE(cohorts.json["cohorts"].size() == wanted["cohorts"].size());
    for (auto const& [month, row] : wanted["cohorts"].items()) {
        auto const& found = cohorts.json["cohorts"][month];
        CHECK(found["size"] == row[0]);
        CHECK(found.size() == row.size());
        for (std::size_t i = 1; i < row.size(); ++i)
            CHECK(found["m" + std::to_string(i)] == row[i]);
    }
    auto const report = shop.ask({"report", "week", "--week", "2025-W45"});
    REQUIRE(report.status == 0);
    CHECK(report.json["tiles"]["orders"]["value"] == 17);
    CHECK(report.json["strip"]["churn_pct"]["value"] == 50.0);
    CHECK(report.json["state"] == "closed");
    auto const csv = shop.tell({"report", "week", "--week", "2025-W45", "--csv"});
    CHECK(csv.out.find("tiles,orders,value,17\r\n") != std::string::npos);
    CHECK(shop.tell({"report", "quarter", "--quarter", "2025-Q3"}).status == 0);
    CHECK(shop.verifies());
}

TEST_CASE("Three goals are set, listed, changed and closed, and a fourth or an impossible one is refused")
{
    CliShop shop;
    Args const set{"goal", "set", "--measure", "visits_a_week", "--target", "120", "--by", "2099-12-31"};
    CHECK(shop.ask(set).status == 2); // more than ten years ahead
    auto const soon = [&](char const* measure, char const* target) {
        auto const today = std::chrono::floor<std::chrono::days>(SystemClock().now()).time_since_epoch();
        LocalDay const by{std::int32_t(today.count()) + 90};
        return shop.ask({"goal", "set", "--measure", measure, "--target", target, "--by", by.text()});
    };
    auto const first = soon("visits_a_week", "120");
    REQUIRE(first.status == 0);
    CHECK(first.json["start"] == 0.0);
    CHECK(soon("nps", "101").status == 2);
    REQUIRE(soon("nps", "50").status == 0);
    REQUIRE(soon("repeat_rate", "62.5").status == 0);
    CHECK(soon("active_customers", "10").status == 1);
    auto const listed = shop.ask({"goal", "list"}).json["goals"];
    REQUIRE(listed.size() == 3);
    CHECK(listed[0]["id"] == first.json["id"]);
    CHECK(listed[2]["target"] == 62.5);
    CHECK(shop.ask({"goal", "close", listed[0]["id"]}).status == 0);
    CHECK(shop.ask({"goal", "close", listed[0]["id"]}).status == 1);
    CHECK(shop.ask({"goal", "list"}).json["goals"].size() == 2);
}

TEST_CASE("The pace that is set as a rule holds in every command, and --pace asks for another")
{
    CliShop shop;
    auto const rules = shop.ask({"rules", "set", shop.written("rules.json", R"({"pace_days":90})")});
    REQUIRE(rules.status == 0);
    CHECK(rules.json["rules"]["pace_days"] == 90);
    CHECK(shop.ask({"segments"}).json["pace_days"] == 90);
    CHECK(shop.ask({"report", "week"}).json["sources"]["pace_days"] == 90);
    CHECK(shop.ask({"report", "week", "--pace", "45"}).json["sources"]["pace_days"] == 45);
    CHECK(shop.ask({"rules", "set", shop.written("bad.json", R"({"pace_days":0})")}).status != 0);
}

TEST_CASE("A day, a week or a pace that can't be is refused, and an empty shop has no values")
{
    CliShop shop;
    auto const empty = shop.ask({"metrics"});
    REQUIRE(empty.status == 0);
    CHECK(empty.json["orders365"] == 0);
    CHECK(empty.json["aov365_minor"].is_null());
    CHECK(empty.json["churn30_pct"].is_null());
    CHECK(empty.json["segments"].empty());
    CHECK(shop.ask({"report", "month"}).status == 0);
    for (Args const& args :
         {Args{"metrics", "--as-of", "2025-02-30"}, Args{"segments", "--pace", "0"},
          Args{"report", "week", "--week", "2021-W53"}, Args{"report", "week", "--week", "2025-11"},
          Args{"cohorts", "--as-of", "yesterday"}, Args{"report"}}) {
        INFO(args.back());
        CHECK(shop.ask(args).status == 2);
    }
    CHECK(shop.ask({"report", "week", "--week", "9998-W01"}).status == 1);
}
