// Entries and rewards as events, and a customer's account line by line: what each customer has, and why.
#pragma once

#include "core/base/Money.h"
#include "core/loyalty/Award.h"
#include "core/programmes/Programmes.h"

namespace bywalec {

nlohmann::json entryToJson(NewEntry const& entry);
nlohmann::json entriesToJson(std::vector<NewEntry> const& entries);
/// What another till wrote wrongly is left out.
std::optional<NewEntry> entryFromJson(nlohmann::json const& json);

Draft rewardEarned(NewReward const& reward, LocalDay day, EventId visit);
/// `catalogue` is the key of a reward that points bought, whose id is new; 0 = one that was earned.
Draft rewardRedeemed(RewardId reward, CustomerId customer, ProgrammeId programme,
                     std::vector<NewEntry> const& entries, int catalogue, EventId operation);

/// One line of a customer's account, as it is shown.
struct LedgerLine {
    EventId event;
    std::string kind;
    UtcTime time;
    ProgrammeId programme;
    int version = 1;
    Unit unit = Unit::Stamp;
    std::int64_t delta = 0;
    Reason reason;
    std::optional<LocalDay> expires;
    bool live = true; ///< false: it was undone
};

/// Oldest first.
std::vector<LedgerLine> ledgerOf(Transaction& tx, std::int64_t customer);
/// The live lines of one event, oldest first; of a visit, its amendments and refunds included.
std::vector<LedgerLine> linesOf(Transaction& tx, EventId const& event);
std::vector<NewEntry> entriesOf(std::vector<LedgerLine> const& lines);
/// What these lines add up to in a programme.
std::int64_t sumOf(std::vector<LedgerLine> const& lines, ProgrammeId programme);

/// An event that earned a reward and stands.
struct EarnedEvent {
    EventId event;
    RewardId reward;
    bool waits = false; ///< it isn't redeemed, and it is no badge
    bool badge = false;
    std::int64_t price = 0;
};
/// Newest first.
std::vector<EarnedEvent> earnedEventsOf(Transaction& tx, RewardId reward);
/// The ones that name this visit.
std::vector<EarnedEvent> earnedAt(Transaction& tx, EventId visit);

/// How many were given of a programme's reward: of one in its catalogue, or (0) of the one it earns.
int givenCount(Transaction& tx, ProgrammeId programme, int catalogue);
/// Rewards that were earned from that day on in a programme, at their cost.
std::int64_t earnedCostSince(Transaction& tx, ProgrammeId programme, LocalDay from);

class LedgerProjector final : public Projector {
  public:
    std::string_view name() const override { return "ledger"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
