// Definitions: versions, closing and reopening, taking back, and what makes no sense.
#include "core/journal/Subjects.h"
#include "core/words/RuleWords.h"
#include "tests/support/Catch.h"
#include "tests/support/DefinitionSamples.h"
#include "tests/support/DefinitionsFile.h"

#include <fstream>
#include <iterator>

using namespace bywalec;
using namespace bywalec::test;

TEST_CASE("The newest version of each programme runs, in the order of first definition")
{
    Writer writer;
    DefinitionsFile file;
    CHECK(file.rules().programmes.empty());
    CHECK(file.stamp() == 0);
    file.put(defined(writer, "kawa", 1, stamps("Kawa")));
    file.put(defined(writer, "ciasto", 1, stamps("Ciasto")));
    file.put(defined(writer, "kawa", 2, stamps("Kawa za sześć", 6)));
    CHECK(namesOf(file.rules()) == Names{"Kawa za sześć", "Ciasto"});
    CHECK(file.rules().programmes[0].version == 2);

    auto const all = file.definitions();
    REQUIRE(all.programmes.size() == 2);
    REQUIRE(all.programmes[0].versions.size() == 2);
    CHECK(nameOf(all.programmes[0].versions[0].definition) == "Kawa");
    CHECK(all.programmes[0].versions[1].since == UtcTime(std::chrono::days(20000)) + std::chrono::hours(2));
    CHECK_FALSE(all.programmes[0].closed);
}

TEST_CASE("Two tills that define the same version offline agree on the one that was written last")
{
    Writer writer;
    auto const first = writer.at(5, programmeDefined({id<ProgrammeId>("kawa"), 2, stamps("wcześniej")}));
    auto const last = writer.at(6, programmeDefined({id<ProgrammeId>("kawa"), 2, stamps("później")}));
    CHECK(namesOf(DefinitionsFile({first, last}).rules()) == Names{"później"});
    CHECK(namesOf(DefinitionsFile({last, first}).rules()) == Names{"później"});
    CHECK(DefinitionsFile({last, first}).definitions().programmes.at(0).versions.size() == 1);
}

TEST_CASE("Closing stops a version and those below it, and a higher version opens the programme again")
{
    Writer writer;
    DefinitionsFile file;
    auto const kawa = id<ProgrammeId>("kawa");
    file.put(defined(writer, "kawa", 1, stamps("Kawa")));
    file.put(defined(writer, "kawa", 2, stamps("Kawa 2")));
    file.put(writer(programmeClosed(kawa, 1)));
    CHECK(namesOf(file.rules()) == Names{"Kawa 2"});
    file.put(writer(programmeClosed(kawa, 2)));
    CHECK(file.rules().programmes.empty());
    REQUIRE(file.definitions().programmes.size() == 1);
    CHECK(file.definitions().programmes[0].closed);
    CHECK(file.definitions().programmes[0].versions.size() == 2);
    file.put(defined(writer, "kawa", 3, stamps("Kawa 3")));
    CHECK(namesOf(file.rules()) == Names{"Kawa 3"});

    // Written before the closing, heard of after it: the version decides, not the hour.
    file.put(writer.at(0, programmeClosed(kawa, 3)));
    CHECK(file.rules().programmes.empty());
}

TEST_CASE("Offers close and items leave the counter in the same way")
{
    Writer writer;
    DefinitionsFile file;
    file.put(writer(offerDefined(offer("ciasto"))));
    file.put(writer(offerDefined(offer("kawa"))));
    file.put(writer(itemDefined(item("sernik"))));
    file.put(writer(itemDefined(item("latte"))));
    REQUIRE(file.rules().offers.size() == 2);
    CHECK(file.rules().offers[0] == offer("ciasto"));
    CHECK(file.rules().items == std::vector<Item>{item("sernik"), item("latte")});
    file.put(writer(offerClosed(id<OfferId>("ciasto"), 1)));
    file.put(writer(itemDefined(item("sernik", 2, false))));
    CHECK(file.rules().offers == std::vector<Offer>{offer("kawa")});
    CHECK(file.rules().items == std::vector<Item>{item("latte")});
    CHECK(file.definitions().items.size() == 2);
    file.put(writer(offerDefined(offer("ciasto", 2))));
    file.put(writer(itemDefined(item("sernik", 3))));
    CHECK(file.rules().offers[0].version == 2); // first again, as it was defined first
    CHECK(file.rules().items[0].version == 3);
}

