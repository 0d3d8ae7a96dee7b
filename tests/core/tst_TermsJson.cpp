// Definitions as JSON: what is documented is accepted and survives, what can't be is refused with its path.
#include "core/programmes/TermsJson.h"
#include "tests/support/Catch.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

using namespace bywalec;
using namespace bywalec;
using nlohmann::json;

namespace {

std::vector<json> documentedExamples()
{
    std::ifstream in(BYWALEC_SOURCE_DIR "/docs/programmes.md");
    std::stringstream text;
    text << in.rdbuf();
    auto const page = text.str();
    std::vector<json> examples;
    for (auto at = page.find("```json\n"); at != std::string::npos; at = page.find("```json\n", at)) {
        at += 8;
        auto const end = page.find("```", at);
        examples.push_back(json::parse(page.substr(at, end - at), nullptr, false));
        at = end + 3;
    }
    return examples;
}

std::string badPath(json const& definition)
{
    auto const read = programmeTermsFromJson(definition);
    return read ? "accepted" : read.error().detail;
}

std::string badOffer(json const& changes)
{
    json offer{{"name", "Podwójne"}, {"from", "2025-11-01"}, {"until", "2025-11-30"}, {"percent", 200}};
    offer.update(changes);
    auto const read = offerTermsFromJson(offer);
    return read ? "accepted" : read.error().detail;
}

json stamps(json const& changes = json::object())
{
    json out{{"type", "stamps"}, {"name", "Kawa"}, {"needed", 5}, {"reward", {{"name", "kawa"}}}};
    out.update(changes);
    return out;
}

} // namespace

TEST_CASE("Every definition in the documentation is accepted and comes back as it was")
{
    auto const examples = documentedExamples();
    REQUIRE(examples.size() >= 9);
    std::set<std::string> types;
    for (auto const& example : examples) {
        CAPTURE(example.dump());
        REQUIRE(example.is_object());
        REQUIRE(draftFromJson(example));
        if (!example.contains("type")) continue;
        auto const terms = programmeTermsFromJson(example);
        REQUIRE(terms);
        auto const back = programmeTermsFromJson(toJson(*terms));
        REQUIRE(back);
        CHECK(*back == *terms);
        types.insert(example["type"].get<std::string>());
    }
    CHECK(types == std::set<std::string>{"stamps", "points", "tiers", "cashback", "charity", "occasion"});
}

TEST_CASE("A draft with offers and items keeps what was written")
{
    auto const rules = draftFromJson(documentedExamples().back());
    REQUIRE(rules);
    REQUIRE(rules->programmes.size() == 1);
    REQUIRE(rules->items.size() == 1);
    CHECK(rules->items[0].priceMinor == 800);
    CHECK(rules->stacking.mode == Stacking::Add);
    REQUIRE(rules->offers.size() == 1);
    auto const& offer = rules->offers[0].terms;
    CHECK(offer.weekdays == 3U);
    CHECK(offer.fromMinute == 14 * 60);
    CHECK(offer.untilMinute == 18 * 60);
    CHECK(offer.groups == std::vector<std::string>{"wypieki"});
    auto const back = offerTermsFromJson(toJson(offer));
    REQUIRE(back);
    CHECK(*back == offer);
}

TEST_CASE("A missing field takes its default and an unknown one is ignored")
{
    auto const read = programmeTermsFromJson(stamps({{"colour", "red"}, {"welcome", nullptr}}));
    REQUIRE(read);
    auto const& terms = std::get<StampTerms>(*read);
    CHECK(terms.welcome == 0);
    CHECK(terms.basis == EarnBasis::Visit);
    CHECK_FALSE(terms.validDays);
}

