// What a scan or a visit answered, as JSON and as sentences.
#pragma once

#include "app/cli/Purchase.h"

namespace bywalec::cli {

struct VisitReport {
    Outcome outcome;
    Currency currency;
    std::optional<double> decodeMs{}; ///< when a picture was read
    bool retried = false;
    bool byCard = true; ///< false: the customer was named, and no card was read
};
/// The one answer of the command.
int report(Session& session, VisitReport const& visit, PurchaseOptions const& options);

int visitExitCode(Outcome const& outcome);

} // namespace bywalec::cli
