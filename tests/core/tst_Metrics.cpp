// The owner's numbers: the worked example to its last digit, and the shops for which they are easily wrong.
#include "core/journal/Subjects.h"
#include "core/reports/Cohorts.h"
#include "core/reports/Metrics.h"
#include "tests/support/Catch.h"
#include "tests/support/Sales.h"
#include "tests/support/TestJournal.h"

#include <fstream>

using namespace bywalec;
using nlohmann::json;
using test::Sales;
using test::TestJournal;

namespace {

LocalDay day(std::string_view text)
{
    return LocalDay::parse(text).value();
}

json expected()
{
    std::ifstream file(BYWALEC_SOURCE_DIR "/tests/data/metrics/expected.json");
    return json::parse(file);
}

Sales example()
{
    return Sales::fromFile(BYWALEC_SOURCE_DIR "/tests/data/metrics/example.txt");
}

/// A journal with these sales in it.
struct Shop {
    explicit Shop(Sales const& from) : sales(from)
    {
        for (auto const& draft : sales.drafts)
            journal.append(draft);
    }
    Metrics metrics(LocalDay asOf, int paceDays = 30)
    {
        return journal.read(
            [&](Transaction& tx) { return metricsAsOf(tx, asOf, paceDays, sales.answers(tx)); });
    }
    /// Who is what.
    std::map<std::string, std::string> segments(LocalDay asOf, int paceDays = 30)
    {
        return journal.read([&](Transaction& tx) {
            auto const rules = segmentRules(paceDays);
            auto const members = readMembers(tx, {asOf.number - rules.lookBackDays()}, asOf);
            std::map<std::string, std::string> out;
            for (auto const& row : segmentsOf(members, asOf, rules).rows)
                out[who(tx, members, row.member)] = name(row.segment);
            return out;
        });
    }
    std::string who(Transaction& tx, Members const& members, std::uint32_t member) const
    {
        return sales.who(CustomerId(subjectId(tx, members.keys[member])));
    }

    Sales sales;
    TestJournal journal;
};

json number(std::optional<double> value, int digits)
{
    return value ? json(rounded(*value, digits)) : json();
}

} // namespace

TEST_CASE("Every metric of the worked example has its value")
{
    Shop shop(example());
    auto const wanted = expected();
    auto const asOf = day(wanted["as_of"].get<std::string>());
    auto const m = shop.metrics(asOf);
    json const found{{"aov365_minor", number(m.averageMinor(), 4)},
                     {"aov_members365_minor", number(m.memberAverageMinor(), 4)},
                     {"champion_cut_v84", *m.segments.championCut},
                     {"churn30_pct", number(m.churnPercent(), 4)},
                     {"churn_lost", m.churn.lost},
                     {"churn_start", m.churn.atStart},
                     {"clv_simple_minor", number(m.lifetimeMinor(), 4)},
                     {"guest_rate365_pct", number(m.guestPercent(), 4)},
                     {"lifespan_years", number(m.lifespan(), 4)},
                     {"member_orders365", m.known.orders},
                     {"nps", number(m.nps.value, 4)},
                     {"nps_ci95", {number(m.nps.low, 2), number(m.nps.high, 2)}},
                     {"nps_n", m.nps.answers},
                     {"orders365", m.year.orders},
                     {"pf365", number(m.frequency(), 4)},
                     {"prev_week_orders", m.weekBefore.orders},
                     {"repurchase_index_known_week_pct", number(m.repurchaseKnownPercent(), 4)},
                     {"repurchase_index_week_pct", number(m.repurchasePercent(), 4)},
                     {"revenue365_minor", m.year.revenueMinor},
                     {"rpr365_pct", number(m.repeatPercent(), 4)},
                     {"same_week_last_year_orders", m.weekLastYear.orders},
                     {"segments", shop.segments(asOf)},
                     {"unique_members365", m.known.members},
                     {"week_active_members", m.weekActiveMembers},
                     {"week_new_members", m.week.newMembers},
                     {"week_orders", m.week.orders},
                     {"week_returning_orders", m.week.returningOrders()},
                     {"week_revenue_minor", m.week.revenueMinor}};
    for (auto const& [key, value] : wanted["metrics"].items()) {
        INFO(key << ": wanted " << value.dump() << ", found " << found.value(key, json()).dump());
        CHECK(found.value(key, json()) == value);
    }
    CHECK(found.size() == wanted["metrics"].size());
    CHECK(m.nps.tooFew());
    CHECK(m.guestAverageMinor() == 1100.0);
    CHECK(m.amountCoveragePercent() == 100.0);
}

