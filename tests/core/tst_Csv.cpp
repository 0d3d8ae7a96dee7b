// Reading somebody's CSV: what stands in it, whatever it was saved with, and one broken line breaks no other.
#include "core/base/CurrencyDigits.h"
#include "core/exchange/Cells.h"
#include "core/exchange/Columns.h"
#include "tests/support/Catch.h"
#include "tests/support/TestShop.h"

#include <fstream>

using namespace bywalec;
using test::TempFolder;

namespace {

struct Read {
    explicit Read(std::string const& bytes)
    {
        std::ofstream(folder.path("a.csv"), std::ios::binary) << bytes;
        auto reader = CsvReader::open(folder.path("a.csv"));
        REQUIRE(reader);
        delimiter = reader->delimiter();
        for (CsvRow row; reader->next(row);)
            rows.push_back(row);
        encoding = reader->file().encoding();
    }
    std::vector<std::string> const& cells(std::size_t row) const { return rows.at(row).cells; }

    TempFolder folder;
    std::vector<CsvRow> rows;
    char delimiter = 0;
    std::string encoding;
};

using Cells = std::vector<std::string>;

int hour(std::string_view text)
{
    return minuteFrom(text).value_or(-1);
}

} // namespace

TEST_CASE("The delimiter is the one that is in each line as often as in the first")
{
    CHECK(Read("id;kwota\n1;12,50\n2;8,00\n").cells(1) == Cells{"1", "12,50"});
    CHECK(Read("id,note\n1,\"a; b; c\"\n2,\"d;e;f\"\n").cells(1) == Cells{"1", "a; b; c"});
    CHECK(Read("id\tname\n1\tAnna, Maria\n").cells(1) == Cells{"1", "Anna, Maria"});
    CHECK(Read("sep=|\r\nid|a\r\n1|x,y\r\n").cells(1) == Cells{"1", "x,y"});
    CHECK(Read("phone\n600100200\n").cells(1) == Cells{"600100200"});
    CHECK(Read("").rows.empty());
    CHECK(Read("\r\n \n\n").rows.empty());
}

TEST_CASE("Names come out right from UTF-8, with a mark or without, UTF-16 and Windows-1250")
{
    std::string const utf8 = "imię;miasto\nŁucja;Gdańsk\n";
    CHECK(Read(utf8).cells(1) == Cells{"Łucja", "Gdańsk"});
    CHECK(Read("\xEF\xBB\xBF" + utf8).cells(0).front() == "imię");
    Read const legacy("imi\xEA;miasto\n\xA3ucja;Gda\xF1sk\n");
    CHECK(legacy.cells(1) == Cells{"Łucja", "Gdańsk"});
    CHECK(legacy.encoding == "Windows-1250");
    Read const mixed("a;b\nŁucja;x\n\xA3ucja;y\n");
    CHECK(mixed.cells(1).front() == mixed.cells(2).front());
    CHECK(mixed.encoding == "UTF-8, Windows-1250");
    std::string wide = "\xFF\xFE";
    for (char const c : std::string_view("a;b\r\n1;"))
        wide += {c, '\0'};
    wide += std::string("\x41\x01\r\0\n\0", 6); // Ł
    Read const utf16(wide);
    CHECK(utf16.cells(1) == Cells{"1", "Ł"});
    CHECK(utf16.encoding == "UTF-16");
}

TEST_CASE(
    "Cells with line breaks, quotation marks and nothing in them keep what they hold, and lines are counted")
{
    Read const read("a,b\r\n\"one\ntwo\",\"say \"\"hi\"\"\"\r\n\r\n,\r\nx,y");
    REQUIRE(read.rows.size() == 4);
    CHECK(read.cells(1) == Cells{"one\ntwo", "say \"hi\""});
    CHECK(read.rows[1].line == 2);
    CHECK(read.cells(2) == Cells{"", ""});
    CHECK(read.rows[2].line == 5);
    CHECK(read.cells(3) == Cells{"x", "y"});
    CHECK(read.rows[3].raw == "x,y");
    CHECK(Read("a,b\r1,2\r3,4").rows.size() == 3);
}

TEST_CASE("A quotation mark that somebody forgot takes no other line with it")
{
    Read const read("id;name\n1;\"Anna\n2;Jan\n3;\"Ewa\"\n4;Ol\"a\n5;Iga\n");
    REQUIRE(read.rows.size() == 6);
    CHECK(std::string(read.rows[1].fault) == "quotes");
    CHECK(read.rows[1].raw == "1;\"Anna");
    CHECK(read.cells(2) == Cells{"2", "Jan"});
    CHECK(read.cells(3) == Cells{"3", "Ewa"});
    CHECK(std::string(read.rows[4].fault) == "quotes");
    CHECK(read.cells(5) == Cells{"5", "Iga"});

    Read const open("id;name\n1;\"Anna\n2;Jan\n3;Ewa\n"); // never closed at all
    REQUIRE(open.rows.size() == 4);
    CHECK(open.rows[1].fault);
    CHECK(open.cells(3) == Cells{"3", "Ewa"});
}

TEST_CASE("A cell of a megabyte is read, a line without an end is set aside, and what follows is read too")
{
    std::string const large(1 << 20, 'x');
    Read const read("a,b\n1," + large + "\n2,y\n");
    CHECK(read.cells(1)[1].size() == large.size());
    CHECK(read.cells(2) == Cells{"2", "y"});
    Read const endless("a,b\n1," + std::string(TextFile::longestLine + 10, 'z') + "\n2,y\n");
    REQUIRE(endless.rows.size() == 3);
    CHECK(std::string(endless.rows[1].fault) == "too_long");
    CHECK(endless.rows[1].raw.size() < 2000);
    CHECK(endless.cells(2) == Cells{"2", "y"});
}

