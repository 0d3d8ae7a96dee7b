// Pasts of a few visits and rules of one or two programmes, written out in a test.
#pragma once

#include "core/loyalty/Simulator.h"

#include <algorithm>

namespace bywalec::test {

using namespace bywalec;

/// Days are counted from a Wednesday, 2025-01-01.
inline LocalDay dayOf(int number)
{
    return LocalDay{20089 + number};
}

inline ProgrammeId programmeOf(int number)
{
    RawId raw{};
    raw[0] = 7;
    raw[15] = std::uint8_t(number);
    return ProgrammeId(raw);
}

inline Rules rulesOf(std::vector<ProgrammeTerms> const& all)
{
    Rules rules;
    for (auto const& terms : all)
        rules.programmes.push_back({programmeOf(int(rules.programmes.size())), 1, terms});
    return rules;
}

inline RewardTerms rewardOf(std::int64_t costMinor)
{
    RewardTerms terms;
    terms.name = "Coffee";
    terms.costMinor = costMinor;
    return terms;
}

inline StampTerms stampsOf(int needed, RewardTerms const& reward)
{
    StampTerms terms;
    terms.name = "Card";
    terms.needed = needed;
    terms.reward = reward;
    return terms;
}

/// A point for each 1.00.
inline PointTerms pointsOf(std::vector<CatalogueReward> catalogue)
{
    PointTerms terms;
    terms.name = "Points";
    terms.catalogue = std::move(catalogue);
    return terms;
}

/// 10 % of the bill; pays at most half of one.
inline CashbackTerms tenPercent()
{
    CashbackTerms terms;
    terms.name = "Credit";
    terms.basisPoints = 1000;
    return terms;
}

inline OccasionTerms occasionOf(OccasionKind kind, int n, RewardTerms const& reward)
{
    OccasionTerms terms;
    terms.name = "Occasion";
    terms.kind = kind;
    terms.n = n;
    terms.reward = reward;
    return terms;
}

/// January 2025 unless said otherwise.
struct SmallPast : Past {
    SmallPast()
    {
        from = dayOf(0);
        until = dayOf(30);
    }
    SmallPast& visit(int customer, int day, std::int64_t amountMinor = -1)
    {
        PastVisit visit;
        visit.customer = customer;
        visit.day = dayOf(day);
        visit.minute = 600;
        visit.amountMinor = amountMinor;
        visit.firstLine = std::uint32_t(lines.size());
        auto const later = std::find_if(visits.begin(), visits.end(),
                                        [&](PastVisit const& other) { return other.day > visit.day; });
        visits.insert(later, visit);
        customers = std::max(customers, customer + 1);
        return *this;
    }
    /// Of the visit that was added last; only for visits added in order.
    SmallPast& line(int item, int quantity = 1, int amountMinor = -1)
    {
        lines.push_back({std::int16_t(item), std::int16_t(quantity), amountMinor});
        ++visits.back().lineCount;
        return *this;
    }
};

inline Simulation simulated(Rules const& rules, Past const& past)
{
    auto const result = simulate(rules, past);
    return result ? *result : Simulation();
}

} // namespace bywalec::test
