#include "core/customers/Referrals.h"

#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

Draft customerReferred(CustomerId customer, CustomerId referrer, EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::customerReferred;
    draft.subject = SubjectId(customer.raw());
    draft.body = json{{"customer", customer.text()}, {"referrer", referrer.text()}}.dump();
    return draft;
}

CustomerId referrerOf(Transaction& tx, std::int64_t customer)
{
    auto row = tx.query("SELECT s.id FROM referral r JOIN subject s ON s.key = r.referrer WHERE r.customer = "
                        "?1 AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.event_id) "
                        "ORDER BY r.hlc, r.event_id LIMIT 1");
    row.bind(customer);
    return row.step() ? row.id<CustomerId>(0) : CustomerId();
}

std::vector<EventId> referralsOf(Transaction& tx, std::int64_t customer)
{
    auto rows =
        tx.query("SELECT r.event_id FROM referral r WHERE r.customer = ?1 AND NOT EXISTS (SELECT 1 FROM "
                 "voided v WHERE v.target = r.event_id) ORDER BY r.hlc, r.event_id");
    rows.bind(customer);
    std::vector<EventId> events;
    while (rows.step())
        events.push_back(rows.id<EventId>(0));
    return events;
}

std::span<std::string_view const> ReferralProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::customerReferred};
    return all;
}

// A void is looked up when the rows are read.
void ReferralProjector::apply(Transaction& tx, Recorded const& event)
{
    if (event.event.kind != kind::customerReferred) return;
    auto const body = event.body();
    auto const customer = body.id<CustomerId>("customer");
    auto const referrer = body.id<CustomerId>("referrer");
    if (!customer || !referrer) return;
    tx.query("INSERT OR IGNORE INTO referral (customer, hlc, event_id, referrer) VALUES (?1, ?2, ?3, ?4)")
        .bind(intern(tx, *customer), event.event.hlc.packed(), event.event.id, intern(tx, *referrer))
        .run();
}

void ReferralProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM referral");
}

void ReferralProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query("SELECT 'referral ' || hex(r.event_id) || ' ' || coalesce(hex(c.id), 'lost') || ' ' "
                         "|| coalesce(hex(o.id), 'lost') FROM referral r LEFT JOIN subject c ON c.key = "
                         "r.customer LEFT JOIN subject o ON o.key = r.referrer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
