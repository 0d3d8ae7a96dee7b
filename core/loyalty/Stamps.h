// A stamp programme ("buy 5, get 1 free") as arithmetic on values: no storage, no clock, no text. It serves
// the counter until the ledger speaks the rules of every kind (Award.h, namespace loyalty): docs/adr/0008.
#pragma once

#include "core/base/Id.h"
#include "core/base/LocalDay.h"
#include "core/base/Result.h"
#include "core/loyalty/Reason.h"

#include <optional>
#include <vector>

namespace bywalec {

inline constexpr char stampUnit[] = "stamp";

/// One immutable version of the owner's rule.
struct StampTerms {
    std::string name;
    int needed = 5;                           ///< 1 to 50
    std::string reward;                       ///< what is given, as the owner calls it
    int welcome = 0;                          ///< stamps on top of the first visit, 0 to needed − 1
    std::optional<std::int64_t> minimumMinor; ///< a stamp needs a purchase of at least this
    std::optional<int> rewardValidDays;       ///< 1 to 3650; empty = for ever
    std::int64_t rewardCostMinor = 0;         ///< what it costs the shop
    bool operator==(StampTerms const&) const = default;
};

/// The rule with its place: what entries and rewards name.
struct StampProgramme {
    ProgrammeId id;
    int version = 1;
    StampTerms terms;
};

struct OpenReward {
    RewardId id;
    int cycle = 0;
    std::int64_t price = 0;          ///< stamps that its redemption takes
    std::optional<LocalDay> expires; ///< the last day on which it is given
    std::string name;
};

/// Where a customer stands in one programme, before the visit.
struct Standing {
    std::int64_t balance =
        0; ///< stamps held, those of open rewards included, of expired ones not; below zero after corrections
    int lastCycle = 0;       ///< the highest of the rewards that stand, redeemed and expired ones included
    bool hasHistory = false; ///< any entry yet: the welcome is given once
    std::vector<OpenReward> open; ///< oldest first
};

struct NewEntry {
    ProgrammeId programme;
    int version = 1;
    std::string unit;
    std::int64_t delta = 0;
    Reason reason;
};

struct NewReward {
    RewardId id;
    ProgrammeId programme;
    int version = 1;
    int cycle = 1;
    std::int64_t price = 0;
    std::int64_t costMinor = 0;
    std::optional<LocalDay> expires;
};

struct Award {
    std::vector<NewEntry> entries;
    std::vector<NewReward> rewards;
};

/// What the card shows: stamps on the running card, of how many, and rewards that wait.
struct Progress {
    int have = 0;
    int needed = 5;
    int missing = 5;
    int open = 0;
};

/// Says which term can't be: InvalidInput with the field's name.
Result<void> checkTerms(StampTerms const& terms);

/// A visit that gives `stamps`. `amountMinor` empty = not asked. Nothing when the purchase is under the
/// minimum.
Award awardVisit(StampProgramme const& programme, CustomerId customer, Standing const& standing, int stamps,
                 std::optional<std::int64_t> amountMinor, LocalDay day);
/// More stamps (or fewer, negative) for a visit that was awarded already; `code` is the reason's.
Award awardMore(StampProgramme const& programme, CustomerId customer, Standing const& standing, int delta,
                std::string const& code, LocalDay day);
/// The entries that giving this reward takes.
std::vector<NewEntry> redeem(StampProgramme const& programme, OpenReward const& reward);
/// Open rewards that can't stand when `delta` stamps are taken back: newest first.
std::vector<RewardId> rewardsLost(Standing const& standing, std::int64_t delta);
/// Where the customer stands once this award is written.
Standing standingAfter(StampProgramme const& programme, Standing standing, Award const& award);
Progress progressOf(StampTerms const& terms, Standing const& standing);
/// The same on every till that reaches the same cycle, so two offline tills earn one reward.
RewardId rewardIdOf(ProgrammeId programme, CustomerId customer, int cycle);

} // namespace bywalec
