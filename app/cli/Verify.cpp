// verify: the whole truth about the file, beside whoever writes to it.
#include "core/Verify.h"

#include "app/cli/Commands.h"
#include "app/cli/Session.h"

namespace bywalec::cli {

static int run(Session& session)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const report = session.must(verify(reading.database));
    auto const& words = session.words();
    auto const message = report.holds() ? words.say("cli.verify.ok", {{"events", report.events}})
                                        : words.say("cli.verify.damaged");
    Json const document{{"holds", report.holds()}, {"integrity", report.integrity},
                        {"chain", report.chain},   {"projections", report.projections},
                        {"events", report.events}, {"links", report.links},
                        {"detail", report.detail}, {"message", message}};
    auto const said = [&](bool good, char const* yes, char const* no) {
        return words.say(good ? yes : no) + "\n";
    };
    auto text = said(report.integrity, "cli.verify.integrity_ok", "cli.verify.integrity_damaged") +
                said(report.chain, "cli.verify.chain_ok", "cli.verify.chain_broken") +
                said(report.projections, "cli.verify.projections_ok", "cli.verify.projections_differ") +
                message;
    if (!report.holds()) {
        text += "\n(" + report.detail + ")";
        if (session.json()) session.notice(message);
    }
    return session.answer(document, text, report.holds() ? done : storageFailed);
}

void addVerify(Command app, Chosen& chosen)
{
    auto command = app.addCommand(
        "verify", "Check the file: integrity, chain of events, tables against the journal; reads only");
    command.runs([&chosen] { chosen = run; });
}

} // namespace bywalec::cli
