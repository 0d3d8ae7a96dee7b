// export: everything that the shop knows, for a spreadsheet or another programme. Reads only.
#include "core/exchange/Export.h"
#include "app/cli/Commands.h"
#include "app/cli/Progress.h"
#include "app/cli/Views.h"

#include <filesystem>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string out;
    std::string format = "csv";
};

int run(Session& session, Arguments const& arguments)
{
    auto reading = session.openReader(Keys::Optional);
    auto const counts = reading.database.read([&](Transaction& tx) {
        ExportSource const source{reading.sealKey()};
        return arguments.format == "csv" ? exportCsv(tx, source, arguments.out)
                                         : exportJson(tx, source, arguments.out);
    });
    if (!counts && counts.error().kind == ErrorKind::AlreadyExists)
        throw session.fail(counts.error(), "cli.export.exists", {{"file", counts.error().detail}});
    if (!counts && counts.error().kind == ErrorKind::Io)
        throw session.fail(counts.error(), "cli.export.cannot_write", {{"file", arguments.out}});
    if (!counts) throw session.fail(counts.error());
    auto const text = session.words().say("cli.export.done", {{"file", arguments.out}});
    return session.answer({{"out", arguments.out},
                           {"format", arguments.format},
                           {"names", reading.keys.has_value()},
                           {"customers", counts->customers},
                           {"visits", counts->visits},
                           {"entries", counts->entries},
                           {"rewards", counts->rewards},
                           {"answers", counts->answers},
                           {"message", text}},
                          text);
}

} // namespace

void addExport(Command app, Chosen& chosen)
{
    auto command = app.addCommand("export", "Everything that the shop knows, as CSV or JSON; reads only");
    auto arguments = std::make_shared<Arguments>();
    command.addOption("--out", arguments->out, "A folder for CSV, a file for JSON; nothing is overwritten")
        .typeName("PATH")
        .required();
    command.addOption("--format", arguments->format, "csv or json").oneOf({"csv", "json"}).showDefault();
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
