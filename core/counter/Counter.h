// The use case of the counter: scan → outcome; award, redeem, refund, undo, enrol. Everything here is durable
// when it returns.
#pragma once

#include "core/counter/Outcome.h"
#include "core/journal/Journal.h"
#include "core/ledger/Charity.h"

namespace bywalec {

struct SegmentScale;

struct CounterSettings {
    std::chrono::minutes duplicateWindow{10}; ///< 0 = no guard
    std::string cardHost;                     ///< where card pages live; empty without a server
    int consentTextVersion = 1;
    int claimDays = 14; ///< how long a guest's code is taken
};

/// A part of the bill that points or credit of a programme pay.
struct PayPart {
    ProgrammeId programme;
    std::int64_t minor = 0; ///< above 0; points pay in whole points: at most this
};

struct ScanRequest {
    std::string typed;    ///< what the camera or the scanner read
    std::string usLayout; ///< the same keys on a US keyboard; may be empty
    EventId operation{};  ///< names this scan: a retry with the same one adds nothing; null = a new one
    bool again = false;   ///< passes the duplicate guard
    std::optional<std::int64_t> amountMinor{};
    std::vector<BillLine> lines{};
    std::vector<PayPart> pay{};
    bool told = false; ///< whoever stands at the till has been asked: what isn't required isn't asked again
};

struct NewCard {
    Token token;
    std::string payload; ///< for the QR
    std::string number;  ///< "7301 948 526"
};

struct EnrolRequest {
    CardId card;
    Profile profile;
    bool smsConsent = false;
    bool emailConsent = false;
    bool withVisit = true; ///< the first stamp
    /// Where the purchase has to be told, no visit is recorded and the outcome asks for it (Amount).
    bool ask = false;
    EventId operation{};
    EventId guestVisit{}; ///< a guest visit that becomes this customer's
    CustomerId referredBy{};
};

struct RefundRequest {
    EventId visit;
    std::optional<std::int64_t> amountMinor{}; ///< of the bill; empty = all that is left
    EventId operation{};
    bool preview = false; ///< says what would change, writes nothing
};

/// Why an account is corrected by hand.
enum class AdjustWhy { Mistake, Goodwill, PaperCard, Other };
char const* name(AdjustWhy why); ///< "mistake", "paper_card", …
std::optional<AdjustWhy> adjustWhyFrom(std::string_view name);

struct AdjustRequest {
    CustomerId customer;
    ProgrammeId programme;
    std::int64_t delta = 0; ///< in the programme's unit; −1,000,000 to 1,000,000 (credit: 100,000,000)
    AdjustWhy why = AdjustWhy::Mistake;
    std::string note; ///< sealed, up to 120 characters
    EventId operation{};
};

/// A pot after money of it was handed over.
struct PaidOut {
    Pot pot;
    EventId event;
    bool retried = false; ///< the operation had been done before: nothing more was paid
};

/// One person standing at one till. Not thread-safe: lives on the write lane.
class Counter {
  public:
    Counter(Journal& journal, Clock& clock, CardKeys keys, Zone zone, CounterSettings settings);

    Outcome scan(ScanRequest const& request);
    /// The same for somebody who was found by name or phone.
    Outcome visitOf(CustomerId customer, ScanRequest const& request);
    /// `stamps` = what the visit gives altogether on the first stamp card, 1 to 20. Duplicate presses change
    /// nothing.
    Outcome setStamps(EventId visit, int stamps);
    /// Gives a reward that waits. The operation names it, so that a retry gives it once. `billMinor` = what
    /// is bought with it; empty = the customer's newest purchase of today. NotSaved with Refused "expired",
    /// "stock", "minimum" or "gone".
    Outcome redeem(CustomerId customer, RewardId reward, EventId operation,
                   std::optional<std::int64_t> billMinor = std::nullopt);
    /// Points for a reward of a programme's catalogue. Refused "balance" beside those of redeem.
    Outcome buy(CustomerId customer, ProgrammeId programme, int key, EventId operation,
                std::optional<std::int64_t> billMinor = std::nullopt);
    Outcome guest(EventId operation, std::optional<std::int64_t> amountMinor,
                  std::vector<BillLine> const& lines = {});

    /// Takes back what the purchase earned and gives back what it spent, in proportion; on any later day too.
    /// InvalidInput "amount" for more than is left of the bill, Refused "refunded" when nothing is left.
    Outcome refund(RefundRequest const& request);
    Outcome adjust(AdjustRequest const& request);

    /// Codes to be printed in advance. They are good for nothing until issueClaim gives one to a purchase.
    Result<std::vector<NewCard>> blankSlips(int count);
    /// A code with which a guest may bring this purchase to a card later: a new one, or a printed slip's.
    /// Refused when the purchase isn't a guest's, or "slip" when the slip was given out or is a card.
    Result<NewCard> issueClaim(EventId guestVisit, std::optional<Token> const& slip = std::nullopt);
    /// Gives the purchase behind a code to a customer, once.
    Outcome claim(CardId code, CustomerId customer);
    /// To whoever holds this card; the outcome of `scan` when nobody does.
    Outcome claim(CardId code, ScanRequest const& card);

