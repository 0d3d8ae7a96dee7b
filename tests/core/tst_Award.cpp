// What a visit earns in each kind of programme, before offers and occasions.
#include "tests/support/Catch.h"
#include "tests/support/VisitSetup.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

PointTerms pointsPer(std::int64_t perMinor, Rounding rounding = Rounding::Down)
{
    PointTerms terms;
    terms.perMinor = perMinor;
    terms.rounding = rounding;
    return terms;
}

CashbackTerms cashback(int basisPoints)
{
    CashbackTerms terms;
    terms.basisPoints = basisPoints;
    return terms;
}

CharityTerms charityFor(std::vector<Cause> causes)
{
    CharityTerms terms;
    terms.causes = std::move(causes);
    return terms;
}

std::int64_t pointsOf(VisitSetup const& setup)
{
    auto const award = setup.award();
    return award.entries.empty() ? 0 : award.entries.front().delta;
}

} // namespace

TEST_CASE("A visit gives the stamps that the cashier said, one unless told otherwise")
{
    VisitSetup setup;
    setup.run("card", StampTerms());
    CHECK(setup.entries() == Lines{"card +1 visit"});
    setup.purchase.stamps = 3;
    CHECK(setup.entries() == Lines{"card +3 visit"});
    setup.purchase.stamps = -3;
    CHECK(setup.entries().empty());
}

TEST_CASE("Stamps by item count the quantities of the group, of anything known without a group")
{
    VisitSetup setup;
    StampTerms terms;
    terms.basis = EarnBasis::Item;
    terms.group = "coffee";
    terms.needed = 50;
    setup.run("coffee", terms);
    terms.group.clear();
    setup.run("all", terms);
    auto const latte = setup.item("latte", "coffee");
    auto const cake = setup.item("cake", "pastry");
    setup.buy(latte, 2);
    setup.buy(cake, 3);
    setup.buy(-1, 5);
    CHECK(setup.entries() == Lines{"coffee +2 items", "all +5 items"});
    auto const award = setup.award();
    CHECK(award.entries[0].reason.args.at("count") == std::variant<std::int64_t, std::string>(2));
    CHECK(award.entries[0].reason.args.at("group") == std::variant<std::int64_t, std::string>("coffee"));
}

TEST_CASE("Stamps by amount are given for each full amount only")
{
    VisitSetup setup;
    StampTerms terms;
    terms.basis = EarnBasis::Amount;
    terms.perMinor = 1000;
    terms.needed = 50;
    setup.run("card", terms);
    setup.purchase.amountMinor = 2999;
    CHECK(setup.entries() == Lines{"card +2 amount"});
    setup.purchase.amountMinor = 999;
    CHECK(setup.entries().empty());
}

TEST_CASE("Points round half a point as the programme says")
{
    auto const rounded = [](Rounding rounding, std::int64_t amount) {
        VisitSetup setup;
        setup.run("points", pointsPer(100, rounding));
        setup.purchase.amountMinor = amount;
        return pointsOf(setup);
    };
    CHECK(rounded(Rounding::Down, 1050) == 10);
    CHECK(rounded(Rounding::Half, 1049) == 10);
    CHECK(rounded(Rounding::Half, 1050) == 11);
    CHECK(rounded(Rounding::Up, 1000) == 10);
    CHECK(rounded(Rounding::Up, 1001) == 11);
}

TEST_CASE("Points by amount of a group see its lines only, and only where their amounts are known")
{
    VisitSetup setup;
    auto terms = pointsPer(100);
    terms.group = "pastry";
    setup.run("points", terms);
    auto const cake = setup.item("cake", "pastry", 1200);
    auto const bun = setup.item("bun", "pastry");
    setup.item("latte", "coffee", 1500);
    setup.buy(cake, 2);
    setup.buy(bun);
    setup.buy(2);
    CHECK(setup.entries().empty()); // a line is unknown, so the bill is
    setup.purchase.amountMinor = 5000;
    CHECK(setup.entries() == Lines{"points +24 amount"});
}

TEST_CASE("Points by visit and by item don't need a bill")
{
    VisitSetup setup;
    PointTerms terms;
    terms.points = 7;
    terms.basis = EarnBasis::Visit;
    setup.run("visits", terms);
    terms.basis = EarnBasis::Item;
    setup.run("items", terms);
    setup.buy(setup.item("bun", ""), 3);
    CHECK(setup.entries() == Lines{"visits +7 visit", "items +21 items"});
}

TEST_CASE("Cashback is its share of the bill, rounded as the programme says")
{
    VisitSetup setup;
    CashbackTerms terms;
    terms.basisPoints = 250;
    setup.run("down", terms);
    terms.rounding = Rounding::Half;
    setup.run("half", terms);
    setup.purchase.amountMinor = 1020; // 25.5
    CHECK(setup.entries() == Lines{"down +25 amount", "half +26 amount"});
    CHECK(setup.award().entries.front().unit == Unit::Credit);
}

TEST_CASE("Charity goes to the cause that was chosen, to the first without a choice")
{
    VisitSetup setup;
    auto const place = setup.run("give", charityFor({{"dogs", "Dogs"}, {"trees", "Trees"}}));
    setup.purchase.amountMinor = 1000;
    auto const cause = [&] {
        return std::get<std::string>(setup.award().entries[0].reason.args.at("cause"));
    };
    CHECK(setup.entries() == Lines{"give +10 charity"});
    CHECK(cause() == "Dogs");
    setup.at(place).cause = "trees";
    CHECK(cause() == "Trees");
    setup.at(place).cause = "a cause of the past";
    CHECK(cause() == "Dogs");
}

