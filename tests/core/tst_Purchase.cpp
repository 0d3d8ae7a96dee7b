// What a purchase is: its bill, and what is refused.
#include "tests/support/Catch.h"
#include "tests/support/VisitSetup.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

std::string refused(VisitSetup const& setup)
{
    auto const checked = checkPurchase(setup.rules, setup.purchase);
    if (checked) return "none";
    CHECK(checked.error().kind == ErrorKind::InvalidInput);
    return checked.error().detail;
}

} // namespace

TEST_CASE("The bill is what was typed, else the sum of lines that are all known, else unknown")
{
    VisitSetup setup;
    auto const cake = setup.item("cake", "", 1200);
    auto const bun = setup.item("bun", "");
    CHECK_FALSE(billOf(setup.rules, setup.purchase));
    setup.buy(cake, 2);
    setup.buy(bun, 3, 500);
    CHECK(billOf(setup.rules, setup.purchase) == 2900);
    setup.buy(-1);
    CHECK_FALSE(billOf(setup.rules, setup.purchase));
    setup.purchase.amountMinor = 100;
    CHECK(billOf(setup.rules, setup.purchase) == 100);
}

TEST_CASE("A purchase that can't be is refused, and the refusal names the field")
{
    VisitSetup const good = [] {
        VisitSetup setup;
        setup.buy(setup.item("cake", "", 1200), 1);
        setup.buy(-1, 1, 300);
        return setup;
    }();
    CHECK(refused(good) == "none");
    auto const with = [&](auto change) {
        auto setup = good;
        change(setup.purchase);
        return refused(setup);
    };
    CHECK(with([](auto& p) { p.amountMinor = -1; }) == "amount");
    CHECK(with([](auto& p) { p.amountMinor = largestAmount; }) == "none");
    CHECK(with([](auto& p) { p.amountMinor = largestAmount + 1; }) == "amount");
    CHECK(with([](auto& p) { p.lines[1].amountMinor = largestAmount; }) == "amount"); // the sum
    CHECK(with([](auto& p) { p.lines[1].amountMinor = -1; }) == "lines[1].amount");
    CHECK(with([](auto& p) { p.lines[1].item = -2; }) == "lines[1].item");
    CHECK(with([](auto& p) { p.lines[0].item = 1; }) == "lines[0].item");
    CHECK(with([](auto& p) { p.lines[1].quantity = 0; }) == "lines[1].quantity");
    CHECK(with([](auto& p) { p.lines.resize(mostLines, {-1, 1, 5}); }) == "none");
    CHECK(with([](auto& p) { p.lines.resize(mostLines + 1, {-1, 1, 5}); }) == "lines");
    CHECK(with([](auto& p) { p.paidMinor = 1500; }) == "none");
    CHECK(with([](auto& p) { p.paidMinor = 1501; }) == "paid");
    CHECK(with([](auto& p) { p.paidMinor = -1; }) == "paid");
    CHECK(with([](auto& p) { p.lines.clear(), p.paidMinor = 1; }) == "paid"); // of an unknown bill
    CHECK(with([](auto& p) { p.stamps = 0; }) == "stamps");
    CHECK(with([](auto& p) { p.stamps = 21; }) == "stamps");
}

TEST_CASE("A line whose quantity or item can't be doesn't count, however it came here")
{
    VisitSetup setup;
    StampTerms terms;
    terms.basis = EarnBasis::Item;
    setup.run("card", terms);
    setup.buy(setup.item("bun", ""), -4);
    setup.buy(7);
    CHECK(setup.entries().empty());
    for (int i = 0; i < 200; ++i)
        setup.buy(0);
    CHECK(setup.award().entries[0].delta <= std::int64_t(mostLines));
}
