// Definitions as JSON: what is documented is accepted and survives, what can't be is refused with its path.
#include "core/programmes/TermsJson.h"
#include "tests/support/Catch.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

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
    CHECK(badPath(stamps({{"reward", {{"cost_minor", 450}}}})) == "reward.name");
    CHECK(badPath(stamps({{"reward", nullptr}})) == "reward.name");
    CHECK(badPath(stamps({{"reward", 450}})) == "reward");
    CHECK(badPath(stamps({{"reward", {{"name", "kawa"}, {"kind", "gift"}}}})) == "reward.kind");
    CHECK(badPath(stamps({{"reward", {{"name", "kawa"}, {"discount_percent", 10}}}})) ==
          "reward.discount_percent");
    CHECK(badPath(stamps({{"name", std::string(61, 'x')}})) == "name");
    CHECK(badPath(stamps({{"name", std::string(60, 'x')}})) == "accepted");
    CHECK(badPath({{"type", "cashback"}, {"name", "P"}, {"pay_percent", 101}}) == "pay_percent");
    CHECK(badPath({{"type", "cashback"}, {"name", "P"}, {"basis_points", 10001}}) == "basis_points");
    CHECK(badPath({{"type", "lottery"}, {"name", "P"}}) == "type");
    CHECK(badPath(json::array()) == "type");
    CHECK(badPath(json(5)) == "type");
    json const row{{"key", 1}, {"price", 10}, {"reward", {{"name", "kubek"}}}};
    CHECK(badPath({{"type", "points"}, {"name", "P"}, {"catalogue", {row, row}}}) == "catalogue[1].key");
    CHECK(badPath({{"type", "points"}, {"name", "P"}, {"catalogue", 5}}) == "catalogue");
    CHECK(badPath({{"type", "points"}, {"name", "P"}, {"catalogue", {5}}}) == "catalogue[0]");
    json const keyless{{"price", 10}, {"reward", {{"name", "kubek"}}}};
    CHECK(badPath({{"type", "points"}, {"name", "P"}, {"catalogue", {keyless}}}) == "catalogue[0].key");
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
    CHECK(badOffer({{"from_time", "18:00"}, {"until_time", "14:00"}}) == "until_time");
    CHECK(badOffer({{"from_time", "25:00"}}) == "from_time");
    CHECK(badOffer({{"from_time", "12:60"}}) == "from_time");
    CHECK(badOffer({{"until_time", "24:00"}}) == "accepted");
    CHECK(badOffer({{"weekdays", {"mon", "someday"}}}) == "weekdays");
    CHECK(badOffer({{"weekdays", json::array()}}) == "weekdays");
    CHECK(badOffer({{"percent", 5000}}) == "percent");
    CHECK(badOffer({{"tier", {{"programme", "gold"}}}}) == "tier.programme");
    CHECK(badOffer({{"tier", json::object()}}) == "tier.programme");
    CHECK(badOffer({{"tier", "gold"}}) == "tier");
    CHECK(badOffer({{"segment", "rich"}}) == "segment");
    CHECK(badOffer({{"segment", "unknown"}}) == "segment"); // nobody is told that they are in none
    CHECK(badOffer({{"programme", "00000000-0000-0000-0000-000000000000"}}) == "programme");
    CHECK(badOffer({{"per_customer", 1099511627776}}) == "per_customer");
    CHECK(badOffer({{"say", std::string(201, 'x')}}) == "say");
    CHECK(badOffer({{"with_usual", "yes"}}) == "with_usual");
    CHECK(badOffer({{"type", "offer"}}) == "accepted");
    CHECK(badOffer({{"type", "offer_of_2031"}}) == "type");
    CHECK(badOffer({{"first_purchase", true}}) == "first_purchase");
    CHECK(badOffer({{"groups", {"a", "a"}}}) == "groups[1]");
    CHECK(badOffer({{"groups", {"a", "a "}}}) == "groups[1]"); // trimmed, so twice the same
    CHECK(badOffer({{"groups", {"a", "A"}}}) == "accepted");   // letter by letter
    CHECK(badOffer({{"groups", {7}}}) == "groups[0]");
    CHECK(offerTermsFromJson(json(5)).error().detail == "definition");
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
    CHECK(bad({{"programmes", {stamps()}}, {"stacking", "most"}}) == "stacking");
    CHECK(bad({{"programmes", {stamps()}}, {"offers", {5}}}) == "offers[0]");
    CHECK(bad({{"programmes", 5}}) == "programmes");
    auto const withItem = [&](json const& item) {
        return bad({{"programmes", {stamps()}}, {"items", json::array({item})}});
    };
    CHECK(withItem({{"name", "x"}, {"price_minor", "1"}}) == "items[0].price_minor");
    CHECK(withItem({{"name", " "}}) == "items[0].name");
    CHECK(withItem({{"name", "x"}, {"key", "ab"}}) == "items[0].key");
    CHECK(bad({{"programmes", {stamps()}}, {"items", json(std::vector<json>(49, {{"name", "x"}}))}}) ==
          "items");
}

