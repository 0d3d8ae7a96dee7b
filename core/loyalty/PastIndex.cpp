// The past put in order for a replay: one row of slots for each customer, a slot for each visit.
#include "core/loyalty/PastIndex.h"

#include <algorithm>
#include <limits>

namespace bywalec {

namespace {

constexpr std::int32_t lastDayOfAll = 2'932'896; // 9999-12-31
constexpr std::size_t fewestGaps = 3;
/// Visits between two questions: a few milliseconds.
constexpr std::size_t askEvery = 65'536;

Result<void> invalid(std::string field)
{
    return makeError(ErrorKind::InvalidInput, std::move(field));
}

bool isDay(LocalDay day)
{
    return day.number >= 0 && day.number <= lastDayOfAll;
}

char const* wrongField(Rules const& rules, Past const& past, PastVisit const& visit)
{
    if (visit.customer < 0 || visit.customer >= past.customers) return "customer";
    if (!isDay(visit.day)) return "day";
    if (visit.minute >= 1440) return "minute";
    if (visit.amountMinor < -1 || visit.amountMinor > largestAmount) return "amount";
    if (visit.firstLine > past.lines.size() || past.lines.size() - visit.firstLine < visit.lineCount)
        return "lines";
    for (std::size_t i = 0; i < visit.lineCount; ++i) {
        PastLine const& line = past.lines[visit.firstLine + i];
        if (line.item < -1 || line.item >= int(rules.items.size())) return "item";
        if (line.quantity < 1) return "quantity";
        if (line.amountMinor < -1 || line.amountMinor > largestAmount) return "line";
    }
    return nullptr;
}

Result<void> checkPast(Rules const& rules, Past const& past, std::function<bool()> const& goOn)
{
    if (past.customers < 0 || past.customers == std::numeric_limits<int>::max()) return invalid("customers");
    if (!isDay(past.from)) return invalid("from");
    if (!isDay(past.until)) return invalid("until");
    if (past.visits.size() > std::numeric_limits<std::uint32_t>::max()) return invalid("visits");
    LocalDay before;
    for (std::size_t i = 0; i < past.visits.size(); ++i) {
        if (i % askEvery == 0 && !goOn()) return makeError(ErrorKind::Cancelled);
        char const* field = wrongField(rules, past, past.visits[i]);
        if (!field && past.visits[i].day < before) field = "day";
        if (field) return invalid("visits[" + std::to_string(i) + "]." + field);
        before = past.visits[i].day;
    }
    return {};
}

} // namespace

Result<PastIndex> PastIndex::of(Rules const& rules, Past const& past, GoOn const& goOn)
{
    if (auto const good = checkPast(rules, past, goOn); !good) return good.error();
    PastIndex index;
    index.findDays(past);
    if (!index.assignSlots(past, goOn) || !index.measureGaps(past.customers, goOn))
        return makeError(ErrorKind::Cancelled);
    return index;
}

void PastIndex::findDays(Past const& past)
{
    auto const begin = past.visits.begin();
    auto const first = std::partition_point(begin, past.visits.end(),
                                            [&](PastVisit const& visit) { return visit.day < past.from; });
    auto const end = std::partition_point(first, past.visits.end(),
                                          [&](PastVisit const& visit) { return visit.day <= past.until; });
    m_firstVisit = std::size_t(first - begin);
    m_endOfVisits = std::size_t(end - begin);
}

bool PastIndex::assignSlots(Past const& past, GoOn const& goOn)
{
    m_firstSlots.assign(std::size_t(past.customers) + 1, 0);
    for (std::size_t i = m_firstVisit; i < m_endOfVisits; ++i)
        ++m_firstSlots[std::size_t(past.visits[i].customer) + 1];
    for (std::size_t i = 1; i < m_firstSlots.size(); ++i)
        m_firstSlots[i] += m_firstSlots[i - 1];
    std::vector<std::uint32_t> next(m_firstSlots.begin(), m_firstSlots.end() - 1);
    m_days.resize(m_endOfVisits - m_firstVisit);
    for (std::size_t i = m_firstVisit; i < m_endOfVisits; ++i) {
        if (i % askEvery == 0 && !goOn()) return false;
        m_days[next[std::size_t(past.visits[i].customer)]++] = past.visits[i].day;
    }
    return true;
}

bool PastIndex::measureGaps(int customers, GoOn const& goOn)
{
    m_twiceUsualGap.resize(std::size_t(customers));
    std::vector<std::int32_t> gaps;
    std::uint32_t askedAt = 0;
    for (int customer = 0; customer < customers; ++customer) {
        if (firstSlot(customer) - askedAt >= askEvery) {
            if (!goOn()) return false;
            askedAt = firstSlot(customer);
        }
        m_twiceUsualGap[std::size_t(customer)] = twiceUsualGap(customer, gaps);
    }
    return true;
}

std::int32_t PastIndex::twiceUsualGap(int customer, std::vector<std::int32_t>& gaps) const
{
    gaps.clear();
    for (auto slot = firstSlot(customer) + 1; slot < firstSlot(customer + 1); ++slot)
        if (m_days[slot] != m_days[slot - 1]) gaps.push_back(m_days[slot] - m_days[slot - 1]);
    if (gaps.size() < fewestGaps) return -1;
    auto const upper = gaps.begin() + std::ptrdiff_t(gaps.size() / 2);
    std::nth_element(gaps.begin(), upper, gaps.end());
    return *upper + (gaps.size() % 2 == 1 ? *upper : *std::max_element(gaps.begin(), upper));
}

std::optional<bool> PastIndex::withinUsualGap(int customer, int gapDays) const
{
    std::int32_t const twice = m_twiceUsualGap[std::size_t(customer)];
    if (twice < 0) return std::nullopt;
    return 2 * std::int64_t(gapDays) <= twice;
}

} // namespace bywalec
