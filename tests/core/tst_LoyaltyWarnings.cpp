// Warnings: contradictions of a draft with itself and with what runs.
#include "core/loyalty/Warnings.h"
#include "tests/support/Catch.h"

using namespace bywalec;
using namespace bywalec;

namespace {

template<class AnyId>
AnyId idOf(std::string_view text)
{
    return AnyId(deriveUuid("test", {asBytes(text)}));
}

/// A shop with coffee on sale and points for the bill.
Rules shop()
{
    Rules rules;
    PointTerms points;
    points.name = "Punkty";
    rules.programmes.push_back({idOf<ProgrammeId>("points"), 1, points});
    rules.items.push_back({idOf<ItemId>("latte"), 1, "Latte", "kawa", {}, "", true});
    rules.items.push_back({idOf<ItemId>("tort"), 1, "Tort", "ciasta", {}, "", false});
    return rules;
}

OfferTerms twice(std::string const& name)
{
    OfferTerms terms;
    terms.name = name;
    terms.from = LocalDay{20'000}; // a Friday
    terms.until = LocalDay{20'006};
    terms.percent = 200;
    return terms;
}

using Warnings = std::vector<Warning>;

Warnings of(OfferTerms const& terms, Rules const& rules)
{
    return warningsFor(terms, OfferId(), rules);
}

Warnings of(ProgrammeTerms const& terms, Rules const& rules)
{
    return warningsFor(terms, ProgrammeId(), rules);
}

} // namespace

TEST_CASE("A plain offer in a shop that gives points has nothing to warn of")
{
    CHECK(of(twice("Podwójne"), shop()).empty());
}

TEST_CASE("Offers that meet on day, minute and lines overlap, and others don't")
{
    auto rules = shop();
    rules.offers.push_back({idOf<OfferId>("old"), 1, twice("Stara")});
    Warnings const overlap{{"overlap", "Stara"}};
    CHECK(of(twice("Nowa"), rules) == overlap);
    CHECK(warningsFor(twice("Stara"), idOf<OfferId>("old"), rules).empty());
    auto& old = rules.offers[0].terms;
    auto draft = twice("Nowa");
    draft.weekdays = 1;
    old.until = LocalDay{20'002}; // no Monday
    CHECK(of(draft, rules).empty());
    old.until = LocalDay{20'003};
    CHECK(of(draft, rules) == overlap);
    old.untilMinute = 600;
    draft.fromMinute = 600;
    CHECK(of(draft, rules).empty());
    draft.fromMinute = 599;
    draft.groups = {"kawa"};
    old.groups = {"ciasta"};
    CHECK(of(draft, rules).empty());
    old.groups = {"kawa", "ciasta"};
    CHECK(of(draft, rules) == overlap);
}

TEST_CASE("An offer that can't act says why")
{
    auto draft = twice("Nowa");
    draft.until = draft.from;
    draft.weekdays = 1;
    CHECK(of(draft, shop()) == Warnings{{"never", ""}});
    draft = twice("Nowa");
    draft.groups = {"ciasta"};
    CHECK(of(draft, shop()) == Warnings{{"no_item", "ciasta"}});
    draft = twice("Nowa");
    draft.programme = idOf<ProgrammeId>("gone");
    CHECK(of(draft, shop()) == Warnings{{"no_programme", ""}});
    draft = twice("Nowa");
    draft.tier = TierCondition{idOf<ProgrammeId>("points"), 0};
    CHECK(of(draft, shop()) == Warnings{{"no_tier", "Punkty"}});
    draft = twice("Nowa");
    draft.percent = 100;
    CHECK(of(draft, shop()) == Warnings{{"nothing", ""}});
    auto rules = shop();
    CharityTerms charity;
    charity.name = "Schronisko";
    rules.programmes = {{idOf<ProgrammeId>("charity"), 1, charity}};
    CHECK(of(twice("Nowa"), rules) == Warnings{{"no_programme", ""}});
    draft = twice("Nowa");
    draft.programme = idOf<ProgrammeId>("charity");
    CHECK(of(draft, rules) == Warnings{{"not_earning", "Schronisko"}});
}

TEST_CASE("Offers that add up past the cap are named, alone or together")
{
    auto rules = shop();
    rules.stacking = {Stacking::Add, 250};
    auto draft = twice("Nowa");
    draft.percent = 251;
    CHECK(of(draft, rules) == Warnings{{"over_cap", ""}});
    rules.offers.push_back({idOf<OfferId>("old"), 1, twice("Stara")});
    CHECK(of(twice("Nowa"), rules) == Warnings{{"overlap", "Stara"}, {"over_cap", "Stara"}});
    rules.stacking.capPercent = 300;
    CHECK(of(twice("Nowa"), rules) == Warnings{{"overlap", "Stara"}});
}

TEST_CASE("A programme is warned of its double by name, whatever the case, but not of itself")
{
    PointTerms points;
    points.name = "PUNKTY";
    CHECK(of(points, shop()) == Warnings{{"same_name", "Punkty"}});
    CHECK(warningsFor(points, idOf<ProgrammeId>("points"), shop()).empty());
    CashbackTerms cashback;
    cashback.name = "Punkty";
    CHECK(of(cashback, shop()).empty());
}

TEST_CASE("Stamps are warned of groups without items, of a card that one visit fills, and of time too short")
{
    StampTerms stamps;
    stamps.name = "Kawa";
    stamps.reward.name = "kawa";
    CHECK(of(stamps, shop()).empty());
    stamps.validDays = 4;
    CHECK(of(stamps, shop()).empty());
    stamps.validDays = 3;
    CHECK(of(stamps, shop()) == Warnings{{"too_short", ""}});
    stamps.basis = EarnBasis::Item;
    stamps.group = "ciasta";
    CHECK(of(stamps, shop()) == Warnings{{"no_item", "ciasta"}});
    stamps.group = "kawa";
    stamps.needed = 1;
    CHECK(of(stamps, shop()) == Warnings{{"every_visit", "kawa"}});
}

TEST_CASE("Points are warned of rewards that one visit buys and of bills that pay for themselves")
{
    PointTerms points;
    points.name = "Kropki";
    points.catalogue.push_back({1, 10, {}});
    points.catalogue[0].reward.name = "kubek";
    CHECK(of(points, shop()).empty());
    points.minimumMinor = 1000;
    CHECK(of(points, shop()) == Warnings{{"every_visit", "kubek"}});
    points.minimumMinor = 999;
    points.payMinor = 99;
    CHECK(of(points, shop()).empty());
    points.payMinor = 100;
    CHECK(of(points, shop()) == Warnings{{"pays_all_back", ""}});
}

TEST_CASE("Tiers are warned when nothing feeds or follows them, and of a level worth less than the one below")
{
    TierTerms tiers;
    tiers.name = "Klub";
    tiers.basis = TierBasis::Points;
    tiers.levels = {{"Srebro", 10, 150, ""}, {"Złoto", 20, 120, ""}};
    CHECK(of(tiers, shop()) == Warnings{{"level_falls", "Złoto"}});
    CHECK(of(tiers, Rules()) ==
          Warnings{{"no_points", ""}, {"nothing_to_multiply", ""}, {"level_falls", "Złoto"}});
}

TEST_CASE("Two rewards for one moment are named")
{
    OccasionTerms tenth;
    tenth.name = "Dziesiąta";
    tenth.kind = OccasionKind::NthVisit;
    tenth.n = 10;
    auto rules = shop();
    rules.programmes.push_back({idOf<ProgrammeId>("tenth"), 1, tenth});
    tenth.name = "Inna";
    CHECK(of(tenth, rules) == Warnings{{"same_moment", "Dziesiąta"}});
    tenth.n = 20;
    CHECK(of(tenth, rules).empty());
}
