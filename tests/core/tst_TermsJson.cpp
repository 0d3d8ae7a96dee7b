// Definitions as JSON: the page's examples, every field both ways, and what is refused, with its path.
#include "core/programmes/TermsJson.h"
#include "tests/support/Catch.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

using namespace bywalec;
using nlohmann::json;

namespace {

/// What was read, written again; or the error's path in <>.
template<class T>
std::string again(Result<T> const& read)
{
    if (!read) {
        CHECK(read.error().kind == ErrorKind::InvalidInput);
        return "<" + read.error().detail + ">";
    }
    return toJson(*read).dump();
}

std::string readAgain(json const& in)
{
    json const type = in.value("type", json());
    if (type == "offer") return again(offerTermsFromJson(in));
    if (type == "item") return again(itemFromJson(in));
    if (type == "rules") return again(generalRulesFromJson(in));
    return again(programmeTermsFromJson(in));
}

std::vector<json> examples()
{
    std::ifstream in(BYWALEC_SOURCE_DIR "/docs/programmes.md", std::ios::binary);
    std::string const page{std::istreambuf_iterator<char>(in), {}};
    std::string const open = "\n```json\n";
    std::vector<json> found;
    for (auto at = page.find(open); at != page.npos; at = page.find(open, at + 1)) {
        auto const from = at + open.size();
        auto const text = page.substr(from, page.find("\n```", from) - from);
        INFO(text);
        auto example = json::parse(text, nullptr, false);
        REQUIRE(example.is_object());
        found.push_back(std::move(example));
    }
    return found;
}

json example(std::string const& type, int which = 0)
{
    for (auto const& each : examples())
        if (each["type"] == type && which-- == 0) return each;
    return {};
}

/// The example with one field replaced; the field is a JSON pointer.
std::string with(json in, std::string const& field, json value)
{
    in[json::json_pointer(field)] = std::move(value);
    return readAgain(in);
}

std::string without(json in, std::string const& field)
{
    in.erase(field);
    return readAgain(in);
}

/// Every field that `part` has is in `whole` with the same value.
void checkHolds(json const& whole, json const& part, std::string const& path)
{
    INFO(path);
    if (part.is_object()) {
        for (auto const& [name, value] : part.items()) {
            INFO(name);
            REQUIRE(whole.contains(name));
            checkHolds(whole[name], value, path + "/" + name);
        }
    } else if (part.is_array() && !part.empty() && part[0].is_object()) {
        REQUIRE(whole.size() == part.size());
        for (std::size_t i = 0; i < part.size(); ++i)
            checkHolds(whole[i], part[i], path + "/" + std::to_string(i));
    } else {
        CHECK(whole == part);
    }
}

RewardTerms named(std::string name, RewardKind kind)
{
    RewardTerms reward;
    reward.name = std::move(name);
    reward.kind = kind;
    return reward;
}

json const huge = std::uint64_t(1) << 63;
json const wide = std::int64_t(1) << 40;

} // namespace

TEST_CASE("Every example of docs/programmes.md is accepted, field by field, and comes back the same")
{
    std::map<std::string, int> types;
    for (auto const& in : examples()) {
        ++types[in.value("type", std::string())];
        INFO(in.dump());
        auto const written = readAgain(in);
        INFO(written);
        REQUIRE(written.front() == '{');
        checkHolds(json::parse(written), in, "");
        CHECK(readAgain(json::parse(written)) == written);
    }
    CHECK(types == std::map<std::string, int>{{"cashback", 1},
                                              {"charity", 1},
                                              {"item", 1},
                                              {"occasion", 2},
                                              {"offer", 7},
                                              {"points", 1},
                                              {"rules", 1},
                                              {"stamps", 1},
                                              {"tiers", 1}});
}

