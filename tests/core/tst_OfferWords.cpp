// Offers and warnings as sentences, in Polish as agreed and in English.
#include "core/words/RuleWords.h"
#include "tests/support/Catch.h"

#include <fstream>
#include <set>

using namespace bywalec;

namespace {

Words catalogue(std::string_view language)
{
    auto words = Words::load(language);
    INFO((words ? std::string() : words.error().detail));
    REQUIRE(words);
    return *words;
}

Currency currencyOf(Words const& words)
{
    return *Currency::parse(words.language() == "pl" ? "PLN" : "EUR");
}

/// The sentences one a line, with plain spaces.
std::string plain(std::string text)
{
    std::string const noBreak = "\u00A0";
    for (auto at = text.find(noBreak); at != text.npos; at = text.find(noBreak, at))
        text.replace(at, noBreak.size(), " ");
    return text;
}

StampTerms stamps()
{
    StampTerms terms;
    terms.name = "Kawa";
    terms.reward.name = "kawa";
    return terms;
}

Programme programme(std::string const& name, ProgrammeTerms terms)
{
    return {ProgrammeId(deriveUuid("test", {asBytes(name)})), 1, std::move(terms)};
}

OfferTerms offer()
{
    OfferTerms terms;
    terms.name = "Promocja";
    terms.from = *LocalDay::parse("2025-11-10");
    terms.until = *LocalDay::parse("2025-11-30");
    return terms;
}

std::string told(OfferTerms const& terms, Rules const& rules, std::string_view language = "pl")
{
    auto const words = catalogue(language);
    return plain(offerSentence(words, terms, rules, currencyOf(words)));
}

Rules onlyStamps()
{
    Rules rules;
    rules.programmes = {programme("kawa", stamps())};
    return rules;
}

} // namespace

TEST_CASE("An offer says what grows, for what and when")
{
    auto terms = offer();
    std::string const when = ", od 10 listopada do 30 listopada.";
    terms.percent = 200;
    CHECK(told(terms, onlyStamps()) == "Promocja: podwójne pieczątki za każdy zakup" + when);
    CHECK(told(terms, onlyStamps(), "en") ==
          "Promocja: double stamps for every purchase, from 10 November to 30 November.");
    terms.percent = 300;
    terms.groups = {"ciasto"};
    CHECK(told(terms, onlyStamps()) == "Promocja: potrójne pieczątki za produkty z grupy „ciasto”" + when);
    terms.percent = 150;
    terms.groups = {"zupa", "pieczywo"};
    CHECK(told(terms, onlyStamps()) ==
          "Promocja: o 50 % więcej pieczątek za produkty z grupy „zupa”, gdy w zakupie jest też: pieczywo" +
              when);
    terms.percent = 100;
    terms.extra = 2;
    terms.firstPurchase = true;
    terms.withUsual = true;
    CHECK(told(terms, onlyStamps()) ==
          "Promocja: 2 dodatkowe pieczątki za pierwszy raz kupiony produkt z grupy „zupa”" + when +
              " W zakupie jest też: pieczywo. W zakupie jest też twoje zwykłe zamówienie.");
    terms.firstPurchase = false;
    terms.groups = {"ciasto"};
    terms.percent = 200;
    CHECK(told(terms, onlyStamps()) ==
          "Promocja: podwójne pieczątki i 2 dodatkowe pieczątki za produkt z grupy "
          "„ciasto” obok twojego zwykłego zamówienia" +
              when);
    terms.groups.clear();
    terms.extra = 0;
    CHECK(told(terms, onlyStamps()) ==
          "Promocja: podwójne pieczątki za zakup z twoim zwykłym zamówieniem" + when);
    terms.withUsual = false;
    terms.percent = 100;
    CHECK(told(terms, onlyStamps()) == "Promocja" + when); // nothing but its sentence to say
}

TEST_CASE("What an offer multiplies is called by what its programmes count")
{
    auto terms = offer();
    terms.percent = 200;
    terms.extra = 150;
    Rules rules;
    CHECK(told(terms, rules).starts_with("Promocja: wszystko podwójnie i po 150 więcej w każdym programie"));
    CharityTerms charity;
    charity.name = "Cel";
    PointTerms points;
    points.name = "Punkty";
    rules.programmes = {programme("cel", charity), programme("premia", CashbackTerms{})};
    CHECK(told(terms, rules)
              .starts_with("Promocja: podwójna premia i dodatkowo 1,50 zł premii za każdy zakup"));
    rules.programmes.push_back(programme("punkty", points));
    CHECK(told(terms, rules).starts_with("Promocja: wszystko podwójnie"));
    terms.programme = rules.programmes.back().id;
    CHECK(told(terms, rules) ==
          "Promocja: podwójne punkty i 150 dodatkowych punktów za każdy zakup, od 10 listopada "
          "do 30 listopada. Dotyczy programu: Punkty.");
}

