// simulate: what a draft of a programme would have cost on the visits of the past. Reads only.
#include "app/cli/Commands.h"
#include "app/cli/Definition.h"
#include "app/cli/Session.h"
#include "app/cli/Views.h"
#include "core/programmes/PastVisits.h"
#include "core/programmes/Programmes.h"
#include "core/programmes/TermsJson.h"

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string definition;
    int months = 12;
};

} // namespace

static Rules readDraft(Session& session, std::string const& file)
{
    auto rules = draftFromJson(readJsonFile(session, file));
    if (!rules) throw failDefinition(session, rules.error());
    return std::move(*rules);
}

static Json figures(Simulation const& result)
{
    auto const maybe = [](auto const& value) { return value ? Json(*value) : Json(); };
    Json months = Json::array();
    for (auto const& month : result.months)
        months.push_back({{"year", month.year}, {"month", month.month}, {"cost_minor", month.costMinor}});
    return {{"visits", result.visits},
            {"members", result.members},
            {"issued", result.issued},
            {"redeemed", result.redeemed},
            {"expired", result.expired},
            {"waiting", result.waiting},
            {"cost_minor", result.costMinor},
            {"liability_minor", result.liabilityMinor},
            {"revenue_minor", result.revenueMinor},
            {"visits_with_amount", result.visitsWithAmount},
            {"months", months},
            {"weeks_to_first_median", maybe(result.weeksToFirstMedian)},
            {"weeks_to_first_occasional", maybe(result.weeksToFirstOccasional)},
            {"reached", result.reached},
            {"reached_percent", maybe(result.reachedPercent)},
            {"cost_per_member_minor", maybe(result.costPerMemberMinor)},
            {"cost_of_value_percent", maybe(result.costOfValuePercent)},
            {"anyway_percent", maybe(result.anywayPercent)}};
}

// What an owner should think about before the launch.
static std::vector<std::string> warningsOf(Simulation const& result)
{
    std::vector<std::string> warnings;
    if (result.reachedPercent && *result.reachedPercent < 50) warnings.push_back("few_reach");
    if (result.costOfValuePercent && *result.costOfValuePercent > 10) warnings.push_back("dear");
    return warnings;
}

static std::string told(Words const& words, Simulation const& result, Currency currency)
{
    std::vector<std::string> lines{
        words.say("cli.simulate.replayed",
                  {{"visits", result.visits}, {"members", std::int64_t(result.members)}}),
        words.say("cli.simulate.rewards",
                  {{"issued", result.issued}, {"redeemed", result.redeemed}, {"expired", result.expired}}),
        words.say("cli.simulate.cost", {{"cost", Money{result.costMinor, currency}},
                                        {"liability", Money{result.liabilityMinor, currency}}})};
    if (result.weeksToFirstMedian)
        lines.push_back(
            words.say("cli.simulate.weeks", {{"weeks", std::int64_t(*result.weeksToFirstMedian)}}));
    if (result.reachedPercent)
        lines.push_back(
            words.say("cli.simulate.reached", {{"percent", std::int64_t(*result.reachedPercent)}}));
    for (auto const& warning : warningsOf(result))
        lines.push_back(words.say("cli.simulate.warning." + warning));
    lines.push_back(words.say("cli.simulate.caveat"));
    std::string text;
    for (auto const& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

static int run(Session& session, Arguments const& arguments)
{
    auto reading = session.openReader(Keys::Optional); // first: it knows the language
    auto rules = readDraft(session, arguments.definition);
    auto const until = reading.today(session.clock());
    LocalDay const from{until.number - arguments.months * 365 / 12 + 1};
    auto const past = session.must(reading.database.read([&](Transaction& tx) -> Result<Past> {
        adoptItems(rules, currentRules(tx).items);
        return pastVisits(tx, {from, until, rules.items, reading.sealKey(), {}});
    }));
    if (past.visits.empty())
        throw session.fail(makeError(ErrorKind::NotFound, "no visits to replay"), "cli.simulate.no_past");
    auto const result = session.must(simulate(rules, past));
    auto const text = told(session.words(), result, reading.shop.currency);
    Json document{{"from", from.text()}, {"until", until.text()}};
    document.update(figures(result));
    document["warnings"] = warningsOf(result);
    document["message"] = text;
    return session.answer(document, text);
}

void addSimulate(Command app, Chosen& chosen)
{
    auto command = app.addCommand(
        "simulate", "Price a programme before it starts: replay past visits under a draft; reads only");
    auto arguments = std::make_shared<Arguments>();
    command.addOption("--definition", arguments->definition, "The draft, as docs/programmes.md describes it")
        .typeName("FILE")
        .required();
    command.addOption("--months", arguments->months, "How far back the replay begins")
        .within(1, 60)
        .showDefault();
    command.runs([&chosen, arguments] {
        chosen = [arguments](Session& session) { return run(session, *arguments); };
    });
}

} // namespace bywalec::cli