TEST_CASE("What a spreadsheet would run is written so that it doesn't, and read back as it was")
{
    for (std::string const formula : {"=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\tx", "\r=1"}) {
        CHECK(harmless(formula) == "'" + formula);
        CHECK(unharmed(harmless(formula)) == formula);
    }
    for (std::string const plain : {"-12", "+48 600 100 200", "Anna", "", "'t Hooft", "12,50"}) {
        CHECK(harmless(plain) == plain);
        CHECK(unharmed(plain) == plain);
    }
    CHECK(csvCell("a,\"b\"\n") == "\"a,\"\"b\"\"\n\"");
}

TEST_CASE("Days, times and amounts are understood as people write them, and nothing else is")
{
    for (auto const* same : {"2025-11-09", "9.11.2025", "09/11/2025", "2025/11/09", " 20251109 "})
        CHECK(dayFrom(same).value_or(LocalDay{}).text() == "2025-11-09");
    for (auto const* none :
         {"0000-01-01", "2025-02-30", "31.04.2025", "tomorrow", "", "2025-11", "99999-1-1", "1-1-1-1"})
        CHECK_FALSE(dayFrom(none));
    CHECK(hour("8:05") == 485);
    CHECK(hour("08:05:30.250") == 485);
    CHECK(hour("24:00") == -1);
    auto const zone = Zone::find("Europe/Warsaw");
    REQUIRE(zone);
    CHECK(utcMomentFrom("2025-10-26T00:30:00Z", *zone)->minute == 150); // before the clocks go back
    CHECK(utcMomentFrom("2025-10-26 01:30", *zone)->minute == 150);     // and after
    CHECK(momentFrom("2025-11-09 23:30", *zone)->minute == 1410);
    CHECK(momentFrom("2025-11-09T23:30:00+00:00", *zone)->day.text() == "2025-11-10");
    CHECK_FALSE(momentFrom("2025-11-09 25:00", *zone));

    CHECK(moneyFrom("12", 2) == 1200);
    CHECK(moneyFrom("12,5", 2) == 1250);
    CHECK(moneyFrom("1 234,50 zł", 2) == 123450);
    CHECK(moneyFrom("1.234,50", 2) == 123450);
    CHECK(moneyFrom("1,234.50", 2) == 123450);
    CHECK(moneyFrom("1.234", 2) == 123400);
    CHECK(moneyFrom("-3,00", 2) == -300);
    for (auto const* none : {"", "zł", "12,5,", "1e9", "12 zł 50 gr", "12,3456", "99999999999999999999"})
        CHECK_FALSE(moneyFrom(none, 2));
    // A currency without smaller units, and one with thousandths.
    CHECK(moneyFrom("1234", 0) == 1234);
    CHECK(moneyFrom("1,234", 0) == 1234);
    CHECK(moneyFrom("¥1,234.00", 0) == 1234);
    CHECK_FALSE(moneyFrom("12.5", 0));
    CHECK(moneyFrom("12", 3) == 12000);
    CHECK(moneyFrom("12.5", 3) == 12500);
    CHECK(moneyFrom("1,234.567", 3) == 1234567);
    CHECK(minorDigits(*Currency::parse("PLN")) == 2);
    CHECK(minorDigits(*Currency::parse("JPY")) == 0);
    CHECK(minorDigits(*Currency::parse("KWD")) == 3);
    CHECK(birthdayFrom("14.02.1961") == "02-14");
    CHECK(birthdayFrom("1961-02-14") == "02-14");
    CHECK(birthdayFrom("29.02") == "02-29");
    CHECK(birthdayFrom("02-29") == "02-29");
    CHECK_FALSE(birthdayFrom("31.02.1990"));
    CHECK(flagFrom("Tak") == true);
    CHECK(flagFrom("0") == false);
    CHECK_FALSE(flagFrom("maybe"));
}

TEST_CASE("Columns are known by Polish and English headings, can be told, and must suffice")
{
    CsvRow first;
    first.cells = {"Nr klienta", "Imię", "Nazwisko", "Numer telefonu", "Kolor"};
    auto const guessed = columnsOf(ImportKind::Customers, first, {});
    REQUIRE(guessed);
    CHECK(guessed->find("phone") == 3);
    CHECK(guessed->find("last_name") == 2);
    CHECK(guessed->all[4].field.empty());
    auto const told = columnsOf(ImportKind::Customers, first, {{"kolor", "note"}, {"1", ""}});
    REQUIRE(told);
    CHECK(told->find("note") == 4);
    CHECK(told->find("id") == -1);
    CHECK(columnsOf(ImportKind::Customers, first, {{"kolor", "colour"}}).error().detail ==
          "map: no field colour");
    CHECK(columnsOf(ImportKind::Customers, first, {{"smak", "note"}}).error().detail ==
          "map: no column smak");
    CHECK(columnsOf(ImportKind::Visits, first, {}).error().detail == "columns");

    first.cells = {"1", "2025-11-09 12:00", "12,50"}; // a file without headings
    CHECK(columnsOf(ImportKind::Visits, first, {}).error().detail == "columns");
    auto const numbered = columnsOf(ImportKind::Visits, first, {{"2", "local"}, {"3", "amount"}});
    REQUIRE(numbered);
    CHECK_FALSE(numbered->hasHeadings);
}
