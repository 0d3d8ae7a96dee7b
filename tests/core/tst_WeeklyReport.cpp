// The Monday page: the worked example on it, a shop's first week, a week without orders, people, alarms, the
// CSV.
#include "core/customers/Profile.h"
#include "core/journal/Subjects.h"
#include "core/programmes/Programmes.h"
#include "core/reports/Figures.h"
#include "core/reports/Liability.h"
#include "core/reports/Outlook.h"
#include "core/reports/ReportWords.h"
#include "core/reports/SegmentNow.h"
#include "core/reports/WeeklyCsv.h"
#include "tests/support/Catch.h"
#include "tests/support/Sales.h"
#include "tests/support/TestJournal.h"
#include "tests/support/TestShop.h"

#include <cmath>

using namespace bywalec;
using namespace std::chrono_literals;
using test::must;
using test::Sales;
using test::TestJournal;

namespace {

LocalDay day(std::string_view text)
{
    return LocalDay::parse(text).value();
}

WeeklyReport page(Database& database, std::string const& period, LocalDay today, Secret const* key = nullptr)
{
    ReportRequest request;
    request.period = Period::parse(period).value();
    request.today = today;
    request.paceDays = 30;
    request.key = key;
    return must(database.read([&](Transaction& tx) { return weeklyReport(tx, request); }));
}

void put(TestJournal& journal, Sales const& sales)
{
    for (auto const& draft : sales.drafts)
        journal.append(draft);
}

/// So many orders on each day, by somebody else each time.
void orders(Sales& sales, LocalDay first, int days, int each)
{
    for (int i = 0; i < days; ++i)
        for (int n = 0; n < each; ++n)
            sales.buy("guest", LocalDay{first.number + i}.text() + " 10:00", 1000);
}

bool contains(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("The page of the worked example's week shows the example's numbers")
{
    TestJournal journal;
    put(journal, Sales::fromFile(BYWALEC_SOURCE_DIR "/tests/data/metrics/example.txt"));
    auto const report = page(journal.database, "2025-W45", day("2025-11-10"));
    CHECK(report.state == ReportState::Closed);
    CHECK(report.orders.value == 17.0);
    CHECK(report.orders.before == 6.0);
    CHECK(report.orders.lastYear == 3.0);
    CHECK_FALSE(report.orders.percentBefore); // a base of 6 says nothing
    CHECK(report.revenue.value == 27300.0);
    CHECK(report.active.value == 6.0);
    CHECK(report.newcomers.value == 2.0);
    CHECK(rounded(*report.lifetime.value, 4) == 12266.6667);
    CHECK(report.lifetime.lifespanYears == 1.0);
    CHECK(report.churn.value == 50.0);
    CHECK(report.churn.lost == 2);
    CHECK(report.churn.atStart == 4);
    CHECK(rounded(*report.repeat.value, 4) == 77.7778);
    CHECK(rounded(*report.frequency.value, 4) == 5.6667);
    CHECK_FALSE(report.ratesLead);
    REQUIRE(report.days.size() == 7);
    std::int64_t sum = 0;
    for (auto const& bar : report.days)
        sum += bar.orders;
    CHECK(sum == 17);
    REQUIRE(report.members.size() == 13);
    CHECK(report.members.back().newMembers == 2);
    CHECK(report.members.back().returning == 4);
    CHECK(report.members.front().period.text() == "2025-W33");
    CHECK(report.firstDay == day("2024-10-05"));
    CHECK(report.ordersWithAmount == 17);
    for (auto const* gauge : std::initializer_list<Gauge const*>{&report.nps, &report.churn, &report.repeat})
        CHECK(gauge->series.size() == 13);
    auto const csv = weeklyCsv(report);
    for (auto const* line :
         {"tiles,orders,value,17\r\n", "tiles,revenue,value,273.00\r\n", "tiles,active,value,6\r\n",
          "tiles,new,value,2\r\n", "churn_percent,2025-W45,value,50\r\n", "tiles,orders,percent_before,\r\n",
          "repeat_percent,,members,9\r\n"})
        CHECK(contains(csv, line));
}

TEST_CASE("The strip's last thirteen weeks say what was known at the end of each")
{
    TestJournal journal;
    put(journal, Sales::fromFile(BYWALEC_SOURCE_DIR "/tests/data/metrics/example.txt"));
    auto const last = page(journal.database, "2025-W45", day("2025-11-10"));
    for (int back = 1; back <= 3; ++back) {
        auto period = last.period;
        for (int i = 0; i < back; ++i)
            period = previous(period);
        auto const then = page(journal.database, period.text(), day("2025-11-10"));
        auto const place = last.churn.series.size() - 1 - std::size_t(back);
        CHECK(then.churn.value == last.churn.series[place]);
        CHECK(then.repeat.value == last.repeat.series[place]);
        CHECK(then.frequency.value == last.frequency.series[place]);
        CHECK(then.lifetime.value == last.lifetime.series[place]);
        CHECK(then.members.back().returning == last.members[place].returning);
    }
}

TEST_CASE("A shop's first week compares with nothing, and a week without orders has no values")
{
    TestJournal journal;
    auto const empty = page(journal.database, "2025-W45", day("2025-11-10"));
    CHECK(empty.mood == Mood::NoOrders);
    CHECK(empty.orders.value == 0.0);
    CHECK_FALSE(empty.revenue.value);
    CHECK_FALSE(empty.average.value);
    CHECK_FALSE(empty.churn.value);
    CHECK_FALSE(empty.lifetime.value);
    CHECK_FALSE(empty.firstDay);
    Sales sales;
    orders(sales, day("2025-11-05"), 5, 30);
    put(journal, sales);
    auto const first = page(journal.database, "2025-W45", day("2025-11-10"));
    CHECK(first.mood == Mood::First);
    CHECK_FALSE(first.orders.before);
    CHECK_FALSE(first.orders.lastYear);
    CHECK(first.ratesLead);
    CHECK(first.lifetime.tooEarly);
    CHECK_FALSE(first.days.front().ordersBefore);
    auto const second = page(journal.database, "2025-W46", day("2025-11-12"));
    CHECK(second.state == ReportState::Running);
    CHECK(second.asOf == day("2025-11-12"));
    CHECK(second.orders.before == 150.0);
    CHECK_FALSE(second.orders.percentBefore); // it isn't over
    CHECK(second.days[3].future);
    CHECK_FALSE(second.days[2].future);
    ReportRequest ahead;
    ahead.period = Period::parse("2025-W47").value();
    ahead.today = day("2025-11-12");
    CHECK_FALSE(journal.database.read([&](Transaction& tx) { return weeklyReport(tx, ahead); }));
}

TEST_CASE("A day far from its last eight is told, and a closed day before explains the comparison")
{
    TestJournal journal;
    Sales sales;
    for (int week = 1; week <= 12; ++week)
        for (int weekday = 0; weekday < 6; ++weekday)
            if (week != 1 || weekday != 5) // the Saturday before was a holiday
                orders(sales, LocalDay{day("2025-11-03").number - 7 * week + weekday}, 1,
                       9 + (week + weekday) % 3);
    orders(sales, day("2025-11-03"), 1, 30);
    orders(sales, day("2025-11-04"), 5, 10);
    put(journal, sales);
    auto const report = page(journal.database, "2025-W45", day("2025-11-10"));
    CHECK(report.days[0].unusualMedian == 10.0);
    for (std::size_t i = 1; i < 7; ++i)
        CHECK_FALSE(report.days[i].unusualMedian);
    CHECK(report.closedBefore == std::vector<LocalDay>{day("2025-11-01")}); // and no Sunday
    CHECK(report.mood == Mood::Good);                                       // 80 beside 50
    CHECK(report.orders.percentBefore ==
          int(std::round(100.0 * (80 - *report.orders.before) / *report.orders.before)));
    auto const words = must(Words::load("pl"));
    CHECK(contains(alarmSentence(words, report.days[0]), "30 zakupów, zwykle 10."));
    CHECK(contains(closedSentence(words, report), "1 listopada"));
}

TEST_CASE("Silent regulars, the most loyal and next week's birthdays stand on the page by name")
{
    TestJournal journal;
    Sales sales;
    auto const enrol = [&](std::string const& who, std::string const& birthday) {
        Profile profile;
        profile.name = who;
        profile.birthday = birthday;
        journal.append(customerEnrolled(sales.id(who), profile));
    };
    enrol("Marta", "11-13");
    enrol("Ewa", "11-20");
    enrol("Jan", "");
    for (int i = 0; i < 12; ++i) {
        sales.buy("Marta", LocalDay{day("2025-10-25").number - 4 * i}.text() + " 10:00", 2000);
        sales.buy("Ewa", LocalDay{day("2025-11-08").number - 2 * i}.text() + " 10:00", 2000);
    }
    sales.buy("Jan", "2025-11-04 10:00", 500);
    put(journal, sales);
    auto const report = page(journal.database, "2025-W45", day("2025-11-10"), &journal.key);
    REQUIRE(report.talkTo.size() == 1);
    CHECK(report.quiet == 1);
    CHECK(report.talkTo[0].person.name == "Marta");
    CHECK(report.talkTo[0].usualGapDays == 4);
    CHECK(report.talkTo[0].silentDays == 15);
    REQUIRE(report.thank.size() == 1);
    CHECK(report.thank[0].person.name == "Ewa");
    REQUIRE(report.birthdays.size() == 1);
    CHECK(report.birthdays[0].person.name == "Marta");
    CHECK(report.birthdays[0].day == day("2025-11-13"));
    auto const without = page(journal.database, "2025-W45", day("2025-11-10"));
    CHECK_FALSE(without.namesReadable);
    CHECK(without.talkTo[0].person.name.empty());
    CHECK(without.birthdays.empty());
}

TEST_CASE("Past the gate those with most at stake are called first, with the last remark as last contact")
{
    TestJournal journal;
    Sales sales;
    auto const regular = [&](std::string const& who, int gap, std::int64_t amount) {
        Profile profile;
        profile.name = who;
        journal.append(customerEnrolled(sales.id(who), profile));
        for (int i = 0; i < 12; ++i)
            sales.buy(who, LocalDay{day("2025-10-20").number - gap * i}.text() + " 10:00", amount);
    };
    regular("Jan", 3, 5000);
    regular("Marta", 4, 2000);
    put(journal, sales);
    journal.append(remarkNoted(RemarkKind::Praise, sales.id("Marta"), day("2025-11-05"), "miła rozmowa"));
    ReportRequest request;
    request.period = Period::parse("2025-W45").value();
    request.today = day("2025-11-10");
    request.key = &journal.key;
    auto const read = [&] {
        return must(journal.database.read([&](Transaction& tx) { return weeklyReport(tx, request); }));
    };
    auto const waiting = read();
    CHECK(waiting.foresight == Foresight::Pending);
    REQUIRE(waiting.talkTo.size() == 2);
    CHECK(waiting.talkTo[0].person.name == "Jan");
    CHECK_FALSE(waiting.talkTo[0].atStakeMinor);
    Outlook outlook;
    outlook.asOf = day("2025-11-09");
    outlook.gate.verdict = predict::Verdict::Shown;
    outlook.knowsMoney = true;
    outlook.forecast = Forecast{3189000, 3371200, 3561000};
    outlook.stakes = {journal.read([&](Transaction& tx) {
        return Stake{findSubject(tx, sales.id("Marta").raw()).value(), 12345.6};
    })};
    request.outlook = &outlook;
    auto const report = read();
    CHECK(report.foresight == Foresight::Shown);
    REQUIRE(report.talkTo.size() == 2);
    CHECK(report.talkTo[0].person.name == "Marta");
    CHECK(report.talkTo[0].atStakeMinor == 12346);
    CHECK(report.talkTo[0].lastContact == day("2025-11-05"));
    CHECK_FALSE(report.talkTo[1].atStakeMinor);
    auto const pl = must(Words::load("pl"));
    CHECK(forecastSentence(pl, report) == "Spodziewany przychód od 31\u00A0900\u00A0zł do "
                                          "35\u00A0600\u00A0zł, najpewniej 33\u00A0700\u00A0zł.");
    CHECK(stakeText(pl, report, report.talkTo[0]) == "123\u00A0zł");
    CHECK(contains(weeklyCsv(report), "talk_to,Marta,at_stake,123.46\r\n"));
    CHECK(contains(weeklyCsv(report), "forecast,,likely,33712.00\r\n"));
    outlook.gate.verdict = predict::Verdict::FewRepeatCustomers;
    outlook.gate.repeatCustomers = 212;
    outlook.forecast.reset();
    auto const rulesOnly = read();
    CHECK(rulesOnly.talkTo[0].person.name == "Jan");
    CHECK(contains(forecastSentence(pl, rulesOnly), "300"));
    CHECK(contains(forecastSentence(pl, rulesOnly), "212"));
    outlook.asOf = day("2025-11-08"); // of another day: says nothing here
    CHECK(read().foresight == Foresight::Pending);
}

TEST_CASE("The page goes by the shop's own pace, unless it is asked for another")
{
    TestJournal journal;
    ReportRequest request;
    request.period = Period::parse("2025-W45").value();
    request.today = day("2025-11-10");
    auto const pace = [&] {
        return must(journal.database.read([&](Transaction& tx) { return weeklyReport(tx, request); }))
            .paceDays;
    };
    CHECK(pace() == 30);
    journal.append(rulesSet({{}, AskAmount::Never, 90}));
    CHECK(pace() == 90);
    CHECK(journal.read([](Transaction& tx) { return segmentScale(tx, day("2025-11-10")).rules.paceDays; }) ==
          90);
    request.paceDays = 45;
    CHECK(pace() == 45);
}

TEST_CASE("What is close, what waits and what is open comes from the counter's own work")
{
    StampTerms terms = test::TestShop::coffeeTerms();
    terms.reward.costMinor = 450;
    test::TestShop shop(1, terms);
    auto const near = shop.enrol("Anna");
    auto const full = shop.enrol("Piotr");
    CustomerId piotr;
    for (int i = 0; i < 5; ++i) {
        if (i < 3) shop.scan(near);
        piotr = shop.scan(full).customer->id;
        shop.clock.advance(1h);
    }
    REQUIRE(shop.counter().remark(RemarkKind::Complaint, piotr, "zimna kawa"));
    auto& business = shop.business();
    auto const today = business.zone().local(shop.clock.now()).day;
    auto const week = Period::holding(PeriodKind::Week, today).text();
    auto const report = page(business.database(), week, today, business.sealKey());
    CHECK(report.nearRewards == 1);
    REQUIRE(report.nearReward.size() == 1);
    CHECK(report.nearReward[0].person.name == "Anna");
    CHECK(report.nearReward[0].missing == 2);
    CHECK(report.openComplaints == 1);
    REQUIRE(report.complaints.size() == 1);
    CHECK(report.complaints[0].text == "zimna kawa");
    CHECK(report.liability.open == 1);
    CHECK(report.liability.grossMinor == 450);
    CHECK_FALSE(report.liability.expectedMinor); // nothing was redeemed or has expired yet
    REQUIRE(report.liability.programmes.size() == 1);
    CHECK(report.liability.programmes[0].waiting == 1);
    CHECK(report.liability.programmes[0].unit.empty()); // a stamp is no debt before it is a reward
    REQUIRE(shop.scan(full).state == ScanState::Reward);
    auto const view = shop.view(piotr);
    REQUIRE(test::openOf(view).size() == 1);
    auto const given = shop.counter().redeem(piotr, test::openOf(view).front().id, EventId());
    REQUIRE(given.state != ScanState::NotSaved);
    auto const after = page(business.database(), week, today, business.sealKey());
    CHECK(after.liability.open == 0);
    CHECK(after.liability.redeemed == 1);
    CHECK(after.liability.programmes.empty());
}

TEST_CASE("Redemption, breakage and liability are counted as the worked example says")
{
    Redemption const points{1000, 600, 150, 250};
    CHECK(points.redemptionPercent() == 60.0);
    CHECK(points.breakagePercent() == 15.0);
    auto const gross = grossLiability(points.open, 10, 800);
    CHECK(gross == 20000.0);
    CHECK(expectedLiability(gross, points) == 16000.0);
    CHECK_FALSE(expectedLiability(gross, {10, 0, 0, 10}));
    CHECK_FALSE(Redemption().redemptionPercent());
}

TEST_CASE("The headline says in one or two sentences what the week was, in both languages")
{
    WeeklyReport report;
    report.period = Period::parse("2025-W45").value();
    report.state = ReportState::Closed;
    report.mood = Mood::Good;
    report.orders = {340.0, 275.0, 318.0, 24, 7};
    report.quiet = 7;
    auto const pl = must(Words::load("pl"));
    auto const en = must(Words::load("en"));
    CHECK(contains(headline(pl, report), "340 zakupów"));
    CHECK(contains(headline(pl, report), "22 więcej niż rok temu."));
    CHECK(contains(headline(pl, report), "Siedmioro stałych klientów ucichło."));
    CHECK(headline(en, report) ==
          "A good week: 340 orders, 22 more than a year ago. Seven regulars have gone quiet.");
    CHECK(beforeSentence(pl, report, report.orders, TileKind::Count) == "tydzień temu 275");
    CHECK(percentText(en, report.orders.percentBefore) == "+24\u00A0%");
    report.mood = Mood::Early;
    report.quiet = 0;
    CHECK(contains(headline(en, report), "too early"));
    NpsGauge nps;
    nps.answers = 8;
    nps.value = 25.0;
    CHECK(contains(gaugeWords(pl, nps).detail, "Za mało odpowiedzi"));
    CHECK(gaugeWords(pl, nps).value == "—");
    nps.tooFew = false;
    nps.promoters = 38;
    nps.passives = 14;
    nps.detractors = 6;
    CHECK(gaugeWords(pl, nps).value == "+25");
    ChurnGauge churn;
    churn.value = 12.0;
    CHECK(gaugeWords(pl, churn).value == "12,0\u00A0%");
    CHECK(gaugeWords(en, churn).value == "12.0\u00A0%");
    CHECK(contains(gaugeWords(en, LifetimeGauge(), Currency()).detail, "Too early"));
}

TEST_CASE("A name that a spreadsheet would run as a formula is made harmless in the CSV")
{
    WeeklyReport report;
    report.thank.push_back({{CustomerId(), "=HYPERLINK(\"http://x\")", {}}, 9});
    report.thank.push_back({{CustomerId(), "Nowak, Anna", {}}, 8});
    auto const csv = weeklyCsv(report);
    CHECK(contains(csv, "thank,\"'=HYPERLINK(\"\"http://x\"\")\",orders,9\r\n"));
    CHECK(contains(csv, "thank,\"Nowak, Anna\",orders,8\r\n"));
}
