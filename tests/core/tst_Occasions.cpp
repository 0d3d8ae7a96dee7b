// Rewards for a moment: when they come, and that they come once.
#include "core/base/Hash.h"
#include "tests/support/Catch.h"
#include "tests/support/VisitSetup.h"

using namespace bywalec;
using namespace bywalec;
using namespace bywalec::test;

namespace {

struct OccasionSetup : VisitSetup {
    explicit OccasionSetup(OccasionKind kind, int n = 0)
    {
        OccasionTerms terms;
        terms.kind = kind;
        terms.n = n;
        terms.reward.costMinor = 300;
        run("moment", terms);
    }
    OccasionTerms& moment() { return terms<OccasionTerms>(0); }
    std::vector<int> on(LocalDay day)
    {
        purchase.day = day;
        return cycles(0);
    }
    std::vector<int> on(char const* day) { return on(dayOf(day)); }
};

using Cycles = std::vector<int>;
Cycles const none;

/// The documented formula, written a second time.
std::uint64_t drawn(std::string const& seed, LocalDay monday, CustomerId customer)
{
    Blake2b hash;
    hash.number(seed.size()).raw(asBytes(seed));
    hash.number(8).number(std::uint64_t(monday.number));
    hash.number(16).raw(customer.bytes());
    auto const digest = hash.digest32();
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;)
        value = value * 256 + digest[i];
    return value;
}

} // namespace

TEST_CASE("The welcome reward comes with the first visit only")
{
    OccasionSetup setup(OccasionKind::Welcome);
    CHECK(setup.cycles(0) == Cycles{1});
    setup.member.visits = 1;
    CHECK(setup.cycles(0) == none);
}

TEST_CASE("An occasion's reward costs no stamps, and is given once a cycle")
{
    OccasionSetup setup(OccasionKind::Welcome);
    setup.moment().reward.validDays = 14;
    auto const rewards = setup.award().rewards;
    REQUIRE(rewards.size() == 1);
    CHECK(rewards[0].price == 0);
    CHECK(rewards[0].costMinor == 300);
    CHECK(rewards[0].expires == LocalDay{visitDay.number + 14});
    CHECK(rewards[0].customer == setup.member.id);
    CHECK(setup.award().entries.empty());
    setup.at(0).cycles = {7, 1};
    CHECK(setup.cycles(0) == none);
}

TEST_CASE("A badge is marked as one and has no last day")
{
    OccasionSetup setup(OccasionKind::Welcome);
    setup.moment().reward.kind = RewardKind::Badge;
    setup.moment().reward.validDays = 14;
    auto const rewards = setup.award().rewards;
    REQUIRE(rewards.size() == 1);
    CHECK(rewards[0].badge);
    CHECK_FALSE(rewards[0].expires);
}

TEST_CASE("A birthday's window has its first and its last day")
{
    OccasionSetup setup(OccasionKind::Birthday);
    setup.member.birthday = "05-10";
    setup.moment().beforeDays = 3;
    setup.moment().afterDays = 7;
    CHECK(setup.on("2026-05-06") == none);
    CHECK(setup.on("2026-05-07") == Cycles{2026});
    CHECK(setup.on("2026-05-17") == Cycles{2026});
    CHECK(setup.on("2026-05-18") == none);
    setup.at(0).cycles = {2025};
    CHECK(setup.on("2026-05-10") == Cycles{2026});
    setup.at(0).cycles = {2026};
    CHECK(setup.on("2026-05-10") == none);
}

TEST_CASE("A birthday's window over New Year belongs to the year of the birthday")
{
    OccasionSetup setup(OccasionKind::Birthday);
    setup.moment().beforeDays = 5;
    setup.moment().afterDays = 5;
    setup.member.birthday = "01-02";
    CHECK(setup.on("2025-12-28") == Cycles{2026});
    CHECK(setup.on("2026-01-07") == Cycles{2026});
    setup.member.birthday = "12-30";
    CHECK(setup.on("2026-01-04") == Cycles{2025});
    CHECK(setup.on("2026-01-05") == none);
}

