#include "core/reports/RollupProjector.h"

#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

#include <algorithm>

namespace bywalec {

namespace {

/// What was written of a visit and what stands of it.
struct Sale {
    std::int64_t customer = 0; ///< 0 = nobody's
    bool wasMember = false;
    std::int64_t day = 0;
    std::optional<std::int64_t> amountMinor;
    std::int64_t refundedMinor = 0;
    bool refunded = false; ///< whole
    bool voided = false;
};

/// What it adds to the sums.
struct Sum {
    std::int64_t orders = 0;
    std::int64_t amounts = 0;
    std::int64_t revenueMinor = 0;
    bool operator==(Sum const&) const = default;
};

} // namespace

// Days of the years 1970 to 9999 and bills up to ten thousand million: what lies outside is some till's
// mistake.
static constexpr std::int64_t lastDayThere = 2932896;
static constexpr std::int64_t highestBill = 1'000'000'000'000;

std::int64_t monthNumber(LocalDay day)
{
    std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{day.number}}};
    return std::int64_t(int(date.year())) * 12 + std::int64_t(unsigned(date.month())) - 1;
}

LocalDay firstOfMonth(std::int64_t month)
{
    std::chrono::year_month_day const date{std::chrono::year(int(month / 12)),
                                           std::chrono::month(unsigned(month % 12) + 1), std::chrono::day(1)};
    return {std::int32_t(std::chrono::sys_days(date).time_since_epoch().count())};
}

static Sum sumOf(Sale const& sale)
{
    auto const bill = sale.amountMinor.value_or(0);
    auto const back = std::max<std::int64_t>(0, sale.refundedMinor);
    bool const whole = sale.refunded || (bill > 0 && back >= bill);
    if (sale.voided || whole || sale.day < 0 || sale.day > lastDayThere) return {};
    if (!sale.amountMinor || bill < 0 || bill > highestBill) return {1, 0, 0};
    return {1, 1, std::max<std::int64_t>(0, bill - back)};
}

/// The visit as the visits' projector has just settled it; empty when its event can't be read or isn't here.
static std::optional<Sale> findSale(Transaction& tx, Recorded const& visit)
{
    if (visit.event.kind != kind::visitRecorded) return std::nullopt;
    auto const body = visit.body();
    auto const customer = body.id<CustomerId>("customer");
    auto row = customer
                   ? tx.query("SELECT local_day, amount_minor, refunded_minor, refunded, voided, customer "
                              "FROM subject s JOIN visit v ON v.customer = s.key "
                              "WHERE s.id = ?3 AND v.hlc = ?1 AND v.key = ?2")
                   : tx.query("SELECT local_day, amount_minor, refunded_minor, refunded, voided, customer "
                              "FROM visit WHERE customer = 0 AND hlc = ?1 AND key = ?2");
    if (customer)
        row.bind(visit.event.hlc.packed(), visit.key, *customer);
    else
        row.bind(visit.event.hlc.packed(), visit.key);
    if (!row.step()) return std::nullopt;
    Sale sale;
    sale.customer = row.integer(5);
    sale.wasMember = sale.customer != 0 || body.flag("was_member");
    sale.day = row.integer(0);
    sale.amountMinor = row.maybeInteger(1);
    sale.refundedMinor = row.integer(2);
    sale.refunded = row.integer(3) != 0;
    sale.voided = row.integer(4) != 0;
    return sale;
}

static void addToShopDay(Transaction& tx, Sale const& sale, Sum const& change)
{
    bool const known = sale.customer != 0;
    tx.query(
          "INSERT INTO shop_day (day, orders, member_orders, known_orders, new_members, amounts, "
          "revenue_minor, member_amounts, member_revenue_minor, known_amounts, known_revenue_minor) "
          "VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (day) DO UPDATE SET "
          "orders = orders + ?2, member_orders = member_orders + ?3, known_orders = known_orders + ?4, "
          "amounts = amounts + ?5, revenue_minor = revenue_minor + ?6, member_amounts = member_amounts + ?7, "
          "member_revenue_minor = member_revenue_minor + ?8, known_amounts = known_amounts + ?9, "
          "known_revenue_minor = known_revenue_minor + ?10")
        .bind(sale.day, change.orders, sale.wasMember ? change.orders : 0, known ? change.orders : 0,
              change.amounts, change.revenueMinor, sale.wasMember ? change.amounts : 0,
              sale.wasMember ? change.revenueMinor : 0, known ? change.amounts : 0,
              known ? change.revenueMinor : 0)
        .run();
}

static void addNewMember(Transaction& tx, std::int64_t day, int change)
{
    tx.query("UPDATE shop_day SET new_members = new_members + ?2 WHERE day = ?1").bind(day, change).run();
}

static void addToCustomerDay(Transaction& tx, Sale const& sale, Sum const& change)
{
    tx.query("INSERT INTO cust_day (day, customer, orders, amounts, revenue_minor) "
             "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (day, customer) DO UPDATE SET "
             "orders = orders + ?3, amounts = amounts + ?4, revenue_minor = revenue_minor + ?5")
        .bind(sale.day, sale.customer, change.orders, change.amounts, change.revenueMinor)
        .run();
}

/// From all of the customer's visits.
static std::optional<std::int64_t> firstDayAmongVisits(Transaction& tx, std::int64_t customer)
{
    std::optional<std::int64_t> first;
    auto rows = tx.query("SELECT local_day, amount_minor, refunded_minor FROM visit "
                         "WHERE customer = ?1 AND voided = 0 AND refunded = 0");
    rows.bind(customer);
    while (rows.step()) {
        Sale sale;
        sale.day = rows.integer(0);
        sale.amountMinor = rows.maybeInteger(1);
        sale.refundedMinor = rows.integer(2);
        if (sumOf(sale).orders != 0 && (!first || sale.day < *first)) first = sale.day;
    }
    return first;
}

