#include "core/ledger/Charity.h"

#include "core/journal/Subjects.h"

#include <algorithm>

namespace bywalec {

using nlohmann::json;

Draft charityChosen(CustomerId customer, ProgrammeId programme, std::string const& cause, EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::charityChosen;
    draft.subject = SubjectId(customer.raw());
    draft.body =
        json{{"customer", customer.text()}, {"programme", programme.text()}, {"cause", cause}}.dump();
    return draft;
}

Draft charityPaid(CharityPayout const& payout, EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::charityPaid;
    draft.subject = SubjectId(payout.programme.raw());
    draft.body = json{{"programme", payout.programme.text()},
                      {"cause", payout.cause},
                      {"amount_minor", payout.amountMinor},
                      {"proof", payout.proof},
                      {"local_day", payout.day.number}}
                     .dump(-1, ' ', false, json::error_handler_t::replace);
    return draft;
}

std::string chosenCause(Transaction& tx, std::int64_t customer, ProgrammeId programme)
{
    auto row = tx.query("SELECT cause FROM charity_choice c WHERE customer = ?1 AND programme = ?2 AND NOT "
                        "EXISTS (SELECT 1 FROM voided v WHERE v.target = c.event_id) "
                        "ORDER BY hlc DESC, event_id DESC LIMIT 1");
    row.bind(customer, findSubject(tx, programme.raw()).value_or(0));
    return row.step() ? row.text(0) : std::string();
}

static Pot& potOf(std::vector<Pot>& pots, std::string const& key)
{
    auto found = std::find_if(pots.begin(), pots.end(), [&](Pot const& pot) { return pot.cause.key == key; });
    if (found != pots.end()) return *found;
    pots.push_back({{key, key}, 0, 0, {}});
    return pots.back();
}

std::vector<Pot> potsOf(Transaction& tx, ProgrammeId programme, CharityTerms const& terms)
{
    std::vector<Pot> pots;
    for (auto const& cause : terms.causes)
        pots.push_back({cause, 0, 0, {}});
    auto const key = findSubject(tx, programme.raw()).value_or(0);
    auto sums = tx.query("SELECT cause, sum(delta) FROM entry WHERE programme = ?1 AND cause IS NOT NULL AND "
                         "live = 1 GROUP BY cause ORDER BY cause");
    sums.bind(key);
    while (sums.step())
        potOf(pots, sums.text(0)).collectedMinor = sums.integer(1);
    auto paid = tx.query(
        "SELECT cause, amount_minor, proof, local_day, event_id FROM charity_payout p WHERE programme "
        "= ?1 AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = p.event_id) "
        "ORDER BY local_day, event_id");
    paid.bind(key);
    while (paid.step()) {
        auto& pot = potOf(pots, paid.text(0));
        pot.paidMinor += paid.integer(1);
        pot.payouts.push_back({programme, pot.cause.key, paid.integer(1), paid.text(2),
                               LocalDay{std::int32_t(paid.integer(3))}, paid.id<EventId>(4)});
    }
    auto const known = std::ptrdiff_t(terms.causes.size());
    pots.erase(
        std::remove_if(pots.begin() + known, pots.end(), [](Pot const& pot) { return pot.restMinor() == 0; }),
        pots.end());
    return pots;
}

std::span<std::string_view const> CharityProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::charityChosen, kind::charityPaid};
    return all;
}

// A void is looked up when the rows are read.
void CharityProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    auto const programme = body.id<ProgrammeId>("programme");
    auto const cause = body.text("cause");
    if (!programme || !cause) return;
    if (event.event.kind == kind::charityChosen)
        if (auto const customer = body.id<CustomerId>("customer"))
            tx.query(
                  "INSERT OR IGNORE INTO charity_choice (customer, programme, hlc, event_id, cause) VALUES "
                  "(?1, ?2, ?3, ?4, ?5)")
                .bind(intern(tx, *customer), intern(tx, *programme), event.event.hlc.packed(), event.event.id,
                      *cause)
                .run();
    auto const amount = body.integer("amount_minor");
    auto const day = body.integer("local_day");
    if (event.event.kind == kind::charityPaid && amount && day)
        tx.query("INSERT OR IGNORE INTO charity_payout (programme, cause, event_id, local_day, amount_minor, "
                 "proof) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
            .bind(intern(tx, *programme), *cause, event.event.id, *day, *amount,
                  body.text("proof").value_or(std::string()))
            .run();
}

void CharityProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM charity_payout; DELETE FROM charity_choice");
}

void CharityProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'choice ' || hex(c.event_id) || ' ' || coalesce(hex(s.id), 'lost') || ' ' || "
        "coalesce(hex(p.id), 'lost') || ' ' || c.cause FROM charity_choice c LEFT JOIN subject s ON s.key = "
        "c.customer LEFT JOIN subject p ON p.key = c.programme UNION ALL "
        "SELECT 'payout ' || hex(o.event_id) || ' ' || coalesce(hex(p.id), 'lost') || ' ' || o.cause || ' ' "
        "|| o.local_day || ' ' || o.amount_minor || ' ' || o.proof FROM charity_payout o "
        "LEFT JOIN subject p ON p.key = o.programme");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