TEST_CASE("Stamp cards in the form of the first journals still say the same")
{
    auto const older = programmeTermsFromJson(json::parse(
        R"({"type":"stamps","name":"Kawa","needed":6,"reward":"kawa","reward_cost_minor":450,"welcome":1,
            "min_amount_minor":1200,"reward_valid_days":90})"));
    StampTerms expected;
    expected.name = "Kawa";
    expected.needed = 6;
    expected.welcome = 1;
    expected.minimumMinor = 1200;
    expected.reward.name = "kawa";
    expected.reward.costMinor = 450;
    expected.reward.validDays = 90;
    REQUIRE(older);
    CHECK(*older == ProgrammeTerms(expected));
    CHECK(programmeTermsFromJson(toJson(*older)).value() == *older); // written in today's form
    CHECK(badPath(stamps({{"reward", "kawa"}})) == "accepted");
    CHECK(badPath(stamps({{"reward", " "}})) == "reward.name");
    CHECK(badPath(stamps({{"reward", "kawa"}, {"reward_cost_minor", "450"}})) == "reward_cost_minor");
    CHECK(badPath(stamps({{"reward", "kawa"}, {"reward_valid_days", 0}})) == "reward.valid_days");
    CHECK(badPath(stamps({{"reward", "kawa"}, {"min_amount_minor", -1}})) == "minimum_minor");
}

namespace {

RewardTerms named(std::string name, RewardKind kind)
{
    RewardTerms reward;
    reward.name = std::move(name);
    reward.kind = kind;
    return reward;
}

void checkSurvives(ProgrammeTerms const& terms)
{
    auto const written = toJson(terms);
    INFO(written.dump());
    auto const back = programmeTermsFromJson(json::parse(written.dump()));
    REQUIRE(back);
    CHECK(*back == terms);
}

} // namespace

