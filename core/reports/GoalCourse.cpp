#include "core/reports/GoalCourse.h"

#include "core/reports/Metrics.h"
#include "core/reports/Survey.h"

#include <algorithm>
#include <cmath>

namespace bywalec {

static constexpr int windowDays = 28;

char const* name(GoalState state)
{
    static constexpr char const* names[] = {"no_value", "open", "on_track", "behind", "reached", "missed"};
    return names[std::size_t(state)];
}

static std::int64_t activeMembers(Transaction& tx, LocalDay first, LocalDay last)
{
    auto const members = readMembers(tx, first, last);
    std::vector<bool> seen(members.size(), false);
    for (auto const& day : members.days)
        seen[day.member] = true;
    return std::count(seen.begin(), seen.end(), true);
}

std::optional<double> goalValue(Transaction& tx, GoalMeasure measure, LocalDay asOf)
{
    LocalDay const first{asOf.number - windowDays + 1};
    auto const sold = [&] { return sumOf(shopDays(tx, first, asOf), first, asOf); };
    switch (measure) {
    case GoalMeasure::ReturningShare: {
        auto const sum = sold();
        return percent(sum.returningOrders(), sum.orders);
    }
    case GoalMeasure::VisitsAWeek:
        return double(sold().orders) * 7 / windowDays;
    case GoalMeasure::Nps: {
        auto const answers = answersUntil(tx, {asOf.number - npsWindowDays + 1}, asOf);
        auto const found = nps(answers.recommend, asOf);
        return found.tooFew() ? std::nullopt : found.value;
    }
    case GoalMeasure::RepeatRate: {
        auto const members = readMembers(tx, yearBefore(asOf), asOf);
        auto const sum = memberSum(members.between(yearBefore(asOf), asOf), members.size());
        return percent(sum.repeating, sum.members);
    }
    case GoalMeasure::ActiveCustomers:
        break;
    }
    return double(activeMembers(tx, first, asOf));
}

GoalCourse goalCourse(Goal const& goal, std::optional<double> value, LocalDay asOf)
{
    GoalCourse course{goal, GoalState::NoValue, value, std::nullopt};
    auto const& terms = goal.terms;
    if (!value) return course;
    auto const target = double(terms.target) / 100;
    if (*value >= target) {
        course.state = GoalState::Reached;
        return course;
    }
    if (asOf >= terms.by) {
        course.state = GoalState::Missed;
        return course;
    }
    auto const weeksLeft = std::ceil(double(terms.by - asOf) / 7);
    course.aWeek = (target - *value) / weeksLeft;
    course.state = GoalState::Open;
    if (!terms.start) return course;
    auto const start = double(*terms.start) / 100;
    auto const share = std::clamp(double(asOf - terms.from) / double(terms.by - terms.from), 0.0, 1.0);
    constexpr double hairsBreadth = 0.005; // the start was rounded to hundredths
    course.state =
        *value + hairsBreadth >= start + (target - start) * share ? GoalState::OnTrack : GoalState::Behind;
    return course;
}

void addGoals(Transaction& tx, WeeklyReport& report)
{
    for (auto const& goal : openGoals(tx)) {
        if (goal.terms.from > report.asOf) continue;
        auto const value = [&]() -> std::optional<double> {
            if (goal.terms.measure == GoalMeasure::RepeatRate) return report.repeat.value;
            if (goal.terms.measure == GoalMeasure::Nps)
                return report.nps.tooFew ? std::nullopt : report.nps.value;
            return goalValue(tx, goal.terms.measure, report.asOf);
        }();
        report.goals.push_back(goalCourse(goal, value, report.asOf));
    }
}

} // namespace bywalec
