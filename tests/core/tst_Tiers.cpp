// Tiers: levels reached, kept, lost and regained, over rolling windows and calendar years.
#include "core/loyalty/Tiers.h"
#include "tests/support/Catch.h"

using namespace bywalec;
using namespace bywalec;

namespace {

LocalDay on(char const* date)
{
    return LocalDay::parse(date).value();
}

TierTerms tiers(TierWindow window, int keepDays, int windowDays = 30)
{
    TierTerms terms;
    terms.name = "Klub";
    terms.window = window;
    terms.windowDays = windowDays;
    terms.keepDays = keepDays;
    terms.levels = {{"Srebro", 100, 110, ""}, {"Złoto", 300, 120, ""}};
    return terms;
}

/// By the words of the rule: the sum of the window on each of the days that may still hold a level.
TierStanding slowly(TierTerms const& terms, std::vector<TierDay> const& days, LocalDay today)
{
    auto const sumOn = [&](int last) {
        std::int64_t sum = 0;
        for (auto const& day : days)
            if (day.day.number <= last && day.day.number > last - terms.windowDays) sum += day.value;
        return sum;
    };
    TierStanding at;
    at.sum = sumOn(today.number);
    for (int level = 0; level < int(terms.levels.size()); ++level)
        for (int back = 0; back <= terms.keepDays; ++back) {
            if (sumOn(today.number - back) < terms.levels[std::size_t(level)].threshold) continue;
            at.level = level;
            at.heldUntil =
                back == 0 ? std::nullopt : std::optional(LocalDay{today.number - back + terms.keepDays});
            break;
        }
    if (at.level + 1 < int(terms.levels.size()))
        at.missing = terms.levels[std::size_t(at.level + 1)].threshold - at.sum;
    return at;
}

} // namespace

TEST_CASE("A level is reached at its threshold, not one unit earlier")
{
    auto const terms = tiers(TierWindow::Rolling, 0);
    auto const day = on("2025-03-10");
    CHECK(tierOn(terms, {}, day) == TierStanding{-1, 0, 100, std::nullopt});
    CHECK(tierOn(terms, std::vector<TierDay>{{day, 99}}, day) == TierStanding{-1, 99, 1, std::nullopt});
    CHECK(tierOn(terms, std::vector<TierDay>{{day, 100}}, day) == TierStanding{0, 100, 200, std::nullopt});
    CHECK(tierOn(terms, std::vector<TierDay>{{day, 300}}, day) ==
          TierStanding{1, 300, std::nullopt, std::nullopt});
}

TEST_CASE("A rolling window holds today and the days before it, and a level is regained when it fills again")
{
    auto const terms = tiers(TierWindow::Rolling, 0);
    std::vector<TierDay> const days{{on("2025-01-01"), 100}, {on("2025-03-01"), 100}};
    CHECK(tierOn(terms, days, on("2024-12-31")).level == -1);
    CHECK(tierOn(terms, days, on("2025-01-30")).level == 0);
    CHECK(tierOn(terms, days, on("2025-01-31")).level == -1);
    CHECK(tierOn(terms, days, on("2025-03-01")).level == 0);
}

TEST_CASE("A kept level stays for its days after the last day on which the sum reached it")
{
    auto const terms = tiers(TierWindow::Rolling, 10);
    std::vector<TierDay> const days{{on("2025-01-01"), 300}, {on("2025-01-25"), 100}};
    auto const reached = tierOn(terms, days, on("2025-01-30"));
    CHECK(reached.level == 1);
    CHECK_FALSE(reached.heldUntil);
    auto const held = tierOn(terms, days, on("2025-02-09"));
    CHECK(held == TierStanding{1, 100, std::nullopt, on("2025-02-09")});
    CHECK(tierOn(terms, days, on("2025-02-10")) == TierStanding{0, 100, 200, std::nullopt});
}