TEST_CASE("Recency, frequency, money and the cohorts of the worked example have their values")
{
    Shop shop(example());
    auto const wanted = expected();
    auto const asOf = day(wanted["as_of"].get<std::string>());
    auto const scores = shop.journal.read([&](Transaction& tx) {
        auto const members = readMembers(tx, yearBefore(asOf), asOf);
        json out;
        for (auto const& row : rfmOf(members, asOf))
            out[shop.who(tx, members, row.member)] =
                std::to_string(row.recency) + std::to_string(row.frequency) + std::to_string(row.money);
        return out;
    });
    CHECK(scores == wanted["rfm"]);
    auto const cohorts = shop.journal.read([&](Transaction& tx) {
        json out;
        for (auto const& cohort : cohortsOf(tx, asOf)) {
            auto& row = out[cohort.text()] = json::array({cohort.size});
            for (auto const retained : cohort.retained)
                row.push_back(retained);
        }
        return out;
    });
    CHECK(cohorts == wanted["cohorts"]);
}

TEST_CASE("What happened after a day changes nothing that was asked as of that day")
{
    auto sales = example();
    Shop before(sales);
    auto const asOf = day("2025-11-09");
    for (auto const* who : {"C01", "C03", "C07", "C08", "C11", "guest"})
        for (auto const* time : {"2025-11-10 08:00", "2025-11-12 08:00", "2025-12-30 08:00"})
            sales.buy(who, time, 5000);
    Shop after(sales);
    CHECK(after.segments(asOf) == before.segments(asOf));
    auto const then = before.metrics(asOf);
    auto const now = after.metrics(asOf);
    CHECK(now.lifetimeMinor() == then.lifetimeMinor());
    CHECK(now.churnPercent() == then.churnPercent());
    CHECK(now.spentMinor() == then.spentMinor());
    CHECK(now.week.orders == then.week.orders);
    CHECK(now.week.newMembers == then.week.newMembers);
    CHECK(now.segments.championCut == then.segments.championCut);
}

TEST_CASE("A salon whose clients come every 42 days on the dot loses nobody, and they are its regulars")
{
    Sales sales;
    auto const asOf = day("2025-11-09");
    for (int client = 0; client < 42; ++client)
        for (int visit = 0; visit < 20; ++visit)
            sales.buy("client " + std::to_string(client),
                      LocalDay{asOf.number - client - 42 * visit}.text() + " 10:00", 12000);
    Shop salon(sales);
    auto const m = salon.metrics(asOf, 0);
    CHECK(m.gap == 42.0);
    CHECK(m.paceDays == 90); // proposed from the gap
    CHECK(m.churn.atStart == 42);
    CHECK(m.churnPercent() == 0.0);
    CHECK(m.lifespan() == 5.0);
    for (auto const& [who, segment] : salon.segments(asOf, 90)) {
        INFO(who);
        CHECK(segment == "champion"); // all of them come as often as the tenth part that comes most
    }
    auto const silent = salon.journal.read([&](Transaction& tx) {
        auto const rules = segmentRules(90);
        auto const members = readMembers(tx, {asOf.number - rules.lookBackDays()}, asOf);
        auto const year = byMember(members.between(yearBefore(asOf), asOf), members.size());
        return outOfRhythm(year, segmentsOf(members, asOf, rules), asOf, 90).size();
    });
    CHECK(silent == 0);
}

TEST_CASE("What nothing can be divided by has no value")
{
    Shop shop((Sales()));
    auto const m = shop.metrics(day("2025-11-09"), 0);
    for (auto const& value :
         {m.averageMinor(), m.memberAverageMinor(), m.guestAverageMinor(), m.returningAverageMinor(),
          m.oneTimeAverageMinor(), m.amountCoveragePercent(), m.frequency(), m.repeatPercent(),
          m.guestPercent(), m.repurchasePercent(), m.repurchaseKnownPercent(), m.churnPercent(), m.lifespan(),
          m.lifetimeMinor(), m.spentMinor(), m.gap, m.nps.value, m.nps.low, m.experience.mean})
        CHECK_FALSE(value);
    CHECK(m.paceDays == 30);
    CHECK_FALSE(m.segments.championCut);
}

