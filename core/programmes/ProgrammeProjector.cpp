// The projector of definitions: a row for each event, whatever their order; what is read decides who wins.
#include "core/base/Hash.h"
#include "core/journal/Subjects.h"
#include "core/programmes/Programmes.h"

#include <limits>

namespace bywalec {

namespace {

struct What {
    std::string_view kind;
    char const* what; ///< in the table
    char const* id;   ///< the body's field; null = there is one for the whole business
    bool defines;     ///< or else closes
};

constexpr What whats[] = {
    {kind::programmeDefined, "programme", "programme", true},
    {kind::programmeClosed, "programme", "programme", false},
    {kind::offerDefined, "offer", "offer", true},
    {kind::offerClosed, "offer", "offer", false},
    {kind::itemDefined, "item", "item", true},
    {kind::rulesSet, "rules", nullptr, true},
    {kind::goalDefined, "goal", "goal", true},
    {kind::goalClosed, "goal", "goal", false},
};

// The sum over a set is the same in any order, and a transaction that is rolled back and another one in its
// place don't come to the same number, as two counts would. Wrapping is meant.
void stampChanged(Transaction& tx, EventId const& event, bool voided)
{
    auto const hash = Blake2b(32).part(event.bytes()).number(voided ? 1 : 0).digest16();
    std::uint64_t added = 0;
    for (std::size_t i = 0; i < 8; ++i)
        added = added << 8 | hash[i];
    tx.query("INSERT INTO definition_stamp (one, value) VALUES (1, ?1) "
             "ON CONFLICT (one) DO UPDATE SET value = excluded.value")
        .bind(std::uint64_t(definitionsStamp(tx)) + added)
        .run();
}

void voidDefinition(Transaction& tx, EventId const& target)
{
    bool found = false;
    {
        auto update =
            tx.query("UPDATE definition SET voided = 1 WHERE event_id = ?1 AND voided = 0 RETURNING 1");
        update.bind(target);
        while (update.step())
            found = true;
    }
    if (found) stampChanged(tx, target, true);
}

} // namespace

std::span<std::string_view const> ProgrammeProjector::kinds() const
{
    static constexpr std::string_view all[] = {
        kind::programmeDefined, kind::programmeClosed, kind::offerDefined, kind::offerClosed,
        kind::itemDefined,      kind::rulesSet,        kind::goalDefined,  kind::goalClosed};
    return all;
}

void ProgrammeProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        if (auto const target = body.id<EventId>("target")) voidDefinition(tx, *target);
        return;
    }
    auto const* what = std::find_if(std::begin(whats), std::end(whats),
                                    [&](What const& each) { return each.kind == event.event.kind; });
    if (what == std::end(whats)) return;
    auto const version = body.integer("version");
    if (!version || *version < 1 || *version > std::numeric_limits<int>::max()) return;
    auto const id = what->id ? body.id<SubjectId>(what->id) : std::optional(SubjectId());
    if (!id || (what->id && id->isNull())) return;
    std::optional<std::string> terms;
    if (what->defines) {
        auto const found = event.json.find("terms");
        if (found == event.json.end()) return;
        terms = found->dump();
    }
    bool const voided = isVoided(tx, event.event.id);
    bool added = false;
    {
        auto insert =
            tx.query("INSERT OR IGNORE INTO definition (what, subject, version, hlc, event_id, terms, "
                     "voided) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING 1");
        insert.bind(what->what, what->id ? intern(tx, *id) : 0, *version, event.event.hlc.packed(),
                    event.event.id, terms, voided);
        while (insert.step())
            added = true;
    }
    if (!added) return;
    stampChanged(tx, event.event.id, false);
    if (voided) stampChanged(tx, event.event.id, true);
}

void ProgrammeProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM definition; DELETE FROM definition_stamp");
}

void ProgrammeProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT d.what || ' ' || coalesce(hex(s.id), '-') || ' ' || d.version || ' ' || d.hlc || ' ' || "
        "hex(d.event_id) || ' ' || d.voided || ' ' || coalesce(d.terms, 'closed') FROM definition d "
        "LEFT JOIN subject s ON s.key = d.subject UNION ALL "
        "SELECT 'stamp ' || value FROM definition_stamp");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
