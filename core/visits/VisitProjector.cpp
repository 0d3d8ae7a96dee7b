// The visits' projector: a row a visit, its lines, and what stands of its refunds.
#include "core/cards/CardBook.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/visits/Visits.h"

namespace bywalec {

static std::int64_t customerOf(Transaction& tx, Recorded const& visit)
{
    static constexpr std::int64_t guest = 0;
    auto const customer = visit.body().id<CustomerId>("customer");
    return customer ? intern(tx, *customer) : guest;
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
        "SELECT 'visit ' || coalesce(hex(e.id), 'lost') || ' ' || coalesce(hex(s.id), 'guest') || ' ' || "
        "coalesce(hex(c.id), "
        "'-') || ' ' || "
        "v.local_day || ' ' || v.minute || ' ' || coalesce(v.amount_minor, '-') || ' ' || v.refunded_minor "
        "|| ' ' || "
        "v.refunded || ' ' || v.voided FROM visit v LEFT JOIN event e ON e.key = v.key "
        "LEFT JOIN subject s ON s.key = v.customer LEFT JOIN card c ON c.key = v.card UNION ALL "
        "SELECT 'line ' || coalesce(hex(e.id), 'lost') || ' ' || l.line || ' ' || coalesce(hex(i.id), "
        "'lost') || ' ' || l.quantity || ' ' || "
        "coalesce(l.amount_minor, '-') FROM visit_line l LEFT JOIN event e ON e.key = l.visit "
        "LEFT JOIN subject i ON i.key = l.item UNION ALL "
        "SELECT 'refund ' || hex(visit) || ' ' || hex(event_id) || ' ' || coalesce(refund_minor, '-') || ' ' "
        "|| whole "
        "FROM visit_refund");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
