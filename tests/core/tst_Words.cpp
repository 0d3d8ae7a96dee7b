// Words: both catalogues are complete and clean, and Polish numbers, money, days and spaces are written
// right.
#include "core/base/Embedded.h"
#include "core/words/Words.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <thread>

using namespace bywalec;

namespace {

Words catalogue(std::string_view language)
{
    auto words = Words::load(language);
    INFO((words ? std::string() : words.error().detail));
    REQUIRE(words);
    return *words;
}

Words from(std::string_view language, std::string_view json)
{
    auto words = Words::parse(language, json);
    INFO((words ? std::string() : words.error().detail));
    REQUIRE(words);
    return *words;
}

LocalDay day(std::string_view text)
{
    return LocalDay::parse(text).value();
}

Money pln(std::int64_t minor)
{
    return {minor, *Currency::parse("PLN")};
}

/// What a placeholder of this name holds, everywhere in the catalogues.
WordArg sample(std::string_view name, std::int64_t count)
{
    static std::set<std::string_view> const counts{
        "have",    "needed", "missing",  "count",   "seconds", "days",    "delta",  "left",    "maximum_",
        "minutes", "events", "position", "welcome", "version", "n",       "points", "rewards", "before",
        "after",   "extra",  "causes",   "percent", "visits",  "members", "weeks"};
    if (counts.count(name) > 0) return count;
    if (name == "day" || name == "validUntil") return day("2025-11-13");
    return std::string("Wartość");
}

std::string sayWithSamples(Words const& words, std::string const& key, std::int64_t count)
{
    auto const names = words.placeholders(key);
    std::vector<NamedWordArg> args;
    for (auto const& name : names) {
        // The same name is a length in one sentence and money in another.
        bool const length = (name == "maximum" || name == "minimum") &&
                            (key.find("too_long") != key.npos || key == "search.too_short");
        args.emplace_back(name, length ? WordArg(count) : sample(name, count));
    }
    return words.sayWith(key, args);
}

bool contains(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Polish and English are the languages there are")
{
    CHECK(Words::languages() == std::vector<std::string>{"en", "pl"});
    auto const missing = Words::load("tlh");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Embedded catalogues arrive byte for byte")
{
    REQUIRE(embedded::words().size() == 2);
    for (auto const& file : embedded::words()) {
        std::ifstream in(BYWALEC_SOURCE_DIR "/resources/i18n/" + std::string(file.name), std::ios::binary);
        std::string const text{std::istreambuf_iterator<char>(in), {}};
        CHECK(text.size() > 1000);
        CHECK(text == file.text);
    }
    for (auto const& file : embedded::migrations()) {
        std::ifstream in(BYWALEC_SOURCE_DIR "/resources/sql/migrations/" + std::string(file.name),
                         std::ios::binary);
        CHECK(std::string{std::istreambuf_iterator<char>(in), {}} == file.text);
    }
}

TEST_CASE("Both languages have the same keys with the same placeholders")
{
    auto const pl = catalogue("pl"), en = catalogue("en");
    CHECK(pl.keys() == en.keys());
    for (auto const& key : pl.keys()) {
        INFO(key);
        CHECK(pl.placeholders(key) == en.placeholders(key));
    }
}

TEST_CASE("Every sentence of both languages can be said, with nothing left of its pattern")
{
    for (auto const* language : {"pl", "en"}) {
        auto const words = catalogue(language);
        for (auto const& key : words.keys())
            for (std::int64_t const count : {0, 1, 2, 5, 22, 1234}) {
                auto const said = sayWithSamples(words, key, count);
                INFO(language << " " << key << ": " << said);
                CHECK_FALSE(said.empty());
                CHECK(said.find_first_of("{}#'") == std::string::npos);
                CHECK_FALSE(contains(said, "⟦"));
                CHECK_FALSE(contains(said, "  "));
            }
    }
}

TEST_CASE("No sentence speaks of errors, and whatever wasn't saved says that nothing was added")
{
    for (auto const* language : {"pl", "en"}) {
        auto const words = catalogue(language);
        bool const polish = words.language() == "pl";
        for (auto const& key : words.keys()) {
            auto const said = sayWithSamples(words, key, 3);
            INFO(key << ": " << said);
            for (auto const* word : {"błąd", "Błąd", "error", "Error", "rror:"})
                CHECK_FALSE(contains(said, word));
            if (key.starts_with("banner.not_saved.") && key.ends_with(".sentence"))
                CHECK(contains(said, polish ? "Nic nie dodano" : "Nothing was added"));
        }
    }
}

TEST_CASE("Every kind of error and every cause of a lost save has its words")
{
    auto const words = catalogue("pl");
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind)
        CHECK(words.has(std::string("error.") + name(static_cast<ErrorKind>(kind))));
    for (std::string const cause : {"disk_full", "read_only", "io", "corrupt", "busy", "locked", "other"}) {
        CHECK(words.has("banner.not_saved." + cause + ".title"));
        CHECK(words.has("banner.not_saved." + cause + ".sentence"));
        for (std::string const step : {"1", "2", "3"}) {
            CHECK(words.has("what_now.not_saved." + cause + ".step" + step + ".title"));
            CHECK(words.has("what_now.not_saved." + cause + ".step" + step + ".detail"));
        }
    }
}

TEST_CASE("The counter's Polish is the one that was agreed")
{
    auto const words = catalogue("pl");
    auto const agreed = [&](std::string const& said, std::string_view text) {
        CHECK(said == words.typeset(text));
    };
    agreed(words.say("banner.stamped.title", {{"name", "Anna"}}), "Anna: dodano pieczątkę");
    agreed(words.say("progress.sentence", {{"have", 3}, {"needed", 5}, {"missing", 2}, {"reward", "kawa"}}),
           "3 z 5 pieczątek, brakuje 2. Nagroda: kawa");
    agreed(words.say("banner.duplicate.title", {{"seconds", 8}, {"minutes", 0}}),
           "Tę kartę zeskanowano 8 s temu");
    agreed(words.say("banner.duplicate.title", {{"seconds", 190}, {"minutes", 3}}),
           "Tę kartę zeskanowano 3 min temu");
    agreed(words.say("banner.unknown.sentence"),
           "Zapytaj o numer telefonu i znajdź klienta (F3) albo załóż nową kartę (F4).");
    agreed(words.say("banner.reward.title", {{"reward", "kawa"}}), "Nagroda do odebrania: kawa");
    agreed(words.say("banner.reward.sentence", {{"name", "Piotr"}}),
           "Piotr. Wydaj (F8) albo zostaw na później (F7).");
    agreed(words.say("undo.what.stamp",
                     {{"count", 1}, {"name", "Anna"}, {"time", words.minuteOfDay(12 * 60 + 4)}}),
           "pieczątka: Anna, 12:04");
    agreed(words.say("recent.stamp", {{"delta", 1}, {"have", 3}, {"needed", 5}}), "+1 pieczątka, 3 z 5");
    agreed(words.say("action.redeem.detail", {{"validUntil", day("2026-02-08")}}), "ważna do 8 lutego");
    agreed(words.say("banner.amount.sentence", {{"minimum", pln(1000)}}),
           "Pieczątka jest za zakup od 10,00 zł. Enter zapisuje, Esc pomija.");
}

TEST_CASE("Polish counts by its three plural forms")
{
    auto const words = catalogue("pl");
    auto const today = [&](std::int64_t count) { return words.say("recent.today", {{"count", count}}); };
    CHECK(today(1) == "dziś 1 wizyta");
    CHECK(today(2) == "dziś 2 wizyty");
    CHECK(today(5) == "dziś 5 wizyt");
    CHECK(today(12) == "dziś 12 wizyt");
    CHECK(today(22) == "dziś 22 wizyty");
    CHECK(today(112) == "dziś 112 wizyt");
    CHECK(today(8364) == "dziś 8\u00A0364 wizyty");
}

TEST_CASE("One-letter words and units keep their neighbour on the line")
{
    auto const words = from("pl", R"json({
        "a": "Zapytaj o numer i imię (w spisie)",
        "b": "{have} z {needed}",
        "c": "{x} zł, {x} %, {x} s temu",
        "d": "{n, plural, one{z # kartą} other{z # kartami i 8 s}}",
        "e": "{x}i dalej, {n, plural, other{#}}w oku, pies.",
        "f": "Wolne 8 364 zł za sms" })json");
    CHECK(words.say("a") == "Zapytaj o\u00A0numer i\u00A0imię (w\u00A0spisie)");
    CHECK(words.say("b", {{"have", 3}, {"needed", 5}}) == "3 z\u00A05");
    CHECK(words.say("c", {{"x", 8}}) == "8\u00A0zł, 8\u00A0%, 8\u00A0s temu");
    CHECK(words.say("d", {{"n", 2}}) == "z\u00A02 kartami i\u00A08\u00A0s");
    CHECK(words.say("e", {{"x", "x"}, {"n", 7}}) == "xi dalej, 7w oku, pies.");
    CHECK(words.say("f") == "Wolne 8\u00A0364\u00A0zł za sms");
    CHECK(words.typeset("Ola i Ala, 5 min") == "Ola i\u00A0Ala, 5\u00A0min");
    CHECK(from("en", R"({"a": "a card in 8 s"})").say("a") == "a card in 8\u00A0s");
}

TEST_CASE("No Polish sentence lets a line end after a one-letter word")
{
    auto const words = catalogue("pl");
    for (auto const& key : words.keys()) {
        auto const said = " " + sayWithSamples(words, key, 3);
        INFO(said);
        for (std::string const letter : {"a", "i", "o", "u", "w", "z", "A", "I", "O", "U", "W", "Z"})
            CHECK_FALSE(contains(said, " " + letter + " "));
    }
}

TEST_CASE("What a person typed is put in as it is")
{
    auto const words = from("pl", R"({"a": "{name}: dodano", "b": "{name, select, other{{name}}}"})");
    CHECK(words.say("a", {{"name", "{x} i ' # z"}}) == "{x} i ' # z: dodano");
    CHECK(words.say("b", {{"name", "Ola i Ala"}}) == "Ola i Ala");
}

TEST_CASE("Money and days are written as the language writes them")
{
    auto const pl = catalogue("pl"), en = catalogue("en");
    CHECK(pl.money(pln(1850)) == "18,50\u00A0zł");
    CHECK(pl.money(pln(-836400)) == "−8\u00A0364,00\u00A0zł");
    CHECK(pl.money(pln(9'007'199'254'740'993)) == "90\u00A0071\u00A0992\u00A0547\u00A0409,93\u00A0zł");
    CHECK(pl.money({1500, *Currency::parse("JPY")}) == "1\u00A0500\u00A0JPY");
    CHECK(pl.signedMoney(pln(150)) == "+1,50\u00A0zł");
    CHECK(pl.signedMoney(pln(-150)) == "−1,50\u00A0zł");
    CHECK(en.signedMoney({1850, *Currency::parse("EUR")}) == "+€18.50");
    CHECK(pl.roundMoney(pln(1200)) == "12\u00A0zł");
    CHECK(pl.roundMoney(pln(1250)) == "12,50\u00A0zł");
    CHECK(pl.roundMoney(pln(-1200)) == "−12\u00A0zł");
    CHECK(en.money({1850, *Currency::parse("EUR")}) == "€18.50");
    CHECK(pl.day(day("2025-11-13")) == "13 listopada");
    CHECK(pl.date(day("2024-03-12")) == "12 marca 2024");
    CHECK(pl.weekday(day("2025-11-10")) == "poniedziałek, 10 listopada");
    CHECK(en.day(day("2025-11-13")) == "13 November");
    CHECK(contains(en.weekday(day("2025-11-10")), "10 November"));
    CHECK(pl.minuteOfDay(0) == "0:00");
    CHECK(pl.minuteOfDay(724) == "12:04");
    CHECK(pl.number(8364) == "8\u00A0364");
    CHECK(pl.dataSize(12'345'678) == "12\u00A0MB");
    CHECK(pl.dataSize(238'000'000'000) == "238\u00A0GB");
    CHECK(pl.dataSize(999) == "0\u00A0kB");
}

TEST_CASE("A missing key, and a placeholder that nobody fills, show themselves")
{
    auto const words = catalogue("pl");
    CHECK(words.say("no.such.key") == "⟦no.such.key⟧");
    CHECK(words.say("banner.stamped.title") == "⟦banner.stamped.title⟧");
    CHECK(words.say("recent.today", {{"count", "many"}}) == "⟦recent.today⟧");
    CHECK(words.say("banner.ready.title", {{"unused", 1}}) == "Zeskanuj kartę");
}

TEST_CASE("A broken catalogue is refused when it is loaded, and the key is named")
{
    auto const refused = [](std::string_view json, std::string_view why) {
        auto const words = Words::parse("pl", json);
        INFO(json);
        REQUIRE_FALSE(words);
        CHECK(words.error().kind == ErrorKind::InvalidInput);
        INFO(words.error().detail);
        CHECK(contains(words.error().detail, why));
    };
    refused("[]", "JSON");
    refused("{\"a\": \"x\"", "JSON");
    refused(R"({"a.b": 1})", "a.b");
    refused(R"({"a.b": ""})", "a.b");
    refused(R"({"a.b": "x", "a.b": "y"})", "a.b");
    refused(R"({"a.b": "{name"})", "a.b");
    refused(R"({"a.b": "{n, plural, one{x}}"})", "a.b");
    refused(R"({"a.b": "{n, number}"})", "a.b");
    refused(R"({"a.b": "{n, plural, offset:1 one{x} other{y}}"})", "a.b");
    refused(R"({"a.b": "{0}"})", "a.b");
    refused(R"({"a.b": "can't"})", "a.b");
}

TEST_CASE("Several threads may speak at once")
{
    auto const words = catalogue("pl");
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (std::size_t t = 0; t < wrong.size(); ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 200; ++i) {
                if (words.say("recent.today", {{"count", 5}}) != "dziś 5 wizyt") ++wrong[t];
                if (words.day(day("2025-11-13")) != "13 listopada") ++wrong[t];
            }
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(wrong == std::vector<int>(4, 0));
}
