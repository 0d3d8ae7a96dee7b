// suggestion taken: the customer took what the cashier said at a visit.
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"

#include <CLI/CLI.hpp>

namespace bywalec::cli {

static int taken(Session& session, std::string const& text)
{
    auto const visit = eventIdOf(session, text, "--visit");
    auto& business = session.openWriter(Keys::Optional);
    session.must(business.counter().takeSuggestion(visit));
    auto const message = session.words().say("cli.suggestion.taken");
    return session.answer({{"state", "taken"}, {"visit", visit.text()}, {"message", message}}, message);
}

void addSuggestion(CLI::App& app, Chosen& chosen)
{
    auto* command = app.add_subcommand("suggestion", "What the cashier said about an offer");
    command->require_subcommand(1);
    auto* taking = command->add_subcommand("taken", "The customer took it; counts once a visit");
    auto visit = std::make_shared<std::string>();
    taking->add_option("--visit", *visit, "At which visit it was said")->type_name("ID")->required();
    taking->callback(
        [&chosen, visit] { chosen = [visit](Session& session) { return taken(session, *visit); }; });
}

} // namespace bywalec::cli
