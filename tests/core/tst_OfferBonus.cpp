// Which offers apply, what each adds, and what happens where two of them meet.
#include "tests/support/Catch.h"
#include "tests/support/VisitSetup.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

PointTerms pointsByItem(std::int64_t points)
{
    PointTerms terms;
    terms.basis = EarnBasis::Item;
    terms.points = points;
    return terms;
}

/// Points for items: 10 each; a latte and a cake are sold.
struct CafeSetup : VisitSetup {
    std::size_t points = run("points", pointsByItem(10));
    int latte = item("latte", "coffee", 1500);
    int cake = item("cake", "pastry", 1200);
    int bun = item("bun", "pastry", 550);

    /// What offers add, without the base.
    Lines bonuses() const
    {
        auto lines = entries();
        std::erase_if(lines, [](std::string const& line) { return line.find(" offer ") == line.npos; });
        return lines;
    }
};

} // namespace

TEST_CASE("An offer's entry names the offer, why, and until when")
{
    CafeSetup setup;
    setup.offer("double", 200).extra = 3;
    setup.buy(setup.cake);
    CHECK(setup.entries() == Lines{"points +10 items", "points +13 offer double"});
    auto const entry = setup.award().entries[1];
    CHECK(entry.offer == setup.rules.offers[0].id);
    CHECK(entry.reason == Reason{"offer",
                                 {{"offer", "double"},
                                  {"until_day", std::int64_t(visitDay.number)},
                                  {"percent", 200},
                                  {"extra", 3}}});
}

TEST_CASE("An offer's last day ends at midnight, and its first begins there")
{
    CafeSetup setup;
    setup.offer("double", 200);
    setup.buy(setup.cake);
    auto const applies = [&](int day, int minute) {
        setup.purchase.day = {visitDay.number + day};
        setup.purchase.minute = minute;
        return !setup.bonuses().empty();
    };
    CHECK(applies(0, 0));
    CHECK(applies(0, 1439));
    CHECK_FALSE(applies(1, 0));
    CHECK_FALSE(applies(-1, 1439));
}

TEST_CASE("A group's bonus is on the group's lines only")
{
    CafeSetup setup;
    setup.offer("sweet", 200, {"pastry"});
    setup.buy(setup.latte, 2);
    CHECK(setup.bonuses().empty());
    setup.buy(setup.cake, 3);
    CHECK(setup.bonuses() == Lines{"points +30 offer sweet"});
}

TEST_CASE("X with Y needs both, and grows the first")
{
    CafeSetup setup;
    setup.offer("pair", 200, {"pastry", "coffee"});
    setup.buy(setup.cake);
    CHECK(setup.bonuses().empty());
    setup.buy(setup.latte, 5);
    CHECK(setup.bonuses() == Lines{"points +10 offer pair"});
}

TEST_CASE("Of a base by visit a group's offer grows all, of one by amount its lines' own units")
{
    CafeSetup setup;
    setup.rules.programmes.clear();
    setup.member.standings.clear();
    setup.run("card", StampTerms());
    setup.run("cash", PointTerms());
    setup.offer("sweet", 200, {"pastry"});
    setup.buy(setup.latte);
    setup.buy(setup.cake);
    setup.purchase.stamps = 2;
    CHECK(setup.bonuses() == Lines{"card +2 offer sweet", "cash +12 offer sweet"});
}

TEST_CASE("An offer on everything grows the whole base, whatever its lines round to")
{
    CafeSetup setup;
    setup.rules.programmes.clear();
    setup.member.standings.clear();
    setup.run("cash", PointTerms());
    setup.buy(setup.bun);
    setup.buy(setup.bun); // 5.50 twice: 11 points, of which the lines give 5 each
    SECTION("by itself")
    {
        setup.offer("double", 200);
        CHECK(setup.entries() == Lines{"cash +11 amount", "cash +11 offer double"});
    }
    SECTION("lines that round up give no more than the base")
    {
        setup.terms<PointTerms>(0).rounding = Rounding::Up;
        setup.terms<PointTerms>(0).perMinor = 10'000;
        setup.offer("sweet", 200, {"pastry"});
        CHECK(setup.entries() == Lines{"cash +1 amount", "cash +1 offer sweet"});
        setup.rules.stacking = {Stacking::Add, 1000};
        CHECK(setup.entries() == Lines{"cash +1 amount", "cash +1 offer sweet"});
    }
    SECTION("half a point on each of two lines is one point")
    {
        setup.terms<PointTerms>(0).perMinor = 550;
        setup.offer("half", 150);
        CHECK(setup.entries() == Lines{"cash +2 amount", "cash +1 offer half"});
    }
}

TEST_CASE("What is paid with credit earns no bonus either")
{
    CafeSetup setup;
    setup.rules.programmes.clear();
    setup.member.standings.clear();
    setup.run("cash", PointTerms());
    setup.offer("sweet", 200, {"pastry"});
    setup.buy(setup.cake);
    setup.purchase.paidMinor = 600;
    CHECK(setup.entries() == Lines{"cash +6 amount", "cash +6 offer sweet"});
}

