#include "core/visits/Claims.h"

#include "core/journal/EventStore.h"

namespace bywalec {

using nlohmann::json;

Draft claimIssued(Token const& code, EventId visit, LocalDay expires)
{
    Draft draft;
    draft.kind = kind::claimIssued;
    draft.ref = visit;
    draft.body = json{{"code", code.id.text()},
                      {"epoch", code.epoch},
                      {"check", toHex(check(code))},
                      {"visit", visit.text()},
                      {"expires", expires.number}}
                     .dump();
    return draft;
}

std::optional<Claim> findClaim(Transaction& tx, CardId const& code)
{
    auto row =
        tx.query("SELECT visit, expires_day FROM claim c WHERE card = ?1 AND NOT EXISTS "
                 "(SELECT 1 FROM voided v WHERE v.target = c.event_id) ORDER BY hlc, event_id LIMIT 1");
    row.bind(code.bytes());
    if (!row.step()) return std::nullopt;
    return Claim{standingVisit(tx, row.id<EventId>(0)), LocalDay{std::int32_t(row.integer(1))}};
}

EventId repeatedVisitId(EventId original, int repeat)
{
    auto const number = std::to_string(repeat);
    return EventId(deriveUuid("bw1-again", {original.bytes(), asBytes(number)}));
}

EventId originalVisit(Transaction& tx, EventId guestVisit)
{
    auto const event = findEvent(tx, guestVisit);
    auto const original = event ? event->body().id<EventId>("repeats") : std::nullopt;
    return original.value_or(guestVisit);
}

EventId standingVisit(Transaction& tx, EventId original)
{
    auto visit = original;
    for (int repeat = 1; isVoided(tx, visit); ++repeat) {
        auto const next = repeatedVisitId(original, repeat);
        if (!findEvent(tx, next)) break;
        visit = next;
    }
    return visit;
}

Draft visitRepeated(Transaction& tx, Recorded const& guestVisit)
{
    auto const original = originalVisit(tx, guestVisit.event.id);
    int repeat = 1;
    while (findEvent(tx, repeatedVisitId(original, repeat)))
        ++repeat;
    auto body = json::parse(guestVisit.event.body);
    body["repeats"] = original.text();
    Draft draft;
    draft.id = repeatedVisitId(original, repeat);
    draft.kind = kind::visitRecorded;
    draft.body = body.dump();
    return draft;
}

EventId claimedVisitId(EventId guestVisit, int attempt)
{
    auto const number = std::to_string(attempt);
    return EventId(deriveUuid("bw1-claim", {guestVisit.bytes(), asBytes(number)}));
}

std::span<std::string_view const> ClaimProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::claimIssued};
    return all;
}

void ClaimProjector::apply(Transaction& tx, Recorded const& event)
{
    if (event.event.kind != kind::claimIssued) return; // a void is looked up when the code is
    auto const body = event.body();
    auto const code = CardId::parse(body.text("code").value_or(std::string()));
    auto const visit = body.id<EventId>("visit");
    auto const expires = body.integer("expires");
    if (!code || !visit || !expires) return;
    tx.query(
          "INSERT OR IGNORE INTO claim (card, event_id, hlc, visit, expires_day) VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(code->bytes(), event.event.id, event.event.hlc.packed(), *visit, *expires)
        .run();
}

void ClaimProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM claim");
}

void ClaimProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'claim ' || hex(card) || ' ' || hex(event_id) || ' ' || hex(visit) || ' ' || expires_day "
        "FROM claim");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
