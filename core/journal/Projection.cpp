#include "core/journal/Projection.h"

#include "core/journal/EventStore.h"

#include <algorithm>

namespace bywalec {

static void noteVoid(Transaction& tx, Recorded const& event)
{
    if (event.event.kind != kind::eventVoided) return;
    auto const target = event.body().id<EventId>("target");
    if (!target) return;
    auto insert = tx.query("INSERT OR IGNORE INTO voided (target, event) VALUES (?1, ?2)");
    insert.bind(*target, event.key).run();
}

bool isVoided(Transaction& tx, EventId const& event)
{
    auto query = tx.query("SELECT 1 FROM voided WHERE target = ?1");
    query.bind(event);
    return query.step();
}

static bool wants(Projector const& projector, std::string_view kind)
{
    auto const kinds = projector.kinds();
    return kind == kind::eventVoided || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

void project(Transaction& tx, std::vector<Projector*> const& projectors, Recorded const& event,
             std::function<void(std::string_view)> const& touched)
{
    noteVoid(tx, event);
    for (auto* projector : projectors) {
        if (!wants(*projector, event.event.kind)) continue;
        projector->apply(tx, event);
        touched(projector->name());
    }
}

void rebuild(Transaction& tx, std::vector<Projector*> const& projectors)
{
    tx.execute("DELETE FROM voided");
    for (auto it = projectors.rbegin(); it != projectors.rend(); ++it)
        (*it)->clear(tx);
    forEachEvent(tx, [&](Recorded const& event) {
        project(tx, projectors, event, [](std::string_view) {});
        return true;
    });
}

std::string canonicalDump(Transaction& tx, std::vector<Projector*> const& projectors)
{
    std::string out;
    for (auto const* projector : projectors) {
        std::vector<std::string> lines;
        projector->dump(tx, [&](std::string line) { lines.push_back(std::move(line)); });
        std::sort(lines.begin(), lines.end());
        out += "# " + std::string(projector->name()) + "\n";
        for (auto const& line : lines)
            out += line + "\n";
    }
    return out;
}

} // namespace bywalec
