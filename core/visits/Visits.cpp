#include "core/visits/Visits.h"

#include "core/cards/CardBook.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

#include <algorithm>

namespace bywalec {

using nlohmann::json;

#define VISIT_SELECT                                                                                         \
    "SELECT v.key, e.id, nullif(v.customer, 0), v.card, v.hlc, v.local_day, v.minute, v.amount_minor, "      \
    "v.refunded_minor, v.refunded FROM visit v JOIN event e ON e.key = v.key "

static VisitRow rowOf(Query const& row)
{
    VisitRow visit;
    visit.key = row.integer(0);
    visit.id = row.id<EventId>(1);
    visit.customer = row.maybeInteger(2);
    visit.card = row.maybeInteger(3);
    visit.hlc = Hlc(std::uint64_t(row.integer(4)));
    visit.day = LocalDay{std::int32_t(row.integer(5))};
    visit.minute = int(row.integer(6));
    visit.amountMinor = row.maybeInteger(7);
    visit.refundedMinor = row.integer(8);
    visit.refunded = row.integer(9) != 0;
    return visit;
}

json linesToJson(std::vector<BillLine> const& lines)
{
    json out = json::array();
    for (auto const& line : lines) {
        json one{{"item", line.item.text()}, {"quantity", line.quantity}};
        if (line.amountMinor) one["amount_minor"] = *line.amountMinor;
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<BillLine> linesFromJson(json const& items)
{
    std::vector<BillLine> lines;
    if (!items.is_array()) return lines;
    for (auto const& json : items) {
        Body const body(json);
        auto const item = body.id<ItemId>("item");
        auto const quantity = body.integer("quantity").value_or(1);
        if (!item || quantity < 1 || quantity > 1'000'000) continue;
        lines.push_back({*item, int(quantity), body.integer("amount_minor")});
    }
    return lines;
}

static constexpr std::int64_t guest = 0;

static std::int64_t customerOf(Transaction& tx, Recorded const& visit)
{
    auto const customer = visit.body().id<CustomerId>("customer");
    return customer ? intern(tx, *customer) : guest;
}

std::optional<VisitRow> findVisit(Transaction& tx, EventId const& id)
{
    auto const event = findEvent(tx, id);
    if (!event) return std::nullopt;
    auto const customer = event->body().id<CustomerId>("customer");
    auto row = tx.query(VISIT_SELECT "WHERE v.customer = ?1 AND v.hlc = ?2 AND v.key = ?3");
    row.bind(customer ? findSubject(tx, customer->raw()).value_or(guest) : guest, event->event.hlc.packed(),
             event->key);
    return row.step() ? std::optional(rowOf(row)) : std::nullopt;
}

std::optional<VisitRow> lastVisitWithCard(Transaction& tx, std::int64_t customer, std::int64_t card)
{
    auto row = tx.query(
        VISIT_SELECT
        "WHERE v.customer = ?1 AND v.card = ?2 AND v.voided = 0 ORDER BY v.hlc DESC, e.id DESC LIMIT 1");
    row.bind(customer, card);
    return row.step() ? std::optional(rowOf(row)) : std::nullopt;
}

VisitHistory historyOf(Transaction& tx, std::int64_t customer)
{
    VisitHistory history;
    auto rows = tx.query("SELECT local_day, amount_minor, refunded_minor FROM visit "
                         "WHERE customer = ?1 AND voided = 0 AND refunded = 0 ORDER BY hlc");
    rows.bind(customer);
    bool sorted = true;
    while (rows.step()) {
        LocalDay const day{std::int32_t(rows.integer(0))};
        if (history.days.empty() || history.days.back().day != day) {
            sorted = sorted && (history.days.empty() || history.days.back().day < day);
            history.days.push_back({day, 0, 0});
        }
        auto& last = history.days.back();
        ++last.visits;
        ++history.visits;
        if (auto const amount = rows.maybeInteger(1))
            last.spentMinor += std::max<std::int64_t>(0, *amount - rows.integer(2));
    }
    if (sorted) return history;
    // A clock that lied: the days don't follow the clocks.
    std::map<LocalDay, VisitDay> byDay;
    for (auto const& day : history.days) {
        auto& sum = byDay.try_emplace(day.day, VisitDay{day.day, 0, 0}).first->second;
        sum.visits += day.visits;
        sum.spentMinor += day.spentMinor;
    }
    history.days.clear();
    for (auto const& [day, sum] : byDay)
        history.days.push_back(sum);
    return history;
}

VisitHabit habitOf(VisitHistory const& history, LocalDay today)
{
    // The last 60 visit days say what the habit is now; the count and the first day come from everything.
    VisitHabit habit;
    habit.visits = history.visits;
    if (history.days.empty()) return habit;
    habit.firstDay = history.days.front().day;
    auto const first = history.days.size() - std::min<std::size_t>(history.days.size(), 60);
    std::vector<int> gaps;
    for (auto i = first; i < history.days.size(); ++i) {
        if (history.days[i].day < today) habit.previousDay = history.days[i].day;
        if (i > first) gaps.push_back(history.days[i].day - history.days[i - 1].day);
    }
    if (gaps.size() < 3) return habit;
    std::sort(gaps.begin(), gaps.end());
    auto const middle = gaps.size() / 2;
    habit.medianGapDays = gaps.size() % 2 ? gaps[middle] : (gaps[middle - 1] + gaps[middle] + 1) / 2;
    return habit;
}

// 1970-01-01 was a Thursday.
static int weekOf(LocalDay day)
{
    auto const sinceMonday = day.number + 3;
    return sinceMonday >= 0 ? sinceMonday / 7 : (sinceMonday - 6) / 7;
}

int streakWeeksOf(VisitHistory const& history)
{
    if (history.days.empty()) return 0;
    int streak = 1;
    for (auto i = history.days.size(); i-- > 1;) {
        auto const gap = weekOf(history.days[i].day) - weekOf(history.days[i - 1].day);
        if (gap > 1) break;
        streak += gap;
    }
    return streak;
}

std::map<std::int64_t, int> itemsOf(Transaction& tx, std::int64_t customer)
{
    auto rows = tx.query(
        "SELECT l.item, sum(l.quantity) FROM visit_line l JOIN visit v ON v.customer = l.customer AND "
        "v.hlc = l.hlc AND v.key = l.visit WHERE l.customer = ?1 AND v.voided = 0 AND v.refunded = 0 "
        "GROUP BY l.item");
    rows.bind(customer);
    std::map<std::int64_t, int> items;
    while (rows.step())
        items[rows.integer(0)] = int(std::min<std::int64_t>(rows.integer(1), 1'000'000'000));
    return items;
}

int visitsOn(Transaction& tx, LocalDay day)
{
    auto query = tx.query("SELECT count(*) FROM visit WHERE local_day = ?1 AND voided = 0 AND refunded = 0");
    query.bind(day.number).step();
    return int(query.integer(0));
}

Draft visitRefunded(VisitRow const& visit, CustomerId customer, std::optional<std::int64_t> refundMinor,
                    bool whole, json entries, EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::visitRefunded;
    draft.subject = SubjectId(customer.raw());
    draft.ref = visit.id;
    json body{{"visit", visit.id.text()}, {"whole", whole}, {"entries", std::move(entries)}};
    if (!customer.isNull()) body["customer"] = customer.text();
    if (refundMinor) body["refund_minor"] = *refundMinor;
    draft.body = body.dump();
    return draft;
}

std::span<std::string_view const> VisitProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::visitRecorded, kind::visitRefunded};
    return all;
}

// What stands of a visit's refunds: any order of visit, refunds and voids leads here to the same numbers.
static void settleRefunds(Transaction& tx, Recorded const& visit)
{
    auto sums =
        tx.query("SELECT coalesce(sum(refund_minor), 0), coalesce(max(whole), 0) FROM visit_refund r "
                 "WHERE visit = ?1 AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.event_id)");
    sums.bind(visit.event.id).step();
    tx.query(
          "UPDATE visit SET refunded_minor = ?4, refunded = ?5 WHERE customer = ?1 AND hlc = ?2 AND key = ?3")
        .bind(customerOf(tx, visit), visit.event.hlc.packed(), visit.key, sums.integer(0), sums.integer(1))
        .run();
}

static void applyVoid(Transaction& tx, EventId const& target)
{
    auto const event = findEvent(tx, target);
    if (!event) return;
    if (event->event.kind == kind::visitRecorded)
        tx.query("UPDATE visit SET voided = 1 WHERE customer = ?1 AND hlc = ?2 AND key = ?3")
            .bind(customerOf(tx, *event), event->event.hlc.packed(), event->key)
            .run();
    if (event->event.kind != kind::visitRefunded) return;
    if (auto const id = event->body().id<EventId>("visit"))
        if (auto const visit = findEvent(tx, *id)) settleRefunds(tx, *visit);
}

static void applyRefund(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    auto const id = body.id<EventId>("visit");
    if (!id) return;
    tx.query(
          "INSERT OR IGNORE INTO visit_refund (visit, event_id, refund_minor, whole) VALUES (?1, ?2, ?3, ?4)")
        .bind(*id, event.event.id, body.integer("refund_minor"), body.flag("whole"))
        .run();
    if (auto const visit = findEvent(tx, *id); visit && visit->event.kind == kind::visitRecorded)
        settleRefunds(tx, *visit);
}

static bool hasRefunds(Transaction& tx, EventId const& visit)
{
    auto row = tx.query("SELECT 1 FROM visit_refund WHERE visit = ?1 LIMIT 1");
    row.bind(visit);
    return row.step();
}

void VisitProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        if (auto const target = body.id<EventId>("target")) applyVoid(tx, *target);
        return;
    }
    if (event.event.kind == kind::visitRefunded) return applyRefund(tx, event);
    auto const day = body.integer("local_day");
    auto const minute = body.integer("minute");
    if (!day || !minute) return;
    std::optional<std::int64_t> card;
    if (auto const id = CardId::parse(body.text("card").value_or(std::string()))) card = internCard(tx, *id);
    auto const customer = customerOf(tx, event);
    tx.query("INSERT INTO visit (key, customer, card, hlc, local_day, minute, amount_minor, voided) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(event.key, customer, card, event.event.hlc.packed(), *day, *minute,
              body.integer("amount_minor"), isVoided(tx, event.event.id))
        .run();
    int number = 0;
    for (auto const& line : linesFromJson(body.list("items")))
        tx.query("INSERT INTO visit_line (customer, hlc, visit, line, item, quantity, amount_minor) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .bind(customer, event.event.hlc.packed(), event.key, number++, intern(tx, line.item),
                  line.quantity, line.amountMinor)
            .run();
    if (hasRefunds(tx, event.event.id)) settleRefunds(tx, event);
}

void VisitProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM visit_refund; DELETE FROM visit_line; DELETE FROM visit");
}

void VisitProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'visit ' || hex(e.id) || ' ' || coalesce(hex(s.id), 'guest') || ' ' || coalesce(hex(c.id), "
        "'-') || ' ' || "
        "v.local_day || ' ' || v.minute || ' ' || coalesce(v.amount_minor, '-') || ' ' || v.refunded_minor "
        "|| ' ' || "
        "v.refunded || ' ' || v.voided FROM visit v JOIN event e ON e.key = v.key "
        "LEFT JOIN subject s ON s.key = v.customer LEFT JOIN card c ON c.key = v.card UNION ALL "
        "SELECT 'line ' || hex(e.id) || ' ' || l.line || ' ' || hex(i.id) || ' ' || l.quantity || ' ' || "
        "coalesce(l.amount_minor, '-') FROM visit_line l JOIN event e ON e.key = l.visit "
        "JOIN subject i ON i.key = l.item UNION ALL "
        "SELECT 'refund ' || hex(visit) || ' ' || hex(event_id) || ' ' || coalesce(refund_minor, '-') || ' ' "
        "|| whole "
        "FROM visit_refund");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
