// guest: counts a visit of somebody without a card.
#include "app/cli/Commands.h"
#include "app/cli/Views.h"

#include <CLI/CLI.hpp>

namespace bywalec::cli {

static int run(Session& session, std::string const& operation, std::optional<std::int64_t> amountMinor)
{
    auto& business = session.openWriter(Keys::Optional);
    auto const id = operationId(operation);
    bool const retried = isRecorded(business.database(), id);
    auto const outcome = business.counter().guest(id, amountMinor);
    if (outcome.state == ScanState::NotSaved) throw session.fail(outcome.error);
    auto const message = joined({retried ? session.words().say("cli.same_operation") : std::string(),
                                 session.words().say("guest.title")});
    return session.answer({{"state", "guest"},
                           {"visit", outcome.visit.text()},
                           {"message", message},
                           {"commit_ms", outcome.commitMs},
                           {"retried", retried}},
                          message);
}

void addGuest(CLI::App& app, Chosen& chosen)
{
    auto* command = app.add_subcommand("guest", "Count a visit of somebody without a card");
    auto operation = std::make_shared<std::string>();
    auto amount = std::make_shared<std::optional<std::int64_t>>();
    command->add_option("--operation", *operation,
                        "Names this visit: a retry with the same name adds nothing");
    command->add_option("--amount", *amount, "What was paid, in minor units")
        ->type_name("MINOR")
        ->check(CLI::NonNegativeNumber);
    command->callback([&chosen, operation, amount] {
        chosen = [operation, amount](Session& session) { return run(session, *operation, *amount); };
    });
}

} // namespace bywalec::cli