TEST_CASE("Who was born on 29 February celebrates on the 28th in other years")
{
    OccasionSetup setup(OccasionKind::Birthday);
    setup.member.birthday = "02-29";
    CHECK(setup.on("2026-02-27") == none);
    CHECK(setup.on("2026-02-28") == Cycles{2026});
    CHECK(setup.on("2026-03-01") == none);
    CHECK(setup.on("2028-02-28") == none);
    CHECK(setup.on("2028-02-29") == Cycles{2028});
}

TEST_CASE("A birthday that wasn't told, or can't be, is never celebrated")
{
    OccasionSetup setup(OccasionKind::Birthday);
    setup.moment().beforeDays = setup.moment().afterDays = 60;
    for (auto const* text : {"", "2-16", "02-30", "13-01", "00-00", "02/16", "ab-cd", "02-16x"}) {
        setup.member.birthday = text;
        CHECK(setup.on("2026-02-16") == none);
    }
}

TEST_CASE("An anniversary counts the years since the first visit, from the next year on")
{
    OccasionSetup setup(OccasionKind::Anniversary);
    setup.moment().beforeDays = 2;
    setup.moment().afterDays = 2;
    CHECK(setup.on("2026-03-01") == none);
    setup.member.firstDay = dayOf("2024-12-31");
    CHECK(setup.on("2025-01-01") == none);
    CHECK(setup.on("2025-12-29") == Cycles{1});
    CHECK(setup.on("2026-01-02") == Cycles{1});
    CHECK(setup.on("2026-01-03") == none);
    CHECK(setup.on("2026-12-31") == Cycles{2});
    setup.member.firstDay = dayOf("2024-02-29");
    CHECK(setup.on("2025-02-26") == Cycles{1});
    CHECK(setup.on("2025-03-03") == none);
}

TEST_CASE("The nth visit is counted with this one")
{
    OccasionSetup setup(OccasionKind::NthVisit, 10);
    setup.member.visits = 8;
    CHECK(setup.cycles(0) == none);
    setup.member.visits = 9;
    CHECK(setup.cycles(0) == Cycles{1});
    setup.member.visits = 10;
    CHECK(setup.cycles(0) == none);
}

TEST_CASE("A surprise follows the published formula, one draw a customer and week")
{
    OccasionSetup setup(OccasionKind::Surprise, 4);
    setup.moment().seed = "a sentence on the wall";
    setup.moment().weeklyBudgetMinor = 1000;
    int won = 0;
    for (int i = 0; i < 400; ++i) {
        setup.member.id = namedId<CustomerTag>("customer " + std::to_string(i));
        bool const wins = drawn(setup.moment().seed, visitDay, setup.member.id) % 4 == 0;
        auto const expected = wins ? Cycles{visitDay.number} : none;
        CHECK(setup.on(visitDay) == expected);
        CHECK(setup.on({visitDay.number + 6}) == expected); // Sunday of that week
        won += wins ? 1 : 0;
    }
    CHECK(won > 60);
    CHECK(won < 140);
}

TEST_CASE("Another week and another seed are other draws")
{
    OccasionSetup setup(OccasionKind::Surprise, 2);
    setup.moment().weeklyBudgetMinor = 1000;
    auto const row = [&](std::string const& seed) {
        setup.moment().seed = seed;
        std::string wins;
        for (int week = 0; week < 64; ++week)
            wins += setup.on({visitDay.number + 7 * week}) == none ? '0' : '1';
        return wins;
    };
    auto const first = row("one");
    CHECK(first == row("one"));
    CHECK(first != row("two"));
    CHECK(first.find('0') != std::string::npos);
    CHECK(first.find('1') != std::string::npos);
}

TEST_CASE("A surprise stays within the week's budget, and is won once a week")
{
    OccasionSetup setup(OccasionKind::Surprise, 1);
    setup.moment().weeklyBudgetMinor = 1000;
    setup.shop.surpriseMinor[0] = 700;
    CHECK(setup.cycles(0) == Cycles{visitDay.number});
    setup.shop.surpriseMinor[0] = 701;
    CHECK(setup.cycles(0) == none);
    setup.shop.surpriseMinor[0] = 0;
    setup.at(0).cycles = {visitDay.number};
    CHECK(setup.on({visitDay.number + 3}) == none);
    CHECK(setup.on({visitDay.number + 7}) == Cycles{visitDay.number + 7});
}