TEST_CASE("A first purchase counts only lines of what this customer never bought")
{
    CafeSetup setup;
    setup.offer("new", 200, {"pastry"}).firstPurchase = true;
    setup.buy(setup.cake);
    setup.buy(setup.bun, 2);
    setup.member.bought = 1U << setup.cake;
    CHECK(setup.bonuses() == Lines{"points +20 offer new"});
    setup.member.bought |= 1U << setup.bun;
    CHECK(setup.bonuses().empty());
    setup.member.bought = 0;
    CHECK(setup.bonuses() == Lines{"points +30 offer new"});
}

TEST_CASE("With the usual: it is there, and the group has something beside it")
{
    CafeSetup setup;
    setup.offer("beside", 200, {"pastry"}).withUsual = true;
    setup.buy(setup.cake);
    CHECK(setup.bonuses().empty()); // nothing is usual
    setup.member.usualItem = setup.latte;
    CHECK(setup.bonuses().empty()); // it isn't there
    setup.buy(setup.latte);
    CHECK(setup.bonuses() == Lines{"points +10 offer beside"});
    setup.member.usualItem = setup.cake;
    CHECK(setup.bonuses().empty()); // nothing beside it
    setup.buy(setup.bun);
    CHECK(setup.bonuses() == Lines{"points +20 offer beside"});
}

TEST_CASE("A limit that is reached ends the offer, for one customer or for all")
{
    CafeSetup setup;
    auto& terms = setup.offer("double", 200);
    setup.buy(setup.cake);
    terms.perCustomer = 2;
    terms.total = 10;
    setup.member.offerUses[0] = 1;
    setup.shop.offerUses[0] = 9;
    CHECK(setup.bonuses().size() == 1);
    setup.member.offerUses[0] = 2;
    CHECK(setup.bonuses().empty());
    setup.member.offerUses[0] = 1;
    setup.shop.offerUses[0] = 10;
    CHECK(setup.bonuses().empty());
    setup.shop.offerUses.clear(); // nobody used anything yet
    CHECK(setup.bonuses().size() == 1);
}

TEST_CASE("An offer for a tier is for that level and higher ones")
{
    CafeSetup setup;
    TierTerms tiers;
    tiers.levels = {{"Silver", 1, 100, ""}, {"Gold", 2, 100, ""}};
    auto const tier = setup.run("tier", tiers);
    setup.offer("gold", 200).tier = TierCondition{setup.rules.programmes[tier].id, 1};
    setup.buy(setup.cake);
    for (int level : {-1, 0, 1}) {
        setup.at(tier).tier.level = level;
        CHECK(setup.bonuses().size() == (level == 1 ? 1 : 0));
    }
    setup.rules.offers[0].terms.tier->programme = namedId<ProgrammeTag>("one that was closed");
    CHECK(setup.bonuses().empty());
}

TEST_CASE("An offer for a segment is for nobody else")
{
    CafeSetup setup;
    setup.offer("lost", 200).segment = Segment::Lost;
    setup.buy(setup.cake);
    CHECK(setup.bonuses().empty());
    setup.member.segment = Segment::Lost;
    CHECK(setup.bonuses().size() == 1);
}

TEST_CASE("An offer of one programme leaves the others alone, and none grows charity")
{
    CafeSetup setup;
    auto const card = setup.run("card", StampTerms());
    CharityTerms charity;
    charity.perVisitMinor = 50;
    charity.causes = {{"dogs", "Dogs"}};
    setup.run("give", charity);
    auto& terms = setup.offer("double", 200);
    setup.buy(setup.cake);
    CHECK(setup.bonuses() == Lines{"points +10 offer double", "card +1 offer double"});
    terms.programme = setup.rules.programmes[card].id;
    CHECK(setup.bonuses() == Lines{"card +1 offer double"});
}

TEST_CASE("Without a base there is nothing to grow")
{
    CafeSetup setup;
    setup.offer("five", 100).extra = 5;
    CHECK(setup.entries().empty());
    setup.buy(setup.cake);
    CHECK(setup.bonuses() == Lines{"points +5 offer five"});
}

TEST_CASE("An extra that was promised is given where the programme counts none of the offer's lines")
{
    CafeSetup setup;
    setup.terms<PointTerms>(setup.points).group = "coffee";
    setup.offer("pair", 200, {"pastry", "coffee"}).extra = 5;
    setup.buy(setup.latte);
    setup.buy(setup.cake);
    CHECK(setup.entries() == Lines{"points +10 items", "points +5 offer pair"});
    setup.rules.stacking = {Stacking::Add, 1000};
    CHECK(setup.entries() == Lines{"points +10 items", "points +5 offer pair"});
}

TEST_CASE("The best offer wins line by line")
{
    CafeSetup setup;
    setup.offer("all", 200);
    setup.offer("sweet", 300, {"pastry"});
    setup.buy(setup.latte);
    setup.buy(setup.cake);
    CHECK(setup.bonuses() == Lines{"points +10 offer all", "points +20 offer sweet"});
}

