#include "core/exchange/Imports.h"

#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

#include <unordered_set>

namespace bywalec {

using nlohmann::json;

char const* name(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return "customers";
    case ImportKind::Visits:
        return "visits";
    case ImportKind::Answers:
        return "answers";
    }
    return "customers";
}

std::optional<ImportKind> importKindFrom(std::string_view text)
{
    for (auto const kind : {ImportKind::Customers, ImportKind::Visits, ImportKind::Answers})
        if (text == name(kind)) return kind;
    return std::nullopt;
}

Draft importMade(EventId import, ImportKind kind, LocalDay day, ImportCounts const& counts,
                 std::string const& file, bool canSeal)
{
    Draft draft;
    draft.id = import;
    draft.kind = kind::importMade;
    draft.body = json{{"what", name(kind)},
                      {"local_day", day.number},
                      {"added", counts.added},
                      {"customers", counts.customers},
                      {"duplicates", counts.duplicates},
                      {"rejected", counts.rejected}}
                     .dump();
    if (canSeal && !file.empty()) draft.personal = json{{"file", file}}.dump();
    return draft;
}

std::vector<ImportEntry> importsOf(Transaction& tx, Secret const* key)
{
    auto rows = tx.query("SELECT i.event_id, i.what, i.hlc, i.added, i.customers, i.duplicates, i.rejected, "
                         "i.voided, e.sealed FROM import i JOIN event e ON e.key = i.event "
                         "ORDER BY i.hlc DESC, i.event_id DESC");
    std::vector<ImportEntry> all;
    while (rows.step()) {
        ImportEntry entry;
        entry.id = rows.id<EventId>(0);
        entry.kind = importKindFrom(rows.text(1)).value_or(ImportKind::Customers);
        entry.time = Hlc(std::uint64_t(rows.integer(2))).time();
        entry.counts = {rows.integer(3) + rows.integer(5) + rows.integer(6), rows.integer(3), rows.integer(5),
                        rows.integer(6), rows.integer(4)};
        entry.undone = rows.integer(7) != 0;
        if (key)
            if (auto const text = openSealed(*key, entry.id, rows.blob(8)); text && !text->empty())
                entry.file = Body(json::parse(*text, nullptr, false)).text("file").value_or(std::string());
        all.push_back(std::move(entry));
    }
    return all;
}

// Somebody who came, or got a card, apart from this import is a customer of the shop by now.
static bool livesOn(Transaction& tx, CustomerId const& customer, EventId const& import)
{
    auto row =
        tx.query("SELECT 1 FROM card WHERE customer = ?1 UNION ALL SELECT 1 FROM visit v JOIN event e ON "
                 "e.key = v.key WHERE v.customer = ?1 AND v.voided = 0 AND e.ref IS NOT ?2 LIMIT 1");
    row.bind(findSubject(tx, customer.raw()).value_or(0), import);
    return row.step();
}

static Result<void> voidOne(Append& append, EventId const& target, SubjectId const& subject)
{
    Draft draft;
    draft.kind = kind::eventVoided;
    draft.ref = target;
    draft.subject = subject;
    draft.body = json{{"target", target.text()}, {"reason", "import"}}.dump();
    auto written = append.append(std::move(draft));
    if (!written) return written.error();
    return {};
}

namespace {

/// As much of an event as is needed for taking it back.
struct Part {
    EventId id;
    SubjectId subject;
    std::string kind;
    bool enrols() const { return kind == kind::customerEnrolled || kind == kind::customerReferenced; }
};

} // namespace

static std::vector<Part> partsOf(Transaction& tx, EventId const& import)
{
    auto rows =
        tx.query("SELECT id, subject, kind FROM event e WHERE ref = ?1 AND kind <> 'event.voided' AND NOT "
                 "EXISTS (SELECT 1 FROM voided v WHERE v.target = e.id) ORDER BY key");
    rows.bind(import);
    std::vector<Part> parts;
    while (rows.step())
        parts.push_back({rows.id<EventId>(0), rows.id<SubjectId>(1), rows.text(2)});
    return parts;
}

// What an opening balance earned falls with it, unless it has been given.
static Result<void> voidEarnings(Append& append, Part const& part)
{
    for (auto const& event : eventsOf(append.tx(), part.id)) {
        if (event.event.kind != kind::rewardEarned || isVoided(append.tx(), event.event.id)) continue;
        auto const reward = event.body().id<CustomerId>("reward").value_or(CustomerId());
        auto given = append.tx().query("SELECT redeemed FROM reward WHERE key = ?1");
        given.bind(findSubject(append.tx(), reward.raw()).value_or(0));
        if (given.step() && given.integer(0) > 0) continue;
        if (auto done = voidOne(append, event.event.id, event.event.subject); !done) return done;
    }
    return {};
}

Result<ImportUndone> undoImport(Journal& journal, EventId import, ExchangeProgress const& progress,
                                std::stop_token const& stop)
{
    return journal.write([&](Append& append) -> Result<ImportUndone> {
        auto& tx = append.tx();
        append.tellTopicsOnly();
        auto const event = findEvent(tx, import);
        if (!event || event->event.kind != kind::importMade)
            return makeError(ErrorKind::NotFound, "no such import");
        ImportUndone undone;
        undone.again = isVoided(tx, import);
        if (undone.again) return undone;
        auto const parts = partsOf(tx, import);
        std::int64_t done = 0;
        std::unordered_set<SubjectId> kept;
        // Visits first: whether somebody lives on is asked when those of this import are gone.
        for (bool const enrolments : {false, true})
            for (auto const& part : parts) {
                if (part.enrols() != enrolments) continue;
                if (++done % 1000 == 0) {
                    if (stop.stop_requested()) return makeError(ErrorKind::Cancelled);
                    if (progress) progress(done, std::int64_t(parts.size()));
                }
                if (part.kind == kind::customerEnrolled &&
                    livesOn(tx, CustomerId(part.subject.raw()), import))
                    kept.insert(part.subject);
                if (part.enrols() && kept.count(part.subject))
                    continue; // with the number that came with them
                if (part.kind == kind::accountAdjusted)
                    if (auto gone = voidEarnings(append, part); !gone) return gone.error();
                if (auto gone = voidOne(append, part.id, part.subject); !gone) return gone.error();
                ++undone.events;
            }
        undone.kept = std::int64_t(kept.size());
        if (auto gone = voidOne(append, import, {}); !gone) return gone.error();
        return undone;
    });
}

std::span<std::string_view const> ImportProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::importMade};
    return all;
}

void ImportProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        if (auto const target = body.id<EventId>("target")) // few rows: no index by event id
            tx.query("UPDATE import SET voided = 1 WHERE event_id = ?1").bind(*target).run();
        return;
    }
    auto const count = [&](char const* field) { return body.integer(field).value_or(0); };
    tx.query("INSERT INTO import (event, event_id, hlc, what, local_day, added, customers, duplicates, "
             "rejected, "
             "voided) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bind(event.key, event.event.id, event.event.hlc.packed(), body.text("what").value_or(std::string()),
              count("local_day"), count("added"), count("customers"), count("duplicates"), count("rejected"),
              isVoided(tx, event.event.id))
        .run();
}

void ImportProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM import");
}

void ImportProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'import ' || hex(event_id) || ' ' || what || ' ' || local_day || ' ' || added || ' ' "
        "|| customers || ' ' || duplicates || ' ' || rejected || ' ' || voided FROM import");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
