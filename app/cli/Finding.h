// Which card or customer a command means: by id, by the card's text, or by its number.
#pragma once

#include "app/cli/Session.h"
#include "core/cards/CardBook.h"

namespace bywalec::cli {

/// NotFound for a text that isn't a card of ours: one whose tag is another than the card was issued with.
CardRow cardByPayload(Session& session, Transaction& tx, std::string const& text);
/// NotFound for no such number, Refused when several cards share it.
CardRow cardByNumber(Session& session, Transaction& tx, std::string const& text);
CardRow cardById(Session& session, Transaction& tx, std::string const& text);
/// NotFound when nobody holds the card.
CustomerId holderOf(Session& session, Transaction& tx, CardRow const& card);
/// NotFound when nobody with this id is enrolled.
CustomerId customerById(Session& session, Transaction& tx, std::string const& text);

} // namespace bywalec::cli
