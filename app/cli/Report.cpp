// report week, month, quarter: the Monday page of a period, as JSON, as CSV or in a few sentences. Reads
// only.
#include "app/cli/Commands.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Views.h"
#include "core/reports/ReportWords.h"
#include "core/reports/WeeklyCsv.h"

#include <iostream>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string period;
    int pace = 30;
    std::int64_t ticket = 0;
    bool csv = false;
};

} // namespace

// What was typed, or the last one that is over.
static Period periodOf(Session& session, PeriodKind kind, std::string const& typed, LocalDay today)
{
    if (typed.empty()) return previous(Period::holding(kind, today));
    auto const period = Period::parse(typed);
    auto const* option = kind == PeriodKind::Week    ? "--week"
                         : kind == PeriodKind::Month ? "--month"
                                                     : "--quarter";
    if (!period || period->kind != kind)
        throw session.failUsage("cli.usage.bad_value", {{"option", std::string(option)}});
    return *period;
}

static std::string told(Words const& words, WeeklyReport const& report)
{
    std::vector<std::string> lines{report.period.text() + ": " + headline(words, report)};
    for (auto const& bar : report.days)
        lines.push_back(alarmSentence(words, bar));
    lines.push_back(closedSentence(words, report));
    for (auto const& sentence : liabilitySentences(words, report))
        lines.push_back(sentence);
    for (auto const& sentence : sourceSentences(words, report))
        lines.push_back(sentence);
    return lined(lines);
}

static int run(Session& session, PeriodKind kind, Arguments const& arguments)
{
    auto reading = session.openReader(Keys::Optional);
    ReportRequest request;
    request.today = reading.today(session.clock());
    request.period = periodOf(session, kind, arguments.period, request.today);
    if (request.today < request.period.first)
        throw session.fail(makeError(ErrorKind::InvalidInput, "the period lies ahead"), "report.ahead");
    request.paceDays = arguments.pace;
    request.key = reading.sealKey();
    if (arguments.ticket > 0) request.usualTicketMinor = arguments.ticket;
    auto const report =
        session.must(reading.database.read([&](Transaction& tx) { return weeklyReport(tx, request); }));
    if (arguments.csv) {
        std::cout << weeklyCsv(report) << std::flush;
        return std::cout ? done : storageFailed;
    }
    auto const& words = session.words();
    return session.answer(session.json() ? reportJson(words, report) : Json(), told(words, report));
}

void addReport(Command app, Chosen& chosen)
{
    auto command = app.addCommand("report", "The owner's page of a week, a month or a quarter; reads only");
    command.needsCommand();
    auto const add = [&](char const* name, PeriodKind kind, char const* option, char const* example) {
        auto each = command.addCommand(name, std::string("The page of a ") + name);
        auto arguments = std::make_shared<Arguments>();
        each.addOption(option, arguments->period,
                       std::string("Which one, as ") + example + "; the last that is over by default");
        each.addOption("--pace", arguments->pace,
                       "Days in which a regular comes back: café 30, shop 45, salon 90, workshop 365; 0 = as "
                       "proposed from the visits")
            .within(0, 1095)
            .showDefault();
        each.addOption("--usual-ticket", arguments->ticket,
                       "What an order is worth, in minor units, where no amount was typed")
            .within(1, double(largestAmount));
        each.addFlag("--csv", arguments->csv, "Every number, one a line");
        each.runs([&chosen, arguments, kind] {
            chosen = [arguments, kind](Session& session) { return run(session, kind, *arguments); };
        });
    };
    add("week", PeriodKind::Week, "--week", "2025-W45");
    add("month", PeriodKind::Month, "--month", "2025-11");
    add("quarter", PeriodKind::Quarter, "--quarter", "2025-Q4");
}

} // namespace bywalec::cli
