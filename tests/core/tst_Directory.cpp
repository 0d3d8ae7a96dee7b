// Finding a customer as one types.
#include "core/cards/CardNumber.h"
#include "core/customers/Directory.h"
#include "core/journal/Journal.h"
#include "tests/support/Catch.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <atomic>
#include <set>
#include <thread>

using namespace bywalec;
using test::must;
using test::TestShop;

namespace {

struct ShopWithPeople : TestShop {
    ShopWithPeople()
    {
        enrol("Łukasz Żółciński", "+48 601 234 567");
        enrol("Anna Nowak-Kowalska", "602 777 888");
        enrol("Ewa Lis", "603 555 567");
        enrol("Jan O'Neill");
        mariaCard = enrol("Maria Anna Wiśniewska", "604 111 222");
        must(directory().load(business().database(), business().sealKey()));
    }
    Directory& directory() { return business().directory(); }
    std::set<std::string> found(std::string const& typed, std::size_t limit = 20)
    {
        std::set<std::string> names;
        for (auto const& hit : directory().search(typed, limit))
            names.insert(hit.name);
        return names;
    }
    std::string first(std::string const& typed)
    {
        auto const hits = directory().search(typed, 1);
        return hits.empty() ? std::string() : hits.front().name;
    }
    std::string mariaCard;
};

using Names = std::set<std::string>;

} // namespace

TEST_CASE("A name is found by any of its words, in any order, without diacritics or case")
{
    ShopWithPeople shop;
    for (auto const* typed : {"Łukasz", "lukasz", "LUKASZ", "łuk", "zolc", "Żółciński", "zolcinski lukasz",
                              "lukasz zolcinski", "luk zol", "  żół   łuk "}) {
        INFO(typed);
        CHECK(shop.found(typed) == Names{"Łukasz Żółciński"});
    }
    CHECK(shop.found("nowak") == Names{"Anna Nowak-Kowalska"});
    CHECK(shop.found("kowalska") == Names{"Anna Nowak-Kowalska"});
    CHECK(shop.found("anna") == Names{"Anna Nowak-Kowalska", "Maria Anna Wiśniewska"});
    CHECK(shop.found("anna wisn") == Names{"Maria Anna Wiśniewska"});
    CHECK(shop.found("neill") == Names{"Jan O'Neill"});
    CHECK(shop.found("łukasz kowalska").empty());
}

TEST_CASE("One slip in a word of four letters or more is forgiven, two aren't")
{
    ShopWithPeople shop;
    for (auto const* typed :
         {"lukassz", "lukaz", "lukesz", "lukazs", "ukasz", "ulkasz", "xukasz", "lukaszz"}) {
        INFO(typed);
        CHECK(shop.found(typed) == Names{"Łukasz Żółciński"});
    }
    CHECK(shop.found("kovalska") == Names{"Anna Nowak-Kowalska"});
    CHECK(shop.found("lekesz").empty());
    CHECK(shop.found("lxxasz").empty());
    CHECK(shop.found("lix").empty());
    CHECK(shop.found("ewu").empty());
    CHECK(shop.found("ewa") == Names{"Ewa Lis"});
    // Where something fits as typed, nothing else is guessed.
    CHECK(shop.found("maria") == Names{"Maria Anna Wiśniewska"});
}

TEST_CASE("A phone is found by its last digits, grouped or not, and by any four of them")
{
    ShopWithPeople shop;
    CHECK(shop.found("567") == Names{"Łukasz Żółciński", "Ewa Lis"});
    CHECK(shop.found("234567") == Names{"Łukasz Żółciński"});
    CHECK(shop.found("601 234 567") == Names{"Łukasz Żółciński"});
    CHECK(shop.found("+48 601-234-567") == Names{"Łukasz Żółciński"});
    CHECK(shop.found("(602) 777 888") == Names{"Anna Nowak-Kowalska"});
    CHECK(shop.found("6027") == Names{"Anna Nowak-Kowalska"});
    CHECK(shop.found("602").empty()); // three digits are the end of a number, not its middle
    CHECK(shop.found("anna 888") == Names{"Anna Nowak-Kowalska"});
    CHECK(shop.directory().search("888", 5).front().phoneTail == "888");
}

TEST_CASE("A card's number finds its holder, as printed too, until the card is blocked")
{
    ShopWithPeople shop;
    auto const card = parseToken(shop.mariaCard)->id;
    auto const number = CardNumber::of(card);
    CHECK(shop.found(number.text()) == Names{"Maria Anna Wiśniewska"});
    CHECK(shop.found(number.plain()) == Names{"Maria Anna Wiśniewska"});
    auto const hits = shop.directory().search("wisniewska", 1);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().cardNumber == number.plain());
    auto const replaced = must(shop.counter().replaceCard(hits.front().customer));
    must(shop.business().database().read([&](Transaction& tx) -> Result<void> {
        shop.directory().refresh(tx, hits.front().customer, shop.business().sealKey());
        return {};
    }));
    CHECK(shop.found(number.plain()).empty());
    CHECK(shop.found(replaced.number) == Names{"Maria Anna Wiśniewska"});
}

