// The use case of the counter: scan → outcome; award, redeem, undo, enrol. Everything here is durable when it
// returns.
#pragma once

#include "core/counter/Outcome.h"
#include "core/journal/Journal.h"

namespace bywalec {

struct CounterSettings {
    std::chrono::minutes duplicateWindow{10}; ///< 0 = no guard
    std::string cardHost;                     ///< where card pages live; empty without a server
    int consentTextVersion = 1;
};

struct ScanRequest {
    std::string typed;    ///< what the camera or the scanner read
    std::string usLayout; ///< the same keys on a US keyboard; may be empty
    EventId operation{};  ///< names this scan: a retry with the same one adds nothing; null = a new one
    bool again = false;   ///< passes the duplicate guard
    std::optional<std::int64_t> amountMinor{};
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
    EventId operation{};
    EventId guestVisit{}; ///< a guest visit that becomes this customer's
};

/// One person standing at one till. Not thread-safe: lives on the write lane.
class Counter {
  public:
    Counter(Journal& journal, Clock& clock, CardKeys keys, Zone zone, CounterSettings settings);

    Outcome scan(ScanRequest const& request);
    /// The same for somebody who was found by name or phone.
    Outcome visitOf(CustomerId customer, ScanRequest const& request);
    /// `stamps` = what the visit gives altogether, 1 to 9. Duplicate presses change nothing.
    Outcome setStamps(EventId visit, int stamps);
    /// Gives a reward that waits. The operation names it, so that a retry gives it once.
    Outcome redeem(CustomerId customer, RewardId reward, EventId operation);
    Outcome guest(EventId operation, std::optional<std::int64_t> amountMinor);

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
    struct Who;   // the customer and card of a scan
    struct Given; // what a visit gave, and how its customer stands then
    Secret const* sealKey() const;
    bool isOurCard(Transaction& tx, Token const& token) const;
    Result<Outcome> award(Append& append, Who const& who, ScanRequest const& request);
    Result<Given> recordVisit(Append& append, Who const& who, EventId id, EventId ref,
                              std::optional<std::int64_t> amountMinor);
    void fillCustomer(Append& append, CustomerId customer, Outcome& outcome, Given const* given = nullptr);
    static void settle(Transaction& tx, Outcome& outcome, Given const* given = nullptr);
    Result<void> voidLostRewards(Append& append, Standing const& before, std::int64_t delta);
    Result<void> voidVisit(Append& append, EventId visit);
    Result<void> voidRedemption(Append& append, EventId redemption, CustomerId customer);
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
    ProgrammeCache m_programmes;
};

/// The panel's customer, with these programmes and how she stands in each.
CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key,
                          std::vector<StampProgramme> const& programmes,
                          std::vector<Standing> const& standings);
/// Everything the panel shows of a customer.
CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key);
/// What was done today, newest first, for the list of recent actions.
std::vector<RecentAction> recentActions(Transaction& tx, Zone const& zone, LocalDay today, Secret const* key,
                                        int limit);

} // namespace bywalec
