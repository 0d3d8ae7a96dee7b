// A ready table of customers (frequency, recency, T, amounts) as text: what statistics packages write.
#pragma once

#include "core/base/Result.h"
#include "core/reports/PurchaseSummary.h"

#include <string>
#include <string_view>
#include <vector>

namespace bywalec::predict {

struct SummaryTable {
    std::vector<PurchaseSummary> customers;
    std::vector<std::string>
        ids; ///< as written; the number of the customer, from 1, where the table has none
    bool hasMoney = false;
};

/// What is wrong with a table, and where.
struct TableFault {
    enum class Kind {
        Empty,
        NoColumn,     ///< `column` is missing
        TooFewFields, ///< in this line
        NotANumber,   ///< `column` of this line
        OutOfRange,   ///< `column` of this line: negative, not whole, recency above T, …
    };
    Kind kind = Kind::Empty;
    int line = 1;
    std::string column;
};

/// Separated by commas, semicolons or tabs; the first line names the columns: frequency (or x), recency (t_x,
/// t.x), T (T.cal, age), perhaps monetary_value (monetary, m_x) and id (customer_id, cust). Weeks. With
/// semicolons or tabs a comma may stand for the decimal point.
tl::expected<SummaryTable, TableFault> parseSummaryTable(std::string_view text);

} // namespace bywalec::predict
