#include "core/reports/PurchaseSummary.h"

#include <algorithm>
#include <cmath>
#include <compare>

namespace bywalec::predict {

PurchaseSummary summarise(std::span<PurchaseDay const> days, LocalDay asOf)
{
    while (!days.empty() && days.back().day > asOf)
        days = days.first(days.size() - 1);
    PurchaseSummary summary;
    if (days.empty()) return summary;
    auto const first = days.front().day;
    summary.frequency = int(days.size()) - 1;
    summary.recency = (days.back().day - first) / 7.0;
    summary.age = (asOf - first) / 7.0;
    double sum = 0;
    for (auto const& day : days.subspan(1)) {
        if (day.amount < 0) continue;
        sum += day.amount;
        ++summary.monetaryCount;
    }
    if (summary.monetaryCount > 0) summary.monetary = sum / summary.monetaryCount;
    return summary;
}

namespace {

/// Every t_x and T gets a number. Our own are whole days, for which a list of days does; a table from
/// elsewhere is sorted.
class Times {
  public:
    explicit Times(std::span<PurchaseSummary const> customers)
    {
        m_wholeDays = std::all_of(customers.begin(), customers.end(), [](PurchaseSummary const& one) {
            return isDay(one.age) && isDay(one.recency);
        });
        if (m_wholeDays) {
            for (auto const& one : customers) {
                mark(one.age);
                mark(one.recency);
            }
            std::uint32_t next = 0;
            for (std::size_t day = 0; day < m_numbers.size(); ++day) {
                if (m_numbers[day] == 0) continue;
                m_numbers[day] = next++;
                values.push_back(double(day) / 7.0);
            }
            return;
        }
        values.reserve(customers.size() * 2);
        for (auto const& one : customers) {
            values.push_back(one.age);
            values.push_back(one.recency);
        }
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
    }

    std::uint32_t numberOf(double weeks) const
    {
        if (m_wholeDays) return m_numbers[std::size_t(std::lround(weeks * 7))];
        return std::uint32_t(std::lower_bound(values.begin(), values.end(), weeks) - values.begin());
    }

    std::vector<double> values;

  private:
    static bool isDay(double weeks)
    {
        auto const days = std::round(weeks * 7);
        return days >= 0 && days < 200'000 && days / 7.0 == weeks;
    }
    void mark(double weeks)
    {
        auto const day = std::size_t(std::lround(weeks * 7));
        if (day >= m_numbers.size()) m_numbers.resize(day + 1, 0);
        m_numbers[day] = 1;
    }

    bool m_wholeDays = false;
    std::vector<std::uint32_t> m_numbers;
};

struct Triple {
    std::uint32_t frequency, age, recency;
    auto operator<=>(Triple const&) const = default;
};

} // namespace

CountTable::CountTable(std::span<PurchaseSummary const> all)
{
    Times const numbers(all);
    times = numbers.values;
    ageWeight.assign(times.size(), 0);
    ageWeightedCount.assign(times.size(), 0);
    std::vector<Triple> triples;
    triples.reserve(all.size());
    for (auto const& one : all) {
        auto const age = numbers.numberOf(one.age);
        triples.push_back({std::uint32_t(one.frequency), age, numbers.numberOf(one.recency)});
        ageWeight[age] += 1;
        ageWeightedCount[age] += one.frequency;
        purchases += one.frequency;
        weeks += one.age;
        activeWeeks += one.recency;
        repeatCustomers += one.frequency > 0 ? 1 : 0;
    }
    customers = double(all.size());
    std::sort(triples.begin(), triples.end());
    for (std::size_t i = 0; i < triples.size(); ++i) {
        auto const& triple = triples[i];
        bool const same = i > 0 && triple == triples[i - 1];
        if (i == 0 || triple.frequency != triples[i - 1].frequency)
            groups.push_back({int(triple.frequency), std::uint32_t(rows.size()), 0, 0});
        if (!same) rows.push_back({triple.age, triple.recency, 0});
        rows.back().weight += 1;
        groups.back().end = std::uint32_t(rows.size());
        groups.back().weight += 1;
    }
}

} // namespace bywalec::predict
