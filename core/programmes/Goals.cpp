// Goals as JSON and back; the table of definitions is read in Programmes.cpp.
#include "core/programmes/Goals.h"

#include "core/programmes/JsonFields.h"

namespace bywalec {

using nlohmann::json;

static constexpr char const* measureNames[] = {"returning_share", "visits_a_week", "nps", "repeat_rate",
                                               "active_customers"};

char const* name(GoalMeasure measure)
{
    return measureNames[std::size_t(measure)];
}

std::optional<GoalMeasure> goalMeasureFrom(std::string_view text)
{
    for (auto const measure : goalMeasures)
        if (text == name(measure)) return measure;
    return std::nullopt;
}

bool isPercent(GoalMeasure measure)
{
    return measure == GoalMeasure::ReturningShare || measure == GoalMeasure::RepeatRate;
}

Result<void> checkGoal(GoalTerms const& terms)
{
    bool const upToHundred = isPercent(terms.measure) || terms.measure == GoalMeasure::Nps;
    std::int64_t const least = terms.measure == GoalMeasure::Nps ? -10'000 : 1;
    std::int64_t const most = upToHundred ? 10'000 : 100'000'000;
    if (terms.target < least || terms.target > most) return makeError(ErrorKind::InvalidInput, "target");
    if (terms.by <= terms.from || terms.by - terms.from > 3653)
        return makeError(ErrorKind::InvalidInput, "by");
    return {};
}

json toJson(GoalTerms const& terms)
{
    json out{{"measure", name(terms.measure)},
             {"target_hundredths", terms.target},
             {"from", terms.from.text()},
             {"by", terms.by.text()}};
    if (terms.start) out["start_hundredths"] = *terms.start;
    return out;
}

Result<GoalTerms> goalTermsFromJson(json const& in)
{
    GoalTerms terms;
    JsonFields fields(in);
    auto const day = [](std::string const& text) { return LocalDay::parse(text); };
    for (auto const* field : {"measure", "target_hundredths", "from", "by"})
        fields.required(field);
    fields.readAs("measure", terms.measure, [](std::string const& text) { return goalMeasureFrom(text); });
    fields.read("target_hundredths", terms.target).read("start_hundredths", terms.start);
    fields.readAs("from", terms.from, day).readAs("by", terms.by, day);
    if (auto const read = fields.result(); !read) return read.error();
    if (auto const checked = checkGoal(terms); !checked) return checked.error();
    return terms;
}

static std::optional<Goal> findOpen(std::vector<Goal> const& open, GoalId id)
{
    for (auto const& goal : open)
        if (goal.id == id) return goal;
    return std::nullopt;
}

Result<Goal> setGoal(Append& append, GoalTerms const& terms, GoalId change, EventId operation)
{
    if (auto const checked = checkGoal(terms); !checked) return checked.error();
    auto const open = openGoals(append.tx());
    // A new goal's id comes from its operation, so that a retry finds what it made.
    auto const fresh = operation.isNull() ? GoalId(append.newId().raw())
                                          : GoalId(deriveUuid("bw1-goal", {operation.bytes()}));
    Goal goal{change.isNull() ? fresh : change, 1, terms};
    auto const before = findOpen(open, goal.id);
    if (!operation.isNull() && append.contains(operation))
        return before ? Result<Goal>(*before) : makeError(ErrorKind::NotFound, "no such goal");
    if (!change.isNull() && !before) return makeError(ErrorKind::NotFound, "no such goal");
    if (change.isNull() && open.size() >= mostGoals) return makeError(ErrorKind::Refused, "three goals");
    if (before) goal.version = before->version + 1;
    auto draft = goalDefined(goal);
    draft.id = operation;
    if (auto written = append.append(std::move(draft)); !written) return written.error();
    return goal;
}

Result<Goal> closeGoal(Append& append, GoalId id)
{
    auto const goal = findOpen(openGoals(append.tx()), id);
    if (!goal) return makeError(ErrorKind::NotFound, "no such goal");
    if (auto written = append.append(goalClosed(id, goal->version)); !written) return written.error();
    return *goal;
}

} // namespace bywalec