TEST_CASE("An offer says its days, hours, people and limits")
{
    auto terms = offer();
    terms.percent = 200;
    auto const rest = [&](Rules const& rules) {
        auto const all = told(terms, rules);
        return all.substr(all.find("zakup, ") + 7);
    };
    terms.until = *LocalDay::parse("2026-02-28");
    terms.weekdays = 0b0000111;
    terms.fromMinute = 15 * 60;
    terms.untilMinute = 17 * 60 + 30;
    CHECK(rest(onlyStamps()) ==
          "od 10 listopada 2025 do 28 lutego 2026, w poniedziałki, we wtorki, w środy, w "
          "godzinach 15:00–17:30.");
    terms.until = terms.from;
    terms.weekdays = 96;
    terms.fromMinute = 0;
    terms.untilMinute = 1440;
    CHECK(rest(onlyStamps()) == "10 listopada, w weekendy.");
    terms.weekdays = 31;
    terms.fromMinute = 18 * 60;
    CHECK(rest(onlyStamps()) == "10 listopada, od poniedziałku do piątku, w godzinach 18:00–24:00.");
    terms.weekdays = 127;
    terms.fromMinute = 0;
    TierTerms tiers;
    tiers.levels = {{"Srebro", 1, 100, ""}, {"Złoto", 2, 100, ""}};
    auto rules = onlyStamps();
    rules.programmes.push_back(programme("poziomy", tiers));
    terms.tier = TierCondition{rules.programmes[1].id, 1};
    terms.segment = Segment::AtRisk;
    terms.perCustomer = 1;
    terms.total = 200;
    CHECK(rest(rules) ==
          "10 listopada. Od poziomu: Złoto. Dla stałych klientów, którzy dawno nie byli. Każdy klient "
          "skorzysta raz. Dla pierwszych 200 zakupów z tą promocją.");
    terms.tier->level = 7; // no longer there
    terms.perCustomer = 3;
    CHECK(rest(rules).starts_with("10 listopada. Dla stałych"));
    CHECK(rest(rules).find("najwyżej 3 razy") != std::string::npos);
}

/// As core/loyalty/Warnings.h lists them: /// - "code".
static std::set<std::string> warningCodes()
{
    std::ifstream in(BYWALEC_SOURCE_DIR "/core/loyalty/Warnings.h");
    std::set<std::string> codes;
    std::string const open = "/// - \"";
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(open))
            codes.insert(line.substr(open.size(), line.find('"', open.size()) - open.size()));
    return codes;
}

TEST_CASE("Every segment and every warning has its sentence in both languages")
{
    auto const codes = warningCodes();
    CHECK(codes.size() == 16);
    for (auto const* language : {"pl", "en"}) {
        auto const words = catalogue(language);
        for (auto const segment : {Segment::Lost, Segment::AtRisk, Segment::New, Segment::Champion,
                                   Segment::Occasional, Segment::Quiet})
            CHECK(words.has(std::string("rule.offer.segment.") + name(segment)));
        for (auto const& code : codes)
            for (auto const* about : {"", "ciasto"}) {
                auto const said = warningSentence(words, {code, about});
                INFO(said);
                CHECK(said.find("⟦") == std::string::npos);
                CHECK(said.back() == '.');
            }
    }
    auto const words = catalogue("pl");
    CHECK(plain(warningSentence(words, {"no_item", "ciasto"})) ==
          "W tej grupie nie ma teraz żadnego produktu: ciasto.");
    CHECK(warningSentence(words, {"over_cap", ""}) != warningSentence(words, {"over_cap", "x"}));
}

TEST_CASE("An offer's name is put in as it is, whatever is in it")
{
    auto any = offer();
    any.name = "{bonus}";
    any.percent = 200;
    CHECK(told(any, onlyStamps()).starts_with("{bonus}: podwójne"));
}
