#include "core/programmes/Programmes.h"

#include "core/journal/Subjects.h"

#include <algorithm>

namespace bywalec {

using nlohmann::json;

static json toJson(StampTerms const& terms)
{
    json out{{"type", "stamps"},         {"name", terms.name},
             {"needed", terms.needed},   {"reward", terms.reward},
             {"welcome", terms.welcome}, {"reward_cost_minor", terms.rewardCostMinor}};
    if (terms.minimumMinor) out["min_amount_minor"] = *terms.minimumMinor;
    if (terms.rewardValidDays) out["reward_valid_days"] = *terms.rewardValidDays;
    return out;
}

std::string termsToJson(StampTerms const& terms)
{
    return toJson(terms).dump();
}

Result<StampTerms> termsFromJson(json const& in)
{
    Body const body(in);
    if (body.text("type") != "stamps") return makeError(ErrorKind::InvalidInput, "type");
    StampTerms terms;
    terms.name = body.text("name").value_or(std::string());
    terms.needed = int(std::clamp<std::int64_t>(body.integer("needed").value_or(0), -1, 1000));
    terms.reward = body.text("reward").value_or(std::string());
    terms.welcome = int(std::clamp<std::int64_t>(body.integer("welcome").value_or(0), -1, 1000));
    terms.minimumMinor = body.integer("min_amount_minor");
    if (auto const days = body.integer("reward_valid_days"))
        terms.rewardValidDays = int(std::clamp<std::int64_t>(*days, -1, 100000));
    terms.rewardCostMinor = body.integer("reward_cost_minor").value_or(0);
    if (auto const checked = checkTerms(terms); !checked) return checked.error();
    return terms;
}

Draft programmeDefined(StampProgramme const& programme)
{
    Draft draft;
    draft.kind = kind::programmeDefined;
    draft.subject = SubjectId(programme.id.raw());
    draft.body = json{{"programme", programme.id.text()},
                      {"version", programme.version},
                      {"terms", toJson(programme.terms)}}
                     .dump();
    return draft;
}

// From the row (id, version, terms).
static std::optional<StampProgramme> programmeOf(Query const& row)
{
    auto terms = termsFromJson(json::parse(row.text(2), nullptr, false));
    if (!terms) return std::nullopt; // a kind of programme that a newer version knows
    return StampProgramme{row.id<ProgrammeId>(0), int(row.integer(1)), std::move(*terms)};
}

std::vector<StampProgramme> currentProgrammes(Transaction& tx)
{
    auto rows = tx.query(
        "SELECT s.id, p.version, p.terms FROM programme_version p JOIN subject s ON s.key = p.programme "
        "WHERE NOT EXISTS (SELECT 1 FROM programme_version q WHERE q.programme = p.programme AND "
        "(q.version, q.hlc, q.event_id) > (p.version, p.hlc, p.event_id)) "
        "ORDER BY (SELECT min(f.hlc) FROM programme_version f WHERE f.programme = p.programme), s.id");
    std::vector<StampProgramme> found;
    while (rows.step())
        if (auto programme = programmeOf(rows)) found.push_back(std::move(*programme));
    return found;
}

std::vector<StampProgramme> const& ProgrammeCache::current(Transaction& tx)
{
    auto count = tx.query("SELECT count(*) FROM programme_version");
    count.step();
    if (count.integer(0) != m_versions) {
        m_programmes = currentProgrammes(tx);
        m_versions = count.integer(0);
    }
    return m_programmes;
}

std::optional<StampProgramme> findProgramme(Transaction& tx, std::int64_t key, int version)
{
    auto row = tx.query("SELECT s.id, p.version, p.terms FROM programme_version p JOIN subject s ON s.key = "
                        "p.programme WHERE p.programme = ?1 "
                        "ORDER BY p.version = ?2 DESC, p.version DESC, p.hlc DESC, p.event_id DESC LIMIT 1");
    row.bind(key, version);
    return row.step() ? programmeOf(row) : std::nullopt;
}

std::span<std::string_view const> ProgrammeProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::programmeDefined};
    return all;
}

void ProgrammeProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    auto const id = body.id<ProgrammeId>("programme");
    auto const version = body.integer("version");
    auto const terms =
        event.event.kind == kind::programmeDefined ? event.json.find("terms") : event.json.end();
    if (!id || !version || terms == event.json.end()) return;
    tx.query("INSERT OR IGNORE INTO programme_version (programme, version, hlc, event_id, terms) VALUES (?1, "
             "?2, ?3, ?4, ?5)")
        .bind(intern(tx, *id), *version, event.event.hlc.packed(), event.event.id, terms->dump())
        .run();
}

void ProgrammeProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM programme_version");
}

void ProgrammeProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT hex(s.id) || ' ' || p.version || ' ' || p.hlc || ' ' || p.terms FROM programme_version p "
        "JOIN subject s ON s.key = p.programme");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