TEST_CASE("Of equal offers the one that was defined first wins")
{
    CafeSetup setup;
    setup.offer("one", 200);
    setup.offer("two", 200, {"pastry"});
    setup.buy(setup.cake);
    CHECK(setup.bonuses() == Lines{"points +10 offer one"});
    std::swap(setup.rules.offers[0], setup.rules.offers[1]);
    CHECK(setup.bonuses() == Lines{"points +10 offer two"});
}

TEST_CASE("An extra belongs to the line on which the others give least, and is compared there")
{
    CafeSetup setup;
    setup.offer("extra", 100).extra = 15;
    setup.offer("double", 200);
    setup.buy(setup.latte);
    setup.buy(setup.cake, 3);
    CHECK(setup.bonuses() == Lines{"points +15 offer extra", "points +30 offer double"});
    std::swap(setup.purchase.lines[0], setup.purchase.lines[1]);
    CHECK(setup.bonuses() == Lines{"points +15 offer extra", "points +30 offer double"});
    setup.rules.offers[0].terms.extra = 9;
    CHECK(setup.bonuses() == Lines{"points +40 offer double"});
}

TEST_CASE("Of two extras on the same part only the greater one is given")
{
    CafeSetup setup;
    setup.offer("five", 100).extra = 5;
    setup.offer("three", 100).extra = 3;
    setup.buy(setup.latte);
    setup.buy(setup.cake);
    CHECK(setup.bonuses() == Lines{"points +5 offer five"});
}

TEST_CASE("An offer that loses its first line keeps its extra on another")
{
    CafeSetup setup;
    setup.offer("all", 200).extra = 4;
    setup.offer("coffee", 300, {"coffee"});
    setup.buy(setup.latte);
    setup.buy(setup.cake);
    CHECK(setup.bonuses() == Lines{"points +14 offer all", "points +20 offer coffee"});
}

TEST_CASE("Where no offer gives a whole unit on a line, the higher percent keeps it for the sum")
{
    CafeSetup setup;
    setup.terms<PointTerms>(setup.points).points = 1;
    setup.offer("little", 110);
    setup.offer("half", 150, {"pastry"});
    setup.buy(setup.cake);
    setup.buy(setup.bun);
    CHECK(setup.bonuses() == Lines{"points +1 offer half"});
}

TEST_CASE("Of a base by visit the best offer takes all of it")
{
    CafeSetup setup;
    setup.rules.programmes.clear();
    setup.member.standings.clear();
    setup.run("card", StampTerms());
    setup.offer("sweet", 200, {"pastry"});
    setup.offer("all", 300);
    setup.buy(setup.latte);
    setup.buy(setup.cake);
    CHECK(setup.bonuses() == Lines{"card +2 offer all"});
    setup.rules.offers[0].terms.percent = 300;
    CHECK(setup.bonuses() == Lines{"card +2 offer sweet"}); // of equals the first
}

TEST_CASE("A bonus is rounded down, and one of nothing isn't written")
{
    CafeSetup setup;
    setup.rules.programmes.clear();
    setup.member.standings.clear();
    setup.run("card", StampTerms());
    setup.offer("half", 150);
    CHECK(setup.bonuses().empty());
    setup.purchase.stamps = 3;
    CHECK(setup.bonuses() == Lines{"card +1 offer half"});
}

TEST_CASE("Added up, offers share the room under the cap, and later ones are cut first")
{
    CafeSetup setup;
    setup.offer("one", 200);
    setup.offer("two", 200, {"pastry"});
    setup.offer("three", 150);
    setup.buy(setup.cake);
    setup.rules.stacking = {Stacking::Add, 1000};
    CHECK(setup.bonuses() == Lines{"points +10 offer one", "points +10 offer two", "points +5 offer three"});
    setup.rules.stacking.capPercent = 225;
    CHECK(setup.bonuses() == Lines{"points +10 offer one", "points +2 offer two"});
    setup.rules.stacking.capPercent = 100;
    CHECK(setup.bonuses().empty());
}

TEST_CASE("Tier and offer are both computed from the base, and the cap leaves the tier alone")
{
    CafeSetup setup;
    TierTerms tiers;
    tiers.levels = {{"Gold", 1, 200, ""}};
    setup.at(setup.run("tier", tiers)).tier.level = 0;
    setup.offer("double", 200);
    setup.rules.stacking = {Stacking::Add, 200};
    setup.buy(setup.cake);
    CHECK(setup.entries() == Lines{"points +10 items", "points +10 tier", "points +10 offer double"});
}

TEST_CASE("Bonus stamps fill a card, and bonus lots expire like the base")
{
    CafeSetup setup;
    StampTerms terms;
    terms.validDays = 30;
    auto const card = setup.run("card", terms);
    setup.at(card).balance = 3;
    setup.offer("double", 200).programme = setup.rules.programmes[card].id;
    CHECK(setup.cycles(card) == std::vector{1});
    CHECK(setup.award().entries.back().expires == LocalDay{visitDay.number + 30});
}