TEST_CASE("A shop that records no guests has no guest rate, and one that types no amounts no money")
{
    Sales sales;
    sales.buy("A", "2025-11-05 10:00");
    sales.buy("A", "2025-11-06 10:00");
    sales.buy("B", "2025-11-06 10:00");
    auto const asOf = day("2025-11-09");
    Shop members(sales);
    auto const without = members.metrics(asOf);
    CHECK_FALSE(without.guestPercent());
    CHECK_FALSE(without.averageMinor());
    CHECK_FALSE(without.lifetimeMinor());
    CHECK(without.amountCoveragePercent() == 0.0);
    CHECK(without.repeatPercent() == 50.0);
    sales.buy("guest", "2025-11-06 10:00", 1500);
    Shop guests(sales);
    auto const with = guests.metrics(asOf);
    CHECK(with.guestPercent() == 25.0);
    CHECK(with.averageMinor() == 1500.0); // of the one whose amount is known, not of all four
    CHECK(with.amountCoveragePercent() == 25.0);
}

TEST_CASE("The hour that summer time takes or gives moves no purchase to another day")
{
    Sales sales;
    sales.buy("A", "2025-03-29 22:59", 1000); // 23:59 in Warsaw
    sales.buy("A", "2025-03-29 23:00", 1000); // midnight: 30 March, a day of 23 hours
    sales.buy("A", "2025-03-30 21:59", 1000); // 23:59 in summer time
    sales.buy("A", "2025-10-25 22:00", 1000); // midnight: 26 October, a day of 25 hours
    sales.buy("A", "2025-10-26 22:59", 1000);
    sales.buy("A", "2025-10-26 23:00", 1000); // 27 October
    Shop shop(sales);
    auto const ordersOn = [&](std::string_view text) {
        return shop.journal.read([&](Transaction& tx) {
            auto const days = shopDays(tx, day(text), day(text));
            return days.empty() ? 0 : days.front().orders;
        });
    };
    CHECK(ordersOn("2025-03-29") == 1);
    CHECK(ordersOn("2025-03-30") == 2);
    CHECK(ordersOn("2025-10-26") == 2);
    CHECK(ordersOn("2025-10-27") == 1);
}

TEST_CASE("A regular who is silent for twice her own rhythm is noticed before the fixed days are over")
{
    Sales sales;
    auto const asOf = day("2025-11-09");
    auto const comes = [&](std::string const& who, int every, int times, int silent) {
        for (int i = 0; i < times; ++i)
            sales.buy(who, LocalDay{asOf.number - silent - every * i}.text() + " 10:00", 1000);
    };
    comes("silent", 4, 12, 9);
    comes("in time", 4, 12, 8);
    comes("too few gaps", 4, 3, 20);
    comes("long lost", 4, 12, 181);
    comes("dearer", 3, 20, 9);
    Shop shop(sales);
    auto const silent = shop.journal.read([&](Transaction& tx) {
        auto const rules = segmentRules(30);
        auto const members = readMembers(tx, {asOf.number - 365}, asOf);
        auto const year = byMember(members.between(yearBefore(asOf), asOf), members.size());
        std::vector<std::string> out;
        for (auto const& rhythm : outOfRhythm(year, segmentsOf(members, asOf, rules), asOf, 30))
            out.push_back(shop.who(tx, members, rhythm.member));
        return out;
    });
    CHECK(silent == std::vector<std::string>{"dearer", "silent"});
}

TEST_CASE(
    "Unusual is what lies outside two deviations of the last eight, and percentages need a base of twenty")
{
    CHECK(unusual(100, {40, 42, 41, 39, 40, 43, 38, 41}) == 40.5);
    CHECK_FALSE(unusual(43, {40, 42, 41, 39, 40, 43, 38, 41}));
    CHECK_FALSE(unusual(1000, {40, 42, 41, 39, 40, 43, 38}));
    CHECK(changePercent(340, 318, 318) == 7);
    CHECK(changePercent(25, 20, 20) == 25);
    CHECK_FALSE(changePercent(25, 19, 19));
    CHECK(changePercent(201, 200, 40) == 1); // 0.5: away from zero
    CHECK(changePercent(199, 200, 40) == -1);
}
