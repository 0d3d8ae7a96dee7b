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

/// Of one customer, as of now.
struct Stat {
    std::int64_t firstDay = 0;
    std::int64_t lastDay = 0;
    std::optional<std::int64_t> previousDay;
    std::int64_t orders = 0;
    std::int64_t days = 0;
    std::int64_t amounts = 0;
    std::int64_t revenueMinor = 0;
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

static std::optional<Stat> findStat(Transaction& tx, std::int64_t customer)
{
    auto row = tx.query("SELECT first_day, last_day, previous_day, orders, days, amounts, revenue_minor "
                        "FROM cust_stat WHERE customer = ?1");
    row.bind(customer);
    if (!row.step()) return std::nullopt;
    return Stat{row.integer(0), row.integer(1), row.maybeInteger(2), row.integer(3),
                row.integer(4), row.integer(5), row.integer(6)};
}

static void putStat(Transaction& tx, std::int64_t customer, Stat const& stat)
{
    tx.query("INSERT INTO cust_stat (customer, first_day, last_day, previous_day, orders, days, amounts, "
             "revenue_minor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (customer) DO UPDATE SET "
             "first_day = ?2, last_day = ?3, previous_day = ?4, orders = ?5, days = ?6, amounts = ?7, "
             "revenue_minor = ?8")
        .bind(customer, stat.firstDay, stat.lastDay, stat.previousDay, stat.orders, stat.days, stat.amounts,
              stat.revenueMinor)
        .run();
}

static void addToShopDay(Transaction& tx, Sale const& sale, Sum const& change)
{
    tx.query(
          "INSERT INTO shop_day (day, orders, member_orders, known_orders, new_members, amounts, "
          "revenue_minor, member_amounts, member_revenue_minor) VALUES (?1, ?2, ?3, ?4, 0, ?5, ?6, ?7, ?8) "
          "ON CONFLICT (day) DO UPDATE SET "
          "orders = orders + ?2, member_orders = member_orders + ?3, known_orders = known_orders + ?4, "
          "amounts = amounts + ?5, revenue_minor = revenue_minor + ?6, "
          "member_amounts = member_amounts + ?7, member_revenue_minor = member_revenue_minor + ?8")
        .bind(sale.day, change.orders, sale.wasMember ? change.orders : 0,
              sale.customer != 0 ? change.orders : 0, change.amounts, change.revenueMinor,
              sale.wasMember ? change.amounts : 0, sale.wasMember ? change.revenueMinor : 0)
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

static void noteMonth(Transaction& tx, std::int64_t day, std::int64_t customer)
{
    tx.query("INSERT OR IGNORE INTO cust_month (month, customer) VALUES (?1, ?2)")
        .bind(monthNumber({std::int32_t(day)}), customer)
        .run();
}

/// From all of the customer's visits: for whatever isn't simply one more order on top.
static void recount(Transaction& tx, Sale const& changed, std::optional<Stat> const& before)
{
    std::vector<std::int64_t> days;
    Stat stat;
    auto rows = tx.query("SELECT local_day, amount_minor, refunded_minor, refunded, voided FROM visit "
                         "WHERE customer = ?1 AND voided = 0 AND refunded = 0");
    rows.bind(changed.customer);
    while (rows.step()) {
        Sale sale;
        sale.day = rows.integer(0);
        sale.amountMinor = rows.maybeInteger(1);
        sale.refundedMinor = rows.integer(2);
        auto const sum = sumOf(sale);
        if (sum.orders == 0) continue;
        days.push_back(sale.day);
        stat.orders += sum.orders;
        stat.amounts += sum.amounts;
        stat.revenueMinor += sum.revenueMinor;
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    auto const month = monthNumber({std::int32_t(changed.day)});
    bool const inMonth = std::any_of(days.begin(), days.end(), [&](std::int64_t day) {
        return monthNumber({std::int32_t(day)}) == month;
    });
    if (inMonth)
        noteMonth(tx, changed.day, changed.customer);
    else
        tx.query("DELETE FROM cust_month WHERE month = ?1 AND customer = ?2")
            .bind(month, changed.customer)
            .run();
    if (before) addNewMember(tx, before->firstDay, -1);
    if (days.empty()) {
        tx.query("DELETE FROM cust_stat WHERE customer = ?1").bind(changed.customer).run();
        return;
    }
    stat.firstDay = days.front();
    stat.lastDay = days.back();
    if (days.size() > 1) stat.previousDay = days[days.size() - 2];
    stat.days = std::int64_t(days.size());
    addNewMember(tx, stat.firstDay, 1);
    putStat(tx, changed.customer, stat);
}

/// One more order, not before the customer's last one: nothing that is past has to be read.
static void addOnTop(Transaction& tx, Sale const& sale, Sum const& sum, std::optional<Stat> const& before)
{
    auto stat = before.value_or(Stat{sale.day, sale.day, std::nullopt, 0, 1, 0, 0});
    bool const newMonth =
        !before || monthNumber({std::int32_t(sale.day)}) != monthNumber({std::int32_t(before->lastDay)});
    if (sale.day > stat.lastDay) {
        stat.previousDay = stat.lastDay;
        stat.lastDay = sale.day;
        ++stat.days;
    }
    stat.orders += sum.orders;
    stat.amounts += sum.amounts;
    stat.revenueMinor += sum.revenueMinor;
    if (newMonth) noteMonth(tx, sale.day, sale.customer);
    if (!before) addNewMember(tx, sale.day, 1);
    putStat(tx, sale.customer, stat);
}

static void change(Transaction& tx, Sale const& sale, Sum const& before, Sum const& after)
{
    if (before == after) return;
    Sum const difference{after.orders - before.orders, after.amounts - before.amounts,
                         after.revenueMinor - before.revenueMinor};
    addToShopDay(tx, sale, difference);
    if (sale.customer != 0) {
        addToCustomerDay(tx, sale, difference);
        auto const stat = findStat(tx, sale.customer);
        if (before.orders == 0 && (!stat || sale.day >= stat->lastDay))
            addOnTop(tx, sale, after, stat);
        else
            recount(tx, sale, stat);
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
    tx.execute("DELETE FROM shop_day; DELETE FROM cust_day; DELETE FROM cust_month; DELETE FROM cust_stat");
}

void RollupProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'shop_day ' || day || ' ' || orders || ' ' || member_orders || ' ' || known_orders || ' ' || "
        "new_members || ' ' || amounts || ' ' || revenue_minor || ' ' || "
        "member_amounts || ' ' || member_revenue_minor FROM shop_day UNION ALL "
        "SELECT 'cust_day ' || day || ' ' || coalesce(hex(s.id), 'lost') || ' ' || orders || ' ' || amounts "
        "|| ' ' || revenue_minor FROM cust_day c LEFT JOIN subject s ON s.key = c.customer UNION ALL "
        "SELECT 'cust_month ' || month || ' ' || coalesce(hex(s.id), 'lost') FROM cust_month c "
        "LEFT JOIN subject s ON s.key = c.customer UNION ALL "
        "SELECT 'cust_stat ' || coalesce(hex(s.id), 'lost') || ' ' || first_day || ' ' || last_day || ' ' || "
        "coalesce(previous_day, '-') || ' ' || orders || ' ' || days || ' ' || amounts || ' ' || "
        "revenue_minor FROM cust_stat c LEFT JOIN subject s ON s.key = c.customer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
