// import customers, visits, answers, list, undo: what another system knew, brought in and taken back.
#include "app/cli/Commands.h"
#include "app/cli/Progress.h"
#include "app/cli/Views.h"
#include "core/exchange/ImportWords.h"

#include <fstream>
#include <sstream>

namespace bywalec::cli {

namespace {

struct Arguments {
    ImportOptions options;
    std::string map;
    std::string programme;
    std::string rejects;
    bool dryRun = false;
};

constexpr std::size_t mostTold = 100; ///< lines set aside; --rejects has them all

/// Lines that were set aside: the first for the answer, all for the file of --rejects.
class Aside {
  public:
    Aside(Session& session, std::string file) : m_session(session), m_file(std::move(file)) {}

    void take(SetAside const& aside)
    {
        auto const reason = sayProblem(m_session.words(), aside.problem);
        if (m_lines.size() < mostTold) {
            m_lines.push_back({{"line", aside.line},
                               {"reason", aside.problem.code},
                               {"column", idJson(aside.problem.column)},
                               {"same_as_line", aside.problem.line ? Json(aside.problem.line) : Json()},
                               {"message", reason}});
            m_told.push_back(
                m_session.words().say("cli.import.aside", {{"line", aside.line}, {"reason", reason}}));
        }
        ++m_count;
        if (!m_file.empty()) m_rows.push_back({aside.raw, aside.line, reason});
    }

    // At the end: only then the delimiter and the headings are known. The two columns more are passed over
    // when the mended file is brought in.
    void write(ImportReport const& report)
    {
        if (m_file.empty()) return;
        std::ofstream out(m_file, std::ios::binary | std::ios::trunc);
        auto const put = [&](std::string const& raw, std::string const& line, std::string const& reason) {
            out << raw << report.delimiter << line << report.delimiter
                << csvCell(harmless(reason), report.delimiter) << "\r\n";
        };
        out << "\xEF\xBB\xBF";
        auto const& words = m_session.words();
        if (!report.headings.empty())
            put(report.headings, words.say("import.rejects.line"), words.say("import.rejects.reason"));
        for (auto const& row : m_rows)
            put(row.raw, std::to_string(row.line), row.reason);
        if (!out.flush())
            throw m_session.fail(makeError(ErrorKind::Io, m_file), "cli.import.no_rejects",
                                 {{"file", m_file}});
    }

    Json const& lines() const { return m_lines; }
    std::vector<std::string> told() const
    {
        auto told = m_told;
        if (m_count > std::int64_t(mostTold))
            told.push_back(
                m_session.words().say("cli.import.more", {{"count", m_count - std::int64_t(mostTold)}}));
        return told;
    }

