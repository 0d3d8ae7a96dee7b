#include "tests/support/NaiveHistory.h"

#include <algorithm>

namespace bywalec::test {

using namespace bywalec;

namespace {

class NaiveFigures {
  public:
    NaiveFigures(NaiveHistory const& history, Rules const& rules, Past const& past)
        : m_history(history), m_rules(rules), m_past(past)
    {
    }

    Simulation figures() const
    {
        Simulation result;
        result.issued = m_history.issued;
        result.redeemed = m_history.redeemed;
        result.expired = m_history.expired;
        for (auto const& person : m_history.people) {
            if (!person.came.empty()) ++result.members;
            if (person.reached) ++result.reached;
            for (auto const& came : person.came) {
                ++result.visits;
                if (!came.bill) continue;
                ++result.visitsWithAmount;
                result.revenueMinor += *came.bill;
            }
        }
        addCosts(result);
        addOpen(result);
        addShares(result);
        return result;
    }

  private:
    void addCosts(Simulation& result) const
    {
        for (LocalDay day = m_past.from; day <= m_past.until; ++day.number) {
            auto const text = day.text(); // 2025-11-09
            int const year = std::stoi(text.substr(0, 4));
            int const month = std::stoi(text.substr(5, 2));
            if (result.months.empty() || result.months.back().month != month)
                result.months.push_back({year, month, 0});
            for (auto const& [when, minor] : m_history.costs)
                if (when == day) result.months.back().costMinor += minor;
        }
        for (auto const& [when, minor] : m_history.costs)
            result.costMinor += minor;
    }

    void addOpen(Simulation& result) const
    {
        Bill average;
        if (result.visitsWithAmount > 0)
            average.emplace(rounded(result.revenueMinor, result.visitsWithAmount));
        for (auto const& person : m_history.people) {
            for (auto const& waits : person.waits) {
                if (waits.reward.expires && *waits.reward.expires < m_past.until) {
                    ++result.expired;
                } else {
                    ++result.waiting;
                    result.liabilityMinor += costOfGiving(waits.reward.terms, average);
                }
            }
            for (std::size_t i = 0; i < m_rules.programmes.size(); ++i)
                result.liabilityMinor += owed(i, hold(person.movements[i], m_past.until).balance, average);
        }
    }

    std::int64_t owed(std::size_t programme, std::int64_t balance, Bill average) const
    {
        auto const& terms = m_rules.programmes[programme].terms;
        if (std::holds_alternative<CashbackTerms>(terms)) return balance;
        auto const* points = std::get_if<PointTerms>(&terms);
        if (!points) return 0;
        if (points->payMinor > 0) return balance * points->payMinor;
        CatalogueReward const* cheapest = nullptr;
        for (auto const& row : points->catalogue) {
            auto const given = m_history.given.find({programme, row.key});
            bool const left =
                !row.reward.stock || (given == m_history.given.end() ? 0 : given->second) < *row.reward.stock;
            if (left && (!cheapest || row.price < cheapest->price)) cheapest = &row;
        }
        return cheapest ? costOfGiving(cheapest->reward, average) * balance / cheapest->price : 0;
    }

    static std::optional<int> weeks(std::vector<int> days)
    {
        if (days.empty()) return std::nullopt;
        std::sort(days.begin(), days.end());
        auto const half = days.size() / 2;
        if (days.size() % 2 == 1) return int(rounded(days[half], 7));
        return int(rounded(days[half - 1] + days[half], 14));
    }

    void addShares(Simulation& result) const
    {
        std::vector<std::size_t> visits;
        for (auto const& person : m_history.people)
            if (!person.came.empty()) visits.push_back(person.came.size());
        if (visits.empty()) return;
        std::sort(visits.begin(), visits.end());
        std::vector<int> all;
        std::vector<int> occasional;
        std::int64_t used = 0;
        std::int64_t anyway = 0;
        for (auto const& person : m_history.people) {
            countUsual(person, used, anyway);
            if (!person.reached) continue;
            all.push_back(*person.reached - person.came.front().day);
            if (person.came.size() <= visits[(visits.size() - 1) / 2]) occasional.push_back(all.back());
        }
        result.weeksToFirstMedian = weeks(all);
        result.weeksToFirstOccasional = weeks(occasional);
        result.reachedPercent = int(rounded(100 * result.reached, result.members));
        result.costPerMemberMinor = rounded(result.costMinor, result.members);
        if (result.revenueMinor > 0)
            result.costOfValuePercent = int(rounded(100 * result.costMinor, result.revenueMinor));
        if (used > 0) result.anywayPercent = int(rounded(100 * anyway, used));
    }

    static void countUsual(Somebody const& person, std::int64_t& used, std::int64_t& anyway)
    {
        std::vector<int> gaps;
        for (std::size_t i = 1; i < person.came.size(); ++i)
            if (int const gap = person.came[i].day - person.came[i - 1].day; gap > 0) gaps.push_back(gap);
        if (gaps.size() < 3) return;
        std::sort(gaps.begin(), gaps.end());
        auto const half = gaps.size() / 2;
        int const twice = gaps.size() % 2 == 1 ? 2 * gaps[half] : gaps[half - 1] + gaps[half];
        for (std::size_t i = 1; i < person.came.size(); ++i) {
            if (!person.came[i].used) continue;
            ++used;
            if (2 * (person.came[i].day - person.came[i - 1].day) <= twice) ++anyway;
        }
    }

    NaiveHistory const& m_history;
    Rules const& m_rules;
    Past const& m_past;
};

} // namespace

Simulation figuresOf(NaiveHistory const& history, Rules const& rules, Past const& past)
{
    return NaiveFigures(history, rules, past).figures();
}

} // namespace bywalec::test
