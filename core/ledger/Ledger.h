// Entries, balances and rewards: what each customer has, and why.
#pragma once

#include "core/loyalty/Stamps.h"
#include "core/programmes/Programmes.h"

namespace bywalec {

nlohmann::json entriesToJson(std::vector<NewEntry> const& entries);
Draft rewardEarned(NewReward const& reward, CustomerId customer, EventId visit);
Draft rewardRedeemed(RewardId reward, CustomerId customer, std::vector<NewEntry> const& entries,
                     EventId operation);

/// One line of a customer's account, as it is shown.
struct LedgerLine {
    EventId event;
    std::string kind;
    UtcTime time;
    ProgrammeId programme;
    int version = 1;
    std::string unit;
    std::int64_t delta = 0;
    Reason reason;
    bool live = true; ///< false: it was undone
};

Standing standingOf(Transaction& tx, std::int64_t customer, StampProgramme const& programme, LocalDay today);
/// Oldest first.
std::vector<LedgerLine> ledgerOf(Transaction& tx, std::int64_t customer);
/// What the live entries of one event, and of those that refer to it, add up to in a programme.
std::int64_t deltaOf(Transaction& tx, EventId const& event, ProgrammeId programme);
/// reward.earned events of a reward that stand, newest first.
std::vector<EventId> earnedEventsOf(Transaction& tx, RewardId reward);

class LedgerProjector final : public Projector {
  public:
    std::string_view name() const override { return "ledger"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
