#include "core/reports/PurchaseHistory.h"

#include <algorithm>

namespace bywalec::predict {

static constexpr int stretchDays = 28;

void PurchaseHistory::add(std::int64_t customer, std::span<PurchaseDay const> days)
{
    if (days.empty()) return;
    m_customers.push_back(customer);
    m_days.insert(m_days.end(), days.begin(), days.end());
    m_begins.push_back(m_days.size());
}

std::vector<PurchaseSummary> summarise(PurchaseHistory const& history, LocalDay asOf,
                                       std::vector<std::size_t>* places)
{
    std::vector<PurchaseSummary> summaries;
    summaries.reserve(history.size());
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (!history.startsBy(i, asOf)) continue;
        summaries.push_back(summarise(history.days(i), asOf));
        if (places) places->push_back(i);
    }
    return summaries;
}

// Visits come in the order of their clocks, which may lie: days are put in order here.
static void addCustomer(PurchaseHistory& history, std::int64_t customer, std::vector<PurchaseDay>& visits)
{
    std::stable_sort(visits.begin(), visits.end(),
                     [](PurchaseDay const& a, PurchaseDay const& b) { return a.day < b.day; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (i == 0 || visits[i].day != visits[kept - 1].day) {
            visits[kept++] = visits[i];
            continue;
        }
        auto& day = visits[kept - 1];
        day.amount = day.amount < 0 || visits[i].amount < 0 ? -1 : day.amount + visits[i].amount;
    }
    history.add(customer, std::span(visits).first(kept));
    visits.clear();
}

Result<PurchaseHistory> readPurchaseHistory(Transaction& tx, LocalDay asOf, std::stop_token stop)
{
    PurchaseHistory history;
    auto rows = tx.query("SELECT customer, local_day, coalesce(amount_minor - refunded_minor, -1) FROM visit "
                         "WHERE customer <> 0 AND voided = 0 AND refunded = 0 AND local_day <= ?1 "
                         "ORDER BY customer, hlc, key");
    rows.bind(asOf.number);
    std::int64_t customer = 0;
    std::vector<PurchaseDay> visits;
    while (rows.step()) {
        if (auto const next = rows.integer(0); next != customer) {
            if (stop.stop_requested()) return makeError(ErrorKind::Cancelled);
            addCustomer(history, customer, visits);
            customer = next;
        }
        visits.push_back({LocalDay{std::int32_t(rows.integer(1))}, double(rows.integer(2))});
    }
    addCustomer(history, customer, visits);
    return history;
}

std::vector<double> readOtherRevenue(Transaction& tx, LocalDay asOf, int mostStretches)
{
    auto start = tx.query("SELECT min(day) FROM shop_day");
    if (!start.step() || start.isNull(0)) return {};
    auto const days = asOf.number - start.integer(0) + 1;
    auto const stretches = std::clamp<std::int64_t>(days / stretchDays, 0, mostStretches);
    // Of people without a name, and of members in the stretch that their first order fell into.
    auto rows = tx.query(
        "SELECT stretch, sum(orders), sum(amounts), sum(revenue_minor) FROM ("
        "SELECT (?1 - day) / ?2 AS stretch, orders - known_orders AS orders, amounts - known_amounts AS "
        "amounts, "
        "revenue_minor - known_revenue_minor AS revenue_minor FROM shop_day WHERE day BETWEEN ?1 - ?3 AND ?1 "
        "UNION ALL SELECT (?1 - d.day) / ?2, d.orders, d.amounts, d.revenue_minor FROM cust_day d JOIN "
        "cust_first f "
        "ON f.customer = d.customer WHERE d.day BETWEEN ?1 - ?3 AND ?1 AND "
        "(?1 - f.first_day) / ?2 = (?1 - d.day) / ?2) GROUP BY stretch");
    rows.bind(asOf.number, stretchDays, stretches * stretchDays - 1);
    std::vector<double> revenue(std::size_t(stretches), 0);
    while (rows.step()) {
        auto const stretch = rows.integer(0);
        auto const known = rows.integer(2);
        if (known == 0 || stretch < 0 || stretch >= stretches) continue;
        revenue[std::size_t(stretch)] = double(rows.integer(3)) * double(rows.integer(1)) / double(known);
    }
    return revenue;
}

} // namespace bywalec::predict
