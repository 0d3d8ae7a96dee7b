#include "core/journal/Chain.h"

#include "core/base/Hash.h"
#include "core/journal/EventStore.h"

#include <map>

namespace bywalec {

static Link linkOf(Query const& row, int column)
{
    Link link{};
    auto const bytes = row.blob(column);
    if (bytes.size() == link.size()) std::copy(bytes.begin(), bytes.end(), link.begin());
    return link;
}

static Result<void> checkSealed(Event const& event)
{
    if (event.sealed.empty()) return {};
    if (Blake2b(32).raw(event.sealed).digest() == event.sealedHash) return {};
    return makeError(ErrorKind::Corrupt, "the sealed part of event " + event.id.text() + " was changed");
}

// Walks positions from `first` on; a device's first link there is taken as given unless the walk starts at
// the journal's beginning.
static Result<std::int64_t> walk(Transaction& tx, std::int64_t first)
{
    auto rows = tx.query("SELECT p.n, p.device, p.link, e.* FROM position p "
                         "LEFT JOIN event e ON e.key = p.event WHERE p.n >= ?1 ORDER BY p.n");
    rows.bind(first);
    std::map<std::int64_t, Link> newest;
    std::int64_t links = 0;
    while (rows.step()) {
        auto const place = "position " + std::to_string(rows.integer(0));
        if (rows.isNull(3)) return makeError(ErrorKind::Corrupt, place + " has lost its event");
        auto const event = readEvent(rows, 3).event;
        if (auto sealed = checkSealed(event); !sealed) return sealed.error();
        auto const device = rows.integer(1);
        auto const link = linkOf(rows, 2);
        auto const previous = newest.find(device);
        bool const known = previous != newest.end() || first <= 1;
        if (known && linkAfter(previous == newest.end() ? Link{} : previous->second, event) != link)
            return makeError(ErrorKind::Corrupt, place + ": the chain is broken at event " + event.id.text());
        newest[device] = link;
        ++links;
    }
    return links;
}

Result<ChainReport> verifyChain(Transaction& tx)
{
    ChainReport report;
    auto const links = walk(tx, 1);
    if (!links) return links.error();
    report.links = *links;
    auto events = tx.query("SELECT count(*) FROM event");
    events.step();
    report.events = events.integer(0);
    auto loose = tx.query("SELECT count(*) FROM event WHERE key NOT IN (SELECT event FROM position)");
    loose.step();
    if (loose.integer(0) > 0)
        return makeError(ErrorKind::Corrupt,
                         std::to_string(loose.integer(0)) + " events stand outside the chain");
    auto gaps = tx.query(
        "SELECT count(*) FROM (SELECT count(*) AS c, count(DISTINCT seq) AS d, max(seq) AS m FROM position "
        "GROUP BY device, incarnation HAVING c <> m OR c <> d)");
    gaps.step();
    if (gaps.integer(0) > 0) return makeError(ErrorKind::Corrupt, "a stream has a gap or a double");
    return report;
}

Result<void> verifyTail(Transaction& tx, int count)
{
    auto last = tx.query("SELECT coalesce(max(n), 0) FROM position");
    last.step();
    auto const links = walk(tx, std::max<std::int64_t>(1, last.integer(0) - count));
    if (!links) return links.error();
    return {};
}

} // namespace bywalec
