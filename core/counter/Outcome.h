// What the counter answers: values for a screen, a script or a test, never text.
#pragma once

#include "core/cards/Token.h"
#include "core/customers/Profile.h"
#include "core/feedback/Remarks.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/Standings.h"
#include "core/loyalty/UnitAmount.h"
#include "core/visits/Visits.h"

namespace bywalec {

enum class ScanState {
    Stamped,    ///< the visit is on the disk
    Reward,     ///< the same, and a reward waits to be given
    Duplicate,  ///< this card was here within the owner's window; nothing was written
    Amount,     ///< the purchase has to be told: `ask` says what of it; nothing was written
    Unassigned, ///< our card, and nobody holds it yet: enrol
    Claim,      ///< a code that a guest was given: `claim` says for which purchase; whose card shall have it?
    Unknown,    ///< a valid card that this business has never issued
    NotOurs,    ///< not a card, or a tag that isn't ours
    Blocked,
    NotSaved, ///< `error` says why; nothing was written
};
/// "stamped", "not_ours", …: the names in the CLI's JSON.
char const* name(ScanState state);

/// One programme as it stands for the customer.
struct ProgrammeView {
    Programme programme;
    Standing standing;
    std::optional<Progress> progress; ///< of a stamp card
    std::optional<ExpirySoon> expiring;
    bool closed = false; ///< it earns no more; what was earned stays
};

struct CustomerView {
    CustomerId id;
    Profile profile;
    std::vector<ProgrammeView> programmes; ///< those that run, in their order; behind them closed ones
    VisitHabit habit;
    std::optional<OpenRemark> complaint;
    bool hasCard = false; ///< one that isn't blocked
    std::vector<std::string> badges;
};

/// The stamp card that F2 and the digits change: the first that runs; null = none.
ProgrammeView const* stampCardOf(CustomerView const& customer);
/// The oldest reward that waits, of any programme; null = none.
OpenReward const* waitingReward(CustomerView const& customer);

/// What of a purchase the counter has to ask for.
struct AskPurchase {
    bool amount = false;
    bool amountRequired = false; ///< unless the items tell it
    bool items = false;
    bool anything() const { return amount || items; }
};

struct Suggestion {
    OfferId offer;
    std::string say;
};

struct ClaimView {
    CardId code;
    EventId visit; ///< the guest's
    LocalDay day;
    std::optional<std::int64_t> amountMinor;
    LocalDay expires;
};

struct Outcome {
    ScanState state = ScanState::NotSaved;
    CardId card;
    std::string cardNumber; ///< ten digits; empty when no card was read
    std::optional<CustomerView> customer;
    EventId visit;                     ///< what undo and more stamps name
    int stamps = 0;                    ///< that this visit gave on the first stamp card
    std::vector<NewEntry> entries;     ///< what this visit, or this action, changed, and why
    std::vector<NewReward> rewards;    ///< that it earned the customer, badges included
    std::chrono::seconds sinceLast{0}; ///< Duplicate: how long ago
    AskPurchase ask;                   ///< Amount
    std::vector<Item> items;           ///< Amount: what can be taken
    std::optional<Suggestion> suggestion;
    std::optional<ClaimView> claim;    ///< Claim
    std::vector<UnitAmount> belowZero; ///< how much of each unit a refund or correction left lacking
    Error error;                       ///< NotSaved
    double commitMs = 0;               ///< deciding, writing and syncing
};

enum class ActionKind { Visit, Guest, Redemption, Enrolment, Remark, Refund, Adjustment };

/// Something that was done at the counter and can be taken back.
struct RecentAction {
    EventId id;
    ActionKind kind = ActionKind::Visit;
    CustomerId customer;
    std::string name; ///< empty: a guest, or nobody gave a name
    LocalTime time;
    int stamps = 0;                ///< on the first stamp card
    int have = 0;                  ///< on that card right after it
    int needed = 0;                ///< 0 = no stamp card runs
    std::vector<NewEntry> entries; ///< what it changed
    std::string reward;
    std::optional<std::int64_t> amountMinor; ///< of the purchase, or what was refunded
    std::optional<RemarkKind> remark;
    bool undone = false;
    bool canUndo = false;
    bool canRefund = false;
    std::optional<std::int64_t> leftMinor; ///< of the bill, after earlier refunds; empty = not known
};

} // namespace bywalec
