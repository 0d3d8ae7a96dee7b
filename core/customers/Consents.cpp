#include "core/customers/Consents.h"

namespace bywalec {

ConsentStanding consentOf(Transaction& tx, std::int64_t customer, Channel channel)
{
    ConsentStanding standing;
    standing.given = hasConsent(tx, customer, channel);
    if (!standing.given) return standing;
    // After a withdrawal only a grant that has seen it counts, as hasConsent says.
    auto row = tx.query(
        "WITH standing AS (SELECT event_id, seen, given, hlc, text_version FROM consent c WHERE customer = "
        "?1 AND "
        "channel = ?2 AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = c.event_id)) "
        "SELECT g.hlc, coalesce(g.text_version, 0) FROM standing g WHERE g.given = 1 AND coalesce((SELECT "
        "w.event_id "
        "IS g.seen FROM standing w WHERE w.given = 0 ORDER BY w.hlc DESC, w.event_id DESC LIMIT 1), 1) "
        "ORDER BY g.hlc DESC, g.event_id DESC LIMIT 1");
    row.bind(customer, name(channel));
    if (!row.step()) return standing;
    standing.since = Hlc(std::uint64_t(row.integer(0))).time();
    standing.textVersion = int(row.integer(1));
    return standing;
}

} // namespace bywalec
