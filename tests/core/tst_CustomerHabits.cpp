// What is said of one customer's habits is what a plain look at their purchases says, and what the Monday
// page says of everybody.
#include "core/customers/Consents.h"
#include "core/journal/Subjects.h"
#include "core/programmes/Programmes.h"
#include "core/reports/CustomerHabits.h"
#include "core/visits/Visits.h"
#include "tests/support/Catch.h"
#include "tests/support/Sales.h"
#include "tests/support/TestJournal.h"

#include <algorithm>

using namespace bywalec;
using nlohmann::json;
using test::Sales;
using test::TestJournal;

namespace {

LocalDay const today = LocalDay::parse("2025-11-09").value(); // a Sunday

struct Desk {
    void buy(std::string const& who, int daysAgo, std::optional<std::int64_t> minor = 1000)
    {
        sales.buy(who, LocalDay{today.number - daysAgo}.text() + "T10:00:00Z", minor);
    }
    void take(std::initializer_list<ItemId> items)
    {
        std::vector<BillLine> lines;
        for (auto const& item : items)
            lines.push_back({item, 1, {}});
        auto body = json::parse(sales.drafts.back().body);
        body["items"] = linesToJson(lines);
        sales.drafts.back().body = body.dump();
    }
    CustomerHabits habits(std::string const& who)
    {
        write();
        return journal.read([&](Transaction& tx) {
            return habitsOf(tx, sales.id(who), today, {today, segmentRules(30), 1000});
        });
    }
    void write()
    {
        for (; m_written < sales.drafts.size(); ++m_written)
            journal.append(sales.drafts[m_written]);
    }

    Sales sales;
    TestJournal journal;

  private:
    std::size_t m_written = 0;
};

} // namespace

TEST_CASE("A habit needs ten purchases for a weekday, and six of the last ten on it")
{
    Desk desk;
    for (int i = 0; i < 9; ++i)
        desk.buy("anna", 7 * i + 2); // Fridays
    CHECK_FALSE(desk.habits("anna").usualWeekday);
    desk.buy("anna", 7 * 9 + 2);
    CHECK(desk.habits("anna").usualWeekday == 4);
    for (int i = 0; i < 4; ++i)
        desk.buy("anna", 1 + i * 7); // four Saturdays: six Fridays are left among the last ten
    CHECK(desk.habits("anna").usualWeekday == 4);
    desk.buy("anna", 0);
    CHECK_FALSE(desk.habits("anna").usualWeekday);
}

TEST_CASE("The rhythm is the median gap, and the day after which a regular is missed is twice it")
{
    Desk desk;
    for (int i = 0; i < 12; ++i)
        desk.buy("anna", 9 + 6 * i);
    auto const anna = desk.habits("anna");
    CHECK(anna.gapDays == 6);
    CHECK(anna.silentDays == 9);
    CHECK(anna.talkAfter == LocalDay{today.number + 3});
    CHECK_FALSE(anna.outOfRhythm);
    for (int i = 0; i < 12; ++i)
        desk.buy("jan", 13 + 6 * i);
    CHECK(desk.habits("jan").outOfRhythm);
    desk.buy("new", 3);
    CHECK_FALSE(desk.habits("new").gapDays);
    CHECK_FALSE(desk.habits("new").talkAfter);
    CHECK(desk.habits("nobody").orders == 0);
}

TEST_CASE("What a customer has spent leaves out what isn't known and what was given back")
{
    Desk desk;
    desk.buy("anna", 400, 5000);
    desk.buy("anna", 364, 300);
    desk.buy("anna", 84, 20);
    desk.buy("anna", 83, std::nullopt);
    desk.buy("anna", 1, 1000);
    desk.sales.giveBack(EventId(desk.sales.drafts.back().id), 400);
    desk.buy("anna", 1, 700);
    desk.sales.giveBack(EventId(desk.sales.drafts.back().id), 700, true);
    desk.buy("anna", 0, 90);
    desk.sales.undo(EventId(desk.sales.drafts.back().id));
    auto const anna = desk.habits("anna");
    CHECK(anna.orders == 5);
    CHECK(anna.ordersLately == 2);
    CHECK(anna.amounts == 4);
    CHECK(anna.spentMinor == 5920);
    CHECK(anna.yearAmounts == 3);
    CHECK(anna.yearSpentMinor == 920);
    CHECK(anna.days ==
          std::vector{LocalDay{today.number - 84}, LocalDay{today.number - 83}, LocalDay{today.number - 1}});
}

