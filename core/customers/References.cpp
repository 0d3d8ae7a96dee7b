#include "core/customers/References.h"

#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

#define STANDS "NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = r.event_id) "

Draft customerReferenced(CustomerId customer, std::string const& reference, EventId import)
{
    Draft draft;
    draft.kind = kind::customerReferenced;
    draft.subject = SubjectId(customer.raw());
    draft.ref = import;
    draft.body = json{{"customer", customer.text()}, {"reference", reference}}.dump();
    return draft;
}

CustomerId customerOf(Transaction& tx, std::string const& reference)
{
    auto row = tx.query("SELECT s.id FROM customer_reference r JOIN subject s ON s.key = r.customer "
                        "WHERE r.reference = ?1 AND " STANDS "ORDER BY r.hlc, r.event_id LIMIT 1");
    row.bind(reference);
    return row.step() ? row.id<CustomerId>(0) : CustomerId();
}

std::string referenceOf(Transaction& tx, std::int64_t customer)
{
    auto row = tx.query("SELECT r.reference FROM customer_reference r WHERE r.customer = ?1 AND " STANDS
                        "ORDER BY r.hlc, r.event_id LIMIT 1");
    row.bind(customer);
    return row.step() ? row.text(0) : std::string();
}

std::unordered_map<std::string, CustomerId> allReferences(Transaction& tx)
{
    auto rows = tx.query("SELECT r.reference, s.id FROM customer_reference r JOIN subject s ON s.key = "
                         "r.customer WHERE " STANDS "ORDER BY r.reference, r.hlc, r.event_id");
    std::unordered_map<std::string, CustomerId> all;
    while (rows.step())
        all.try_emplace(rows.text(0), rows.id<CustomerId>(1));
    return all;
}

std::unordered_map<std::int64_t, std::string> referencesByCustomer(Transaction& tx)
{
    auto rows = tx.query("SELECT r.customer, r.reference FROM customer_reference r WHERE " STANDS
                         "ORDER BY r.customer, r.hlc, r.event_id");
    std::unordered_map<std::int64_t, std::string> all;
    while (rows.step())
        all.try_emplace(rows.integer(0), rows.text(1));
    return all;
}

std::span<std::string_view const> ReferenceProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::customerReferenced};
    return all;
}

// A void is looked up when the rows are read.
void ReferenceProjector::apply(Transaction& tx, Recorded const& event)
{
    if (event.event.kind != kind::customerReferenced) return;
    auto const body = event.body();
    auto const customer = body.id<CustomerId>("customer");
    auto const reference = body.text("reference");
    if (!customer || !reference || reference->empty()) return;
    tx.query("INSERT OR IGNORE INTO customer_reference (reference, hlc, event_id, customer) "
             "VALUES (?1, ?2, ?3, ?4)")
        .bind(*reference, event.event.hlc.packed(), event.event.id, intern(tx, *customer))
        .run();
}

void ReferenceProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM customer_reference");
}

void ReferenceProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows =
        tx.query("SELECT 'reference ' || r.reference || ' ' || r.hlc || ' ' || hex(r.event_id) || ' ' "
                 "|| coalesce(hex(s.id), 'lost') FROM customer_reference r LEFT JOIN subject s ON "
                 "s.key = r.customer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
