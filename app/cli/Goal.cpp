// goal list, set, close: what the owner wants to reach by a day, and how far it is.
#include "app/cli/Commands.h"
#include "app/cli/Figures.h"
#include "app/cli/Views.h"
#include "core/reports/GoalCourse.h"
#include "core/reports/ReportWords.h"

#include <cmath>

namespace bywalec::cli {

namespace {

struct Arguments {
    std::string measure;
    double target = 0;
    std::string by;
    std::string change;
    std::string operation;
};

} // namespace

static Json courseJson(Words const& words, GoalCourse const& course)
{
    auto const& [id, version, terms] = course.goal;
    return {{"id", id.text()},
            {"version", version},
            {"measure", name(terms.measure)},
            {"target", double(terms.target) / 100},
            {"start", terms.start ? Json(double(*terms.start) / 100) : Json()},
            {"from", terms.from.text()},
            {"by", terms.by.text()},
            {"value", figure(course.value)},
            {"a_week", figure(course.aWeek)},
            {"state", name(course.state)},
            {"message", goalSentence(words, course)}};
}

static int list(Session& session)
{
    auto reading = session.openReader(Keys::Ignored);
    auto const today = reading.today(session.clock());
    auto const courses =
        session.must(reading.database.read([&](Transaction& tx) -> Result<std::vector<GoalCourse>> {
            std::vector<GoalCourse> out;
            for (auto const& goal : openGoals(tx))
                out.push_back(goalCourse(goal, goalValue(tx, goal.terms.measure, today), today));
            return out;
        }));
    Json goals = Json::array();
    std::vector<std::string> lines;
    for (auto const& course : courses) {
        goals.push_back(courseJson(session.words(), course));
        lines.push_back(goalSentence(session.words(), course) + " " + course.goal.id.text());
    }
    if (lines.empty()) lines.push_back(session.words().say("report.goal.none"));
    return session.answer({{"goals", goals}}, lined(lines));
}

static GoalId goalIdOf(Session& session, std::string const& text, char const* option)
{
    auto const id = GoalId::parse(text);
    if (!id) throw session.failUsage("cli.usage.bad_value", {{"option", std::string(option)}});
    return *id;
}

static int set(Session& session, Arguments const& arguments)
{
    auto& business = session.openWriter(Keys::Optional);
    GoalTerms terms;
    terms.measure = goalMeasureFrom(arguments.measure).value_or(GoalMeasure::ReturningShare);
    terms.target = std::llround(arguments.target * 100);
    terms.from = business.zone().local(session.clock().now()).day;
    terms.by = dayOf(session, arguments.by, "--by");
    auto const value =
        session.must(business.database().read([&](Transaction& tx) -> Result<std::optional<double>> {
            return goalValue(tx, terms.measure, terms.from);
        }));
    if (value) terms.start = std::llround(*value * 100);
    auto const change = arguments.change.empty() ? GoalId() : goalIdOf(session, arguments.change, "--change");
    auto const goal = business.journal().write(
        [&](Append& append) { return setGoal(append, terms, change, operationId(arguments.operation)); });
    if (!goal && goal.error().kind == ErrorKind::InvalidInput)
        throw session.failUsage("cli.usage.bad_value", {{"option", "--" + goal.error().detail}});
    if (!goal && goal.error().kind == ErrorKind::Refused)
        throw session.fail(goal.error(), "report.goal.three");
    auto const course = goalCourse(session.must(goal), value, terms.from);
    auto document = courseJson(session.words(), course);
    document["set"] = true;
    return session.answer(document, goalSentence(session.words(), course) + " " + course.goal.id.text());
}

static int close(Session& session, std::string const& text)
{
    auto const id = goalIdOf(session, text, "goal");
    auto& business = session.openWriter(Keys::Optional);
    auto const goal =
        session.must(business.journal().write([&](Append& append) { return closeGoal(append, id); }));
    return session.answer({{"id", goal.id.text()}, {"version", goal.version}, {"closed", true}},
                          session.words().say("report.goal.closed"));
}

void addGoal(Command app, Chosen& chosen)
{
    auto command = app.addCommand("goal", "Up to three things the owner wants to reach by a day");
    command.needsCommand();
    command.addCommand("list", "Each with its value today and what it still takes; reads only")
        .runs([&chosen] { chosen = list; });

    auto setting = command.addCommand("set", "A new goal, or another target for one");
    auto what = std::make_shared<Arguments>();
    std::vector<std::string> measures;
    for (auto const measure : goalMeasures)
        measures.emplace_back(name(measure));
    setting.addOption("--measure", what->measure, "What is measured; docs/numbers.md says how")
        .oneOf(measures)
        .required();
    setting.addOption("--target", what->target, "In percent, orders, customers or points of the NPS")
        .required();
    setting.addOption("--by", what->by, "The day by which").typeName("DAY").required();
    setting.addOption("--change", what->change, "The goal that gets this target instead").typeName("ID");
    setting.addOption("--operation", what->operation, "The same ID again changes nothing").typeName("ID");
    setting.runs([&chosen, what] { chosen = [what](Session& session) { return set(session, *what); }; });

    auto closing = command.addCommand("close", "It is reached, or given up");
    auto which = std::make_shared<std::string>();
    closing.addOption("goal", *which, "Its id").typeName("ID").required();
    closing.runs([&chosen, which] { chosen = [which](Session& session) { return close(session, *which); }; });
}

} // namespace bywalec::cli
