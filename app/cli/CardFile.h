// A card's QR code as a picture in a file.
#pragma once

#include "app/cli/Session.h"

namespace bywalec::cli {

/// A usage failure when the name's ending isn't one that can be written.
void checkCardFile(Session& session, std::string const& file);
/// Mode 0600: whoever has the picture has the card.
void writeCardFile(Session& session, std::string const& file, std::string const& payload);
/// The card that an earlier enrolment assigned; NotFound when the operation was something else.
Result<CardId> cardOfEnrolment(Transaction& tx, EventId enrolment);

} // namespace bywalec::cli
