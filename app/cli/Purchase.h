// What was bought and how it is paid, as the command line says it: the amount, the items, the parts paid with
// points or credit.
#pragma once

#include "app/cli/Commandline.h"
#include "app/cli/Session.h"

namespace bywalec::cli {

struct PurchaseOptions {
    std::optional<std::int64_t> amountMinor;
    std::vector<std::string> items; ///< "bułka", "bułka:3", "bułka:3:420"
    std::vector<std::string> pay;   ///< "Punkty:500"
    bool told = false;
};

/// A guest's purchase earns nothing and pays with nothing.
enum class Buyer { Customer, Anybody };
void addPurchase(Command command, PurchaseOptions& options, Buyer buyer);

/// Items and programmes by id or name; a usage failure for what can't be read.
std::vector<BillLine> linesOf(Session& session, Database& database, PurchaseOptions const& options);
std::vector<PayPart> payOf(Session& session, Database& database, PurchaseOptions const& options);

/// The failure of a purchase: says which option is missing where the core only names the field.
Failure failPurchase(Session& session, Error const& error, PurchaseOptions const& options);

} // namespace bywalec::cli
