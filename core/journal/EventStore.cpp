#include "core/journal/EventStore.h"

#include <algorithm>

namespace bywalec {

#define EVENT_COLUMNS                                                                                        \
    "key, id, kind, version, hlc, utc_offset_min, staff, shop, subject, ref, body, sealed, sealed_hash"

std::int64_t insertEvent(Transaction& tx, Event const& event)
{
    auto query = tx.query(
        "INSERT INTO event (id, kind, version, hlc, utc_offset_min, staff, shop, subject, ref, body, "
        "sealed, sealed_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    auto const optionalBytes = [](Bytes const& bytes) {
        return bytes.empty() ? std::nullopt : std::optional<Bytes>(bytes);
    };
    query
        .bind(event.id, event.kind, event.version, event.hlc.packed(), event.utcOffsetMin, event.staff,
              event.shop, event.subject, event.ref, event.body, optionalBytes(event.sealed),
              optionalBytes(event.sealedHash))
        .run();
    // RETURNING would make a table of its own for each event.
    auto key = tx.query("SELECT last_insert_rowid()");
    key.step();
    return key.integer(0);
}

Recorded readEvent(Query const& row, int first)
{
    Recorded recorded;
    recorded.key = row.integer(first);
    auto& event = recorded.event;
    event.id = row.id<EventId>(first + 1);
    event.kind = row.text(first + 2);
    event.version = int(row.integer(first + 3));
    event.hlc = Hlc(std::uint64_t(row.integer(first + 4)));
    event.utcOffsetMin = int(row.integer(first + 5));
    event.staff = row.id<StaffId>(first + 6);
    event.shop = row.id<ShopId>(first + 7);
    event.subject = row.id<SubjectId>(first + 8);
    event.ref = row.id<EventId>(first + 9);
    event.body = row.text(first + 10);
    event.sealed = row.blob(first + 11);
    event.sealedHash = row.blob(first + 12);
    // What isn't JSON becomes "discarded", which every reader takes for an empty body.
    recorded.json = nlohmann::json::parse(event.body, nullptr, false);
    return recorded;
}

void forEachEvent(Transaction& tx, std::function<bool(Recorded const&)> const& f)
{
    auto rows = tx.query("SELECT * FROM event ORDER BY key");
    while (rows.step())
        if (!f(readEvent(rows, 0))) return;
}

std::optional<Recorded> findEvent(Transaction& tx, EventId const& id)
{
    auto row = tx.query("SELECT * FROM event WHERE id = ?1");
    row.bind(id);
    return row.step() ? std::optional(readEvent(row, 0)) : std::nullopt;
}

std::vector<Recorded> eventsOf(Transaction& tx, EventId const& ref)
{
    auto rows = tx.query("SELECT * FROM event WHERE ref = ?1 ORDER BY key");
    rows.bind(ref);
    std::vector<Recorded> found;
    while (rows.step())
        found.push_back(readEvent(rows, 0));
    return found;
}

std::vector<Recorded> newestEvents(Transaction& tx, std::span<std::string_view const> kinds, int limit)
{
    auto rows = tx.query("SELECT * FROM event ORDER BY key DESC");
    std::vector<Recorded> found;
    while (int(found.size()) < limit && rows.step())
        if (std::find(kinds.begin(), kinds.end(), rows.text(2)) != kinds.end())
            found.push_back(readEvent(rows, 0));
    return found;
}

Bytes sealedOf(Transaction& tx, std::int64_t eventKey)
{
    auto row = tx.query("SELECT sealed FROM event WHERE key = ?1");
    row.bind(eventKey);
    return row.step() ? row.blob(0) : Bytes();
}

} // namespace bywalec
