// Which cards exist, who holds them and which are blocked.
#pragma once

#include "core/base/Result.h"
#include "core/cards/Token.h"
#include "core/journal/Projector.h"

#include <vector>

namespace bywalec {

struct CardRow {
    std::int64_t key = 0;
    CardId id;
    std::string number;                   ///< ten digits
    std::optional<Hash16> checkCode;      ///< empty while only the assignment has arrived here
    std::optional<std::int64_t> customer; ///< subject key of whoever holds it
    bool blocked = false;
};

Draft cardIssued(Token const& token);
Draft cardAssigned(CardId const& card, CustomerId customer, EventId ref);
Draft cardBlocked(CardId const& card, std::optional<CardId> replacement);
SubjectId subjectOf(CardId const& card);

std::optional<CardRow> findCard(Transaction& tx, CardId const& id);
std::optional<CardRow> findCard(Transaction& tx, std::int64_t key);
/// The card's row, made when the card is heard of for the first time.
std::int64_t internCard(Transaction& tx, CardId const& id);
/// Two cards may share a number: all of them are shown.
std::vector<CardRow> cardsByNumber(Transaction& tx, std::string const& tenDigits);
/// The one assigned last comes last.
std::vector<CardRow> cardsOf(Transaction& tx, std::int64_t customer);

class CardProjector final : public Projector {
  public:
    std::string_view name() const override { return "cards"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