TEST_CASE("Every field of a programme survives both ways")
{
    StampTerms stamps;
    stamps.name = "Kawa";
    stamps.needed = 50;
    stamps.reward = {"kawa", RewardKind::Discount, 450, 3650, 0, 1'000'000, 0, 100};
    stamps.welcome = 49;
    stamps.basis = EarnBasis::Amount;
    stamps.group = "napój";
    stamps.perMinor = largestAmount;
    stamps.minimumMinor = 0;
    stamps.validDays = 1;
    checkSurvives(stamps);
    PointTerms points;
    points.name = "Punkty";
    points.basis = EarnBasis::Item;
    points.points = 100'000;
    points.perMinor = 0;
    points.group = "ciasto";
    points.rounding = Rounding::Up;
    points.welcome = 7;
    points.minimumMinor = 1;
    points.validDays = 30;
    points.warnDays = 0;
    points.payMinor = 3;
    points.payPercent = 1;
    points.catalogue = {{99, 1'000'000'000, named("odznaka", RewardKind::Badge)},
                        {1, 1, named("x", RewardKind::Service)}};
    checkSurvives(points);
    checkSurvives(
        TierTerms{"Poziomy", TierBasis::Points, TierWindow::CalendarYear, 0, 3650, {{"A", 1, 1000, "perk"}}});
    checkSurvives(CashbackTerms{"Premia", 5000, Rounding::Half, 1, 5, 6, 0});
    checkSurvives(CharityTerms{"Cel", 0, 50, Rounding::Up, 7, {{"a-1", "A"}, {"b", "B"}}});
    for (int kind = 0; kind <= int(OccasionKind::WinBack); ++kind)
        checkSurvives(OccasionTerms{"Okazja", OccasionKind(kind), named("x", RewardKind::Experience), 4, 60,
                                    59, 100, "s"});
}

TEST_CASE("Every field of an offer, an item and the rules for all survives both ways")
{
    OfferTerms offer;
    offer.name = "x";
    offer.from = *LocalDay::parse("1970-01-01");
    offer.until = *LocalDay::parse("9999-12-31");
    offer.weekdays = 0b1000001;
    offer.fromMinute = 1;
    offer.untilMinute = 1439;
    offer.groups = {"Ciasto", "ciasto"};
    offer.withUsual = true;
    offer.firstPurchase = true;
    offer.tier = TierCondition{ProgrammeId(deriveUuid("t", {})), 8};
    offer.segment = Segment::Champion;
    offer.programme = ProgrammeId(deriveUuid("p", {}));
    offer.percent = 1000;
    offer.extra = 100'000;
    offer.perCustomer = 1;
    offer.total = 1'000'000'000;
    offer.say = "Powiedz to.";
    CHECK(offerTermsFromJson(toJson(offer)).value() == offer);
    Item item;
    item.name = "żurek";
    item.group = "zupa";
    item.priceMinor = 0;
    item.key = "ż";
    item.active = false;
    CHECK(itemFromJson(toJson(item)).value() == item);
    for (auto const ask : {AskAmount::Never, AskAmount::Optional, AskAmount::Always}) {
        GeneralRules const rules{{Stacking::Add, 1000}, ask};
        CHECK(generalRulesFromJson(toJson(rules)).value() == rules);
    }
    CHECK(generalRulesFromJson(json::object()).value() == GeneralRules{});
}

TEST_CASE("Items and rules for all that can't be are refused with their path")
{
    auto const badItem = [](json const& changes) {
        json item{{"name", "sernik"}, {"group", "ciasto"}, {"price_minor", 1600}, {"key", "s"}};
        item.update(changes);
        auto const read = itemFromJson(item);
        return read ? "accepted" : read.error().detail;
    };
    CHECK(badItem(json::object()) == "accepted");
    CHECK(badItem({{"name", ""}}) == "name");
    CHECK(badItem({{"group", std::string(61, 'x')}}) == "group");
    CHECK(badItem({{"price_minor", -1}}) == "price_minor");
    CHECK(badItem({{"price_minor", largestAmount + 1}}) == "price_minor");
    CHECK(badItem({{"key", "ż"}}) == "accepted");
    CHECK(badItem({{"key", "ab"}}) == "key");
    CHECK(badItem({{"active", 1}}) == "active");
    CHECK(badItem({{"type", "stamps"}}) == "type");
    auto const badRules = [](json const& rules) {
        auto const read = generalRulesFromJson(rules);
        return read ? "accepted" : read.error().detail;
    };
    CHECK(badRules({{"ask_amount", "always"}}) == "accepted");
    CHECK(badRules({{"ask_amount", "sometimes"}}) == "ask_amount");
    CHECK(badRules({{"stacking", "best"}}) == "stacking");
    CHECK(badRules({{"stacking", {{"mode", "all"}}}}) == "stacking.mode");
    CHECK(badRules({{"stacking", {{"cap_percent", 99}}}}) == "stacking.cap_percent");
    CHECK(badRules({{"stacking", {{"cap_percent", 1001}}}}) == "stacking.cap_percent");
    CHECK(badRules({{"type", "rules_of_2031"}}) == "type");
    CHECK(badRules(json(5)) == "definition");
}