TEST_CASE("Charity by visit gives without a bill")
{
    VisitSetup setup;
    auto terms = charityFor({{"dogs", "Dogs"}});
    terms.basisPoints = 0;
    terms.perVisitMinor = 50;
    setup.run("give", terms);
    CHECK(setup.entries() == Lines{"give +50 charity"});
}

TEST_CASE("A programme that needs the bill gives nothing when it is unknown")
{
    VisitSetup setup;
    setup.run("points", pointsPer(100));
    setup.run("cash", CashbackTerms());
    setup.run("card", StampTerms());
    CHECK(setup.entries() == Lines{"card +1 visit"});
}

TEST_CASE("Of a bill that rounds to nothing no entry is written")
{
    VisitSetup setup;
    setup.run("points", pointsPer(100));
    setup.purchase.amountMinor = 99;
    CHECK(setup.award().entries.empty());
    setup.purchase.amountMinor = 0;
    CHECK(setup.award().entries.empty());
}

TEST_CASE("A minimum is reached by the bill itself, not by the part that earns")
{
    VisitSetup setup;
    auto terms = pointsPer(100);
    terms.minimumMinor = 1000;
    setup.run("points", terms);
    setup.purchase.amountMinor = 999;
    CHECK(setup.entries().empty());
    setup.purchase.amountMinor = 1000;
    CHECK(setup.entries() == Lines{"points +10 amount"});
    setup.purchase.paidMinor = 400;
    CHECK(setup.entries() == Lines{"points +6 amount"});
    setup.purchase.amountMinor.reset();
    CHECK(setup.entries().empty());
}

TEST_CASE("What is paid with credit earns nothing, on each line in proportion")
{
    VisitSetup setup;
    setup.run("cash", cashback(1000));
    auto terms = pointsPer(1);
    terms.group = "pastry";
    setup.run("points", terms);
    setup.buy(setup.item("cake", "pastry", 1000));
    setup.buy(setup.item("latte", "coffee", 2000));
    setup.purchase.paidMinor = 1000;
    // A third is paid: 2000 earn, 666 of them on the cake.
    CHECK(setup.entries() == Lines{"cash +200 amount", "points +666 amount"});
    setup.purchase.paidMinor = 3000;
    CHECK(setup.entries().empty());
}

TEST_CASE("A tier multiplies points and credit, and neither stamps nor charity")
{
    VisitSetup setup;
    setup.run("card", StampTerms());
    setup.run("points", pointsPer(100));
    setup.run("cash", cashback(100));
    setup.run("give", charityFor({{"dogs", "Dogs"}}));
    TierTerms tiers;
    tiers.levels = {{"Silver", 1, 100, ""}, {"Gold", 2, 150, ""}};
    auto const tier = setup.run("tier", tiers);
    setup.purchase.amountMinor = 1500;
    setup.at(tier).tier.level = 1;
    CHECK(setup.entries() == Lines{"card +1 visit", "points +15 amount", "points +7 tier", "cash +15 amount",
                                   "cash +7 tier", "give +15 charity"});
    auto const entry = setup.award().entries[2];
    CHECK(entry.reason == Reason{"tier", {{"tier", "Gold"}, {"percent", 150}}});
    for (int level : {-1, 0, 9}) {
        setup.at(tier).tier.level = level;
        CHECK(setup.entries().size() == 4);
    }
}

TEST_CASE("Of several tier programmes only the highest percent counts, of equals the first")
{
    VisitSetup setup;
    setup.run("points", pointsPer(100));
    for (auto const* name : {"a", "b", "c"}) {
        TierTerms tiers;
        tiers.levels = {{name, 1, name[0] == 'a' ? 120 : 150, ""}};
        setup.at(setup.run(name, tiers)).tier.level = 0;
    }
    setup.purchase.amountMinor = 1000;
    CHECK(setup.entries() == Lines{"points +10 amount", "points +5 tier"});
    CHECK(std::get<std::string>(setup.award().entries[1].reason.args.at("tier")) == "b");
}

TEST_CASE("The welcome comes with the first base entry, and never again")
{
    VisitSetup setup;
    auto terms = pointsPer(100);
    terms.welcome = 50;
    auto const place = setup.run("points", terms);
    setup.at(place).hasHistory = false;
    CHECK(setup.entries().empty()); // no bill, no base, so the welcome waits
    setup.purchase.amountMinor = 1000;
    CHECK(setup.entries() == Lines{"points +10 amount", "points +50 welcome"});
    setup.at(place).hasHistory = true;
    CHECK(setup.entries() == Lines{"points +10 amount"});
}

TEST_CASE("A lot's last day is counted from the visit, for welcome and tier bonus too")
{
    VisitSetup setup;
    auto terms = pointsPer(100);
    terms.validDays = 30;
    terms.welcome = 5;
    setup.at(setup.run("points", terms)).hasHistory = false;
    TierTerms tiers;
    tiers.levels = {{"Gold", 1, 200, ""}};
    setup.at(setup.run("tier", tiers)).tier.level = 0;
    setup.run("card", StampTerms());
    setup.purchase.amountMinor = 1000;
    auto const entries = setup.award().entries;
    REQUIRE(entries.size() == 4);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(entries[i].expires == LocalDay{visitDay.number + 30});
    CHECK_FALSE(entries[3].expires);
}

TEST_CASE("Programmes are counted side by side, in the order of definition, under their own version")
{
    VisitSetup setup;
    setup.run("points", pointsPer(100));
    auto const card = setup.run("card", StampTerms());
    setup.rules.programmes[card].version = 4;
    setup.purchase.amountMinor = 300;
    CHECK(setup.entries() == Lines{"points +3 amount", "card +1 visit"});
    CHECK(setup.award().entries[1].version == 4);
    setup.member.standings.clear(); // somebody whose standing isn't known yet
    CHECK(setup.entries() == Lines{"points +3 amount", "card +1 visit"});
}
