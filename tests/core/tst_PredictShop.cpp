// A shop's own visits: summaries, the gate, the call list, and what is read from the file.
#include "core/reports/BackTest.h"
#include "core/reports/CallList.h"
#include "core/reports/Outlook.h"
#include "core/reports/SummaryTable.h"
#include "core/visits/Visits.h"
#include "tests/support/Catch.h"
#include "tests/support/SimulatedCustomers.h"
#include "tests/support/TestJournal.h"

using namespace bywalec;
using namespace bywalec::predict;
using namespace bywalec::test;

namespace {

constexpr LocalDay today{20500};

std::vector<PurchaseDay> daysAt(std::initializer_list<int> offsets, double amount = -1)
{
    std::vector<PurchaseDay> days;
    for (auto const offset : offsets)
        days.push_back({LocalDay{today.number + offset}, amount});
    return days;
}

PurchaseHistory historyOf(std::vector<SimulatedCustomer> const& customers)
{
    PurchaseHistory history;
    std::int64_t key = 0;
    for (auto const& one : customers)
        history.add(++key, one.days);
    return history;
}

/// Regulars who come and go, some for good, over two years.
PurchaseHistory livelyShop(int customers)
{
    return historyOf(drawCustomers({1.2, 3, .5, 6, 1}, {.seed = 3,
                                                        .customers = customers,
                                                        .shortest = 1,
                                                        .longest = 104,
                                                        .wholeDays = true,
                                                        .keepDays = true,
                                                        .asOf = today}));
}

/// Writes visits as a till does.
struct Till : TestJournal {
    EventId visit(CustomerId customer, int day, std::optional<int> amountMinor)
    {
        nlohmann::json body{{"local_day", day}, {"minute", 600}, {"entries", nlohmann::json::array()}};
        if (amountMinor) body["amount_minor"] = *amountMinor;
        Draft draft;
        draft.kind = kind::visitRecorded;
        if (!customer.isNull()) {
            body["customer"] = customer.text();
            draft.subject = SubjectId(customer.raw());
        }
        draft.body = body.dump();
        clock.advance(std::chrono::minutes(1));
        return append(std::move(draft));
    }
    void refund(EventId const& visited, CustomerId customer, std::optional<std::int64_t> minor)
    {
        VisitRow row;
        row.id = visited;
        append(visitRefunded(row, customer, minor, !minor, nlohmann::json::array(), EventId()));
    }
};

CustomerId named(char const* name)
{
    return CustomerId(deriveUuid("test", {asBytes(std::string_view(name))}));
}

} // namespace

TEST_CASE("A summary counts days, in weeks, from the first to the last and to today")
{
    auto const days = daysAt({-70, -35, -7, 3}, 1200);
    auto const summary = summarise(days, today);
    CHECK(summary.frequency == 2);
    CHECK(summary.recency == 9);
    CHECK(summary.age == 10);
    CHECK(summary.monetary == 1200);
    CHECK(summary.monetaryCount == 2);
    auto mixed = daysAt({-70, -35, -7});
    mixed[2].amount = 900;
    CHECK(summarise(mixed, today).monetary == 900);
    CHECK(summarise(mixed, today).monetaryCount == 1);
    CHECK(summarise(daysAt({0}), today).age == 0);
    CHECK(summarise(daysAt({5}), today).frequency == 0);
    CHECK(summarise(daysAt({}), today).age == 0);
}

TEST_CASE("Early shops and small ones get rules only, and the reason")
{
    PurchaseHistory young;
    for (int i = 0; i < 400; ++i)
        young.add(i + 1, daysAt({-180, -100, -3}));
    auto const early = backTest(young, today);
    REQUIRE(early);
    CHECK(early->verdict == Verdict::ShortHistory);
    CHECK(early->historyDays == 180);
    CHECK(early->repeatCustomers == 400);

    PurchaseHistory small;
    for (int i = 0; i < 299; ++i)
        small.add(i + 1, daysAt({-200 - i, -100, -3}));
    for (int i = 0; i < 50; ++i)
        small.add(1000 + i, daysAt({-300}));
    auto const few = backTest(small, today);
    REQUIRE(few);
    CHECK(few->verdict == Verdict::FewRepeatCustomers);
    CHECK(few->repeatCustomers == 299);
    CHECK_FALSE(few->shown());
    CHECK(backTest(PurchaseHistory(), today)->verdict == Verdict::ShortHistory);
}

TEST_CASE("A model that tells the last sixty days better than the plain rule is shown, with both errors")
{
    auto const gate = backTest(livelyShop(1500), today);
    REQUIRE(gate);
    CHECK(gate->shown());
    CHECK(gate->modelError < gate->ruleError);
    CHECK(gate->customers > 1200);
    CHECK(std::abs(gate->relativeMiss()) < .1); // drawn from the model: the sum must be about right
}