TEST_CASE("A streak is reached with the week that fills the row, at its first visit")
{
    OccasionSetup setup(OccasionKind::Streak, 4);
    setup.member.lastDay = LocalDay{visitDay.number - 1}; // Sunday before
    setup.member.streakWeeks = 3;
    CHECK(setup.cycles(0) == Cycles{mondayOf(visitDay).number});
    setup.member.streakWeeks = 7;
    CHECK(setup.cycles(0) == Cycles{mondayOf(visitDay).number});
    setup.member.streakWeeks = 4;
    CHECK(setup.cycles(0) == none);
    setup.member.streakWeeks = 3;
    setup.member.lastDay = LocalDay{visitDay.number - 14};
    CHECK(setup.on({visitDay.number + 6}) == none); // a week was missed
    setup.member.streakWeeks = 4;
    setup.member.lastDay = visitDay;
    CHECK(setup.on({visitDay.number + 6}) == none); // this week is in the row already
}

TEST_CASE("A streak goes on over ISO week 53, and its New Year's week has one cycle on both sides")
{
    OccasionSetup setup(OccasionKind::Streak, 3);
    setup.member.streakWeeks = 2;
    setup.member.lastDay = dayOf("2020-12-27"); // Sunday of week 52
    CHECK(setup.on("2020-12-31") == Cycles{18624});
    CHECK(setup.on("2021-01-03") == Cycles{18624}); // Sunday of week 53 of 2020
    CHECK(setup.on("2021-01-04") == none);          // week 53 was missed
    setup.member.lastDay = dayOf("2021-01-01");
    CHECK(setup.on("2021-01-04") == Cycles{18631});
}

TEST_CASE("A referral pays both with the friend's second visit, under two ids")
{
    OccasionSetup setup(OccasionKind::Referral);
    auto const ola = namedId<CustomerTag>("ola");
    setup.member.referredBy = ola;
    CHECK(setup.cycles(0) == none);
    setup.member.visits = 1;
    auto const rewards = setup.award().rewards;
    REQUIRE(rewards.size() == 2);
    CHECK(rewards[0].customer == setup.member.id);
    CHECK(rewards[0].cycle == 1);
    CHECK(rewards[1].customer == ola);
    CHECK(rewards[1].cycle > 1);
    CHECK(rewards[0].id != rewards[1].id);
    CHECK(rewards[1].id == rewardIdOf(setup.rules.programmes[0].id, ola, rewards[1].cycle));
    setup.member.id = namedId<CustomerTag>("another friend");
    CHECK(setup.award().rewards[1].id != rewards[1].id);
    setup.member.visits = 2;
    CHECK(setup.cycles(0) == none);
}

TEST_CASE("Nobody is paid for a friend whom nobody referred, or who is oneself")
{
    OccasionSetup setup(OccasionKind::Referral);
    setup.member.visits = 1;
    CHECK(setup.cycles(0) == none);
    setup.member.referredBy = setup.member.id;
    CHECK(setup.cycles(0) == none);
}

TEST_CASE("Who comes back after more than n days is won back once for that absence")
{
    OccasionSetup setup(OccasionKind::WinBack, 60);
    CHECK(setup.cycles(0) == none);
    setup.member.lastDay = LocalDay{visitDay.number - 60};
    CHECK(setup.cycles(0) == none);
    setup.member.lastDay = LocalDay{visitDay.number - 61};
    CHECK(setup.cycles(0) == Cycles{visitDay.number - 61});
    setup.at(0).cycles = {visitDay.number - 61};
    CHECK(setup.cycles(0) == none);
}

TEST_CASE("Rewards from stamps and of occasions stand in the order of definition")
{
    OccasionSetup setup(OccasionKind::Welcome);
    StampTerms card;
    card.needed = 1;
    setup.run("card", card);
    OccasionTerms first;
    first.kind = OccasionKind::NthVisit;
    first.n = 1;
    setup.run("first", first);
    auto const rewards = setup.award().rewards;
    REQUIRE(rewards.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(rewards[i].programme == setup.rules.programmes[i].id);
}
