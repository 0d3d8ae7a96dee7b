// The owner's numbers as JSON, and how people are called in lists of numbers: the same in every command.
#pragma once

#include "app/cli/Session.h"
#include "core/programmes/Programmes.h"
#include "core/reports/Metrics.h"

namespace bywalec::cli {

/// The one place that decides what a customer is called in such a list: the customer's id. (Who was imported
/// will be called by the id of the system they came from.)
std::string figureKey(Transaction& tx, std::int64_t customer);

/// Rounded to so many digits; null for no value.
Json figure(std::optional<double> value, int digits = 4);

/// What was typed, or the shop's own pace.
int paceOf(Transaction& tx, std::optional<int> typed);

/// A day as it is typed; a usage failure naming the option when it is none.
LocalDay dayOf(Session& session, std::string const& text, char const* option);
/// The day as of which something is asked: what was typed, or today.
LocalDay asOfDay(Session& session, Reading& reading, std::string const& typed);

/// {"C01": "champion", …}
Json segmentsJson(Transaction& tx, Members const& members, Segments const& segments);
/// A document's members as lines "name: value", for a person.
std::string figureLines(Json const& document);

} // namespace bywalec::cli
