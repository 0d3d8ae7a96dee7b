// report week, month, quarter: the Monday page of a period, as JSON, as CSV or in a few sentences. Reads
// only, unless a week's page is to be kept.
#include "app/cli/Commands.h"
#include "app/cli/ReportJson.h"
#include "app/cli/Views.h"
#include "core/programmes/Programmes.h"
#include "core/reports/Outlook.h"
#include "core/reports/ReportWords.h"
#include "core/reports/Snapshot.h"
#include "core/reports/WeeklyCsv.h"

#include <iostream>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string period;
    std::optional<int> pace;
    std::int64_t ticket = 0;
    bool csv = false;
    bool freeze = false;
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
    for (auto const& sentence : correctionSentences(words, report))
        lines.push_back(sentence);
    for (auto const& bar : report.days)
        lines.push_back(alarmSentence(words, bar));
    lines.push_back(closedSentence(words, report));
    for (auto const& sentence : liabilitySentences(words, report))
        lines.push_back(sentence);
    lines.push_back(forecastSentence(words, report));
    for (auto const& sentence : sourceSentences(words, report))
        lines.push_back(sentence);
    return lined(lines);
}

// The whole page at once: here nobody waits for it to appear.
static Result<WeeklyReport> readReport(Reading& reading, ReportRequest request)
{
    auto const basis =
        reading.database.read([&](Transaction& tx) { return readOutlookBasis(tx, asOfDay(request)); });
    if (!basis) return basis.error();
    auto const outlook = outlookOf(*basis);
    if (!outlook) return outlook.error();
    request.outlook = &*outlook;
    return reading.database.read([&](Transaction& tx) { return weeklyReport(tx, request); });
}

static void keepPage(Session& session, WeeklyReport const& report, LocalDay today)
{
    auto& business = session.openWriter(Keys::Optional);
    session.must(business.database().write([&](Transaction& tx) -> Result<void> {
        keepSnapshot(tx, report.period, today, frozenText(report));
        return {};
    }));
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
    auto const report = session.must(readReport(reading, request));
    if (arguments.freeze && wantsSnapshot(report)) keepPage(session, report, request.today);
    if (arguments.csv) {
        std::cout << weeklyCsv(report) << std::flush;
        return std::cout ? done : storageFailed;
    }
    auto const& words = session.words();
    return session.answer(session.json() ? reportJson(words, report) : Json(), told(words, report));
}

void addReport(Command app, Chosen& chosen)
{
    auto command = app.addCommand("report", "The owner's page of a week, a month or a quarter");
    command.needsCommand();
    auto const add = [&](char const* name, PeriodKind kind, char const* option, char const* example) {
        auto each = command.addCommand(name, std::string("The page of a ") + name);
        auto arguments = std::make_shared<Arguments>();
        each.addOption(option, arguments->period,
                       std::string("Which one, as ") + example + "; the last that is over by default");
        each.addOption("--pace", arguments->pace,
                       "Days in which a regular comes back, instead of the shop's own; 0 = as proposed from "
                       "the visits")
            .within(0, longestPaceDays);
        each.addOption("--usual-ticket", arguments->ticket,
                       "What an order is worth, in minor units, where no amount was typed")
            .within(1, double(largestAmount));
        if (kind == PeriodKind::Week)
            each.addFlag("--freeze", arguments->freeze,
                         "Keep the page of a week that is over, so that later corrections are seen; writes");
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
