// suggestion taken: the customer took what the cashier said at a visit.
#include "app/cli/Commands.h"
#include "app/cli/Finding.h"
#include "app/cli/Views.h"

namespace bywalec::cli {

static int taken(Session& session, std::string const& text)
{
    auto const visit = eventIdOf(session, text, "--visit");
    auto& business = session.openWriter(Keys::Optional);
    session.must(business.counter().takeSuggestion(visit));
    auto const message = session.words().say("cli.suggestion.taken");
    return session.answer({{"state", "taken"}, {"visit", visit.text()}, {"message", message}}, message);
}

void addSuggestion(Command app, Chosen& chosen)
{
    auto command = app.addCommand("suggestion", "What the cashier said about an offer");
    command.needsCommand();
    auto taking = command.addCommand("taken", "The customer took it; counts once a visit");
    auto visit = std::make_shared<std::string>();
    taking.addOption("--visit", *visit, "At which visit it was said").typeName("ID").required();
    taking.runs([&chosen, visit] { chosen = [visit](Session& session) { return taken(session, *visit); }; });
}

} // namespace bywalec::cli