TEST_CASE("Where everybody comes like clockwork the plain rule wins, and no prediction is shown")
{
    PurchaseHistory history;
    for (int i = 0; i < 500; ++i) {
        std::vector<PurchaseDay> days;
        auto const every = 3 + i % 10;
        for (int day = -360 + i % every; day <= 0; day += every)
            days.push_back({LocalDay{today.number + day}, -1});
        history.add(i + 1, days);
    }
    auto const gate = backTest(history, today);
    REQUIRE(gate);
    CHECK(gate->verdict == Verdict::NotBetter);
    CHECK(gate->repeatCustomers == 500);
    CHECK(gate->modelError >= gate->ruleError);
}

TEST_CASE("A shop where nobody came before the tested days has no model, and a stop is obeyed")
{
    PurchaseHistory history;
    history.add(1, daysAt({-400}));
    for (int i = 0; i < 400; ++i)
        history.add(i + 2, daysAt({-40, -20, -3}));
    auto const gate = backTest(history, today);
    REQUIRE(gate);
    CHECK(gate->verdict == Verdict::NoFit);
    CHECK_FALSE(gate->detail.empty());

    std::stop_source stop;
    stop.request_stop();
    auto const stopped = backTest(livelyShop(500), today, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("The plain rule is the own past rate, and nothing after thirteen silent weeks")
{
    CHECK(ruleVisits({4, 16, 20}, 5) == 1);
    CHECK(ruleVisits({4, 7, 20}, 5) == 1);
    CHECK(ruleVisits({4, 6.9, 20}, 5) == 0);
    CHECK(ruleVisits({0, 0, 5}, 5) == 0);
    CHECK(ruleVisits({0, 0, 0}, 5) == 0);
}

TEST_CASE("The call list puts first whoever takes most away, and leaves out whoever just comes")
{
    auto const model = fitShop(summarise(livelyShop(1500), today));
    REQUIRE(model);
    REQUIRE(model->spend);
    std::vector<PurchaseSummary> const customers{
        {40, 39.9, 40, 50, 40}, // weekly, here this week
        {30, 30, 40, 10, 30},   // weekly, silent for ten weeks, small bills
        {30, 30, 40, 80, 30},   // the same with large ones
        {2, 5, 40, 90, 2},      // too few gaps for a usual rate
        {60, 30, 40, 80, 60},   // twice a week, silent for ten weeks
    };
    auto const calls = callList(customers, *model, 10);
    REQUIRE(calls.size() >= 3);
    CHECK(calls[0].customer == 4);
    CHECK(calls[1].customer == 2);
    CHECK(calls[2].customer == 1);
    CHECK(calls[1].usual == Approx(30 / 7.0));
    CHECK(calls[1].atStake == Approx((calls[1].usual - calls[1].expected) * calls[1].spend));
    for (auto const& call : calls)
        CHECK(call.customer != 3);
    CHECK(callList(customers, *model, 1).size() == 1);
}

TEST_CASE("Past the gate a shop has a forecast with its interval and a stake for each who drifts away")
{
    OutlookBasis basis{today, livelyShop(1500), {}};
    auto const outlook = outlookOf(basis);
    REQUIRE(outlook);
    REQUIRE(outlook->gate.shown());
    REQUIRE(outlook->forecast);
    CHECK(outlook->forecast->lowMinor < outlook->forecast->likelyMinor);
    CHECK(outlook->forecast->likelyMinor < outlook->forecast->highMinor);
    REQUIRE(outlook->stakes.size() > 100);
    CHECK(std::is_sorted(outlook->stakes.begin(), outlook->stakes.end(),
                         [](Stake const& a, Stake const& b) { return a.customer < b.customer; }));
    CHECK(outlook->of(outlook->stakes[7].customer) == &outlook->stakes[7]);
    CHECK_FALSE(outlook->of(-1));
    PurchaseHistory young;
    young.add(1, daysAt({-90, -3}));
    auto const early = outlookOf({today, young, {}});
    REQUIRE(early);
    CHECK(early->gate.verdict == Verdict::ShortHistory);
    CHECK_FALSE(early->forecast);
    CHECK(early->stakes.empty());
    std::stop_source stop;
    stop.request_stop();
    auto const stopped = outlookOf(basis, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("The stamp of sales changes with what was sold until a day, and not with what came after")
{
    Till till;
    auto const anna = named("anna");
    auto const stamp = [&] { return till.read([](Transaction& tx) { return salesStamp(tx, {20400}); }); };
    auto const visited = till.visit(anna, 20390, 1000);
    auto const before = stamp();
    CHECK(stamp() == before);
    till.visit(anna, 20401, 1000);
    CHECK(stamp() == before);
    till.refund(visited, anna, 100);
    CHECK(stamp() != before);
}

TEST_CASE("What is still to come is worth less the later it comes")
{
    MbgNbd const model{.525, 6.183, .891, 1.614};
    PurchaseSummary const one{8, 36, 38.86};
    auto const year = model.visits(one, 365 / 7.0).mean;
    CHECK(lifetimeValue(model, one, 10, 12, 0) == Approx(10 * year));
    auto const value = lifetimeValue(model, one, 10);
    CHECK(value < 10 * year / 1.01);
    CHECK(value > 10 * year / 1.127);
    CHECK(lifetimeValue(model, one, 10, 1, .5) == Approx(10 * model.visits(one, 365 / 84.0).mean / 1.5));
}

TEST_CASE("The file gives members' visits that count, a day at a time, with amounts only where all are known")
{
    Till till;
    auto const anna = named("anna");
    auto const jan = named("jan");
    till.visit(anna, 20390, 1000);
    till.visit(anna, 20400, 1500);
    auto const half = till.visit(anna, 20400, 900); // the same day again
    till.refund(half, anna, 400);
    till.visit(anna, 20410, 700);
    till.visit(anna, 20410, std::nullopt); // a day whose amount isn't known
    auto const gone = till.visit(anna, 20420, 800);
    till.refund(gone, anna, std::nullopt);
    till.visit(anna, 20501, 5000); // after the as-of day
    till.visit(CustomerId(), 20480, 3000);
    till.visit(CustomerId(), 20490, std::nullopt);
    till.visit(jan, 20495, 250); // new in these four weeks
    till.visit(jan, 20470, 100); // a till whose clock went wrong sends it late

    auto const history = till.read([](Transaction& tx) { return must(readPurchaseHistory(tx, today)); });
    REQUIRE(history.size() == 2);
    auto const all = summarise(history, today);
    auto const& first = all[history.days(0).size() == 3 ? 0 : 1];
    CHECK(first.frequency == 2);
    CHECK(first.recency == Approx(20 / 7.0));
    CHECK(first.age == Approx(110 / 7.0));
    CHECK(first.monetaryCount == 1);
    CHECK(first.monetary == 2000);
    auto const late = history.days(history.days(0).size() == 3 ? 1 : 0);
    REQUIRE(late.size() == 2);
    CHECK(late[0].day.number == 20470);

    // The last 28 days: a guest with an amount and one without, and Jan, whose first day is outside.
    auto const others = till.read([](Transaction& tx) { return readOtherRevenue(tx, today); });
    REQUIRE(others.size() == 3);
    CHECK(others[0] == Approx(6000));
    CHECK(others[1] == Approx(100));
    CHECK(others[2] == 0);
}

TEST_CASE("Tables with commas, semicolons or tabs are read, and a bad line is named")
{
    auto const plain =
        parseSummaryTable("id,frequency,recency,T,monetary_value\r\n7,2,30.43,38.86,22.35\n8,0,0,38.86,0\n");
    REQUIRE(plain);
    REQUIRE(plain->customers.size() == 2);
    CHECK(plain->ids[0] == "7");
    CHECK(plain->customers[0].recency == 30.43);
    CHECK(plain->customers[0].monetaryCount == 2);
    CHECK(plain->customers[1].monetaryCount == 0);
    CHECK(plain->hasMoney);
    auto const polish = parseSummaryTable("\xEF\xBB\xBF\"x\";t_x;\"T\"\n3;12,5;20\n\n");
    REQUIRE(polish);
    CHECK(polish->customers[0].recency == 12.5);
    CHECK(polish->ids[0] == "1");
    REQUIRE(parseSummaryTable("cust\tx\tt.x\tT.cal\nA\t1\t2\t3"));

    auto const faultOf = [](std::string_view text) {
        auto const table = parseSummaryTable(text);
        REQUIRE_FALSE(table);
        return table.error();
    };
    using Kind = TableFault::Kind;
    CHECK(faultOf("").kind == Kind::Empty);
    CHECK(faultOf("frequency,recency,T\n").kind == Kind::Empty);
    CHECK(faultOf("frequency,recency\n1,2\n").column == "T");
    auto const word = faultOf("frequency,recency,T\n1,2,3\n\n1,two,3\n");
    CHECK(word.kind == Kind::NotANumber);
    CHECK(word.line == 4);
    CHECK(word.column == "recency");
    CHECK(faultOf("frequency,recency,T\n1,2\n").kind == Kind::TooFewFields);
    for (char const* line : {"-1,0,3", "1.5,2,3", "1,4,3", "0,1,3", "1,2,1e300", "99999999999,2,3"})
        CHECK(faultOf("frequency,recency,T\n" + std::string(line)).kind == Kind::OutOfRange);
    for (char const* line : {"nan,2,3", "1,inf,3", "1,2,", "1,2,0x10"})
        CHECK(faultOf("frequency,recency,T\n" + std::string(line)).kind == Kind::NotANumber);
}