    /// The customer took what was said at this visit. Once for each visit.
    Result<void> takeSuggestion(EventId visit, StaffId staff = {});
    Result<void> chooseCause(CustomerId customer, ProgrammeId programme, std::string const& cause);
    Result<void> refer(CustomerId customer, CustomerId referrer);
    /// Takes back who sent this customer; rewards that it earned stay. NotFound when nobody is known.
    Result<void> unrefer(CustomerId customer);

    /// Money of a cause's pot was handed over. InvalidInput "cause", "amount", "day" or "proof", Refused
    /// "pot" for more than it holds.
    Result<PaidOut> payOut(CharityPayout const& payout, EventId operation);
    /// The pot holds it again. On any later day too: a wrong receipt is often found with the accounts.
    Result<void> takeBackPayout(EventId payout);

    Result<NewCard> issueCard();
    Outcome enrol(EnrolRequest const& request);
    Result<void> blockCard(CardId card);
    /// A new card for somebody whose card is lost or blocked: the old ones are blocked, the balance stays.
    Result<NewCard> replaceCard(CustomerId customer);
    Result<void> setPreference(CustomerId customer, std::string const& text);
    Result<void> remark(RemarkKind kind, CustomerId customer, std::string const& text);

    /// Takes back one action exactly; null = the newest that can be. Refused after the shop's day is over,
    /// NotFound when there is nothing.
    Result<RecentAction> undo(EventId action);

    NewCard describe(Token const& token) const;
    void setSettings(CounterSettings settings) { m_settings = std::move(settings); }
    CounterSettings const& settings() const { return m_settings; }

  private:
    struct Who;    // the customer and card of a scan
    struct Bill;   // what was bought, when, and how it is paid
    struct Looked; // a customer's account as it was read
    struct Given;  // what a visit gave, and how its customer stands then
    Secret const* sealKey() const;
    LocalTime today(Append const& append) const { return m_zone.local(append.now()); } ///< and the minute
    bool isOurCard(Transaction& tx, Token const& token) const;
    std::optional<Who> recognise(Append& append, ScanRequest const& request, Outcome& outcome);
    Result<Outcome> takeClaim(Append& append, CardId code, CustomerId customer);
    Looked look(Transaction& tx, CustomerId customer, LocalDay today);
    static Looked look(Transaction& tx, Rules const& rules, CustomerId customer, LocalDay today);
    static Bill guestBill(Transaction& tx, EventId guestVisit, LocalTime const& when);
    AskPurchase askOf(Rules const& rules, LocalTime const& now) const;
    Segment segmentOf(Transaction& tx, Rules const& rules, VisitHistory const& history, LocalDay today);
    std::optional<Suggestion> suggestionFor(Transaction& tx, Rules const& rules, CustomerId customer,
                                            Looked const& looked, LocalTime const& now);
    std::optional<Outcome> askFirst(Append& append, CustomerId customer, ScanRequest const& request);
    Result<Outcome> award(Append& append, Who const& who, ScanRequest const& request);
    Result<Given> recordVisit(Append& append, Who const& who, EventId id, EventId ref, Bill const& bill);
    Result<void> appendRewards(Append& append, std::vector<NewReward> const& rewards, LocalDay day,
                               EventId visit);
    void fillCustomer(Append& append, CustomerId customer, Outcome& outcome, Given* given = nullptr);
    static void settle(Transaction& tx, Outcome& outcome, Given* given = nullptr);
    Result<Outcome> giveReward(Append& append, CustomerId customer, OpenReward const& open, EventId operation,
                               std::optional<std::int64_t> billMinor);
    Result<std::vector<EventId>> lostEvents(Append& append, CustomerId customer,
                                            std::vector<NewEntry> const& entries);
    Result<void> voidLostRewards(Append& append, CustomerId customer);
    Result<void> voidEarned(Append& append, EventId event);
    Result<void> voidVisit(Append& append, EventId visit);
    Result<void> voidRedemption(Append& append, EventId redemption, CustomerId customer);
    Result<void> voidCorrection(Append& append, EventId correction);
    Result<void> voidEnrolment(Append& append, EventId enrolment);
    Result<void> repeatGuest(Append& append, EventId guest);
    Result<void> voidEvent(Append& append, EventId target);
    template<class F>
    Outcome timed(F&& f);

    Journal& m_journal;
    Clock& m_clock;
    CardKeys m_keys;
    Zone m_zone;
    CounterSettings m_settings;
    RulesCache m_rules;
    std::shared_ptr<SegmentScale const> m_segments; ///< today's, once an offer has asked
};

/// The panel's customer, with her account as it was read.
CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key,
                          std::vector<Account> accounts, VisitHistory const& history);
/// Everything the panel shows of a customer.
CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key);
/// What was done today, newest first, for the list of recent actions.
std::vector<RecentAction> recentActions(Transaction& tx, Zone const& zone, LocalDay today, Secret const* key,
                                        int limit);

} // namespace bywalec
