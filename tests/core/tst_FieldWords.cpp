// The field that can't be, in the owner's words.
#include "core/programmes/TermsJson.h"
#include "core/words/RuleWords.h"
#include "tests/support/Catch.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace bywalec;
using nlohmann::json;

namespace {

Words catalogue(std::string_view language)
{
    auto words = Words::load(language);
    INFO((words ? std::string() : words.error().detail));
    REQUIRE(words);
    return *words;
}

} // namespace

TEST_CASE("A field that can't be is named as the form names it, with its place in a list")
{
    auto const words = catalogue("pl");
    auto const said = [&](std::string const& path) { return fieldSentence(words, path); };
    CHECK(said("name") == words.typeset("Sprawdź pole: nazwa."));
    CHECK(said("reward.name") == words.typeset("Sprawdź pole: nazwa nagrody."));
    CHECK(said("catalogue[2].price") ==
          words.typeset("Sprawdź pole: cena w punktach. Lista: nagrody za punkty, pozycja 3."));
    CHECK(said("catalogue[0].reward.cost_minor") ==
          words.typeset("Sprawdź pole: koszt nagrody. Lista: nagrody za punkty, pozycja 1."));
    CHECK(said("groups[1]") == words.typeset("Sprawdź pole: grupy produktów, pozycja 2."));
    CHECK(said("programmes[1].needed") ==
          words.typeset("Sprawdź pole: liczba pieczątek na karcie. Lista: programy, pozycja 2."));
    CHECK(said("stacking.cap_percent") == words.typeset("Sprawdź pole: wspólny limit promocji."));
    CHECK(said("of_2031[x].what") == "Sprawdź tę wartość: of_2031[x].what.");
    CHECK(said("") == "Sprawdź tę wartość: .");
    CHECK(fieldSentence(catalogue("en"), "until_time") == "Check this field: the hour it ends.");
}

namespace {

/// The paths of all fields that are written.
void addPaths(std::set<std::string>& paths, json const& at, std::string const& path)
{
    if (at.is_object())
        for (auto const& [name, value] : at.items())
            addPaths(paths, value, path.empty() ? name : path + "." + name);
    else if (at.is_array() && !at.empty() && at[0].is_object())
        addPaths(paths, at[0], path + "[0]");
    if (!path.empty()) paths.insert(path);
}

std::set<std::string> fieldsOfEverything()
{
    RewardTerms reward{"kawa", RewardKind::Discount, 1, 2, 3, 4, 5, 6};
    StampTerms stamps;
    stamps.reward = reward;
    stamps.minimumMinor = 1;
    stamps.validDays = 1;
    PointTerms points;
    points.minimumMinor = 1;
    points.validDays = 1;
    points.catalogue = {{1, 1, reward}};
    TierTerms tiers;
    tiers.levels = {{"Złoto", 1, 100, ""}};
    CashbackTerms cashback;
    cashback.minimumMinor = 1;
    cashback.validDays = 1;
    CharityTerms charity;
    charity.minimumMinor = 1;
    charity.causes = {{"a", "A"}};
    OccasionTerms occasion;
    occasion.reward = reward;
    OfferTerms offer;
    offer.tier = TierCondition{};
    offer.segment = Segment::New;
    offer.programme = ProgrammeId();
    offer.perCustomer = 1;
    offer.total = 1;
    Item item;
    item.priceMinor = 1;
    std::set<std::string> paths;
    for (ProgrammeTerms const& terms :
         std::initializer_list<ProgrammeTerms>{stamps, points, tiers, cashback, charity, occasion})
        addPaths(paths, toJson(terms), "");
    addPaths(paths, toJson(offer), "");
    addPaths(paths, toJson(item), "");
    addPaths(paths, toJson(GeneralRules()), "");
    return paths;
}

} // namespace

TEST_CASE("Every field of every definition has its words in both languages")
{
    auto paths = fieldsOfEverything();
    CHECK(paths.size() > 70);
    paths.insert({"from_minute", "until_minute"}); // as a check of the values calls them
    for (auto const* language : {"pl", "en"}) {
        auto const words = catalogue(language);
        for (auto const& path : paths) {
            auto const said = fieldSentence(words, path);
            INFO(path << ": " << said);
            CHECK(said != words.say("field.sentence_other", {{"field", path}}));
            CHECK(said.find("⟦") == std::string::npos);
        }
    }
}
