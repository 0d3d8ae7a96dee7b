// guest: counts a visit of somebody without a card.
#include "app/cli/Commands.h"
#include "app/cli/Purchase.h"
#include "app/cli/Views.h"

namespace bywalec::cli {

static int run(Session& session, std::string const& operation, PurchaseOptions const& purchase)
{
    auto& business = session.openWriter(Keys::Optional);
    auto const id = operationId(operation);
    bool const retried = isRecorded(business.database(), id);
    auto const lines = linesOf(session, business.database(), purchase);
    auto const outcome = business.counter().guest(id, purchase.amountMinor, lines);
    if (outcome.state == ScanState::NotSaved) throw failPurchase(session, outcome.error, purchase);
    auto const message = joined({retried ? session.words().say("cli.same_operation") : std::string(),
                                 session.words().say("guest.title")});
    return session.answer({{"state", "guest"},
                           {"visit", outcome.visit.text()},
                           {"message", message},
                           {"commit_ms", outcome.commitMs},
                           {"retried", retried}},
                          message);
}

void addGuest(Command app, Chosen& chosen)
{
    auto command = app.addCommand("guest", "Count a visit of somebody without a card");
    auto operation = std::make_shared<std::string>();
    auto purchase = std::make_shared<PurchaseOptions>();
    command.addOption("--operation", *operation, "Names this visit: a retry with the same name adds nothing");
    addPurchase(command, *purchase, Buyer::Anybody);
    command.runs([&chosen, operation, purchase] {
        chosen = [operation, purchase](Session& session) { return run(session, *operation, *purchase); };
    });
}

} // namespace bywalec::cli
