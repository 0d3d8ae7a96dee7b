#include "app/cli/Definition.h"

#include "app/cli/Views.h"
#include "core/words/RuleWords.h"

#include <fstream>
#include <sstream>

namespace bywalec::cli {

nlohmann::json readJsonFile(Session& session, std::string const& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in) throw session.fail(makeError(ErrorKind::NotFound, file));
    auto json = nlohmann::json::parse(text.str(), nullptr, false);
    if (json.is_discarded())
        throw session.fail(makeError(ErrorKind::InvalidInput, file), "cli.simulate.not_json",
                           {{"file", file}});
    return json;
}

Failure failDefinition(Session& session, Error const& error)
{
    if (error.kind != ErrorKind::InvalidInput) return session.fail(error);
    auto const field = fieldSentence(session.words(), error.detail);
    return session.fail(error, "cli.definition.field", {{"sentence", field}, {"path", error.detail}});
}

Json warningsJson(Words const& words, std::vector<Warning> const& warnings)
{
    Json out = Json::array();
    for (auto const& warning : warnings)
        out.push_back({{"code", warning.code},
                       {"about", idJson(warning.about)},
                       {"message", warningSentence(words, warning)}});
    return out;
}

std::vector<std::string> warningLines(Words const& words, std::vector<Warning> const& warnings)
{
    std::vector<std::string> lines;
    for (auto const& warning : warnings)
        lines.push_back(words.say("cli.definition.warning", {{"warning", warningSentence(words, warning)}}));
    return lines;
}

void addDefine(Command command, DefineArguments& arguments)
{
    command.addOption("file", arguments.file, "The definition, as docs/programmes.md describes it")
        .typeName("FILE")
        .required();
    command
        .addOption("--id", arguments.id,
                   "Its next version instead of something new, by id or name; opens what was closed")
        .typeName("ID");
    command.addOption("--operation", arguments.operation,
                      "Names this definition: a retry with the same name adds nothing");
}

int answerDefined(Session& session, DefinedAnswer const& answer)
{
    auto const& words = session.words();
    auto const title =
        words.say("cli.definition.saved", {{"name", answer.name}, {"version", std::int64_t(answer.version)}});
    auto const message = joined({answer.retried ? words.say("cli.same_operation") : std::string(), title});
    Json const document{{"state", "defined"},
                        {answer.what, answer.id},
                        {"version", answer.version},
                        {"name", answer.name},
                        {"rule", answer.rule},
                        {"terms", answer.terms},
                        {"warnings", warningsJson(words, answer.warnings)},
                        {"message", message},
                        {"retried", answer.retried}};
    auto const warnings = warningLines(words, answer.warnings);
    if (session.json())
        for (auto const& line : warnings)
            session.notice(line);
    return session.answer(document, lined({message, joined(answer.rule), lined(warnings),
                                           words.say("cli.definition.id", {{"id", answer.id}})}));
}

int answerClosed(Session& session, char const* what, std::string const& id, std::string const& name,
                 bool again)
{
    auto const message = session.words().say(
        again ? "cli.definition.already_closed" : std::string("cli.") + what + ".closed", {{"name", name}});
    return session.answer(
        {{"state", "closed"}, {what, id}, {"name", name}, {"message", message}, {"retried", again}}, message);
}

} // namespace bywalec::cli
