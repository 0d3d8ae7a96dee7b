// What a closed week said when it was first read, the rows behind its numbers, and what champions buy.
#include "core/customers/Profile.h"
#include "core/programmes/Programmes.h"
#include "core/reports/Outlook.h"
#include "core/reports/ReportWords.h"
#include "core/reports/RowsBehind.h"
#include "core/reports/Snapshot.h"
#include "tests/support/Catch.h"
#include "tests/support/Sales.h"
#include "tests/support/TestJournal.h"

#include <nlohmann/json.hpp>

using namespace bywalec;
using namespace bywalec::test;

namespace {

struct Week : TestJournal {
    Sales sales;
    ReportRequest request;
    std::size_t written = 0;

    Week()
    {
        request.period = Period::parse("2025-W45").value();
        request.today = {20402}; // the Monday after
    }
    void write()
    {
        for (; written < sales.drafts.size(); ++written)
            append(sales.drafts[written]);
    }
    WeeklyReport page()
    {
        return must(database.read([&](Transaction& tx) { return weeklyReport(tx, request); }));
    }
    void freeze(WeeklyReport const& report)
    {
        must(database.write([&](Transaction& tx) -> Result<void> {
            keepSnapshot(tx, report.period, request.today, frozenText(report));
            return {};
        }));
    }
};

} // namespace

TEST_CASE("A closed week that was corrected says so, with the number when it was closed and the one now")
{
    Week week;
    week.sales.buy("Anna", "2025-11-04 10:00", 1000);
    auto const mistake = week.sales.buy("Jan", "2025-11-05 10:00", 3000);
    week.sales.buy("Anna", "2025-11-12 10:00", 500);
    week.write();
    auto const first = week.page();
    CHECK(first.state == ReportState::Closed);
    CHECK_FALSE(first.frozenOn);
    week.freeze(first);
    auto const again = week.page();
    CHECK(again.state == ReportState::Closed);
    CHECK(again.frozenOn == LocalDay{20402});
    week.sales.buy("Anna", "2025-11-13 10:00", 500); // of another week
    week.sales.undo(mistake);
    week.write();
    auto const corrected = week.page();
    CHECK(corrected.state == ReportState::Corrected);
    REQUIRE(corrected.corrections.size() == 5);
    CHECK(corrected.corrections[0].figure == Correction::Figure::Orders);
    CHECK(corrected.corrections[0].before == 2.0);
    CHECK(corrected.corrections[0].now == 1.0);
    CHECK(corrected.corrections[1].before == 4000.0);
    CHECK(corrected.corrections[1].now == 1000.0);
    auto const pl = must(Words::load("pl"));
    CHECK(correctionSentences(pl, corrected)[0] == "Zakupy: 2 przy zamknięciu tygodnia, 1 po korekcie.");
    week.freeze(corrected); // what is there stays
    CHECK(week.page().corrections.size() == 5);
}

TEST_CASE("A snapshot waits for the week's end and for what the models say, and names nobody")
{
    Week week;
    Profile profile;
    profile.name = "Marta Lis";
    week.append(customerEnrolled(week.sales.id("Marta"), profile));
    for (int i = 0; i < 10; ++i)
        week.sales.buy("Marta", LocalDay{20380 - 3 * i}.text() + " 10:00", 1000);
    for (int i = 0; i < 8; ++i)
        week.sales.buy("Ewa", LocalDay{20400 - i}.text() + " 10:00", 1000);
    week.write();
    week.request.key = &week.key;
    CHECK_FALSE(wantsSnapshot(week.page()));
    Outlook outlook;
    outlook.asOf = {20401};
    week.request.outlook = &outlook;
    auto const report = week.page();
    CHECK(wantsSnapshot(report));
    REQUIRE(report.talkTo.size() == 1);
    CHECK(report.talkTo[0].person.name == "Marta Lis");
    CHECK(frozenText(report).find("Marta") == std::string::npos);
    week.request.period = Period::parse("2025-11").value();
    CHECK_FALSE(wantsSnapshot(week.page()));
}

TEST_CASE("What champions buy more often than others is told from twenty visits of both on")
{
    Week week;
    Item roll;
    roll.id = ItemId(deriveUuid("test", {asBytes("roll")}));
    roll.name = "rogal";
    week.append(itemDefined(roll));
    auto const visits = [&](std::string const& who, int count, int withRoll) {
        for (int i = 0; i < count; ++i) {
            week.sales.buy(who, LocalDay{20400 - i}.text() + " 10:00", 1000);
            auto& draft = week.sales.drafts.back();
            auto body = nlohmann::json::parse(draft.body);
            auto const item = i < withRoll ? roll.id : ItemId(deriveUuid("test", {asBytes("other")}));
            body["items"] = {{{"item", item.text()}, {"quantity", 1}}};
            draft.body = body.dump();
        }
    };
    visits("Anna", 20, 15);
    visits("guest", 19, 3);
    week.write();
    CHECK(week.page().favourites.empty());
    visits("guest", 1, 0);
    week.write();
    auto const report = week.page();
    REQUIRE(report.favourites.size() == 1); // what nobody named isn't told
    CHECK(report.favourites[0].item == "rogal");
    CHECK(report.favourites[0].championsPercent == 75.0);
    CHECK(report.favourites[0].othersPercent == 15.0);
    CHECK(favouritesText(must(Words::load("en")), report) == "rogal 75\u00A0% (others 15\u00A0%)");
}

TEST_CASE("The rows behind a number are as many as the number says, and add up to it")
{
    Week week;
    week.sales = Sales::fromFile(BYWALEC_SOURCE_DIR "/tests/data/metrics/example.txt");
    week.write();
    auto const report = week.page();
    auto const behind = [&](RowsOf what) {
        return week.read([&](Transaction& tx) { return rowsBehind(tx, what, report, nullptr); });
    };
    CHECK(double(behind(RowsOf::Orders).count) == report.orders.value);
    CHECK(double(behind(RowsOf::Active).count) == report.active.value);
    CHECK(double(behind(RowsOf::Newcomers).count) == report.newcomers.value);
    CHECK(behind(RowsOf::Lost).count == report.churn.lost);
    CHECK(behind(RowsOf::Amounts).count == report.ordersWithAmount);
    CHECK(behind(RowsOf::Answers).count == report.nps.answers);
    std::int64_t sum = 0;
    for (auto const& row : behind(RowsOf::Amounts).rows) {
        sum += row.amountMinor.value();
        CHECK(report.period.holds(row.day));
    }
    CHECK(double(sum) == report.revenue.value);
}

TEST_CASE("Of many rows the newest five hundred are told, and how many there are")
{
    Week week;
    for (int i = 0; i < 501; ++i)
        week.sales.buy("guest", LocalDay{20395 + i % 7}.text() + " 10:00", 1000);
    week.write();
    auto const report = week.page();
    auto const behind =
        week.read([&](Transaction& tx) { return rowsBehind(tx, RowsOf::Orders, report, nullptr); });
    CHECK(behind.count == 501);
    CHECK(behind.rows.size() == mostRowsBehind);
    CHECK(behind.rows.front().day == LocalDay{20401});
}
