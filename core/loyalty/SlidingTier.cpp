// Everybody's place in one tier programme, moved on with each visit instead of being summed up again.
#include "core/loyalty/SlidingTier.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace bywalec {

namespace {

constexpr auto never = std::numeric_limits<std::int32_t>::min();

int yearOf(LocalDay day)
{
    return int(std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(day.number))).year());
}

LocalDay lastDayOf(int year)
{
    std::chrono::sys_days const day = std::chrono::year(year) / std::chrono::December / 31;
    return LocalDay{std::int32_t(day.time_since_epoch().count())};
}

} // namespace

SlidingTier::SlidingTier(TierTerms const& terms, PastIndex const& index, int customers)
    : m_terms(terms), m_index(index), m_places(std::size_t(customers)), m_values(index.days().size())
{
    for (int customer = 0; customer < customers; ++customer)
        m_places[std::size_t(customer)].oldest = index.firstSlot(customer);
    if (terms.window == TierWindow::Rolling)
        m_reached.assign(std::size_t(customers) * terms.levels.size(), never);
}

TierStanding SlidingTier::standing(int customer, std::uint32_t end, LocalDay today)
{
    Place& place = m_places[std::size_t(customer)];
    TierStanding at;
    if (m_terms.window == TierWindow::Rolling) {
        std::int32_t* reached = m_reached.data() + std::size_t(customer) * m_terms.levels.size();
        roll(place, reached, end, today);
        at = rolling(place, reached, today);
    } else {
        at = ofYear(place, today);
    }
    auto const next = std::size_t(at.level + 1);
    if (next < m_terms.levels.size()) at.missing = m_terms.levels[next].threshold - at.sum;
    return at;
}

void SlidingTier::add(int customer, std::uint32_t slot, std::int64_t value)
{
    m_values[slot] = value;
    m_places[std::size_t(customer)].sum += value;
}

int SlidingTier::levelOf(std::int64_t sum) const
{
    int level = -1;
    for (auto const& each : m_terms.levels) {
        if (sum < each.threshold) break;
        ++level;
    }
    return level;
}

void SlidingTier::note(std::int32_t* reached, std::int64_t sum, std::int32_t day) const
{
    std::fill(reached, reached + levelOf(sum) + 1, day);
}

/// Between two visits the sum only falls, each time on the day on which another day leaves the window; up to
/// the day before that one it still reached what it reached.
void SlidingTier::roll(Place& place, std::int32_t* reached, std::uint32_t end, LocalDay today) const
{
    auto const& days = m_index.days();
    while (place.oldest < end && today - days[place.oldest] >= m_terms.windowDays) {
        LocalDay const leaving = days[place.oldest];
        note(reached, place.sum, leaving.number + m_terms.windowDays - 1);
        for (; place.oldest < end && days[place.oldest] == leaving; ++place.oldest)
            place.sum -= m_values[place.oldest];
    }
    note(reached, place.sum, today.number);
}

TierStanding SlidingTier::rolling(Place const& place, std::int32_t const* reached, LocalDay today) const
{
    TierStanding at;
    at.sum = place.sum;
    for (int level = int(m_terms.levels.size()) - 1; level >= 0 && at.level < 0; --level) {
        std::int32_t const day = reached[level];
        if (day == never || today.number - day > m_terms.keepDays) continue;
        at.level = level;
        if (day < today.number) at.heldUntil = LocalDay{day + m_terms.keepDays};
    }
    return at;
}

TierStanding SlidingTier::ofYear(Place& place, LocalDay today) const
{
    int const year = yearOf(today);
    if (place.year != year) {
        place.levelBefore = levelOf(place.year == year - 1 ? place.sum : 0);
        place.sum = 0;
        place.year = year;
    }
    TierStanding at;
    at.sum = place.sum;
    at.level = levelOf(place.sum);
    if (m_terms.keepDays > 0 && place.levelBefore > at.level) {
        at.level = place.levelBefore;
        at.heldUntil = lastDayOf(year);
    }
    return at;
}

} // namespace bywalec
