#include "core/visits/Visits.h"

#include "core/cards/CardBook.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

#include <algorithm>

namespace bywalec {

#define VISIT_SELECT                                                                                         \
    "SELECT v.key, e.id, nullif(v.customer, 0), v.card, v.hlc, v.local_day, v.minute, v.amount_minor FROM "  \
    "visit v "                                                                                               \
    "JOIN event e ON e.key = v.key "

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
    return visit;
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

VisitHabit habitOf(Transaction& tx, std::int64_t customer, LocalDay today)
{
    // The last 60 visit days say what the habit is now; the count and the first day come from everything.
    VisitHabit habit;
    // In the table's own order: days follow it except where a clock lied, and sorting them here costs less
    // than there.
    auto rows = tx.query("SELECT local_day FROM visit WHERE customer = ?1 AND voided = 0");
    rows.bind(customer);
    std::vector<std::int32_t> days;
    while (rows.step()) {
        days.push_back(std::int32_t(rows.integer(0)));
        ++habit.visits;
    }
    if (!std::is_sorted(days.begin(), days.end())) std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.empty()) return habit;
    habit.firstDay = LocalDay{days.front()};
    days.erase(days.begin(), days.end() - std::ptrdiff_t(std::min<std::size_t>(days.size(), 60)));
    for (auto const day : days)
        if (day < today.number) habit.previousDay = LocalDay{day};
    std::vector<std::int32_t> gaps;
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i] - days[i - 1]);
    if (gaps.size() < 3) return habit;
    std::sort(gaps.begin(), gaps.end());
    auto const middle = gaps.size() / 2;
    habit.medianGapDays = gaps.size() % 2 ? gaps[middle] : (gaps[middle - 1] + gaps[middle] + 1) / 2;
    return habit;
}

int visitsOn(Transaction& tx, LocalDay day)
{
    auto query = tx.query("SELECT count(*) FROM visit WHERE local_day = ?1 AND voided = 0");
    query.bind(day.number).step();
    return int(query.integer(0));
}

std::span<std::string_view const> VisitProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::visitRecorded};
    return all;
}

void VisitProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        auto const target = body.id<EventId>("target");
        auto const visit = target ? findEvent(tx, *target) : std::nullopt;
        if (!visit || visit->event.kind != kind::visitRecorded) return;
        tx.query("UPDATE visit SET voided = 1 WHERE customer = ?1 AND hlc = ?2 AND key = ?3")
            .bind(customerOf(tx, *visit), visit->event.hlc.packed(), visit->key)
            .run();
        return;
    }
    auto const day = body.integer("local_day");
    auto const minute = body.integer("minute");
    if (!day || !minute) return;
    std::optional<std::int64_t> card;
    if (auto const id = CardId::parse(body.text("card").value_or(std::string()))) card = internCard(tx, *id);
    tx.query("INSERT INTO visit (key, customer, card, hlc, local_day, minute, amount_minor, voided) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(event.key, customerOf(tx, event), card, event.event.hlc.packed(), *day, *minute,
              body.integer("amount_minor"), isVoided(tx, event.event.id))
        .run();
}

void VisitProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM visit");
}

void VisitProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows =
        tx.query("SELECT coalesce(hex(e.id), 'lost') || ' ' || coalesce(hex(s.id), 'guest') || ' ' || "
                 "coalesce(hex(c.id), '-') "
                 "|| ' ' || "
                 "v.local_day || ' ' || v.minute || ' ' || coalesce(v.amount_minor, '-') || ' ' || v.voided "
                 "FROM visit v LEFT JOIN event e ON e.key = v.key LEFT JOIN subject s ON s.key = v.customer "
                 "LEFT JOIN card c ON c.key = v.card");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
