#include "core/Verify.h"

#include "core/journal/Chain.h"
#include "core/journal/EventStore.h"
#include "core/journal/Projection.h"
#include "core/Projectors.h"
#include "core/storage/Migrations.h"

#include <sstream>

namespace bywalec {

// Replays the journal into a database of its own and gives that one's dump.
static Result<std::string> dumpOfReplay(Transaction& source)
{
    auto scratch = Database::open({}, Database::Mode::Memory);
    if (!scratch) return scratch.error();
    if (auto migrated = migrate(*scratch); !migrated) return migrated.error();
    Projectors projectors;
    return scratch->write([&](Transaction& tx) -> Result<std::string> {
        forEachEvent(source, [&](Recorded const& event) {
            auto copy = event;
            copy.key = insertEvent(tx, event.event);
            project(tx, projectors.all(), copy, [](std::string_view) {});
            return true;
        });
        return canonicalDump(tx, projectors.all());
    });
}

static std::string firstDifference(std::string const& kept, std::string const& replayed)
{
    std::istringstream a(kept);
    std::istringstream b(replayed);
    std::string left;
    std::string right;
    for (int line = 1;; ++line) {
        bool const more = bool(std::getline(a, left));
        bool const moreToo = bool(std::getline(b, right));
        if (!more && !moreToo) return {};
        if (more != moreToo || left != right)
            return "projections differ from a rebuild at line " + std::to_string(line);
    }
}

Result<VerifyReport> verify(Database& database)
{
    VerifyReport report;
    auto const integrity = database.checkIntegrity(true);
    report.integrity = bool(integrity);
    if (!integrity && integrity.error().kind != ErrorKind::Corrupt) return integrity.error();
    if (!integrity) report.detail = integrity.error().detail;
    auto const note = [&](std::string const& detail) {
        if (report.detail.empty()) report.detail = detail;
    };
    auto read = database.read([&](Transaction& tx) -> Result<void> {
        auto const chain = verifyChain(tx);
        report.chain = bool(chain);
        if (chain) {
            report.events = chain->events;
            report.links = chain->links;
        } else {
            note(chain.error().detail);
        }
        Projectors projectors;
        auto const replayed = dumpOfReplay(tx);
        if (!replayed) return replayed.error();
        auto const kept = canonicalDump(tx, projectors.all());
        report.projections = kept == *replayed;
        if (!report.projections) note(firstDifference(kept, *replayed));
        return {};
    });
    if (!read) {
        if (read.error().kind != ErrorKind::Corrupt) return read.error();
        note(read.error().detail);
    }
    return report;
}

} // namespace bywalec