TEST_CASE("A refund takes a level away, and it comes back when the refund leaves the window")
{
    auto terms = tiers(TierWindow::Rolling, 0);
    std::vector<TierDay> const days{{on("2025-01-01"), -50}, {on("2025-01-02"), 120}};
    CHECK(tierOn(terms, days, on("2025-01-30")).level == -1);
    CHECK(tierOn(terms, days, on("2025-01-31")).level == 0);
    terms.keepDays = 5;
    CHECK(tierOn(terms, days, on("2025-02-05")).heldUntil == on("2025-02-05"));
}

TEST_CASE("A rolling standing is what the rule says day by day")
{
    std::uint32_t chance = 3;
    auto const next = [&](int below) { return int((chance = chance * 1664525U + 1013904223U) >> 8) % below; };
    for (int round = 0; round < 1500; ++round) {
        std::vector<TierDay> days;
        int day = 20'000;
        for (int i = next(14); i > 0; --i) {
            day += next(12); // now and then two of one day
            days.push_back({LocalDay{day}, next(4) == 0 ? -next(150) : next(180)});
        }
        auto const terms = tiers(TierWindow::Rolling, next(3) == 0 ? 0 : next(60), 7 + next(40));
        LocalDay const today{20'000 + next(160)};
        REQUIRE(tierOn(terms, days, today) == slowly(terms, days, today));
    }
}

TEST_CASE("A calendar year begins with nothing on 1 January")
{
    auto const terms = tiers(TierWindow::CalendarYear, 0);
    std::vector<TierDay> const days{{on("2024-01-01"), 60}, {on("2024-12-31"), 60}, {on("2025-01-01"), 40}};
    CHECK(tierOn(terms, days, on("2024-12-30")).level == -1);
    CHECK(tierOn(terms, days, on("2024-12-31")) == TierStanding{0, 120, 180, std::nullopt});
    CHECK(tierOn(terms, days, on("2025-01-01")) == TierStanding{-1, 40, 60, std::nullopt});
}

TEST_CASE("A level of one calendar year is kept to the end of the next, and no longer")
{
    auto const terms = tiers(TierWindow::CalendarYear, 1);
    std::vector<TierDay> const days{{on("2024-02-29"), 300}, {on("2025-06-01"), 100}};
    CHECK(tierOn(terms, days, on("2024-02-28")).level == -1);
    CHECK_FALSE(tierOn(terms, days, on("2024-02-29")).heldUntil);
    CHECK(tierOn(terms, days, on("2025-12-31")) == TierStanding{1, 100, std::nullopt, on("2025-12-31")});
    // Silver was reached in 2025, so it outlasts gold.
    CHECK(tierOn(terms, days, on("2026-01-01")) == TierStanding{0, 0, 300, on("2026-12-31")});
    CHECK(tierOn(terms, days, on("2027-01-01")).level == -1);
}

TEST_CASE(
    "A refund in the same calendar year doesn't take a kept level, and only what a day ends with reaches one")
{
    auto const terms = tiers(TierWindow::CalendarYear, 1);
    std::vector<TierDay> const days{{on("2025-02-01"), 100}, {on("2025-03-01"), -50}};
    CHECK(tierOn(terms, days, on("2025-03-01")) == TierStanding{0, 50, 250, on("2026-12-31")});
    CHECK(tierOn(tiers(TierWindow::CalendarYear, 0), days, on("2025-03-01")).level == -1);
    std::vector<TierDay> const oneDay{{on("2025-02-01"), 100}, {on("2025-02-01"), -50}};
    CHECK(tierOn(terms, oneDay, on("2025-02-01")).level == -1);
}

TEST_CASE("The last day of a leap year is in that year, and 366 days hold all of it")
{
    std::vector<TierDay> const days{{on("2024-01-01"), 100}};
    CHECK(tierOn(tiers(TierWindow::CalendarYear, 0), days, on("2024-12-31")).level == 0);
    CHECK(tierOn(tiers(TierWindow::Rolling, 0, 366), days, on("2024-12-31")).level == 0);
    CHECK(tierOn(tiers(TierWindow::Rolling, 0, 365), days, on("2024-12-31")).level == -1);
}
