// Weeks, months and quarters: their names, their neighbours and what they are compared with.
#include "core/reports/Period.h"
#include "tests/support/Catch.h"

using namespace bywalec;

namespace {

LocalDay day(std::string_view text)
{
    return LocalDay::parse(text).value();
}

std::string week(std::string_view text)
{
    return Period::holding(PeriodKind::Week, day(text)).text();
}

} // namespace

TEST_CASE("A week belongs to the year of its Thursday, and long years have a week 53")
{
    CHECK(week("2025-11-09") == "2025-W45");
    CHECK(week("2024-12-30") == "2025-W01");
    CHECK(week("2021-01-03") == "2020-W53");
    CHECK(week("2027-01-03") == "2026-W53");
    CHECK(Period::parse("2020-W53")->first == day("2020-12-28"));
    CHECK_FALSE(Period::parse("2021-W53"));
    CHECK(next(*Period::parse("2020-W53")).text() == "2021-W01");
    CHECK(previous(*Period::parse("2021-W01")).text() == "2020-W53");
    // Weekdays stay aligned: week 53 is compared with the same days 364 days earlier.
    CHECK(lastYear(*Period::parse("2020-W53")).first == day("2019-12-30"));
    CHECK(lastYear(*Period::parse("2025-W45")).text() == "2024-W45");
}

TEST_CASE("Every day of a century is in a week, a month and a quarter that are called back by their names")
{
    for (LocalDay each = day("1980-01-01"); each < day("2080-01-01"); each.number += 3)
        for (auto const kind : {PeriodKind::Week, PeriodKind::Month, PeriodKind::Quarter}) {
            auto const period = Period::holding(kind, each);
            INFO(each.text() << " " << period.text());
            REQUIRE(period.holds(each));
            REQUIRE(Period::parse(period.text()) == period);
            REQUIRE(next(previous(period)) == period);
            REQUIRE(previous(period).last.number + 1 == period.first.number);
        }
}

TEST_CASE("Months and quarters are compared with themselves a year ago")
{
    auto const february = *Period::parse("2025-02");
    CHECK(february.days() == 28);
    CHECK(lastYear(february).days() == 29);
    CHECK(lastYear(february).text() == "2024-02");
    CHECK(Period::parse("2025-Q4")->first == day("2025-10-01"));
    CHECK(Period::parse("2025-Q4")->last == day("2025-12-31"));
    CHECK(lastYear(*Period::parse("2025-Q1")).text() == "2024-Q1");
}

TEST_CASE("What is no period is refused")
{
    for (auto const* text :
         {"", "2025", "2025-W00", "2025-W54", "2025-W1", "2025-W001", "2025-13", "2025-00", "2025-Q0",
          "2025-Q5", "2025-Q10", "2025-X1", "20a5-W01", "2025-W-1", "2025-11-09"})
        CHECK_FALSE(Period::parse(text));
}