TEST_CASE("A field that can't be is named by its path")
{
    CHECK(badPath(stamps({{"needed", -1}})) == "needed");
    CHECK(badPath(stamps({{"needed", 99999999999}})) == "needed");
    CHECK(badPath(stamps({{"needed", 18446744073709551615U}})) == "needed");
    CHECK(badPath(stamps({{"needed", 5.0}})) == "needed");
    CHECK(badPath(stamps({{"needed", "5"}})) == "needed");
    CHECK(badPath(stamps({{"name", 5}})) == "name");
    CHECK(badPath(stamps({{"name", "  "}})) == "name");
    CHECK(badPath(stamps({{"basis", "moon"}})) == "basis");
    CHECK(badPath(stamps({{"minimum_minor", -100}})) == "minimum_minor");
    CHECK(badPath(stamps({{"reward", {{"name", "kawa"}, {"cost_minor", 999999999999}}}})) ==
          "reward.cost_minor");
    CHECK(badPath(stamps({{"reward", "kawa"}})) == "reward.name");
    CHECK(badPath({{"type", "cashback"}, {"name", "P"}, {"pay_percent", 101}}) == "pay_percent");
    CHECK(badPath({{"type", "cashback"}, {"name", "P"}, {"basis_points", 10001}}) == "basis_points");
    CHECK(badPath({{"type", "lottery"}, {"name", "P"}}) == "type");
    CHECK(badPath(json::array()) == "type");
    CHECK(badPath(json(5)) == "type");
    json const row{{"key", 1}, {"price", 10}, {"reward", {{"name", "kubek"}}}};
    CHECK(badPath({{"type", "points"}, {"name", "P"}, {"catalogue", {row, row}}}) == "catalogue[1].key");
    CHECK(badPath({{"type", "points"}, {"name", "P"}, {"catalogue", 5}}) == "catalogue");
    CHECK(badPath({{"type", "points"}, {"name", "P"}, {"catalogue", {5}}}) != "accepted");
    CHECK(
        badPath({{"type", "tiers"}, {"name", "P"}, {"levels", {{{"name", "Złoty"}, {"threshold", "x"}}}}}) ==
        "levels[0].threshold");
}

TEST_CASE("An offer that ends before it starts, or at no time of the day, is refused")
{
    CHECK(badOffer(json::object()) == "accepted");
    CHECK(badOffer({{"until", "2025-10-31"}}) == "until");
    CHECK(badOffer({{"until", "31.10.2025"}}) == "until");
    CHECK(badOffer({{"until", nullptr}}) == "until");
    CHECK(badOffer({{"from_time", "18:00"}, {"until_time", "14:00"}}) == "until_minute");
    CHECK(badOffer({{"from_time", "25:00"}}) == "from_time");
    CHECK(badOffer({{"from_time", "12:60"}}) == "from_time");
    CHECK(badOffer({{"until_time", "24:00"}}) == "accepted");
    CHECK(badOffer({{"weekdays", {"mon", "someday"}}}) == "weekdays");
    CHECK(badOffer({{"weekdays", json::array()}}) == "weekdays");
    CHECK(badOffer({{"percent", 5000}}) == "percent");
    CHECK(badOffer({{"tier", {{"programme", "gold"}}}}) == "tier.programme");
    CHECK(badOffer({{"segment", "rich"}}) == "segment");
    CHECK(badOffer({{"groups", {"a", "a"}}}) == "groups[1]");
    CHECK(badOffer({{"groups", {7}}}) == "groups[0]");
}

TEST_CASE("A draft says which of its parts can't be")
{
    auto const bad = [](json const& draft) {
        auto const read = draftFromJson(draft);
        return read ? "accepted" : read.error().detail;
    };
    CHECK(bad({{"programmes", {stamps(), stamps({{"needed", 0}})}}}) == "programmes[1].needed");
    CHECK(bad({{"programmes", json::array()}}) == "programmes");
    CHECK(bad(json::object()) == "programmes");
    CHECK(bad(json("x")) == "definition");
    CHECK(bad({{"programmes", {stamps()}}, {"offers", {{{"name", "x"}}}}}) == "offers[0].from");
    CHECK(bad({{"programmes", {stamps()}}, {"stacking", {{"mode", "most"}}}}) == "stacking.mode");
    CHECK(bad({{"programmes", {stamps()}}, {"items", {{{"name", "x"}, {"price_minor", "1"}}}}}) ==
          "items[0].price_minor");
}
