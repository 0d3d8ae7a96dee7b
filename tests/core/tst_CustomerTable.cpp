// The table of all customers says of each what a plain look at their purchases says, and is filtered and
// ordered as it claims.
#include "core/customers/Profile.h"
#include "core/reports/CustomerTable.h"
#include "core/words/Collation.h"
#include "tests/support/Catch.h"
#include "tests/support/Sales.h"
#include "tests/support/TestJournal.h"

#include <algorithm>

using namespace bywalec;
using test::must;
using test::Sales;
using test::TestJournal;

namespace {

LocalDay day(std::string_view text)
{
    return LocalDay::parse(text).value();
}

/// Sales to people who are enrolled under these names.
struct Crowd {
    void enrol(std::string const& who, std::string const& name = {}, std::string const& phone = {})
    {
        Profile profile;
        profile.name = name.empty() ? who : name;
        profile.phone = phone;
        journal.append(customerEnrolled(sales.id(who), profile));
    }
    void buy(std::string const& who, std::string const& on, std::optional<std::int64_t> minor = 1000)
    {
        sales.buy(who, on + "T10:00:00Z", minor);
    }
    CustomerTable table(LocalDay asOf)
    {
        for (; m_written < sales.drafts.size(); ++m_written)
            journal.append(sales.drafts[m_written]);
        must(directory.load(journal.database, &journal.key));
        return must(
            journal.database.read([&](Transaction& tx) { return customerTable(tx, directory, asOf, "pl"); }));
    }
    CustomerTableRow row(CustomerTable const& table, std::string const& who)
    {
        for (auto const& each : table.rows)
            if (each.customer == sales.id(who)) return each;
        FAIL("no row of " << who);
        return {};
    }
    std::vector<std::string> chosen(CustomerTable const& table, CustomerChoice const& choice)
    {
        std::vector<std::string> names;
        for (auto const place : chooseCustomers(table, choice))
            names.push_back(table.rows[place].name);
        return names;
    }

    Sales sales;
    TestJournal journal;
    Directory directory;

