// What the models know of a customer: how often, how lately, for how long; and many customers as one table.
#pragma once

#include "core/base/LocalDay.h"

#include <cstdint>
#include <span>
#include <vector>

namespace bywalec::predict {

/// One customer in weeks, as the literature writes it: (x, t_x, T). Visit *days* count, not visits.
struct PurchaseSummary {
    int frequency = 0;     ///< x: days on which the customer came again
    double recency = 0;    ///< t_x: weeks from the first to the last visit day
    double age = 0;        ///< T: weeks from the first visit day to the as-of day
    double monetary = 0;   ///< mean amount of the repeat days whose amount is known
    int monetaryCount = 0; ///< how many those are; 0: no amount is known
};

/// A day on which a customer came.
struct PurchaseDay {
    LocalDay day;
    double amount = -1; ///< in any one unit; negative: not known. Unknown is not 0
};

/// From days in ascending order without repetition; later ones than `asOf` are left out. Without any day
/// everything is zero.
PurchaseSummary summarise(std::span<PurchaseDay const> days, LocalDay asOf);

/// Customers with the same x, t_x and T taken together, sorted by x: all that a likelihood needs.
class CountTable {
  public:
    struct Row {
        std::uint32_t age;     ///< index into `times`
        std::uint32_t recency; ///< likewise
        double weight;         ///< how many customers
    };
    struct Group {
        int frequency;
        std::uint32_t begin, end; ///< of `rows`
        double weight;
    };
    explicit CountTable(std::span<PurchaseSummary const> customers);

    std::vector<double> times; ///< every t_x and T once, ascending
    std::vector<Row> rows;
    std::vector<Group> groups;
    std::vector<double> ageWeight;        ///< for each of `times`: customers of that age
    std::vector<double> ageWeightedCount; ///< for each of `times`: their x added up
    double customers = 0;
    double repeatCustomers = 0;
    double purchases = 0;   ///< all x
    double weeks = 0;       ///< all T
    double activeWeeks = 0; ///< all t_x
};

} // namespace bywalec::predict