TEST_CASE("The fields of a programme are those of the page's tables, and every one survives both ways")
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
    CHECK(programmeTermsFromJson(toJson(ProgrammeTerms(stamps))).value() == ProgrammeTerms(stamps));
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
    CHECK(programmeTermsFromJson(toJson(ProgrammeTerms(points))).value() == ProgrammeTerms(points));
    TierTerms tiers{"Poziomy", TierBasis::Points,       TierWindow::CalendarYear, 0,
                    3650,      {{"A", 1, 1000, "perk"}}};
    CHECK(programmeTermsFromJson(toJson(ProgrammeTerms(tiers))).value() == ProgrammeTerms(tiers));
    CashbackTerms cashback{"Premia", 5000, Rounding::Half, 1, 5, 6, 0};
    CHECK(programmeTermsFromJson(toJson(ProgrammeTerms(cashback))).value() == ProgrammeTerms(cashback));
    CharityTerms charity{"Cel", 0, 50, Rounding::Up, 7, {{"a-1", "A"}, {"b", "B"}}};
    CHECK(programmeTermsFromJson(toJson(ProgrammeTerms(charity))).value() == ProgrammeTerms(charity));
    for (int kind = 0; kind <= int(OccasionKind::WinBack); ++kind) {
        OccasionTerms occasion{
            "Okazja", OccasionKind(kind), named("x", RewardKind::Experience), 4, 60, 59, 100, "s"};
        CHECK(programmeTermsFromJson(toJson(ProgrammeTerms(occasion))).value() == ProgrammeTerms(occasion));
    }
}

TEST_CASE("Every field of an offer, an item and the rules survives both ways")
{
    OfferTerms offer;
    offer.name = "x";
    offer.from = *LocalDay::parse("1970-01-01");
    offer.until = *LocalDay::parse("9999-12-31");
    offer.weekdays = 0b1000001;
    offer.fromMinute = 1;
    offer.untilMinute = 1440;
    offer.groups = {"Ciasto", "ciasto"}; // letter by letter: not the same
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
    offer.untilMinute = 1439;
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
    StackingRule const stacking{Stacking::Add, 100};
    CHECK(stackingRuleFromJson(toJson(stacking)).value() == stacking);
}

TEST_CASE("What is missing takes its default, what is unknown is ignored, names are cleaned")
{
    auto const terms = programmeTermsFromJson(json::parse(
        R"({"type":"stamps","name":" Kawa \u202e za\n\tpięć ","of_2031":[],"reward":{"name":"kawa","hm":1}})"));
    StampTerms expected;
    expected.name = "Kawa za pięć";
    expected.reward.name = "kawa";
    CHECK(terms.value() == ProgrammeTerms(expected));
    auto const offer = offerTermsFromJson(json::parse(
        R"({"name":"x","from":"2025-11-09","until":"2025-11-09","segment":null,"tier":null,"total":null,
            "programme":null,"groups":[" Ciasto "]})"));
    OfferTerms plain;
    plain.name = "x";
    plain.from = plain.until = *LocalDay::parse("2025-11-09");
    plain.groups = {"Ciasto"};
    CHECK(offer.value() == plain);
    CHECK(generalRulesFromJson(json::object()).value() == GeneralRules{});
    CHECK(without(example("charity"), "minimum_minor").front() == '{');
}

