// What the owner wants to reach by a day: goals as they are defined, and their events.
#pragma once

#include "core/base/LocalDay.h"
#include "core/journal/Journal.h"
#include "core/storage/Database.h"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace bywalec {

using GoalId = Id<struct GoalTag>;

/// What a goal is about; core/reports/GoalCourse.h counts it.
enum class GoalMeasure : std::uint8_t { ReturningShare, VisitsAWeek, Nps, RepeatRate, ActiveCustomers };
inline constexpr GoalMeasure goalMeasures[] = {GoalMeasure::ReturningShare, GoalMeasure::VisitsAWeek,
                                               GoalMeasure::Nps, GoalMeasure::RepeatRate,
                                               GoalMeasure::ActiveCustomers};
char const* name(GoalMeasure measure); ///< "returning_share", "visits_a_week", …
std::optional<GoalMeasure> goalMeasureFrom(std::string_view text);
bool isPercent(GoalMeasure measure); ///< of 100; an NPS is none

/// Values are whole hundredths: 62.5 % = 6250, 340 orders a week = 34000.
struct GoalTerms {
    GoalMeasure measure = GoalMeasure::ReturningShare;
    std::int64_t target = 0;
    LocalDay from; ///< the day on which it was set
    LocalDay by;
    std::optional<std::int64_t> start; ///< the value on `from`; empty: there was none yet
    bool operator==(GoalTerms const&) const = default;
};
struct Goal {
    GoalId id;
    int version = 1;
    GoalTerms terms;
};
/// How many the owner may have at a time: more than three goals are none.
inline constexpr std::size_t mostGoals = 3;

nlohmann::json toJson(GoalTerms const& terms);
/// InvalidInput with the field that can't be.
Result<GoalTerms> goalTermsFromJson(nlohmann::json const& json);
Result<void> checkGoal(GoalTerms const& terms);

Draft goalDefined(Goal const& goal);
Draft goalClosed(GoalId goal, int version);

/// Those that aren't closed, in the order in which they were set; the first three when two tills set more.
std::vector<Goal> openGoals(Transaction& tx);

/// Sets a new goal, or the next version of an open one. Refused "three goals" when there are as many,
/// NotFound when the one to change isn't open. The same operation again changes nothing.
Result<Goal> setGoal(Append& append, GoalTerms const& terms, GoalId change = {}, EventId operation = {});
/// NotFound when it isn't open.
Result<Goal> closeGoal(Append& append, GoalId goal);

} // namespace bywalec
