// bywalec-cli: the common options and the list of commands; each command is in a file of its own.
#include "app/cli/Commands.h"
#include "app/cli/Session.h"

#include <CLI/CLI.hpp>
#include <iostream>

using namespace bywalec;

static char const footer[] =
    "Exit status: 0 done; 1 refused or not found; 2 the command line can't be understood;\n"
    "3 the file is damaged or couldn't be written.\n"
    "With --json there is exactly one JSON document on standard output, a failure too:\n"
    "{\"error\":{\"kind\":\"locked\",\"message\":\"…\",\"detail\":\"…\"}}. Messages for people are on "
    "standard "
    "error.";

static void addCommonOptions(cli::Command app, cli::Options& options)
{
    app.addOption("--shop", options.shop, "The shop's file").typeName("FILE");
    app.addOption("--key-file", options.keyFile, "Its keys; FILE.key beside the shop's file by default")
        .typeName("FILE");
    app.addFlag("--json", options.json, "Answer with one JSON document");
    app.addOption("--lang", options.language,
                  "Language of messages; the shop's by default, before there is a shop LANG's")
        .oneOf(Words::languages());
    app.addOption("--limit-growth", options.limitGrowth,
                  "Let the file grow by this many pages at most, as if the disk were full")
        .typeName("PAGES")
        .within(0, double(std::int64_t(1) << 31))
        .group("Support and testing");
}

// The parser stopped before it could fill these in.
static void readLanguageAndForm(int argc, char** argv, cli::Options& options)
{
    for (int i = 1; i < argc; ++i) {
        std::string_view const argument = argv[i];
        if (argument == "--json") options.json = true;
        if (argument == "--lang" && i + 1 < argc) options.language = argv[i + 1];
        if (argument.starts_with("--lang=")) options.language = argument.substr(7);
    }
}

static cli::Failure usageFailure(cli::Session& session, CLI::App const& app, CLI::ParseError const& error)
{
    std::string const what = error.what();
    auto const subject = what.substr(0, what.find_first_of(" :"));
    bool const command = !app.get_subcommands().empty();
    if (!command && app.remaining().empty()) return session.failUsage("cli.usage.help");
    if (!command) return session.failUsage("cli.usage.unknown_command", {{"command", app.remaining()[0]}});
    if (dynamic_cast<CLI::RequiredError const*>(&error)) {
        return subject.starts_with("-") ? session.failUsage("cli.usage.missing_option", {{"option", subject}})
                                        : session.failUsage("cli.usage.help");
    }
    if (dynamic_cast<CLI::ExtrasError const*>(&error)) {
        auto const extra = what.substr(what.rfind(' ') + 1);
        return session.failUsage("cli.usage.unexpected", {{"argument", extra}});
    }
    auto bad = session.failUsage("cli.usage.bad_value", {{"option", subject}});
    bad.detail = what;
    return bad;
}

int main(int argc, char** argv)
{
    cli::Options options;
    cli::Session session(options);
    cli::Chosen chosen;
    CLI::App app("bywalec-cli: the shop's file from the command line", "bywalec-cli");
    app.footer(footer);
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", std::string("bywalec-cli " BYWALEC_VERSION));
    addCommonOptions(cli::Command(app), options);
    for (auto* add :
         {cli::addInit,     cli::addRecover,    cli::addEnrol,    cli::addScan,       cli::addVisit,
          cli::addGuest,    cli::addRedeem,     cli::addRefund,   cli::addAdjust,     cli::addUndo,
          cli::addCard,     cli::addClaim,      cli::addCustomer, cli::addProgramme,  cli::addOffer,
          cli::addItem,     cli::addRules,      cli::addCharity,  cli::addSuggestion, cli::addDecode,
          cli::addSimulate, cli::addVerify,     cli::addPredict,  cli::addMetrics,    cli::addSegments,
          cli::addCohorts,  cli::addReport,     cli::addGoal,     cli::addImport,     cli::addExport,
          cli::addDemo,     cli::addRecoveryKey})
        add(cli::Command(app), chosen);
    try {
        app.parse(argc, argv);
        return chosen(session);
    } catch (CLI::Success const& asked) { // --help, --version
        return app.exit(asked);
    } catch (CLI::ParseError const& error) {
        readLanguageAndForm(argc, argv, options);
        return session.answer(usageFailure(session, app, error));
    } catch (cli::Failure const& failure) {
        return session.answer(failure);
    }
}