  private:
    struct Row {
        std::string raw;
        std::int64_t line = 0;
        std::string reason;
    };
    Session& m_session;
    std::string m_file;
    Json m_lines = Json::array();
    std::vector<std::string> m_told;
    std::vector<Row> m_rows;
    std::int64_t m_count = 0;
};

std::map<std::string, std::string> mapOf(Session& session, std::string const& text)
{
    std::map<std::string, std::string> map;
    std::istringstream pairs(text);
    for (std::string pair; std::getline(pairs, pair, ',');) {
        if (pair.empty()) continue;
        auto const at = pair.rfind('=');
        if (at == std::string::npos || at == 0)
            throw session.failUsage("cli.usage.bad_value", {{"option", "--map"}});
        map[pair.substr(0, at)] = pair.substr(at + 1);
    }
    return map;
}

Failure failImport(Session& session, Error const& error, ImportOptions const& options)
{
    std::string fields;
    for (auto const& field : fieldsOf(options.kind))
        fields += (fields.empty() ? "" : ", ") + field;
    if (error.kind == ErrorKind::NotFound)
        return session.fail(error, "cli.import.no_file", {{"file", options.file}});
    if (error.kind == ErrorKind::Cancelled) return session.fail(error, "cli.import.cancelled");
    if (error.kind == ErrorKind::MissingKey) return session.fail(error, "cli.keys.needed");
    if (error.kind != ErrorKind::InvalidInput) return session.fail(error);
    if (error.detail == "programme") return session.fail(error, "cli.import.programme");
    if (error.detail == "columns") return session.fail(error, "cli.import.no_columns", {{"fields", fields}});
    if (error.detail.starts_with("map: "))
        return session.fail(error, "cli.import.bad_map",
                            {{"what", error.detail.substr(5)}, {"fields", fields}});
    return session.fail(error, "cli.import.no_file", {{"file", options.file}});
}

Json previewJson(Words const& words, std::vector<PreviewRow> const& rows)
{
    Json preview = Json::array();
    for (auto const& row : rows)
        preview.push_back({{"line", row.line},
                           {"cells", row.cells},
                           {"reason", row.problem ? Json(row.problem->code) : Json()},
                           {"message", row.problem ? Json(sayProblem(words, *row.problem)) : Json()}});
    return preview;
}

Json reportJson(Words const& words, ImportReport const& report, Arguments const& arguments)
{
    Json columns = Json::array();
    for (auto const& column : report.columns.all)
        columns.push_back({{"heading", column.heading}, {"field", idJson(column.field)}});
    Json document{{"what", name(arguments.options.kind)},
                  {"dry_run", arguments.dryRun},
                  {"import", idJson(report.import)},
                  {"rows", report.counts.rows},
                  {"added", report.counts.added},
                  {"duplicates", report.counts.duplicates},
                  {"rejected", report.counts.rejected},
                  {"customers", report.counts.customers},
                  {"encoding", report.encoding},
                  {"delimiter", std::string(1, report.delimiter)},
                  {"columns", columns},
                  {"reasons", report.reasons}};
    if (arguments.dryRun) document["preview"] = previewJson(words, report.preview);
    return document;
}

std::string reportText(Words const& words, ImportReport const& report, bool dryRun,
                       std::vector<std::string> const& told)
{
    std::vector<std::string> lines;
    for (auto const& column : report.columns.all)
        lines.push_back(
            column.field.empty()
                ? words.say("cli.import.passed_over", {{"heading", column.heading}})
                : words.say("cli.import.column", {{"heading", column.heading}, {"field", column.field}}));
    auto const& counts = report.counts;
    lines.push_back(words.say("cli.import.counts", {{"added", counts.added},
                                                    {"customers", counts.customers},
                                                    {"duplicates", counts.duplicates},
                                                    {"rejected", counts.rejected}}));
    lines.insert(lines.end(), told.begin(), told.end());
    if (dryRun)
        lines.push_back(words.say("cli.import.dry_run"));
    else if (report.import.isNull())
        lines.push_back(words.say("cli.import.nothing"));
    else
        lines.push_back(words.say("cli.import.undo_with", {{"id", report.import.text()}}));
    return lined(lines);
}

int run(Session& session, Arguments arguments)
{
    auto& options = arguments.options;
    options.map = mapOf(session, arguments.map);
    if (!arguments.programme.empty()) {
        auto const id = ProgrammeId::parse(arguments.programme);
        if (!id) throw session.failUsage("cli.usage.bad_value", {{"option", "--programme"}});
        options.programme = *id;
    }
    Progress progress(8 << 20);
    ImportHooks hooks;
    hooks.progress = progress.hook();
    hooks.stop = progress.token();
    Aside aside(session, arguments.rejects);
    hooks.aside = [&](SetAside const& each) { aside.take(each); };
    Result<ImportReport> report;
    if (arguments.dryRun) {
        auto reading = session.openReader(Keys::Optional);
        report = reading.database.read([&](Transaction& tx) {
            return tryImport(tx,
                             {reading.zone, reading.sealKey(), session.clock().now(), reading.shop.currency},
                             options, hooks);
        });
    } else {
        auto& business = session.openWriter(Keys::Optional);
        report =
            importFile(business.journal(),
                       {business.zone(), business.sealKey(), session.clock().now(), business.shop().currency},
                       options, hooks);
        if (report) (void)business.idle(); // a full disk now loses nothing
    }
    if (!report) throw failImport(session, report.error(), options);
    aside.write(*report);
    auto document = reportJson(session.words(), *report, arguments);
    document["set_aside"] = aside.lines();
    auto const text = reportText(session.words(), *report, arguments.dryRun, aside.told());
    document["message"] = text;
    return session.answer(document, text);
}

int list(Session& session)
{
    auto reading = session.openReader(Keys::Optional);
    auto const imports =
        session.must(reading.database.read([&](Transaction& tx) -> Result<std::vector<ImportEntry>> {
            return importsOf(tx, reading.sealKey());
        }));
    Json all = Json::array();
    std::vector<std::string> lines;
    auto const& words = session.words();
    for (auto const& each : imports) {
        auto const local = reading.zone.local(each.time);
        all.push_back({{"id", each.id.text()},
                       {"what", name(each.kind)},
                       {"day", local.day.text()},
                       {"file", idJson(each.file)},
                       {"added", each.counts.added},
                       {"duplicates", each.counts.duplicates},
                       {"rejected", each.counts.rejected},
                       {"customers", each.counts.customers},
                       {"undone", each.undone}});
        lines.push_back(words.say(each.undone ? "cli.import.entry_undone" : "cli.import.entry",
                                  {{"date", words.date(local.day)},
                                   {"what", words.say(std::string("import.kind.") + name(each.kind))},
                                   {"added", each.counts.added},
                                   {"id", each.id.text()}}));
    }
    if (lines.empty()) lines.push_back(words.say("cli.import.none"));
    return session.answer({{"imports", all}}, lined(lines));
}

int undo(Session& session, std::string const& text)
{
    auto const id = EventId::parse(text);
    auto& business = session.openWriter(Keys::Optional);
    Progress progress(20'000);
    auto const undone =
        undoImport(business.journal(), id.value_or(EventId()), progress.hook(), progress.token());
    if (!undone && undone.error().kind == ErrorKind::NotFound)
        throw session.fail(undone.error(), "cli.import.unknown");
    if (!undone && undone.error().kind == ErrorKind::Cancelled)
        throw session.fail(undone.error(), "cli.import.cancelled");
    if (!undone) throw session.fail(undone.error());
    auto const& words = session.words();
    auto const told =
        lined({words.say(undone->again ? "cli.import.undone_before" : "cli.import.undone"),
               undone->kept ? words.say("cli.import.kept", {{"count", undone->kept}}) : std::string()});
    return session.answer({{"import", id->text()},
                           {"events", undone->events},
                           {"kept", undone->kept},
                           {"again", undone->again},
                           {"message", told}},
                          told);
}

void addKind(Command command, Chosen& chosen, ImportKind kind, char const* what)
{
    auto each = command.addCommand(name(kind), what);
    auto arguments = std::make_shared<Arguments>();
    arguments->options.kind = kind;
    each.addOption("file", arguments->options.file, "A CSV file").typeName("FILE").required();
    each.addOption("--map", arguments->map,
                   "What columns mean, by heading or number: \"Klient=customer,4=amount\"")
        .typeName("HEADING=FIELD,…");
    each.addFlag("--dry-run", arguments->dryRun, "Only say what would happen");
    each.addOption("--rejects", arguments->rejects, "Write every line that isn't brought in, with its reason")
        .typeName("FILE");
    if (kind == ImportKind::Customers)
        each.addOption("--programme", arguments->programme, "In which the balances are").typeName("ID");
    else
        each.addFlag("--known-only", arguments->options.knownOnly,
                     "Set aside what names an unknown customer, instead of making one");
    each.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace

void addImport(Command app, Chosen& chosen)
{
    auto command = app.addCommand("import", "Bring in customers, past visits or answers from a CSV file");
    command.needsCommand();
    addKind(command, chosen, ImportKind::Customers, "Customers, perhaps with balances");
    addKind(command, chosen, ImportKind::Visits, "Visits of the past");
    addKind(command, chosen, ImportKind::Answers, "Answers to the survey's question");
    command.addCommand("list", "What was brought in").runs([&chosen] { chosen = list; });
    auto undoing = command.addCommand("undo", "Take a whole import back");
    auto which = std::make_shared<std::string>();
    undoing.addOption("import", *which, "Its id, as import list tells it").typeName("ID").required();
    undoing.runs([&chosen, which] { chosen = [which](Session& session) { return undo(session, *which); }; });
}

} // namespace bywalec::cli
