// The visit days of all customers of a shop, and what the models make of them as of a day.
#pragma once

#include "core/reports/PurchaseSummary.h"
#include "core/storage/Database.h"

#include <stop_token>

namespace bywalec::predict {

class PurchaseHistory {
  public:
    /// Days in ascending order without repetition; nobody without a day is added.
    void add(std::int64_t customer, std::span<PurchaseDay const> days);

    std::size_t size() const { return m_customers.size(); }
    std::int64_t customer(std::size_t index) const { return m_customers[index]; }
    std::span<PurchaseDay const> days(std::size_t index) const
    {
        return std::span(m_days).subspan(m_begins[index], m_begins[index + 1] - m_begins[index]);
    }
    bool startsBy(std::size_t index, LocalDay day) const { return days(index).front().day <= day; }

  private:
    std::vector<std::int64_t> m_customers;
    std::vector<std::size_t> m_begins{0};
    std::vector<PurchaseDay> m_days;
};

/// Those who had come by then; `places`, when asked for, says which they are.
std::vector<PurchaseSummary> summarise(PurchaseHistory const& history, LocalDay asOf,
                                       std::vector<std::size_t>* places = nullptr);

/// Members' visits that count (neither voided nor refunded as a whole) until that day. A day's amount is the
/// net of its visits in minor units, and known only if each visit's is.
Result<PurchaseHistory> readPurchaseHistory(Transaction& tx, LocalDay asOf, std::stop_token stop = {});

/// What guests, and members in their first four weeks, brought in minor units in each of the last full
/// stretches of 28 days, newest first: the part of the revenue that no model of known customers foresees.
/// Visits without an amount count like the others of their stretch.
std::vector<double> readOtherRevenue(Transaction& tx, LocalDay asOf, int mostStretches = 13);

} // namespace bywalec::predict