TEST_CASE("Numbers that are negative, huge, out of range or no whole numbers are refused with their path")
{
    auto const stamps = example("stamps"), points = example("points"), tiers = example("tiers");
    CHECK(with(stamps, "/needed", 0) == "<needed>");
    CHECK(with(stamps, "/needed", 51) == "<needed>");
    CHECK(with(stamps, "/needed", 5.0) == "<needed>");
    CHECK(with(stamps, "/needed", "5") == "<needed>");
    CHECK(with(stamps, "/needed", nullptr) == "<needed>");
    CHECK(with(stamps, "/needed", std::nan("")) == "<needed>");
    CHECK(with(stamps, "/needed", wide) == "<needed>");
    CHECK(with(stamps, "/needed", (std::int64_t(1) << 32) + 5) == "<needed>"); // would fit when cut
    CHECK(with(stamps, "/welcome", 5) == "<welcome>");
    CHECK(with(stamps, "/minimum_minor", -1) == "<minimum_minor>");
    CHECK(with(stamps, "/minimum_minor", huge) == "<minimum_minor>");
    CHECK(with(stamps, "/minimum_minor", 1e3) == "<minimum_minor>");
    CHECK(with(stamps, "/minimum_minor", largestAmount + 1) == "<minimum_minor>");
    CHECK(with(stamps, "/valid_days", wide) == "<valid_days>");
    CHECK(with(stamps, "/valid_days", 0) == "<valid_days>");
    CHECK(with(stamps, "/reward/cost_minor", -450) == "<reward.cost_minor>");
    CHECK(with(stamps, "/reward/cost_minor", huge) == "<reward.cost_minor>");
    CHECK(with(stamps, "/reward/discount_percent", 10) == "<reward.discount_percent>");
    CHECK(with(points, "/catalogue/1/reward/discount_percent", 101) ==
          "<catalogue[1].reward.discount_percent>");
    CHECK(with(points, "/catalogue/0/price", -120) == "<catalogue[0].price>");
    CHECK(with(points, "/catalogue/0/price", 12.5) == "<catalogue[0].price>");
    CHECK(with(points, "/pay_percent", 101) == "<pay_percent>");
    CHECK(with(points, "/points", std::uint64_t(1) << 63) == "<points>");
    CHECK(with(tiers, "/levels/1/percent", 99) == "<levels[1].percent>");
    CHECK(with(tiers, "/levels/1/threshold", 50000) == "<levels[1].threshold>");
    CHECK(with(example("cashback"), "/basis_points", 5001) == "<basis_points>");
    CHECK(with(example("cashback"), "/pay_percent", 101) == "<pay_percent>");
    CHECK(with(example("charity"), "/basis_points", 100) == "<per_visit_minor>");
    CHECK(with(example("occasion", 1), "/n", 0) == "<n>");
    CHECK(with(example("occasion"), "/after_days", 61) == "<after_days>");
    CHECK(with(example("item"), "/price_minor", -1) == "<price_minor>");
    CHECK(with(example("rules"), "/stacking/cap_percent", 99) == "<stacking.cap_percent>");
    CHECK(with(example("rules"), "/stacking/cap_percent", wide) == "<stacking.cap_percent>");
}

TEST_CASE("Fields of another type, unknown choices and what must be there are refused with their path")
{
    auto const stamps = example("stamps"), points = example("points");
    CHECK(again(programmeTermsFromJson(json::array())) == "<json>");
    CHECK(again(programmeTermsFromJson(json())) == "<json>");
    CHECK(again(offerTermsFromJson("offer")) == "<json>");
    CHECK(without(stamps, "type") == "<type>");
    CHECK(with(stamps, "/type", "coupons") == "<type>");
    CHECK(with(stamps, "/type", 7) == "<type>");
    CHECK(again(itemFromJson(stamps)) == "<type>");
    CHECK(without(stamps, "name") == "<name>");
    CHECK(with(stamps, "/name", 7) == "<name>");
    CHECK(with(stamps, "/name", " \n ") == "<name>");
    CHECK(with(stamps, "/name", std::string(61, 'x')) == "<name>");
    CHECK(with(stamps, "/name", std::string(60, 'x')).front() == '{');
    CHECK(without(stamps, "reward") == "<reward.name>");
    CHECK(with(stamps, "/reward", "kawa") == "<reward>");
    CHECK(with(stamps, "/reward/kind", "gift") == "<reward.kind>");
    CHECK(with(stamps, "/reward/kind", 0) == "<reward.kind>");
    CHECK(with(stamps, "/basis", true) == "<basis>");
    CHECK(with(points, "/catalogue", json::object()) == "<catalogue>");
    CHECK(with(points, "/catalogue/1", 7) == "<catalogue[1]>");
    CHECK(with(points, "/catalogue/1/key", 1) == "<catalogue[1].key>");
    CHECK(with(points, "/catalogue/1", json{{"price", 5}, {"reward", {{"name", "x"}}}}) ==
          "<catalogue[1].key>");
    CHECK(with(example("tiers"), "/levels", json::array()) == "<levels>");
    CHECK(with(example("charity"), "/causes/1/key", "schronisko") == "<causes[1].key>");
    CHECK(with(example("charity"), "/causes/0/key", "Ą") == "<causes[0].key>");
    CHECK(with(example("occasion", 1), "/seed", "") == "<seed>");
    CHECK(with(example("item"), "/key", "ab") == "<key>");
    CHECK(with(example("item"), "/active", 1) == "<active>");
    CHECK(with(example("item"), "/name", "") == "<name>");
    CHECK(with(example("rules"), "/ask_amount", "sometimes") == "<ask_amount>");
    CHECK(with(example("rules"), "/stacking", "best") == "<stacking>");
    CHECK(with(example("rules"), "/stacking/mode", "all") == "<stacking.mode>");
}

