// Which card, customer or programme a command means: by id, by the card's text or number, by name.
#pragma once

#include "app/cli/Commandline.h"
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
/// A customer's id, a card's text, or the digits under its code.
CustomerId customerByAny(Session& session, Transaction& tx, std::string const& text);

/// Somebody, as the command line names them; at most one of these isn't empty.
struct Whom {
    std::string id;
    std::string payload;
    std::string card;
    std::string number;
    std::string find; ///< beginnings of names, the phone's last digits
    int given() const;
};
void addWhom(Command command, Whom& whom);
inline constexpr char whomOptions[] = "--customer, --payload, --card, --number, --find";

/// Names are needed only to look for one; digits find cards and phones without.
Keys keysFor(Whom const& whom, Keys otherwise = Keys::Optional);
/// A usage failure unless exactly one is given. A blocked card names nobody where something is to be
/// written. Several that fit a --find are a failure with the list of them.
CustomerId findWhom(Session& session, Database& database, Secret const* key, Whom const& whom,
                    bool toWrite = true);

/// By its id, or by a name that only one of them has: of the running ones, else of the closed ones.
ProgrammeId programmeByText(Session& session, Transaction& tx, std::string const& text);

/// The id of a visit or another action; a usage failure that names the option for anything else.
EventId eventIdOf(Session& session, std::string const& text, std::string const& option);

} // namespace bywalec::cli