/// On which day somebody bought first: written when it changes, which a visit of a regular never does.
static void settleFirstDay(Transaction& tx, Sale const& sale, std::int64_t change)
{
    auto row = tx.query("SELECT first_day FROM cust_first WHERE customer = ?1");
    row.bind(sale.customer);
    auto const before = row.step() ? row.maybeInteger(0) : std::nullopt;
    auto after = before;
    if (change > 0 && (!before || sale.day < *before)) after = sale.day;
    if (change < 0 && before == sale.day) after = firstDayAmongVisits(tx, sale.customer);
    if (after == before) return;
    if (before) addNewMember(tx, *before, -1);
    if (!after) {
        tx.query("DELETE FROM cust_first WHERE customer = ?1").bind(sale.customer).run();
        return;
    }
    addNewMember(tx, *after, 1);
    tx.query("INSERT INTO cust_first (customer, first_day) VALUES (?1, ?2) "
             "ON CONFLICT (customer) DO UPDATE SET first_day = ?2")
        .bind(sale.customer, *after)
        .run();
}

static void change(Transaction& tx, Sale const& sale, Sum const& before, Sum const& after)
{
    if (before == after) return;
    Sum const difference{after.orders - before.orders, after.amounts - before.amounts,
                         after.revenueMinor - before.revenueMinor};
    addToShopDay(tx, sale, difference);
    if (sale.customer != 0) {
        addToCustomerDay(tx, sale, difference);
        if (difference.orders != 0) settleFirstDay(tx, sale, difference.orders);
    }
    if (difference.orders >= 0) return;
    tx.query("DELETE FROM shop_day WHERE day = ?1 AND orders = 0").bind(sale.day).run();
    tx.query("DELETE FROM cust_day WHERE day = ?1 AND customer = ?2 AND orders = 0")
        .bind(sale.day, sale.customer)
        .run();
}

/// The visit's refunds as they stood without this event: it had added one, or (a void) had struck one.
static Sale withoutRefundChange(Transaction& tx, Sale sale, EventId const& visit, Recorded const& event,
                                EventId const& struck)
{
    auto sums = tx.query("SELECT coalesce(sum(refund_minor), 0), coalesce(max(whole), 0) FROM visit_refund r "
                         "WHERE visit = ?1 AND event_id <> ?2 AND (event_id = ?3 OR NOT EXISTS "
                         "(SELECT 1 FROM voided v WHERE v.target = r.event_id))");
    sums.bind(visit, event.event.id, struck.bytes()).step();
    sale.refundedMinor = sums.integer(0);
    sale.refunded = sums.integer(1) != 0;
    return sale;
}

static void refundChanged(Transaction& tx, Recorded const& refund, Recorded const& event,
                          EventId const& struck)
{
    auto const id = refund.body().id<EventId>("visit");
    auto const visit = id ? findEvent(tx, *id) : std::nullopt;
    auto const sale = visit ? findSale(tx, *visit) : std::nullopt;
    if (!sale) return;
    change(tx, *sale, sumOf(withoutRefundChange(tx, *sale, *id, event, struck)), sumOf(*sale));
}

/// A second void of the same event strikes nothing more.
static bool strikesFirst(Transaction& tx, EventId const& target)
{
    auto row = tx.query("SELECT count(*) FROM voided WHERE target = ?1");
    row.bind(target).step();
    return row.integer(0) == 1;
}

static void applyVoid(Transaction& tx, Recorded const& event)
{
    auto const id = event.body().id<EventId>("target");
    if (!id || !strikesFirst(tx, *id)) return;
    auto const target = findEvent(tx, *id);
    if (!target) return;
    if (target->event.kind == kind::visitRefunded) return refundChanged(tx, *target, event, *id);
    auto const sale = findSale(tx, *target);
    if (!sale) return;
    auto stood = *sale;
    stood.voided = false;
    change(tx, *sale, sumOf(stood), sumOf(*sale));
}

std::span<std::string_view const> RollupProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::visitRecorded, kind::visitRefunded};
    return all;
}

void RollupProjector::apply(Transaction& tx, Recorded const& event)
{
    if (event.event.kind == kind::eventVoided) return applyVoid(tx, event);
    if (event.event.kind == kind::visitRefunded) return refundChanged(tx, event, event, EventId());
    if (auto const sale = findSale(tx, event)) change(tx, *sale, Sum{}, sumOf(*sale));
}

void RollupProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM shop_day; DELETE FROM cust_day; DELETE FROM cust_first");
}

void RollupProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'shop_day ' || day || ' ' || orders || ' ' || member_orders || ' ' || known_orders || ' ' || "
        "new_members || ' ' || amounts || ' ' || revenue_minor || ' ' || member_amounts || ' ' || "
        "member_revenue_minor || ' ' || known_amounts || ' ' || known_revenue_minor FROM shop_day UNION ALL "
        "SELECT 'cust_day ' || day || ' ' || coalesce(hex(s.id), 'lost') || ' ' || orders || ' ' || amounts "
        "|| ' ' || revenue_minor FROM cust_day c LEFT JOIN subject s ON s.key = c.customer UNION ALL "
        "SELECT 'cust_first ' || coalesce(hex(s.id), 'lost') || ' ' || first_day FROM cust_first c "
        "LEFT JOIN subject s ON s.key = c.customer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