TEST_CASE("Days, times and conditions of an offer that can't be are refused with their path")
{
    auto const offer = example("offer"), happy = example("offer", 1), gold = example("offer", 5);
    CHECK(with(offer, "/until", "2025-11-09") == "<until>");
    CHECK(with(offer, "/until", "2025-11-31") == "<until>");
    CHECK(with(offer, "/from", "10.11.2025") == "<from>");
    CHECK(with(offer, "/from", 20402) == "<from>");
    CHECK(without(offer, "from") == "<from>");
    CHECK(without(offer, "until") == "<until>");
    CHECK(with(happy, "/weekdays", json::array()) == "<weekdays>");
    CHECK(with(happy, "/weekdays", "mon") == "<weekdays>");
    CHECK(with(happy, "/weekdays/1", "Tue") == "<weekdays[1]>");
    CHECK(with(happy, "/weekdays/2", "mon") == "<weekdays[2]>");
    CHECK(with(happy, "/weekdays/2", 3) == "<weekdays[2]>");
    CHECK(with(happy, "/from_time", "24:00") == "<from_time>");
    CHECK(with(happy, "/from_time", "9:00") == "<from_time>");
    CHECK(with(happy, "/from_time", "12:60") == "<from_time>");
    CHECK(with(happy, "/from_time", 900) == "<from_time>");
    CHECK(with(happy, "/until_time", "15:00") == "<until_time>");
    CHECK(with(happy, "/until_time", "24:01") == "<until_time>");
    CHECK(with(happy, "/until_time", "24:00").front() == '{');
    CHECK(with(offer, "/groups/1", "ciasto ") == "<groups[1]>"); // trimmed, so twice the same
    CHECK(with(offer, "/groups/0", "") == "<groups[0]>");
    CHECK(with(offer, "/groups/0", 1) == "<groups[0]>");
    CHECK(without(example("offer", 3), "groups") == "<first_purchase>");
    CHECK(with(gold, "/tier/programme", "x") == "<tier.programme>");
    CHECK(with(gold, "/tier", json::object()) == "<tier.programme>");
    CHECK(with(gold, "/tier/level", 9) == "<tier.level>");
    CHECK(with(gold, "/programme", 7) == "<programme>");
    CHECK(with(gold, "/programme", "00000000-0000-0000-0000-000000000000") == "<programme>");
    CHECK(with(gold, "/segment", "unknown") == "<segment>");
    CHECK(with(gold, "/segment", "rich") == "<segment>");
    CHECK(with(offer, "/percent", 99) == "<percent>");
    CHECK(with(offer, "/extra", -1) == "<extra>");
    CHECK(with(offer, "/total", 0) == "<total>");
    CHECK(with(offer, "/per_customer", wide) == "<per_customer>");
    CHECK(with(offer, "/say", std::string(201, 'x')) == "<say>");
    CHECK(with(offer, "/with_usual", "yes") == "<with_usual>");
}