  private:
    std::size_t m_written = 0;
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("A row of the customers' table has the last day, the orders of 84 days and the money of 365")
{
    Crowd crowd;
    crowd.enrol("anna", "Anna Kowalska", "601200547");
    crowd.enrol("jan");
    crowd.enrol("ewa");
    auto const asOf = day("2025-11-09");
    crowd.buy("anna", "2025-11-09");
    crowd.buy("anna", "2025-11-09", std::nullopt); // its amount wasn't told
    crowd.buy("anna", "2025-08-18", 250);          // 83 days ago
    crowd.buy("anna", "2025-08-17", 30);           // 84 days ago
    crowd.buy("anna", "2024-11-10", 4);            // 364 days ago
    crowd.buy("anna", "2024-11-09", 500000);       // a day too many
    crowd.buy("jan", "2019-01-02", 700);           // long before anything looks back
    crowd.buy("guest", "2025-11-09");
    crowd.buy("anna", "2025-11-10", 9999999); // after the day that is asked about
    auto const table = crowd.table(asOf);
    REQUIRE(table.rows.size() == 3); // and no guest
    auto const anna = crowd.row(table, "anna");
    CHECK(anna.name == "Anna Kowalska");
    CHECK(anna.phoneTail == "547");
    CHECK(anna.lastDay == asOf.number);
    CHECK(anna.ordersLately == 3);
    CHECK(anna.amounts == 4);
    CHECK(anna.spentMinor == 1284);
    auto const jan = crowd.row(table, "jan");
    CHECK(jan.segment == Segment::Lost);
    CHECK(jan.lastDay == day("2019-01-02").number);
    CHECK(jan.amounts == 0);
    auto const ewa = crowd.row(table, "ewa");
    CHECK(ewa.segment == Segment::Unknown);
    CHECK(ewa.lastDay == CustomerTableRow::never);
    CHECK(table.count(Segment::Unknown) == 1);
    CHECK(table.count(Segment::Lost) == 1);
}

TEST_CASE("The customers' table agrees with the segments of the Monday page, for hundreds of random pasts")
{
    SeededRandom random(8);
    auto const below = [&](std::uint64_t n) { return int(random.next64() % n); };
    auto const asOf = day("2025-11-09");
    Crowd crowd;
    for (int i = 0; i < 200; ++i) {
        auto const who = "k" + std::to_string(i);
        crowd.enrol(who);
        auto const habit = 1 + below(60);
        for (int ago = below(700); ago >= 0; ago -= 1 + below(std::uint64_t(2 * habit)))
            crowd.buy(who, LocalDay{asOf.number - ago}.text(), 100 + below(900));
    }
    auto const table = crowd.table(asOf);
    auto const wanted = crowd.journal.read([&](Transaction& tx) {
        auto const members = readMembers(tx, {asOf.number - 4000}, asOf);
        std::map<CustomerId, Segment> out;
        auto const segments = segmentsOf(members, asOf, table.rules);
        for (auto const& row : segments.rows) {
            auto id = tx.query("SELECT id FROM subject WHERE key = ?1");
            id.bind(members.keys[row.member]).step();
            out[id.id<CustomerId>(0)] = row.segment;
        }
        return out;
    });
    std::array<std::int64_t, 7> counts{};
    for (auto const& row : table.rows) {
        INFO(row.name);
        CHECK(row.segment == (wanted.count(row.customer) ? wanted.at(row.customer) : Segment::Unknown));
        ++counts[std::size_t(row.segment)];
    }
    CHECK(counts == table.counts);
    int shown = 0;
    for (auto const segment : {Segment::Unknown, Segment::Lost, Segment::AtRisk, Segment::New,
                               Segment::Champion, Segment::Occasional, Segment::Quiet}) {
        CustomerChoice choice;
        choice.segments = 1U << unsigned(segment);
        auto const some = chooseCustomers(table, choice);
        CHECK(std::int64_t(some.size()) == table.count(segment));
        shown += int(some.size());
    }
    CHECK(shown == 200);
    for (auto const by : {CustomerColumn::OrdersLately, CustomerColumn::LastDay, CustomerColumn::Spent})
        for (bool const descending : {true, false}) {
            auto const order = chooseCustomers(table, {by, descending, 0, nullptr});
            REQUIRE(order.size() == 200);
            auto const value = [&](std::size_t i) -> std::int64_t {
                auto const& row = table.rows[order[i]];
                if (by == CustomerColumn::OrdersLately) return row.ordersLately;
                if (by == CustomerColumn::LastDay) return row.lastDay;
                return row.amounts == 0 ? 0 : row.spentMinor; // nobody's purchases came to nothing here
            };
            for (std::size_t i = 1; i < order.size(); ++i) {
                if (by == CustomerColumn::Spent && value(i) == 0) continue; // unknown: at the end
                CHECK((descending
                           ? value(i - 1) >= value(i)
                           : value(i - 1) <= value(i) && (by != CustomerColumn::Spent || value(i - 1) > 0)));
            }
        }
}

TEST_CASE("Customers stand in the alphabet of the language, whoever has no name at the end both ways")
{
    Crowd crowd;
    for (auto const* name : {"Zofia", "Łucja", "Lucyna", "ćwik", "Celina", "Ćwik", "Dorota"})
        crowd.enrol(name);
    crowd.journal.append(customerEnrolled(crowd.sales.id("nobody"), {}));
    auto const table = crowd.table(day("2025-11-09"));
    auto up = crowd.chosen(table, {CustomerColumn::Name, false, 0, nullptr});
    REQUIRE(up.size() == 8);
    CHECK(up.back().empty());
    CHECK(up[0] == "Celina");
    CHECK(up[3] == "Dorota"); // after both of the name Ćwik
    CHECK(Names(up.begin() + 4, up.end() - 1) == Names{"Lucyna", "Łucja", "Zofia"});
    auto const down = crowd.chosen(table, {CustomerColumn::Name, true, 0, nullptr});
    CHECK(down.front() == "Zofia");
    CHECK(down.back().empty());
}

TEST_CASE("A search and segments narrow the table together")
{
    Crowd crowd;
    crowd.enrol("Anna");
    crowd.enrol("Adam");
    crowd.enrol("Bogdan");
    crowd.buy("Anna", "2025-11-08");
    crowd.buy("Bogdan", "2025-11-08");
    auto const table = crowd.table(day("2025-11-09"));
    CustomerChoice choice{CustomerColumn::Name, false, 1U << unsigned(Segment::New), nullptr};
    CHECK(crowd.chosen(table, choice) == Names{"Anna", "Bogdan"});
    choice.among = std::make_shared<std::vector<CustomerId>>(
        std::vector{crowd.sales.id("Adam"), crowd.sales.id("Anna"), crowd.sales.id("nobody here")});
    CHECK(crowd.chosen(table, choice) == Names{"Anna"});
    choice.segments = 0;
    CHECK(crowd.chosen(table, choice) == Names{"Adam", "Anna"});
    choice.among = std::make_shared<std::vector<CustomerId>>();
    CHECK(crowd.chosen(table, choice).empty());
}