TEST_CASE("Fewer than two characters find nobody, and no more come than were asked for")
{
    ShopWithPeople shop;
    for (auto const* typed : {"", " ", "a", "7", "+", "-", "!", "\xff"}) {
        INFO(typed);
        CHECK(shop.found(typed).empty());
    }
    for (int i = 0; i < 30; ++i)
        shop.enrol("Zenon " + std::to_string(i));
    must(shop.directory().load(shop.business().database(), shop.business().sealKey()));
    CHECK(shop.found("zenon", 8).size() == 8);
    CHECK(shop.found("zenon", 0).empty());
    CHECK(shop.directory().size() == 35);
}

TEST_CASE("Whole words stand before beginnings")
{
    ShopWithPeople shop;
    shop.enrol("Annabella Kot");
    must(shop.directory().load(shop.business().database(), shop.business().sealKey()));
    auto const hits = shop.directory().search("anna", 10);
    REQUIRE(hits.size() == 3);
    CHECK(hits.back().name == "Annabella Kot");
}

TEST_CASE("Who is gone isn't found, and a change is found after a refresh or a new load")
{
    ShopWithPeople shop;
    auto const maria = shop.directory().search("maria", 1).front().customer;
    auto const rename = [&](std::string const& name) {
        must(shop.business().journal().write([&](Append& append) -> Result<void> {
            Profile before;
            before.name = "?";
            Profile after;
            after.name = name;
            auto written = append.append(*customerProfiled(append.tx(), maria, before, after));
            if (!written) return written.error();
            return {};
        }));
    };
    rename("Halina Mak");
    CHECK(shop.first("halina").empty());
    must(shop.business().database().read([&](Transaction& tx) -> Result<void> {
        shop.directory().refresh(tx, maria, shop.business().sealKey());
        return {};
    }));
    CHECK(shop.first("halina") == "Halina Mak");
    CHECK(shop.first("wisniewska").empty());
    rename("Teresa Mak");
    must(shop.directory().load(shop.business().database(), shop.business().sealKey()));
    CHECK(shop.first("teresa") == "Teresa Mak");

    auto const size = shop.directory().size();
    shop.enrol("Gość Przelotny");
    must(shop.directory().load(shop.business().database(), shop.business().sealKey()));
    CHECK(shop.first("przelotny") == "Gość Przelotny");
    REQUIRE(shop.counter().undo(EventId()));
    must(shop.directory().load(shop.business().database(), shop.business().sealKey()));
    CHECK(shop.first("przelotny").empty());
    CHECK(shop.directory().size() == size);
}

TEST_CASE("Without the key only card numbers are known")
{
    ShopWithPeople shop;
    Directory blind;
    must(blind.load(shop.business().database(), nullptr));
    CHECK(blind.search("maria", 5).empty());
    auto const hits = blind.search(CardNumber::of(parseToken(shop.mariaCard)->id).plain(), 5);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().name.empty());
}

TEST_CASE("Searching, loading and refreshing at the same time end with what was refreshed last")
{
    ShopWithPeople shop;
    auto const maria = shop.directory().search("maria", 1).front().customer;
    std::atomic<bool> stop{false};
    std::thread searcher([&] {
        while (!stop)
            (void)shop.directory().search("mar", 5);
    });
    std::thread loader([&] {
        auto reader = must(shop.business().openReader());
        while (!stop)
            must(shop.directory().load(reader, shop.business().sealKey()));
    });
    for (int i = 0; i < 50; ++i) {
        must(shop.counter().setPreference(maria, "mleko " + std::to_string(i)));
        must(shop.business().journal().write([&](Append& append) -> Result<void> {
            Profile after;
            after.name = "Maria " + std::to_string(i);
            auto written = append.append(*customerProfiled(append.tx(), maria, Profile(), after));
            if (!written) return written.error();
            return {};
        }));
        must(shop.business().database().read([&](Transaction& tx) -> Result<void> {
            shop.directory().refresh(tx, maria, shop.business().sealKey());
            return {};
        }));
        CHECK(shop.first("maria") == "Maria " + std::to_string(i));
    }
    stop = true;
    searcher.join();
    loader.join();
    CHECK(shop.first("maria") == "Maria 49");
    CHECK(shop.directory().size() == 5);
}
