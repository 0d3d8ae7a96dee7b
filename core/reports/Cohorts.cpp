#include "core/reports/Cohorts.h"

#include "core/reports/RollupProjector.h"

#include <map>

namespace bywalec {

std::string Cohort::text() const
{
    return firstOfMonth(month).text().substr(0, 7);
}

std::vector<Cohort> cohortsOf(Transaction& tx, LocalDay asOf)
{
    auto const current = monthNumber(asOf);
    bool const over = firstOfMonth(current + 1).number - 1 == asOf.number;
    auto const lastComplete = over ? current : current - 1;
    std::map<std::int64_t, Cohort> cohorts;
    std::vector<std::int64_t> monthOf; // by customer's key; −1 = nobody
    auto stats =
        tx.query("SELECT customer, first_day FROM cust_first WHERE first_day <= ?1 ORDER BY customer");
    stats.bind(asOf.number);
    std::int64_t day = -1;
    std::int64_t month = -1;
    while (stats.step()) {
        auto const key = std::size_t(stats.integer(0));
        if (stats.integer(1) != day) {
            day = stats.integer(1);
            month = monthNumber({std::int32_t(day)});
        }
        if (key >= monthOf.size()) monthOf.resize(key + 1 + key / 2, -1);
        monthOf[key] = month;
        ++cohorts[month].size;
    }
    for (auto& [first, cohort] : cohorts) {
        cohort.month = first;
        cohort.retained.assign(first < lastComplete ? std::size_t(lastComplete - first) : 0, 0);
    }
    std::vector<std::int64_t> counted(monthOf.size(), -1); // the last month each was counted in
    auto rows = tx.query("SELECT day, customer FROM cust_day WHERE day < ?1 ORDER BY day");
    rows.bind(firstOfMonth(lastComplete + 1).number);
    day = month = -1;
    while (rows.step()) {
        if (rows.integer(0) != day) {
            day = rows.integer(0);
            month = monthNumber({std::int32_t(day)});
        }
        auto const key = std::size_t(rows.integer(1));
        if (key >= monthOf.size() || monthOf[key] < 0 || counted[key] == month) continue;
        counted[key] = month;
        auto const after = month - monthOf[key];
        if (after > 0) ++cohorts[monthOf[key]].retained[std::size_t(after - 1)];
    }
    std::vector<Cohort> out;
    for (auto& [first, cohort] : cohorts)
        out.push_back(std::move(cohort));
    return out;
}

} // namespace bywalec
