// Where a number comes from: the rows that were counted.
#pragma once

#include "core/reports/WeeklyReport.h"

namespace bywalec {

/// Which rows; docs/numbers.md says what each is made of.
enum class RowsOf {
    Orders,  ///< of the period, newest first
    Amounts, ///< those of them whose amount is known
    Active,  ///< members with an order in the period: their last day in it, their orders and what they spent
    Newcomers, ///< members whose first order is in the period, with its day
    Lost,      ///< churn: active before, and not since; their last day
    Answers,   ///< NPS: the answers of 90 days that count, the latest of each customer
};

struct FigureRow {
    LocalDay day;
    Person person; ///< null customer: a guest, or nobody known any more
    std::int64_t orders = 1;
    std::optional<std::int64_t> amountMinor; ///< net; empty: not told
    std::optional<int> score;
};
struct RowsBehind {
    std::vector<FigureRow> rows; ///< at most 500
    std::int64_t count = 0;      ///< of all
};
inline constexpr std::size_t mostRowsBehind = 500;

/// Of the report's period, up to its last day, by its pace.
RowsBehind rowsBehind(Transaction& tx, RowsOf what, WeeklyReport const& report, Secret const* key);

} // namespace bywalec