TEST_CASE("Usual is what was in every third purchase that tells what was bought")
{
    Desk desk;
    std::map<std::string, ItemId> items;
    for (auto const* name : {"kawa", "sernik", "herbata"}) {
        Item item;
        item.id = ItemId(deriveUuid("item", {asBytes(std::string_view(name))}));
        item.name = name;
        items[name] = item.id;
        desk.journal.append(itemDefined(item));
    }
    desk.buy("anna", 50);
    desk.take({items["kawa"]});
    desk.buy("anna", 40);
    desk.take({items["kawa"], items["sernik"]});
    CHECK(desk.habits("anna").usualItems.empty()); // two tell nothing yet
    desk.buy("anna", 30);
    desk.buy("anna", 20);
    desk.take({items["kawa"], items["herbata"]});
    desk.buy("anna", 10);
    desk.take({items["sernik"]});
    CHECK(desk.habits("anna").usualItems == std::vector<std::string>{"kawa", "sernik"});
}

TEST_CASE("One customer's segment and rhythm are those that the Monday page has of everybody")
{
    SeededRandom random(3);
    auto const below = [&](std::uint64_t n) { return int(random.next64() % n); };
    Desk desk;
    for (int i = 0; i < 150; ++i) {
        auto const habit = 1 + below(25);
        for (int ago = below(60); ago < 500; ago += 1 + below(std::uint64_t(2 * habit)))
            desk.buy("k" + std::to_string(i), ago);
    }
    desk.write();
    int missed = 0;
    desk.journal.read([&](Transaction& tx) {
        auto const scale = segmentScale(tx, today);
        auto const members =
            readMembers(tx, {today.number - std::max(364, scale.rules.lookBackDays())}, today);
        auto const segments = segmentsOf(members, today, scale.rules);
        auto const year = byMember(members.between(yearBefore(today), today), members.size());
        std::vector<bool> silent(members.size());
        for (auto const& one : outOfRhythm(year, segments, today, scale.rules.paceDays))
            silent[one.member] = true;
        for (std::size_t i = 0; i < members.size(); ++i) {
            auto const customer = CustomerId(subjectId(tx, members.keys[i]));
            INFO(desk.sales.who(customer));
            auto const habits = habitsOf(tx, customer, today, scale);
            CHECK(habits.segment == segments.rows[i].segment);
            CHECK(habits.outOfRhythm == silent[i]);
            missed += habits.outOfRhythm;
        }
        return 0;
    });
    CHECK(missed > 5);
}

TEST_CASE("A consent is told with its day and its text, and after a withdrawal only with a newer one")
{
    Desk desk;
    auto const anna = desk.sales.id("anna");
    desk.journal.append(customerEnrolled(anna, {}));
    auto const standing = [&](Channel channel) {
        return desk.journal.read(
            [&](Transaction& tx) { return consentOf(tx, findSubject(tx, anna.raw()).value(), channel); });
    };
    auto const give = [&](int version) {
        desk.journal.clock.advance(std::chrono::hours(24));
        desk.journal.append(desk.journal.read(
            [&](Transaction& tx) { return consentGiven(tx, anna, Channel::Sms, version, EventId()); }));
    };
    CHECK_FALSE(standing(Channel::Sms).given);
    give(1);
    CHECK(standing(Channel::Sms).given);
    CHECK(standing(Channel::Sms).textVersion == 1);
    CHECK_FALSE(standing(Channel::Email).given);
    desk.journal.append(consentWithdrawn(anna, Channel::Sms));
    CHECK_FALSE(standing(Channel::Sms).given);
    give(2);
    auto const again = standing(Channel::Sms);
    CHECK(again.given);
    CHECK(again.textVersion == 2);
    CHECK(again.since >= desk.journal.clock.now() - std::chrono::seconds(1));
}
