// programme list, define, close: what the shop's customers collect.
#include "app/cli/Accounts.h"
#include "app/cli/Commands.h"
#include "app/cli/Definition.h"
#include "core/words/RuleWords.h"

namespace bywalec::cli {

static Json listedJson(Words const& words, Defined<Programme> const& defined, Currency currency)
{
    auto const& programme = defined.newest();
    return {{"id", programme.id.text()},
            {"name", nameOf(programme)},
            {"kind", kindOf(programme.terms)},
            {"version", programme.version},
            {"running", defined.isRunning()},
            {"closed", defined.closed},
            {"rule", ruleSentence(words, programme.terms, currency)},
            {"terms", toJson(programme.terms)}};
}

static int list(Session& session)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const definitions = session.must(
        reading.database.read([](Transaction& tx) -> Result<Definitions> { return readDefinitions(tx); }));
    auto const& words = session.words();
    Json programmes = Json::array();
    std::vector<std::string> lines;
    for (auto const& each : definitions.programmes) {
        programmes.push_back(listedJson(words, each, reading.shop.currency));
        auto const& programme = each.newest();
        lines.push_back(
            joined({nameOf(programme), each.closed ? words.say("cli.definition.is_closed") : std::string(),
                    joined(ruleSentence(words, programme.terms, reading.shop.currency)),
                    words.say("cli.definition.id", {{"id", programme.id.text()}})}));
    }
    if (lines.empty()) lines.push_back(words.say("cli.programme.none"));
    return session.answer({{"programmes", programmes}}, lined(lines));
}

static int define(Session& session, DefineArguments const& arguments)
{
    auto& business = session.openWriter(Keys::Optional); // first: it knows the language
    auto const terms = programmeTermsFromJson(readJsonFile(session, arguments.file));
    if (!terms) throw failDefinition(session, terms.error());
    DefinedAnswer answer{"programme", {}, 1, {}, toJson(*terms), {}, {}, false};
    session.must(business.journal().write([&](Append& append) -> Result<void> {
        auto const definitions = readDefinitions(append.tx());
        auto const now =
            defineNext<Programme>(append, definitions.programmes, {{}, 1, *terms}, arguments, "programme",
                                  [&](Programme const& next) { return defineProgramme(definitions, next); });
        if (!now) return now.error();
        answer.id = now->definition.id.text();
        answer.version = now->definition.version;
        answer.name = nameOf(now->definition);
        answer.warnings = warningsFor(*terms, now->definition.id, currentRules(definitions));
        answer.retried = now->retried;
        return {};
    }));
    answer.rule = ruleSentence(session.words(), *terms, business.shop().currency);
    return answerDefined(session, answer);
}

static int close(Session& session, std::string const& text)
{
    auto& business = session.openWriter(Keys::Optional);
    Programme programme;
    bool again = false;
    session.must(business.journal().write([&](Append& append) -> Result<void> {
        auto const definitions = readDefinitions(append.tx());
        auto const found = pick(definitions.programmes, text, "programme");
        if (!found) return found.error();
        programme = (*found)->newest();
        again = (*found)->closed;
        if (again) return {};
        auto written = append.append(programmeClosed(programme.id, (*found)->newestVersion));
        if (!written) return written.error();
        return {};
    }));
    return answerClosed(session, "programme", programme.id.text(), nameOf(programme), again);
}

void addProgramme(Command app, Chosen& chosen)
{
    auto command = app.addCommand("programme", "List, define or close programmes");
    command.needsCommand();
    command.addCommand("list", "Every programme with its rule; reads only").runs([&chosen] {
        chosen = list;
    });

    auto defining = command.addCommand("define", "A new programme, or the next version of one");
    auto what = std::make_shared<DefineArguments>();
    addDefine(defining, *what);
    defining.footer("What a new version changes holds for later visits; nothing that was earned changes.\n"
                    "Warnings don't refuse: they are told on standard error and stand in the JSON.");
    defining.runs([&chosen, what] { chosen = [what](Session& session) { return define(session, *what); }; });

    auto closing =
        command.addCommand("close", "A programme earns no more; what was earned stays and can be given");
    auto which = std::make_shared<std::string>();
    closing.addOption("programme", *which, "Its id or its name").typeName("ID").required();
    closing.runs([&chosen, which] { chosen = [which](Session& session) { return close(session, *which); }; });
}

} // namespace bywalec::cli
