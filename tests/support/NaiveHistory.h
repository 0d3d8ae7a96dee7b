// What a slow replay writes down: everybody's whole history, and how the figures are read from it.
#pragma once

#include "core/loyalty/Lots.h"
#include "core/loyalty/Simulator.h"

#include <map>
#include <set>

namespace bywalec::test {

using namespace bywalec;

using Bill = std::optional<std::int64_t>;

inline std::int64_t rounded(std::int64_t part, std::int64_t whole)
{
    return (2 * part + whole) / (2 * whole);
}

struct Came {
    LocalDay day;
    Bill bill;
    std::int64_t points = 0;
    std::set<int> items;
    std::set<OfferId> offers;
    bool used = false; ///< a reward was given, or credit paid
};

struct Waits {
    std::size_t programme = 0;
    OpenReward reward;
};

struct Somebody {
    std::vector<Came> came;
    std::vector<std::vector<Movement>> movements; ///< by programme
    std::vector<std::vector<int>> cycles;         ///< by programme
    std::vector<Waits> waits;
    std::optional<LocalDay> reached;
};

struct Granted {
    std::size_t programme = 0;
    LocalDay day;
    std::int64_t costMinor = 0;
};

inline std::int64_t costOfGiving(RewardTerms const& terms, Bill bill)
{
    if (terms.kind == RewardKind::Discount && terms.costMinor == 0) {
        if (terms.discountMinor > 0) return bill && *bill < terms.discountMinor ? *bill : terms.discountMinor;
        return bill ? rounded(*bill * terms.discountPercent, 100) : 0;
    }
    return terms.costMinor;
}

struct NaiveHistory {
    std::vector<Somebody> people;
    std::vector<Granted> granted;
    std::map<std::pair<std::size_t, int>, int> given; ///< by programme and key; 0 = not of a catalogue
    std::vector<std::pair<LocalDay, std::int64_t>> costs;
    std::int64_t issued = 0;
    std::int64_t redeemed = 0;
    std::int64_t expired = 0;
};

Simulation figuresOf(NaiveHistory const& history, Rules const& rules, Past const& past);

} // namespace bywalec::test