TEST_CASE("The counter gets the first 48 active items, the owner all of them")
{
    Writer writer;
    DefinitionsFile file;
    for (int i = 0; i < 60; ++i)
        file.put(writer(itemDefined(item("produkt " + std::to_string(i), 1, i != 3))));
    auto const items = file.rules().items;
    REQUIRE(items.size() == mostItems);
    CHECK(items.back().name == "produkt 48");
    CHECK(file.definitions().items.size() == 60);
}

TEST_CASE("One more active item than the rules look at is refused, and the owner reads why")
{
    Writer writer;
    DefinitionsFile file;
    for (int i = 0; i < 48; ++i)
        file.put(writer(itemDefined(item("produkt " + std::to_string(i)))));
    auto const known = file.definitions();
    auto const refused = defineItem(known, item("produkt 48"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(defineItem(known, item("produkt 48", 1, false)));
    CHECK(defineItem(known, item("produkt 7", 2)));
    file.put(writer(itemDefined(item("produkt 7", 2, false))));
    CHECK(defineItem(file.definitions(), item("produkt 48")));
    CHECK_FALSE(defineItem(file.definitions(), item("produkt 48")).value().body.empty());
    auto const polish = Words::load("pl").value();
    CHECK(refusedSentence(polish, refused.error()) ==
          polish.typeset("Reguły liczą najwyżej 48 produktów naraz. Najpierw wycofaj któryś ze sprzedaży."));
}

TEST_CASE("The next version of a programme is of its kind, and the owner reads why")
{
    Writer writer;
    DefinitionsFile file;
    file.put(defined(writer, "kawa", 1, stamps("Kawa")));
    auto const kawa = id<ProgrammeId>("kawa");
    PointTerms points;
    points.name = "Kawa";
    auto const refused = defineProgramme(file.definitions(), {kawa, 2, points});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(defineProgramme(file.definitions(), {kawa, 2, stamps("Kawa", 8)}));
    CHECK(defineProgramme(file.definitions(), {id<ProgrammeId>("punkty"), 1, points}));
    auto const english = Words::load("en").value();
    CHECK(refusedSentence(english, refused.error()) ==
          "The kind of a programme can’t change, because accounts count in its unit. End this programme and "
          "make a new one.");
}

TEST_CASE("A definition, a closing and rules that are taken back count as if they had never been")
{
    Writer writer;
    auto const first = defined(writer, "kawa", 1, stamps("Kawa"));
    auto const second = defined(writer, "kawa", 2, stamps("Pomyłka"));
    auto const closing = writer(programmeClosed(id<ProgrammeId>("kawa"), 1));
    auto const rules = writer(rulesSet({{Stacking::Add, 200}, AskAmount::Always, 45}));
    std::vector<Event> all{first, second, closing, rules};
    CHECK(namesOf(DefinitionsFile(all).rules()) == Names{"Pomyłka"});
    CHECK(DefinitionsFile(all).definitions().general.paceDays == 45);
    all.push_back(writer.undo(second));
    CHECK(DefinitionsFile(all).rules().programmes.empty()); // the closing of version 1 stands
    all.push_back(writer.undo(closing));
    all.push_back(writer.undo(rules));
    CHECK(namesOf(DefinitionsFile(all).rules()) == Names{"Kawa"});
    CHECK(DefinitionsFile(all).definitions().general == GeneralRules{});
    std::reverse(all.begin(), all.end());
    CHECK(namesOf(DefinitionsFile(all).rules()) == Names{"Kawa"});
    all.push_back(writer.undo(first));
    CHECK(DefinitionsFile(all).definitions().programmes.empty());
}

TEST_CASE("Rules for all are those of the highest version, whatever the clocks said")
{
    Writer writer;
    DefinitionsFile file;
    CHECK(file.definitions().rulesVersion == 0);
    CHECK(file.rules().stacking == StackingRule{});
    file.put(writer.at(9999, rulesSet({{Stacking::Add, 150}, AskAmount::Always}, 1)));
    file.put(writer.at(1, rulesSet({{Stacking::Best, 300}, AskAmount::Optional}, 2)));
    CHECK(file.definitions().rulesVersion == 2);
    CHECK(file.definitions().general.askAmount == AskAmount::Optional);
    CHECK(file.rules().stacking.mode == Stacking::Best);
}

TEST_CASE("A programme whose newest version only a newer programme understands isn't run, but kept")
{
    Writer writer;
    DefinitionsFile file;
    file.put(defined(writer, "kawa", 1, stamps("Kawa")));
    auto draft = programmeDefined({id<ProgrammeId>("kawa"), 2, stamps("Kawa")});
    draft.body = "{\"programme\":\"" + id<ProgrammeId>("kawa").text() +
                 "\",\"version\":2,\"terms\":{\"type\":\"of_2031\"}}";
    file.put(writer(draft));
    CHECK(file.rules().programmes.empty());
    auto const all = file.definitions();
    REQUIRE(all.programmes.size() == 1);
    CHECK(all.programmes[0].newestVersion == 2);
    CHECK(all.programmes[0].newest().version == 1);
    file.read([&](Transaction& tx) {
        auto const key = findSubject(tx, id<ProgrammeId>("kawa").raw()).value();
        CHECK(findProgramme(tx, key, 2)->version == 1);
        return true;
    });
}

TEST_CASE("A programme is found by its version, or by its newest when that one isn't here")
{
    Writer writer;
    DefinitionsFile file;
    file.put(defined(writer, "kawa", 1, stamps("Kawa 1")));
    file.put(defined(writer, "kawa", 3, stamps("Kawa 3")));
    file.put(writer(programmeClosed(id<ProgrammeId>("kawa"), 3)));
    file.read([&](Transaction& tx) {
        auto const key = findSubject(tx, id<ProgrammeId>("kawa").raw()).value();
        CHECK(nameOf(findProgramme(tx, key, 1).value()) == "Kawa 1");
        CHECK(nameOf(findProgramme(tx, key, 3).value()) == "Kawa 3");
        CHECK(nameOf(findProgramme(tx, key, 2).value()) == "Kawa 3");
        CHECK_FALSE(findProgramme(tx, key + 1000, 1));
        return true;
    });
}

TEST_CASE("An offer is found by its version too, closed or not, and a programme isn't taken for an offer")
{
    Writer writer;
    DefinitionsFile file;
    file.put(writer(offerDefined(offer("ciasto"))));
    file.put(writer(offerDefined(offer("ciasto", 2))));
    file.put(writer(offerClosed(id<OfferId>("ciasto"), 2)));
    file.put(defined(writer, "kawa", 1, stamps("Kawa")));
    file.read([&](Transaction& tx) {
        auto const key = findSubject(tx, id<OfferId>("ciasto").raw()).value();
        CHECK(findOffer(tx, key, 1)->version == 1);
        CHECK(findOffer(tx, key, 2)->version == 2);
        CHECK(findOffer(tx, key, 7)->version == 2);
        CHECK_FALSE(findProgramme(tx, key, 1));
        CHECK_FALSE(findOffer(tx, findSubject(tx, id<ProgrammeId>("kawa").raw()).value(), 1));
        return true;
    });
}

TEST_CASE("A stamp card from the first journals runs beside those of today")
{
    Writer writer;
    DefinitionsFile file;
    auto draft = programmeDefined({id<ProgrammeId>("kawa"), 1, stamps("Kawa")});
    draft.body = "{\"programme\":\"" + id<ProgrammeId>("kawa").text() +
                 "\",\"terms\":{\"name\":\"Kawa\",\"needed\":5,\"reward\":\"kawa\",\"reward_cost_minor\":0,"
                 "\"type\":\"stamps\",\"welcome\":0},\"version\":1}";
    file.put(writer(draft));
    file.put(defined(writer, "ciasto", 1, stamps("Ciasto")));
    CHECK(namesOf(file.rules()) == Names{"Kawa", "Ciasto"});
    CHECK(file.rules().programmes[0].terms == ProgrammeTerms(stamps("Kawa")));
}

TEST_CASE("Definitions whose bodies make no sense are kept in the journal and define nothing")
{
    Writer writer;
    DefinitionsFile file;
    auto const nothing = file.dump();
    auto const kawa = id<ProgrammeId>("kawa").text();
    for (auto const kind :
         {kind::programmeDefined, kind::programmeClosed, kind::offerDefined, kind::offerClosed,
          kind::itemDefined, kind::goalDefined, kind::goalClosed, kind::rulesSet})
        for (std::string const& body :
             {std::string("nonsense"), std::string("[]"), std::string("{}"),
              "{\"programme\":\"" + kawa + "\"}", std::string("{\"version\":1}"),
              "{\"programme\":\"" + kawa + "\",\"version\":0,\"terms\":{}}",
              "{\"programme\":\"" + kawa + "\",\"version\":3000000000,\"terms\":{}}",
              "{\"programme\":\"" + kawa + "\",\"version\":1.0,\"terms\":{}}",
              std::string(
                  "{\"offer\":\"00000000-0000-0000-0000-000000000000\",\"version\":1,\"terms\":{}}")}) {
            Draft draft;
            draft.kind = kind;
            draft.body = body;
            INFO(kind << " " << body);
            file.put(writer(draft));
            bool const closes = kind == kind::programmeClosed || kind == kind::goalClosed;
            if (!closes && kind != kind::rulesSet) CHECK(file.dump() == nothing);
        }
    CHECK(file.rules().programmes.empty());
    CHECK(file.definitions().general == GeneralRules{});
}

/// The body that docs/events.md shows for a kind.
static std::string shown(std::string_view kind)
{
    std::ifstream in(BYWALEC_SOURCE_DIR "/docs/events.md", std::ios::binary);
    std::string const page{std::istreambuf_iterator<char>(in), {}};
    std::string const open = "```json\n";
    auto const heading = page.find("\n### " + std::string(kind) + "\n");
    if (heading == page.npos) return {};
    auto const from = page.find(open, heading) + open.size();
    return page.substr(from, page.find('\n', from) - from);
}

TEST_CASE("Definitions are written as docs/events.md shows them")
{
    auto const terms = [](std::string_view kind) { return nlohmann::json::parse(shown(kind)).at("terms"); };
    auto const idIn = [](std::string_view kind, char const* field) {
        return nlohmann::json::parse(shown(kind)).at(field).get<std::string>();
    };
    auto const kawa = ProgrammeId::parse(idIn(kind::programmeDefined, "programme")).value();
    auto const offerId = OfferId::parse(idIn(kind::offerDefined, "offer")).value();
    auto item = itemFromJson(terms(kind::itemDefined)).value();
    item.id = ItemId::parse(idIn(kind::itemDefined, "item")).value();
    auto const general = generalRulesFromJson(terms(kind::rulesSet)).value();
    CHECK(programmeDefined({kawa, 1, programmeTermsFromJson(terms(kind::programmeDefined)).value()}).body ==
          shown(kind::programmeDefined));
    CHECK(offerDefined({offerId, 1, offerTermsFromJson(terms(kind::offerDefined)).value()}).body ==
          shown(kind::offerDefined));
    CHECK(itemDefined(item).body == shown(kind::itemDefined));
    CHECK(rulesSet(general).body == shown(kind::rulesSet));
    CHECK(programmeClosed(kawa, 1).body == shown(kind::programmeClosed));
    CHECK(offerClosed(offerId, 1).body == shown(kind::offerClosed));
}
