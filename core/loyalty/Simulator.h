// "Price it first": the visits of the past, replayed under rules that don't run yet.
#pragma once

#include "core/loyalty/Award.h"

#include <functional>

namespace bywalec {

struct PastVisit {
    std::int32_t customer = 0; ///< 0 to Past::customers − 1
    LocalDay day;
    std::int64_t amountMinor = -1; ///< −1 = unknown
    std::uint32_t firstLine = 0;   ///< into Past::lines
    std::uint16_t minute = 0;
    std::uint16_t lineCount = 0;
};

struct PastLine {
    std::int16_t item = -1; ///< index into Rules::items
    std::int16_t quantity = 1;
    std::int32_t amountMinor = -1; ///< of the line; −1 = unknown
};

/// Members' visits only, in the order of time.
struct Past {
    int customers = 0;
    std::vector<PastVisit> visits;
    std::vector<PastLine> lines;
    LocalDay from; ///< first and last day that are looked at
    LocalDay until;
    std::vector<std::string> birthdays; ///< by customer, "MM-DD"; may be shorter
};

struct MonthCost {
    int year = 0;
    int month = 0; ///< 1 to 12
    std::int64_t costMinor = 0;
    bool operator==(MonthCost const&) const = default;
};

/// A reward is taken to be given at the first visit after it was earned at which it still may be; points buy
/// the cheapest reward of the catalogue as soon as they can, and credit pays as much as it may at each visit.
/// docs/programmes.md, "Price it first", defines each figure for the owner.
struct Simulation {
    std::int64_t visits = 0;
    int members = 0;
    std::int64_t issued = 0;    ///< rewards earned or bought
    std::int64_t redeemed = 0;  ///< given
    std::int64_t expired = 0;   ///< rewards whose time ran out
    std::int64_t waiting = 0;   ///< rewards at the end
    std::int64_t costMinor = 0; ///< of what was given, paid with credit or points, or set aside for a cause
    std::int64_t liabilityMinor = 0; ///< rewards that wait at their cost, credit and points at what they pay
    std::int64_t revenueMinor = 0;   ///< of visits whose amount is known
    std::int64_t visitsWithAmount = 0;
    std::vector<MonthCost> months;
    std::optional<int> weeksToFirstMedian;     ///< of those who get there: first visit to first reward
    std::optional<int> weeksToFirstOccasional; ///< the same for the half of members who come least often
    int reached = 0; ///< members with at least one reward, credit or point reward that they could use
    std::optional<int> reachedPercent;
    std::optional<std::int64_t> costPerMemberMinor; ///< over the replayed time
    std::optional<int>
        costOfValuePercent; ///< of what a member spent in it (net revenue a member); needs amounts
    /// Of the visits at which a reward was given or credit or points paid: those that came within the
    /// customer's own usual gap, so would have come anyway, in percent.
    std::optional<int> anywayPercent;
    bool operator==(Simulation const&) const = default;
};

/// Replays. `goOn` is asked every few milliseconds with the share done (0 to 1); false gives Cancelled.
/// InvalidInput with the field for rules or a past that can't be: "programmes[1].needed",
/// "visits[5].customer".
Result<Simulation> simulate(Rules const& rules, Past const& past,
                            std::function<bool(double)> const& goOn = {});

} // namespace bywalec
