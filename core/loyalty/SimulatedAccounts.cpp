// What everybody has during a replay, kept small: no list of entries, lots only where something expires.
#include "core/loyalty/SimulatedAccounts.h"

#include <algorithm>

namespace bywalec {

namespace {

/// An item is usual once it was in so many visits.
constexpr std::uint32_t usualFrom = 3;

/// Nobody's real id: the number, in the last bytes.
CustomerId standIn(int customer)
{
    RawId raw{};
    auto const number = std::uint32_t(customer) + 1;
    for (unsigned i = 0; i < 4; ++i)
        raw[15 - i] = std::uint8_t(number >> (8 * i));
    return CustomerId(raw);
}

int weekOf(LocalDay day)
{
    return (day.number + 3) / 7; // the first of January 1970 was a Thursday
}

} // namespace

SimulatedAccounts::SimulatedAccounts(Rules const& rules, Past const& past, PastIndex const& index)
    : m_past(past),
      m_index(index),
      m_extras(rules.programmes.size()),
      m_people(std::size_t(past.customers)),
      m_accounts(std::size_t(past.customers) * rules.programmes.size()),
      m_offerUses(std::size_t(past.customers) * rules.offers.size())
{
    for (std::size_t i = 0; i < m_extras.size(); ++i) {
        auto const& terms = rules.programmes[i].terms;
        m_extras[i].validDays = validDaysOf(terms);
        m_extras[i].remembersCycles = std::holds_alternative<OccasionTerms>(terms);
        m_extras[i].isPoints = unitOf(terms) == Unit::Point;
        if (m_extras[i].validDays) {
            m_extras[i].lotPlace = m_lotPlaces++;
            for (int customer = 0; customer < past.customers; ++customer)
                account(customer, i).oldestLot = index.firstSlot(customer);
        }
        if (auto const* tier = std::get_if<TierTerms>(&terms)) {
            m_extras[i].tier.emplace(*tier, index, past.customers);
            m_extras[i].basis = tier->basis;
        }
    }
    m_lots.resize(index.days().size() * m_lotPlaces);
    if (std::any_of(rules.offers.begin(), rules.offers.end(),
                    [](Offer const& offer) { return offer.terms.withUsual; }))
        m_items = rules.items.size();
    m_itemVisits.resize(m_people.size() * m_items);
    m_member.standings.resize(rules.programmes.size());
    m_member.offerUses.resize(rules.offers.size());
}

Member const& SimulatedAccounts::arrive(int customer, LocalDay day)
{
    m_customer = customer;
    m_day = day;
    m_slot = m_index.firstSlot(customer) + std::uint32_t(m_people[std::size_t(customer)].visits);
    m_pointsEarned = 0;
    showPerson();
    for (std::size_t i = 0; i < m_extras.size(); ++i)
        showStanding(i);
    return m_member;
}

void SimulatedAccounts::showPerson()
{
    auto const number = std::size_t(m_customer);
    Person const& person = m_people[number];
    m_member.id = standIn(m_customer);
    m_member.bought = person.bought;
    m_member.usualItem = person.usualItem;
    m_member.visits = person.visits;
    m_member.firstDay = person.visits > 0 ? std::optional(person.firstDay) : std::nullopt;
    m_member.lastDay = person.visits > 0 ? std::optional(person.lastDay) : std::nullopt;
    m_member.streakWeeks = person.streakWeeks;
    if (number < m_past.birthdays.size())
        m_member.birthday = m_past.birthdays[number];
    else
        m_member.birthday.clear();
    auto const uses = m_offerUses.begin() + std::ptrdiff_t(number * m_member.offerUses.size());
    std::copy_n(uses, m_member.offerUses.size(), m_member.offerUses.begin());
}

void SimulatedAccounts::showStanding(std::size_t programme)
{
    Extra& extra = m_extras[programme];
    Standing& standing = m_member.standings[programme];
    if (extra.tier) {
        standing.tier = extra.tier->standing(m_customer, m_slot, m_day);
        return;
    }
    if (extra.validDays) {
        expire(m_customer, programme, m_day);
        // Fetched now, they are in the cache when the visit earns and spends.
        __builtin_prefetch(&lot(extra, account(m_customer, programme).oldestLot), 1);
        __builtin_prefetch(&lot(extra, m_slot), 1);
    }
    Account const& has = account(m_customer, programme);
    standing.balance = has.balance;
    standing.lastCycle = has.lastCycle;
    standing.hasHistory = has.hasHistory;
    standing.cycles.clear();
    for (std::uint32_t at = has.newest; at != none; at = m_cycles[at].before)
        standing.cycles.push_back(m_cycles[at].cycle);
}

/// Lots of one programme are valid for the same number of days, so they end in the order in which they came.
void SimulatedAccounts::expire(int customer, std::size_t programme, LocalDay day)
{
    Extra& extra = m_extras[programme];
    Account& has = account(customer, programme);
    auto const end = m_index.firstSlot(customer) + std::uint32_t(m_people[std::size_t(customer)].visits);
    auto const& days = m_index.days();
    for (; has.oldestLot < end && day - days[has.oldestLot] > *extra.validDays; ++has.oldestLot) {
        has.balance -= lot(extra, has.oldestLot);
        lot(extra, has.oldestLot) = 0;
    }
}

void SimulatedAccounts::earn(std::size_t programme, std::int64_t delta)
{
    Extra& extra = m_extras[programme];
    Account& has = account(m_customer, programme);
    has.balance += delta;
    has.hasHistory = true;
    if (extra.validDays) lot(extra, m_slot) += delta;
    if (extra.isPoints) m_pointsEarned += delta;
    m_member.standings[programme].balance = has.balance;
    m_member.standings[programme].hasHistory = true;
}

void SimulatedAccounts::spend(std::size_t programme, std::int64_t amount)
{
    Extra& extra = m_extras[programme];
    Account& has = account(m_customer, programme);
    has.balance -= amount;
    has.hasHistory = true;
    m_member.standings[programme].balance = has.balance;
    m_member.standings[programme].hasHistory = true;
    if (!extra.validDays) return;
    while (amount > 0 && has.oldestLot <= m_slot) {
        auto const taken = std::min(amount, lot(extra, has.oldestLot));
        lot(extra, has.oldestLot) -= taken;
        amount -= taken;
        if (amount > 0) ++has.oldestLot;
    }
}

void SimulatedAccounts::grant(std::size_t programme, int cycle)
{
    Account& has = account(m_customer, programme);
    has.lastCycle = std::max(has.lastCycle, cycle);
    if (!m_extras[programme].remembersCycles) return;
    m_cycles.push_back({cycle, has.newest});
    has.newest = std::uint32_t(m_cycles.size() - 1);
}

void SimulatedAccounts::use(std::size_t offer)
{
    ++m_offerUses[std::size_t(m_customer) * m_member.offerUses.size() + offer];
}

void SimulatedAccounts::leave(Purchase const& purchase, std::optional<std::int64_t> billMinor)
{
    for (auto& extra : m_extras) {
        if (!extra.tier) continue;
        auto const value = extra.basis == TierBasis::Visits   ? 1
                           : extra.basis == TierBasis::Points ? m_pointsEarned
                                                              : billMinor.value_or(0);
        extra.tier->add(m_customer, m_slot, value);
    }
    Person& person = m_people[std::size_t(m_customer)];
    if (person.visits == 0) person.firstDay = m_day;
    int const weeks = person.visits == 0 ? 2 : weekOf(m_day) - weekOf(person.lastDay);
    if (weeks == 1)
        ++person.streakWeeks;
    else if (weeks > 1)
        person.streakWeeks = 1;
    person.lastDay = m_day;
    ++person.visits;
    countItems(purchase);
}

void SimulatedAccounts::countItems(Purchase const& purchase)
{
    Person& person = m_people[std::size_t(m_customer)];
    std::uint64_t seen = 0;
    for (auto const& line : purchase.lines)
        if (line.item >= 0) seen |= std::uint64_t(1) << line.item;
    person.bought |= seen;
    if (m_items == 0) return;
    auto* const counts = m_itemVisits.data() + std::size_t(m_customer) * m_items;
    for (int item = 0; item < int(m_items); ++item) {
        if ((seen >> item & 1) == 0 || ++counts[item] < usualFrom) continue;
        int const usual = person.usualItem;
        bool const more = usual < 0 || counts[item] > counts[usual];
        if (more || (counts[item] == counts[usual] && item < usual)) person.usualItem = item;
    }
}

std::int64_t SimulatedAccounts::balanceOn(int customer, std::size_t programme, LocalDay day)
{
    if (m_extras[programme].validDays) expire(customer, programme, day);
    return account(customer, programme).balance;
}

} // namespace bywalec
