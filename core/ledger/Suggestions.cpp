#include "core/ledger/Suggestions.h"

#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

Draft offerTaken(EventId visit, OfferId offer, StaffId staff, EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::offerTaken;
    draft.subject = SubjectId(offer.raw());
    draft.ref = visit;
    json body{{"visit", visit.text()}, {"offer", offer.text()}};
    if (!staff.isNull()) body["staff"] = staff.text();
    draft.body = body.dump();
    return draft;
}

#define VISIT_STANDS "NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = s.visit)"

std::optional<LocalDay> lastSaid(Transaction& tx, std::int64_t customer, OfferId offer)
{
    auto row = tx.query("SELECT max(s.local_day) FROM suggestion s WHERE s.customer = ?1 AND s.offer = ?2 "
                        "AND " VISIT_STANDS);
    row.bind(customer, findSubject(tx, offer.raw()).value_or(0));
    if (!row.step() || row.isNull(0)) return std::nullopt;
    return LocalDay{std::int32_t(row.integer(0))};
}

std::optional<OfferId> saidAt(Transaction& tx, std::int64_t customer, EventId visit)
{
    auto row = tx.query("SELECT o.id FROM suggestion s JOIN subject o ON o.key = s.offer "
                        "WHERE s.customer = ?1 AND s.visit = ?2");
    row.bind(customer, visit);
    return row.step() ? std::optional(row.id<OfferId>(0)) : std::nullopt;
}

SuggestionCount suggestionCount(Transaction& tx, OfferId offer)
{
    auto row = tx.query(
        "SELECT count(*), coalesce(sum("
        "EXISTS (SELECT 1 FROM suggestion_taken t WHERE t.visit = s.visit AND t.offer = s.offer AND NOT "
        "EXISTS (SELECT 1 FROM voided w WHERE w.target = t.event_id)) OR "
        "EXISTS (SELECT 1 FROM entry n WHERE n.offer = s.offer AND n.customer = s.customer AND n.event_id = "
        "s.visit AND n.live = 1)), 0) FROM suggestion s WHERE s.offer = ?1 AND " VISIT_STANDS);
    row.bind(findSubject(tx, offer.raw()).value_or(0)).step();
    return {int(row.integer(0)), int(row.integer(1))};
}

std::span<std::string_view const> SuggestionProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::visitRecorded, kind::offerTaken};
    return all;
}

void SuggestionProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::visitRecorded) {
        auto const offer = body.id<OfferId>("suggested");
        auto const customer = body.id<CustomerId>("customer");
        auto const day = body.integer("local_day");
        if (!offer || !customer || !day) return;
        tx.query("INSERT OR IGNORE INTO suggestion (customer, visit, offer, local_day) VALUES (?1, ?2, ?3, "
                 "?4)")
            .bind(intern(tx, *customer), event.event.id, intern(tx, *offer), *day)
            .run();
    }
    if (event.event.kind == kind::offerTaken) {
        auto const visit = body.id<EventId>("visit");
        auto const offer = body.id<OfferId>("offer");
        if (!visit || !offer) return;
        tx.query("INSERT OR IGNORE INTO suggestion_taken (visit, event_id, offer, staff) VALUES (?1, ?2, ?3, "
                 "?4)")
            .bind(*visit, event.event.id, intern(tx, *offer), body.id<StaffId>("staff"))
            .run();
    }
}

void SuggestionProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM suggestion_taken; DELETE FROM suggestion");
}

void SuggestionProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'said ' || coalesce(hex(c.id), 'lost') || ' ' || hex(s.visit) || ' ' || coalesce(hex(o.id), "
        "'lost') || ' ' || s.local_day FROM suggestion s LEFT JOIN subject c ON c.key = s.customer "
        "LEFT JOIN subject o ON o.key = s.offer UNION ALL "
        "SELECT 'taken ' || hex(t.visit) || ' ' || hex(t.event_id) || ' ' || coalesce(hex(o.id), 'lost') || "
        "' ' || coalesce(hex(t.staff), '-') FROM suggestion_taken t LEFT JOIN subject o ON o.key = t.offer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
