// Text as people type it, days as the wall calendar shows them, and time that never goes back.
#include "core/base/Hash.h"
#include "core/base/Hlc.h"
#include "core/base/LocalDay.h"
#include "core/base/Secret.h"
#include "core/base/Text.h"
#include "tests/support/Catch.h"
#include "tests/support/TestJournal.h"

using namespace bywalec;
using namespace std::chrono_literals;
using test::must;

static UtcTime utc(std::int64_t seconds)
{
    return UtcTime(std::chrono::seconds(seconds));
}

TEST_CASE("Folding makes one of what people take for one")
{
    CHECK(foldForSearch("Łódź") == "lodz");
    CHECK(foldForSearch("ZAŻÓŁĆ GĘŚLĄ JAŹŃ") == "zazolc gesla jazn");
    CHECK(foldForSearch("Straße") == "strasse");
    CHECK(foldForSearch("Søren Đorđe") == "soren dorde");
    CHECK(foldForSearch("e\xCC\x81") == "e"); // composed or not
    CHECK(foldForSearch("\xEF\xAC\x81sh") == "fish");
    CHECK(foldForSearch(" \t a \n\n b\xC2\xA0 c ") == "a b c");
    CHECK(foldForSearch("Юлія") == foldForSearch("ЮЛІЯ"));
    CHECK(foldForSearch("").empty());
    CHECK(foldForSearch("\xff") == "\xEF\xBF\xBD");
}

TEST_CASE("A kept line has no control characters, no bidirectional marks and no more than its length")
{
    CHECK(cleanLine("  Anna \t\n Nowak ", 60) == "Anna Nowak");
    CHECK(cleanLine("An\x01na\x7f\x1b[31m", 60) == "Anna[31m");
    CHECK(cleanLine("\xE2\x80\xAE"
                    "annA\xE2\x80\xAC\xE2\x80\x8F",
                    60) == "annA");
    CHECK(cleanLine("\xE2\x81\xA6x\xE2\x81\xA9\xEF\xBB\xBF", 60) == "x");
    CHECK(cleanLine("zażółć", 3) == "zaż");
    CHECK(cleanLine("ab cd", 3) == "ab");
    CHECK(cleanLine("😀😀😀", 2) == "😀😀");
    CHECK(cleanLine("\xc3(", 10) == "\xEF\xBF\xBD(");
    CHECK(cleanLine("abc", 0).empty());
    CHECK(cleanLine("\n\r\t", 9).empty());
    CHECK(digitsOf("+48 600-100-200 w. 7") == "486001002007");
}

TEST_CASE("A local day is read and written, leap days included, and nothing else passes for one")
{
    CHECK(LocalDay{0}.text() == "1970-01-01");
    CHECK(LocalDay::parse("1970-01-01") == LocalDay{0});
    CHECK(LocalDay::parse("2024-02-29")->text() == "2024-02-29");
    CHECK(*LocalDay::parse("2024-03-01") - *LocalDay::parse("2024-02-28") == 2);
    CHECK(*LocalDay::parse("2025-03-01") - *LocalDay::parse("2025-02-28") == 1);
    CHECK(LocalDay::parse("2000-02-29"));
    for (auto const* text :
         {"2025-02-29", "2100-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-4-01", "", "1969-12-31",
          "2025/04/01", "2025-04-01x", "-025-04-01", "+025-04-01", "2025-0 -01"}) {
        INFO(text);
        CHECK_FALSE(LocalDay::parse(text));
    }
    for (int day = 0; day < 60000; day += 37)
        CHECK(LocalDay::parse(LocalDay{day}.text()) == LocalDay{day});
}

