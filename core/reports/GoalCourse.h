// How far the owner's goals are.
#pragma once

#include "core/reports/WeeklyReport.h"

namespace bywalec {

/// The measure as of a day, of what is known up to it:
/// returning_share: orders whose customer had an earlier one ÷ all orders, 28 days, percent;
/// visits_a_week: orders of 28 days ÷ 4; active_customers: members with an order in 28 days;
/// nps, 90 days, from 30 answers on, and repeat_rate, 365 days, percent: as on the Monday page.
std::optional<double> goalValue(Transaction& tx, GoalMeasure measure, LocalDay asOf);

/// The course of one goal with this value.
GoalCourse goalCourse(Goal const& goal, std::optional<double> value, LocalDay asOf);

/// Those set by the report's last day. What the report knows already isn't counted again.
void addGoals(Transaction& tx, WeeklyReport& report);

} // namespace bywalec
