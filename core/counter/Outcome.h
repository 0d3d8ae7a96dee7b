// What the counter answers: values for a screen, a script or a test, never text.
#pragma once

#include "core/cards/Token.h"
#include "core/customers/Profile.h"
#include "core/feedback/Remarks.h"
#include "core/ledger/Ledger.h"
#include "core/visits/Visits.h"

namespace bywalec {

enum class ScanState {
    Stamped,    ///< the visit is on the disk
    Reward,     ///< the same, and a reward waits to be given
    Duplicate,  ///< this card was here within the owner's window; nothing was written
    Amount,     ///< a programme needs to know what was paid; nothing was written
    Unassigned, ///< our card, and nobody holds it yet: enrol
    Unknown,    ///< a valid card that this business has never issued
    NotOurs,    ///< not a card, or a tag that isn't ours
    Blocked,
    NotSaved, ///< `error` says why; nothing was written
};
/// "stamped", "not_ours", …: the names in the CLI's JSON.
char const* name(ScanState state);

/// One programme as it stands for the customer.
struct ProgrammeView {
    StampProgramme programme;
    Progress progress;
    std::vector<OpenReward> open;
};

struct CustomerView {
    CustomerId id;
    Profile profile;
    std::vector<ProgrammeView> programmes;
    VisitHabit habit;
    std::optional<OpenRemark> complaint;
    bool hasCard = false; ///< one that isn't blocked
};

struct Outcome {
    ScanState state = ScanState::NotSaved;
    CardId card;
    std::string cardNumber; ///< ten digits; empty when no card was read
    std::optional<CustomerView> customer;
    EventId visit;                     ///< what undo and more stamps name
    int stamps = 0;                    ///< that this visit gave in the first programme
    std::chrono::seconds sinceLast{0}; ///< Duplicate: how long ago
    std::int64_t minimumMinor = 0;     ///< Amount: a stamp needs at least this
    Error error;                       ///< NotSaved
    double commitMs = 0;               ///< deciding, writing and syncing
};

enum class ActionKind { Visit, Guest, Redemption, Enrolment, Remark };

/// Something that was done at the counter and can be taken back.
struct RecentAction {
    EventId id;
    ActionKind kind = ActionKind::Visit;
    CustomerId customer;
    std::string name; ///< empty: a guest, or nobody gave a name
    LocalTime time;
    int stamps = 0;
    int have = 0; ///< on the card right after it
    int needed = 0;
    std::string reward;
    std::optional<std::int64_t> amountMinor;
    std::optional<RemarkKind> remark;
    bool undone = false;
    bool canUndo = false;
};

} // namespace bywalec
