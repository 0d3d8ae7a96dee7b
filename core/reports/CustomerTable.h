// Everybody the shop knows as the rows of one table, and which of them are shown in which order.
#pragma once

#include "core/customers/Directory.h"
#include "core/reports/Segments.h"

#include <memory>
#include <stop_token>
#include <string_view>

namespace bywalec {

struct CustomerTableRow {
    static constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min();

    CustomerId customer;
    std::string name;                   ///< as it was written; empty: no name, or it can't be read
    std::string phoneTail;              ///< the last three digits
    std::string cardNumber;             ///< ten digits, of the newest card
    std::uint32_t place = 0;            ///< in the alphabet
    Segment segment = Segment::Unknown; ///< Unknown: no order that counts
    std::int32_t lastDay = never;       ///< of the last order that counts
    std::int32_t ordersLately = 0;      ///< k ∈ [−83, 0]
    std::int32_t amounts = 0;           ///< orders of k ∈ [−364, 0] whose amount is known
    std::int64_t spentMinor = 0;        ///< theirs, net of refunds
};

struct CustomerTable {
    static constexpr int latelyDays = 84;

    LocalDay asOf;
    SegmentRules rules;
    std::vector<CustomerTableRow> rows;   ///< by id
    std::array<std::int64_t, 7> counts{}; ///< by segment
    std::int64_t count(Segment segment) const { return counts[std::size_t(segment)]; }
};

/// Who is enrolled, with their sums up to `asOf` at the shop's pace; names and numbers are the
/// directory's, as far as it is loaded. `language` decides on the alphabet. Reads everybody's days: for the
/// read pool. Cancelled.
Result<CustomerTable> customerTable(Transaction& tx, Directory const& directory, LocalDay asOf,
                                    std::string_view language, std::stop_token const& stop = {});

enum class CustomerColumn { Name, Segment, LastDay, OrdersLately, Spent };

struct CustomerChoice {
    CustomerColumn by = CustomerColumn::LastDay;
    bool descending = true;
    unsigned segments = 0; ///< bit 1 << segment; 0 = all of them
    /// Only these; null = everybody.
    std::shared_ptr<std::vector<CustomerId> const> among;
    bool shows(Segment segment) const { return segments == 0 || (segments >> unsigned(segment) & 1U) != 0; }
};
/// Places in table.rows. Who has no name, no order or no amount comes last, whichever the direction; equals
/// stand by name.
std::vector<std::uint32_t> chooseCustomers(CustomerTable const& table, CustomerChoice const& choice);

} // namespace bywalec
