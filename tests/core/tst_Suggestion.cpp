// The one sentence worth saying at the counter.
#include "tests/support/Catch.h"
#include "tests/support/VisitSetup.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

struct SaySetup : VisitSetup {
    std::vector<std::optional<LocalDay>> lastSaid;

    SaySetup()
    {
        run("points", PointTerms());
        item("latte", "coffee");
        item("cake", "pastry");
    }
    OfferTerms& say(std::string const& name, int untilDays = 0)
    {
        auto& terms = offer(name, 200);
        terms.say = "Say " + name;
        terms.until = {visitDay.number + untilDays};
        return terms;
    }
    std::optional<std::size_t> said() const
    {
        return suggestion(rules, member, shop, lastSaid, purchase.day, purchase.minute);
    }
};

} // namespace

TEST_CASE("Of the offers worth saying the one that ends first is said, of equals the first")
{
    SaySetup setup;
    CHECK_FALSE(setup.said());
    setup.offer("mute", 200);
    CHECK_FALSE(setup.said());
    setup.say("later", 9);
    setup.say("sooner", 3);
    setup.say("as soon", 3);
    CHECK(setup.said() == 2U);
}

TEST_CASE("What is over, was used, or was said within a week isn't said again")
{
    SaySetup setup;
    setup.say("double", 20);
    setup.lastSaid = {LocalDay{visitDay.number - 6}};
    CHECK_FALSE(setup.said());
    setup.lastSaid = {LocalDay{visitDay.number - 7}};
    CHECK(setup.said() == 0U);
    setup.member.offerUses[0] = 1;
    CHECK_FALSE(setup.said());
    setup.member.offerUses[0] = 0;
    setup.purchase.day = {visitDay.number + 21};
    CHECK_FALSE(setup.said());
}

TEST_CASE("Only what is open to this person is said")
{
    SaySetup setup;
    auto& terms = setup.say("double");
    terms.segment = Segment::Lost;
    CHECK_FALSE(setup.said());
    setup.member.segment = Segment::Lost;
    CHECK(setup.said());
    terms.total = 5;
    setup.shop.offerUses[0] = 5;
    CHECK_FALSE(setup.said());
}

TEST_CASE("An offer that this person can't fill isn't said")
{
    SaySetup setup;
    auto& terms = setup.say("new cake");
    terms.groups = {"pastry"};
    terms.firstPurchase = true;
    CHECK(setup.said());
    setup.member.bought = 2; // the cake
    CHECK_FALSE(setup.said());
    terms.firstPurchase = false;
    CHECK(setup.said());
    terms.withUsual = true;
    CHECK_FALSE(setup.said()); // nothing is usual
    setup.member.usualItem = 1;
    CHECK_FALSE(setup.said()); // only the usual itself is in the group
    setup.member.usualItem = 0;
    CHECK(setup.said());
    setup.rules.items[1].active = false;
    CHECK_FALSE(setup.said());
}

TEST_CASE("An offer of a programme that doesn't run isn't said")
{
    SaySetup setup;
    auto& terms = setup.say("double");
    terms.programme = namedId<ProgrammeTag>("closed");
    CHECK_FALSE(setup.said());
    terms.programme = setup.rules.programmes[0].id;
    CHECK(setup.said());
}
