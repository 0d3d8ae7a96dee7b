// rules show, set: what holds for all programmes and offers together.
#include "app/cli/Commands.h"
#include "app/cli/Definition.h"
#include "app/cli/Views.h"

namespace bywalec::cli {

static int answerRules(Session& session, GeneralRules const& rules, int version, char const* state)
{
    auto const& words = session.words();
    auto const stacking =
        rules.stacking.mode == Stacking::Best
            ? words.say("cli.rules.best")
            : words.say("cli.rules.add", {{"percent", std::int64_t(rules.stacking.capPercent)}});
    auto const message = joined({stacking, words.say(std::string("cli.rules.ask_") + name(rules.askAmount)),
                                 words.say("cli.rules.pace", {{"count", std::int64_t(rules.paceDays)}})});
    Json const document{
        {"state", state}, {"rules", toJson(rules)}, {"version", version}, {"message", message}};
    return session.answer(document, message);
}

static int show(Session& session)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const definitions = session.must(
        reading.database.read([](Transaction& tx) -> Result<Definitions> { return readDefinitions(tx); }));
    return answerRules(session, definitions.general, definitions.rulesVersion, "shown");
}

static int set(Session& session, std::string const& file)
{
    auto& business = session.openWriter(Keys::Optional); // first: it knows the language
    auto const rules = generalRulesFromJson(readJsonFile(session, file));
    if (!rules) throw failDefinition(session, rules.error());
    auto const version = session.must(business.journal().write([&](Append& append) -> Result<int> {
        auto const before = readDefinitions(append.tx());
        if (before.rulesVersion > 0 && before.general == *rules) return before.rulesVersion;
        auto written = append.append(rulesSet(*rules, before.rulesVersion + 1));
        if (!written) return written.error();
        return before.rulesVersion + 1;
    }));
    return answerRules(session, *rules, version, "set");
}

void addRules(Command app, Chosen& chosen)
{
    auto command = app.addCommand("rules", "Show or set what holds for all programmes and offers");
    command.needsCommand();
    command.addCommand("show", "How offers go together, and when the amount is asked for; reads only")
        .runs([&chosen] { chosen = show; });
    auto setting = command.addCommand("set", "Set them; what the file leaves out takes its default");
    auto file = std::make_shared<std::string>();
    setting.addOption("file", *file, "The rules, as docs/programmes.md describes them")
        .typeName("FILE")
        .required();
    setting.runs([&chosen, file] { chosen = [file](Session& session) { return set(session, *file); }; });
}

} // namespace bywalec::cli