TEST_CASE("Warsaw's clock jumps in March, repeats an hour in October, and its day starts at its own midnight")
{
    auto const zone = must(Zone::find("Europe/Warsaw"));
    auto const winter = zone.local(utc(1743296399)); // 2025-03-30 00:59:59 UTC
    CHECK(winter.offsetMin == 60);
    CHECK(winter.minute == 119);
    auto const summer = zone.local(utc(1743296400)); // a second later
    CHECK(summer.offsetMin == 120);
    CHECK(summer.minute == 180);
    CHECK(summer.day == winter.day);
    auto const before = zone.local(utc(1761440399)); // 2025-10-26 00:59:59 UTC
    auto const after = zone.local(utc(1761440400));
    CHECK(before.offsetMin == 120);
    CHECK(before.minute == 179);
    CHECK(after.offsetMin == 60);
    CHECK(after.minute == 120);
    CHECK(zone.local(utc(1762729199)).day == *LocalDay::parse("2025-11-09")); // 22:59:59 UTC
    CHECK(zone.local(utc(1762729200)).day == *LocalDay::parse("2025-11-10"));
    CHECK(zone.local(utc(1762729200)).minute == 0);
    CHECK(zone.local(utc(1709161200 - 1)).day == *LocalDay::parse("2024-02-28"));
    CHECK(zone.local(utc(1709161200)).day == *LocalDay::parse("2024-02-29"));
    CHECK(must(Zone::find("Asia/Kathmandu")).local(utc(0)).offsetMin == 330);
    CHECK(must(Zone::find("America/New_York")).local(utc(0)).day == LocalDay{-1});
    for (auto const* name : {"Europe/Atlantis", "", "Warsaw"})
        CHECK(Zone::find(name).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A hybrid clock follows the wall, stands still when that goes back, and never repeats itself")
{
    HlcClock clock{Hlc()};
    auto const noon = utc(1762772400);
    auto const first = clock.tick(noon);
    CHECK(first.time() == noon);
    CHECK(clock.tick(noon).packed() == first.packed() + 1);
    auto const back = clock.tick(noon - 24h * 3650);
    CHECK(back.packed() == first.packed() + 2);
    CHECK(back.time() == noon);
    CHECK(clock.tick(noon + 1ms).time() == noon + 1ms);
    auto last = clock.last();
    for (int i = 0; i < 70000; ++i) { // the counter spills into the milliseconds
        auto const next = clock.tick(noon);
        REQUIRE(next > last);
        last = next;
    }
    CHECK(last.time() <= noon + 3ms);
}

TEST_CASE("Remote time is adopted unless it is far ahead")
{
    auto const noon = utc(1762772400);
    HlcClock clock{Hlc::of(noon)};
    CHECK(clock.observe(Hlc::of(noon + 5min), noon));
    CHECK(clock.last().time() == noon + 5min);
    CHECK_FALSE(clock.observe(Hlc::of(noon + 5min + 1ms), noon));
    CHECK_FALSE(clock.observe(Hlc::of(noon + 24h * 27000), noon));
    CHECK(clock.last().time() == noon + 5min);
    CHECK(clock.observe(Hlc::of(noon - 24h), noon));
    CHECK(clock.last().time() == noon + 5min);
    CHECK(clock.tick(noon) > Hlc::of(noon + 5min));
}

TEST_CASE("Times before 1970 and after the last that fits don't wrap around")
{
    CHECK(Hlc::of(utc(-1)).packed() == 0);
    CHECK(Hlc::of(utc(-3'000'000'000)).packed() == 0);
    CHECK(std::int64_t(Hlc::of(utc(9'000'000'000'000)).packed()) > 0);
    CHECK(Hlc::of(utc(1)) > Hlc::of(utc(-1)));
}

TEST_CASE("BLAKE2b gives the published digests, and parts with moved boundaries differ")
{
    // RFC 7693, appendix A, is 64 bytes long; these are of the reference implementation's 32-byte form.
    CHECK(toHex(Blake2b(32).digest()) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(toHex(Blake2b(32).raw(asBytes("abc")).digest()) ==
          "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(toHex(Blake2b(64).raw(asBytes("abc")).digest()).substr(0, 32) ==
          "ba80a53f981c4d0d6a2797b69f12f6e9");
    CHECK(Blake2b(32).part(asBytes("ab")).part(asBytes("c")).digest() !=
          Blake2b(32).part(asBytes("a")).part(asBytes("bc")).digest());
}
