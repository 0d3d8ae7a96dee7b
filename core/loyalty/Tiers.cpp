#include "core/loyalty/Tiers.h"

#include <algorithm>
#include <chrono>

namespace bywalec {

namespace {

/// The highest level whose threshold the sum reaches, looked for from `level` upwards.
int climb(TierTerms const& terms, int level, std::int64_t sum)
{
    while (level + 1 < int(terms.levels.size()) && sum >= terms.levels[std::size_t(level + 1)].threshold)
        ++level;
    return level;
}

/// The sum of a window that is moved back day by day, over the days that change it only.
class BackwardWindow {
  public:
    BackwardWindow(std::span<TierDay const> days, LocalDay last, int length) : m_days(days), m_length(length)
    {
        m_end = std::size_t(std::upper_bound(days.begin(), days.end(), last,
                                             [](LocalDay day, TierDay const& at) { return day < at.day; }) -
                            days.begin());
        m_begin = m_end;
        takeIn(last);
    }

    std::int64_t sum() const { return m_sum; }

    /// The latest earlier last day on which the sum may differ; none when no such day is left.
    std::optional<LocalDay> step()
    {
        std::optional<LocalDay> before;
        if (m_end > m_begin) before = LocalDay{m_days[m_end - 1].day.number - 1};
        // The day before it fell out of the window.
        if (m_begin > 0) {
            LocalDay const falls{m_days[m_begin - 1].day.number + m_length - 1};
            before = before ? std::max(*before, falls) : falls;
        }
        if (!before) return before;
        takeIn(*before);
        return before;
    }

  private:
    void takeIn(LocalDay last)
    {
        for (; m_begin > 0 && last - m_days[m_begin - 1].day < m_length; --m_begin)
            m_sum += m_days[m_begin - 1].value;
        for (; m_end > m_begin && m_days[m_end - 1].day > last; --m_end)
            m_sum -= m_days[m_end - 1].value;
    }

    std::span<TierDay const> m_days;
    int m_length;
    std::size_t m_begin = 0; ///< of the window's days …
    std::size_t m_end = 0;   ///< … and behind the last of them
    std::int64_t m_sum = 0;
};

TierStanding rolling(TierTerms const& terms, std::span<TierDay const> days, LocalDay today)
{
    BackwardWindow window(days, today, terms.windowDays);
    TierStanding at;
    at.sum = window.sum();
    at.level = climb(terms, -1, at.sum);
    // Back in time the first day that reaches a level is the last one on which it was reached.
    while (at.level + 1 < int(terms.levels.size())) {
        auto const day = window.step();
        if (!day || today - *day > terms.keepDays) break;
        auto const level = climb(terms, at.level, window.sum());
        if (level == at.level) continue;
        at.level = level;
        at.heldUntil = LocalDay{day->number + terms.keepDays};
    }
    return at;
}

LocalDay dayOf(int year, unsigned month, unsigned day)
{
    std::chrono::year_month_day const date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    return LocalDay{std::int32_t(std::chrono::sys_days(date).time_since_epoch().count())};
}

int yearOf(LocalDay day)
{
    std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{day.number}}};
    return int(date.year());
}

struct YearSum {
    std::int64_t sum = 0;  ///< on the last day
    std::int64_t most = 0; ///< on the day on which it was highest
};

YearSum sumOf(std::span<TierDay const> days, LocalDay first, LocalDay last)
{
    YearSum year;
    auto const before = [](TierDay const& at, LocalDay day) { return at.day < day; };
    for (auto at = std::lower_bound(days.begin(), days.end(), first, before);
         at != days.end() && at->day <= last; ++at) {
        year.sum += at->value;
        // Only what a day ends with counts.
        if (at + 1 == days.end() || (at + 1)->day != at->day) year.most = std::max(year.most, year.sum);
    }
    return year;
}

TierStanding calendar(TierTerms const& terms, std::span<TierDay const> days, LocalDay today)
{
    auto const year = yearOf(today);
    auto const now = sumOf(days, dayOf(year, 1, 1), today);
    TierStanding at;
    at.sum = now.sum;
    at.level = climb(terms, -1, now.sum);
    if (terms.keepDays <= 0) return at;
    // What was reached this year stays longer than what was reached in the last.
    if (auto const level = climb(terms, at.level, now.most); level > at.level) {
        at.level = level;
        at.heldUntil = dayOf(year + 1, 12, 31);
    }
    auto const last = sumOf(days, dayOf(year - 1, 1, 1), dayOf(year - 1, 12, 31));
    if (auto const level = climb(terms, at.level, last.most); level > at.level) {
        at.level = level;
        at.heldUntil = dayOf(year, 12, 31);
    }
    return at;
}

} // namespace

TierStanding tierOn(TierTerms const& terms, std::span<TierDay const> days, LocalDay today)
{
    auto at =
        terms.window == TierWindow::Rolling ? rolling(terms, days, today) : calendar(terms, days, today);
    auto const next = std::size_t(at.level + 1);
    if (next < terms.levels.size()) at.missing = terms.levels[next].threshold - at.sum;
    return at;
}

} // namespace bywalec
