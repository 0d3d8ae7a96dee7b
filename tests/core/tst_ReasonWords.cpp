// Why an entry is there, in the unit that it counts: as agreed in Polish, and for every code in both
// languages.
#include "core/loyalty/Redeem.h"
#include "core/loyalty/Refund.h"
#include "core/words/Words.h"
#include "tests/support/Catch.h"
#include "tests/support/VisitSetup.h"

#include <set>

using namespace bywalec;
using namespace bywalec::test;

namespace {

Words catalogue(std::string_view language)
{
    auto words = Words::load(language);
    INFO((words ? std::string() : words.error().detail));
    REQUIRE(words);
    return *words;
}

Currency const zloty = *Currency::parse("PLN");

bool contains(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// The word of the unit itself. An offer's entry is called by the offer's name instead.
std::string_view wordOf(Unit unit, std::string_view language)
{
    bool const polish = language == "pl";
    switch (unit) {
    case Unit::Stamp:
        return polish ? "piecząt" : "stamp";
    case Unit::Point:
        return polish ? "punkt" : "point";
    case Unit::Credit:
        return polish ? "premii" : "cashback";
    case Unit::Charity:
        break;
    }
    return polish ? " cel" : "cause";
}

void checkSaid(Words const& words, NewEntry const& entry)
{
    auto const said = words.reason(entry.reason, entry.delta, entry.unit, zloty);
    auto const newer = words.reason({"moonshine", {}}, entry.delta, entry.unit, zloty);
    INFO(words.language() << " " << name(entry.unit) << " " << entry.reason.code << ": " << said);
    CHECK_FALSE(contains(said, "⟦"));
    CHECK(said != newer);
    auto const change = newer.substr(0, newer.find(':'));
    CHECK(said.starts_with(change)); // the sign and the sum first
    if (entry.reason.code != "offer") CHECK(contains(said, wordOf(entry.unit, words.language())));
}

struct Written {
    Unit unit;
    std::vector<char const*> codes;
};

/// What the rules, the counter and a correction by hand write.
std::vector<Written> const everything{
    {Unit::Stamp,
     {"visit", "items", "amount", "offer", "welcome", "redeemed", "more", "set", "refund", "adjust",
      "claim"}},
    {Unit::Point,
     {"visit", "items", "amount", "tier", "offer", "welcome", "bought", "paid", "more", "set", "refund",
      "adjust", "claim"}},
    {Unit::Credit, {"amount", "tier", "offer", "paid", "more", "refund", "adjust", "claim"}},
    {Unit::Charity, {"charity", "more", "refund", "adjust", "claim", "charity_paid"}},
};

} // namespace

TEST_CASE("An entry says how much and why, in the unit that it counts")
{
    auto const words = catalogue("pl");
    auto const agreed = [&](Unit unit, std::int64_t delta, Reason const& reason, std::string_view expected) {
        CHECK(words.reason(reason, delta, unit, zloty) == words.typeset(expected));
    };
    agreed(Unit::Stamp, 1, {"visit", {}}, "+1 pieczątka za wizytę");
    agreed(Unit::Stamp, 2, {"welcome", {}}, "+2 pieczątki na powitanie");
    agreed(Unit::Stamp, -5, {"redeemed", {}}, "−5 pieczątek za wydaną nagrodę");
    agreed(Unit::Stamp, 3, {"items", {{"count", 3}, {"group", "kawa"}}}, "+3 pieczątki: kawa × 3");
    agreed(Unit::Stamp, 1, {"items", {{"count", 1}, {"group", "kawa"}}}, "+1 pieczątka: kawa");
    agreed(Unit::Point, 12, {"items", {{"count", 2}, {"group", ""}}}, "+12 punktów za 2 produkty");
    agreed(Unit::Point, 48, {"amount", {{"amount_minor", 4800}}}, "+48 punktów za zakup o wartości 48,00 zł");
    agreed(Unit::Point, 9, {"tier", {{"tier", "Złoto"}, {"percent", 120}}}, "+9 punktów za poziom: Złoto");
    agreed(Unit::Point, -120, {"bought", {{"reward", "sernik"}, {"key", 1}}},
           "−120 punktów za nagrodę: sernik");
    agreed(Unit::Point, -100, {"paid", {{"amount_minor", 1000}}},
           "−100 punktów: zapłacono 10,00 zł z rachunku");
    agreed(Unit::Credit, 144, {"amount", {{"amount_minor", 4800}}},
           "+1,44 zł premii za zakup o wartości 48,00 zł");
    agreed(Unit::Credit, -2000, {"paid", {{"amount_minor", 2000}}}, "−20,00 zł premii na zapłatę rachunku");
    agreed(Unit::Charity, 100, {"charity", {{"cause", "Schronisko"}}}, "+1,00 zł na cel: Schronisko");
    agreed(Unit::Charity, 100, {"charity", {{"cause", ""}}}, "+1,00 zł na cel społeczny");
    agreed(Unit::Charity, -100, {"refund", {}}, "−1,00 zł na cel społeczny po zwrocie zakupu");
    agreed(Unit::Charity, -12000, {"charity_paid", {{"cause", "Schronisko"}}},
           "−120,00 zł przekazane na cel: Schronisko");
    agreed(Unit::Charity, -12000, {"charity_paid", {}}, "−120,00 zł przekazane na cel społeczny");
    agreed(Unit::Stamp, 1, {"claim", {}}, "+1 pieczątka za wcześniejszy zakup bez karty");
    agreed(Unit::Credit, 36, {"claim", {}}, "+0,36 zł premii za wcześniejszy zakup bez karty");
    agreed(Unit::Stamp, -3, {"expired", {}}, "−3 pieczątki: minął termin ważności");
}

TEST_CASE("A correction by hand says why it was made")
{
    auto const said = [words = catalogue("pl")](Unit unit, std::int64_t delta, Reason const& reason) {
        return words.reason(reason, delta, unit, zloty);
    };
    CHECK(said(Unit::Stamp, -1, {"adjust", {{"why", "mistake"}}}) == "−1 pieczątka: poprawka pomyłki");
    CHECK(said(Unit::Point, 1, {"adjust", {{"why", "goodwill"}}}) == "+1 punkt: gest lokalu");
    CHECK(said(Unit::Stamp, 4, {"adjust", {{"why", "paper_card"}}}) ==
          "+4 pieczątki z\u00A0papierowej karty");
    CHECK(said(Unit::Credit, 500, {"adjust", {{"why", "other"}}}) == "+5,00\u00A0zł premii: poprawka ręczna");
    CHECK(said(Unit::Charity, -50, {"adjust", {{"why", "mistake"}}}) ==
          "−0,50\u00A0zł na cel społeczny: poprawka pomyłki");
    CHECK(said(Unit::Stamp, -1, {"adjust", {{"why", "of_2031"}}}) == "−1 pieczątka: poprawka ręczna");
    CHECK(said(Unit::Stamp, -1, {"adjust", {}}) == "−1 pieczątka: poprawka ręczna");
    for (auto const* language : {"pl", "en"}) {
        auto const words = catalogue(language);
        for (auto const unit : {Unit::Stamp, Unit::Point, Unit::Credit, Unit::Charity}) {
            std::set<std::string> different;
            for (auto const* why : {"mistake", "goodwill", "paper_card", "other"})
                if (unit != Unit::Charity || std::string_view(why) != "paper_card") // there are no such cards
                    different.insert(words.reason({"adjust", {{"why", why}}}, 2, unit, zloty));
            CHECK(different.size() == (unit == Unit::Charity ? 3 : 4));
        }
    }
}

TEST_CASE("An offer's entry says its name and its last day")
{
    auto const pl = catalogue("pl"), en = catalogue("en");
    auto const until = std::int64_t(LocalDay::parse("2025-11-30").value().number);
    Reason const pastry{
        "offer",
        {{"offer", "podwójne pieczątki na wypieki"}, {"until_day", until}, {"percent", 200}, {"extra", 0}}};
    CHECK(pl.reason(pastry, 2, Unit::Stamp, zloty) == "+2: podwójne pieczątki na wypieki, do 30 listopada");
    Reason const english{"offer", {{"offer", "double stamps on pastry"}, {"until_day", until}}};
    CHECK(en.reason(english, 2, Unit::Stamp, zloty) == "+2: double stamps on pastry, until 30 November");
    CHECK(pl.reason({"offer", {{"offer", "podwójna premia"}}}, 250, Unit::Credit, zloty) ==
          "+2,50\u00A0zł: podwójna premia");
}

TEST_CASE("Every reason that is written has a sentence that names its unit, in Polish and English")
{
    std::map<std::string, std::variant<std::int64_t, std::string>> const args{
        {"count", 2},         {"group", "kawa"}, {"amount_minor", 100}, {"tier", "Złoto"}, {"offer", "x"},
        {"until_day", 20000}, {"reward", "x"},   {"cause", "x"},        {"why", "mistake"}};
    for (auto const* language : {"pl", "en"}) {
        auto const words = catalogue(language);
        for (auto const& [unit, codes] : everything)
            for (auto const* code : codes)
                for (std::int64_t const delta : {1, 2, 5, 22, 1234, -1, -3, -12}) {
                    checkSaid(words, {{}, 1, unit, delta, {code, args}});
                    if (code != std::string("tier")) // what it lacks is left out where it can be
                        CHECK_FALSE(contains(words.reason({code, {}}, delta, unit, zloty), "⟦"));
                }
    }
}

TEST_CASE("What the rules themselves write is among the reasons that have a sentence")
{
    VisitSetup setup;
    setup.buy(setup.item("sernik", "ciasto", 1600), 2);
    setup.purchase.amountMinor = 4800;
    auto const byVisit = setup.run("kawa", StampTerms{});
    setup.at(byVisit).hasHistory = false;
    setup.terms<StampTerms>(byVisit).welcome = 1;
    setup.terms<StampTerms>(byVisit).reward.kind = RewardKind::Badge;
    setup.terms<StampTerms>(byVisit).needed = 2;
    StampTerms other;
    other.basis = EarnBasis::Item;
    setup.run("ciasta", other);
    other.basis = EarnBasis::Amount;
    other.perMinor = 1000;
    setup.run("za kwotę", other);
    PointTerms points;
    points.payMinor = 10;
    RewardTerms mug;
    mug.name = "kubek";
    points.catalogue = {{1, 10, mug}};
    auto const paying = setup.run("punkty", points);
    setup.at(paying).balance = 1000;
    points.basis = EarnBasis::Visit;
    setup.run("punkty za wizytę", points);
    auto const credit = setup.run("premia", CashbackTerms{});
    setup.at(credit).balance = 1000;
    CharityTerms charity;
    charity.causes = {{"schronisko", "Schronisko"}};
    setup.run("cel", charity);
    TierTerms tiers;
    tiers.levels = {{"Złoto", 1, 200, ""}};
    setup.at(setup.run("poziomy", tiers)).tier.level = 0;
    setup.offer("podwójnie", 200);

    auto written = setup.award().entries;
    std::vector<RefundLine> lines;
    for (auto const& entry : written)
        lines.push_back({entry});
    auto const add = [&](std::vector<NewEntry> const& entries) {
        CHECK_FALSE(entries.empty());
        written.insert(written.end(), entries.begin(), entries.end());
    };
    add(refund(lines, std::nullopt, std::nullopt).value());
    add(buy(setup.rules.programmes[paying], setup.at(paying), 1).value());
    add(pay(setup.rules.programmes[paying], setup.at(paying), 4800, 100).value().entries);
    add(pay(setup.rules.programmes[credit], setup.at(credit), 4800, 100).value().entries);

    std::set<std::string> seen;
    for (auto const& entry : written) {
        seen.insert(std::string(name(entry.unit)) + "." + entry.reason.code);
        for (auto const* language : {"pl", "en"})
            checkSaid(catalogue(language), entry);
        for (auto const& [unit, codes] : everything)
            if (unit == entry.unit) CHECK(std::count(codes.begin(), codes.end(), entry.reason.code) == 1);
    }
    CHECK(seen == std::set<std::string>{"stamp.visit",   "stamp.items",    "stamp.amount",  "stamp.offer",
                                        "stamp.welcome", "stamp.redeemed", "stamp.refund",  "point.visit",
                                        "point.amount",  "point.tier",     "point.offer",   "point.bought",
                                        "point.paid",    "point.refund",   "credit.amount", "credit.tier",
                                        "credit.offer",  "credit.paid",    "credit.refund", "charity.charity",
                                        "charity.refund"});
}

TEST_CASE("A reason of a newer version, or one that somebody forged, is admitted")
{
    auto const words = catalogue("pl");
    auto const said = [&](Reason const& reason, Unit unit) { return words.reason(reason, 3, unit, zloty); };
    CHECK(said({"moonshine", {}}, Unit::Stamp) == "+3: powód zapisała nowsza wersja programu");
    CHECK(said({"moonshine", {}}, Unit::Credit) == "+0,03\u00A0zł: powód zapisała nowsza wersja programu");
    CHECK(said({"items", {{"count", "many"}, {"group", "x"}}}, Unit::Stamp) ==
          "+3: powód zapisała nowsza wersja programu");
    CHECK(said({"adjust", {{"why", 7}}}, Unit::Stamp) == "+3: powód zapisała nowsza wersja programu");
    CHECK(said({"tier", {}}, Unit::Point) == "+3: powód zapisała nowsza wersja programu");
    CHECK(said({"visit", {{"delta", 9}, {"change", "lots"}}}, Unit::Stamp) == "+3 pieczątki za wizytę");
    CHECK(said({"charity", {{"cause", "x"}}}, Unit::Stamp) == "+3 na cel: x"); // in another's unit
    CHECK_FALSE(
        contains(said({"offer", {{"offer", "x"}, {"until_day", std::int64_t(1) << 40}}}, Unit::Stamp), "⟦"));
}
