#include "core/cards/CardBook.h"

#include "core/cards/CardNumber.h"
#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

SubjectId subjectOf(CardId const& card)
{
    RawId raw{};
    std::copy(card.raw().begin(), card.raw().end(), raw.begin());
    return SubjectId(raw);
}

Draft cardIssued(Token const& token)
{
    Draft draft;
    draft.kind = kind::cardIssued;
    draft.subject = subjectOf(token.id);
    draft.body =
        json{{"card", token.id.text()}, {"epoch", token.epoch}, {"check", toHex(check(token))}}.dump();
    return draft;
}

Draft cardAssigned(CardId const& card, CustomerId customer, EventId ref)
{
    Draft draft;
    draft.kind = kind::cardAssigned;
    draft.subject = SubjectId(customer.raw());
    draft.ref = ref;
    draft.body = json{{"card", card.text()}, {"customer", customer.text()}}.dump();
    return draft;
}

Draft cardBlocked(CardId const& card, std::optional<CardId> replacement)
{
    Draft draft;
    draft.kind = kind::cardBlocked;
    draft.subject = subjectOf(card);
    json body{{"card", card.text()}};
    if (replacement) body["replacement"] = replacement->text();
    draft.body = body.dump();
    return draft;
}

static CardRow rowOf(Query const& row)
{
    CardRow card;
    card.key = row.integer(0);
    card.id = CardId::fromBytes(row.blob(1)).value_or(CardId());
    card.number = CardNumber::of(card.id).plain();
    auto const code = row.blob(2);
    if (code.size() == 16) {
        card.checkCode.emplace();
        std::copy(code.begin(), code.end(), card.checkCode->begin());
    }
    card.customer = row.maybeInteger(3);
    card.blocked = row.integer(4) != 0;
    return card;
}

#define CARD_SELECT "SELECT key, id, check_code, customer, blocked FROM card "

std::optional<CardRow> findCard(Transaction& tx, CardId const& id)
{
    auto row = tx.query(CARD_SELECT "WHERE id = ?1");
    row.bind(id.bytes());
    return row.step() ? std::optional(rowOf(row)) : std::nullopt;
}

std::optional<CardRow> findCard(Transaction& tx, std::int64_t key)
{
    auto row = tx.query(CARD_SELECT "WHERE key = ?1");
    row.bind(key);
    return row.step() ? std::optional(rowOf(row)) : std::nullopt;
}

static std::vector<CardRow> all(Query& rows)
{
    std::vector<CardRow> cards;
    while (rows.step())
        cards.push_back(rowOf(rows));
    return cards;
}

std::vector<CardRow> cardsByNumber(Transaction& tx, std::string const& tenDigits)
{
    auto rows = tx.query(CARD_SELECT "WHERE number = ?1 ORDER BY id");
    rows.bind(std::int64_t(std::stoll(tenDigits)));
    return all(rows);
}

std::vector<CardRow> cardsOf(Transaction& tx, std::int64_t customer)
{
    auto rows =
        tx.query(CARD_SELECT "WHERE customer = ?1 ORDER BY "
                             "(SELECT max(a.hlc) FROM card_assignment a WHERE a.card = card.key), id");
    rows.bind(customer);
    return all(rows);
}

std::span<std::string_view const> CardProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::cardIssued, kind::cardAssigned, kind::cardBlocked};
    return all;
}

static std::optional<std::int64_t> keyOf(Transaction& tx, CardId const& id)
{
    auto row = tx.query("SELECT key FROM card WHERE id = ?1");
    row.bind(id.bytes());
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::int64_t internCard(Transaction& tx, CardId const& id)
{
    if (auto const found = keyOf(tx, id)) return *found;
    tx.query("INSERT INTO card (id, number) VALUES (?1, ?2)")
        .bind(id.bytes(), std::int64_t(std::stoll(CardNumber::of(id).plain())))
        .run();
    return keyOf(tx, id).value();
}

// The newest assignment that stands, and whether any block stands.
static void settle(Transaction& tx, std::int64_t card)
{
    tx.query("UPDATE card SET customer = (SELECT customer FROM card_assignment a WHERE a.card = ?1 "
             "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = a.event_id) "
             "ORDER BY a.hlc DESC, a.event_id DESC LIMIT 1), "
             "blocked = EXISTS (SELECT 1 FROM card_block b WHERE b.card = ?1 "
             "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = b.event_id)) WHERE key = ?1")
        .bind(card)
        .run();
}

static void applyVoid(Transaction& tx, EventId const& target)
{
    auto rows = tx.query("SELECT card FROM card_assignment WHERE event_id = ?1 UNION "
                         "SELECT card FROM card_block WHERE event_id = ?1");
    rows.bind(target);
    std::vector<std::int64_t> cards;
    while (rows.step())
        cards.push_back(rows.integer(0));
    for (auto const card : cards)
        settle(tx, card);
}

void CardProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        if (auto const target = body.id<EventId>("target")) applyVoid(tx, *target);
        return;
    }
    auto const id = CardId::parse(body.text("card").value_or(std::string()));
    if (!id) return;
    auto const card = internCard(tx, *id);
    if (event.event.kind == kind::cardIssued) {
        auto const code = fromHex(body.text("check").value_or(std::string()));
        if (!code || code->size() != 16) return;
        // Issued twice with different checks is a forgery or a fault; which one stands mustn't hang on who
        // came first.
        tx.query("UPDATE card SET epoch = ?2, check_code = ?3 WHERE key = ?1 AND "
                 "(check_code IS NULL OR (check_code, epoch) > (?3, ?2))")
            .bind(card, body.integer("epoch").value_or(0), *code)
            .run();
    } else if (event.event.kind == kind::cardAssigned) {
        auto const customer = body.id<CustomerId>("customer");
        if (!customer) return;
        tx.query("INSERT INTO card_assignment (event, event_id, hlc, card, customer) VALUES (?1, ?2, ?3, ?4, "
                 "?5)")
            .bind(event.key, event.event.id, event.event.hlc.packed(), card, intern(tx, *customer))
            .run();
        settle(tx, card);
    } else {
        auto const replacement = CardId::parse(body.text("replacement").value_or(std::string()));
        auto insert =
            tx.query("INSERT INTO card_block (event, event_id, card, replacement) VALUES (?1, ?2, ?3, ?4)");
        insert.bind(event.key, event.event.id, card,
                    replacement
                        ? std::optional(Bytes(replacement->bytes().begin(), replacement->bytes().end()))
                        : std::nullopt);
        insert.run();
        settle(tx, card);
    }
}

void CardProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM card_assignment; DELETE FROM card_block; DELETE FROM card");
}

void CardProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT hex(c.id) || ' ' || coalesce(c.epoch, '-') || ' ' || coalesce(hex(c.check_code), '-') || "
        "' ' || coalesce(hex(s.id), '-') || ' ' || c.blocked FROM card c "
        "LEFT JOIN subject s ON s.key = c.customer");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
