// The counter's behaviour: turns scans and intents into calls of the core, outcomes into states, and lets
// them end.
#pragma once

#include "core/base/platform/PrivateFile.h"
#include "core/cards/PresentedCode.h"
#include "ui/async/CoreRunner.h"
#include "ui/counter/CounterTexts.h"
#include "ui/counter/PurchaseTexts.h"
#include "ui/counter/RecentTexts.h"
#include "ui/input/CameraFeed.h"
#include "ui/sound/Tone.h"

#include <QTimer>

namespace bywalec::ui {

/// How long things stand on the screen, in milliseconds. Tests make them short.
struct CounterTimes {
    int stamped = 4000;
    int duplicate = 6000;
    int reward = 30000;
    int problem = 60000;
    int undoLarge = 10000;
    int guestOffer = 30000;
    int cameraRead = 1200; ///< how long the camera's frame says "read"
};

class CounterController : public QObject {
    Q_OBJECT

  public:
    CounterController(CoreRunner& runner, Words words, Clock& clock, Random& random, CounterTimes times = {},
                      QObject* parent = nullptr);

    /// Everything that the screen shows now.
    CounterState const& state() const { return m_state; }
    /// Reads the recent actions and shows READY.
    void start();
    bool isBusy() const { return m_pending > 0; } ///< a call of the core hasn't answered yet

  public Q_SLOTS:
    void cameraRead(QString const& text, double decodeMs);
    void scannerRead(QString const& typed, QString const& usLayout);
    void cameraIs(bywalec::ui::Availability availability);
    void soundIs(bool available, bool on);
    void act(bywalec::ui::Intent intent);
    void setStamps(int stamps);
    void search(QString const& typed);
    void chooseCustomer(QString const& customerId);
    void undoAction(QString const& actionId);
    void enterAmount(QString const& typed);
    void editAmount(QString const& typed);
    void pressItem(int index, int by);
    void enterPay(QString const& typed);
    void chooseReward(int index);
    void askRefund(QString const& actionId);
    void editRefund(QString const& typed);
    void enterRefund(QString const& typed);
    void askClaim();
    void enterRemark(bywalec::ui::RemarkKind kind, QString const& words);
    void enterEnrolment(bywalec::ui::EnrolForm const& form);
    void leaveEnrolment();
    void enterNote(QString const& note);
    void leaveNote();

  Q_SIGNALS:
    void stateChanged(bywalec::ui::CounterState const& state);
    void soundWanted(bywalec::ui::Sound sound);
    /// An outcome stands on the screen; decodeMs is 0 when no camera was involved.
    void outcomeShown(bywalec::Outcome const& outcome, double decodeMs);

  private:
    enum class Mode { Ready, Outcome, Told, Search, Amount, Remark, Enrol, Choice, Refund, Claim };

    // What the screen says (CounterController.cpp)
    void show(Mode mode, BannerState banner, PanelState panel);
    BannerState readyBanner() const;
    EmptyPanel emptyPanel() const;
    void showReady();
    void tell(BannerState banner, std::optional<CustomerView> customer, int ms);
    void showOutcome(Outcome const& outcome, double decodeMs);
    void showSearch();
    void publish();
    void timeOut();
    void tick();
    void refreshRecent();
    void updateUndo();
    void updateBand();
    void skip(Outcome const& outcome, bool forAmount);
    void leaveAmount();
    void endGuestOffer();
    TextContext context() const;
    LocalTime localNow() const;
    EventId newOperation();
    std::optional<CustomerView> const& shown() const { return m_outcome.customer; }

    // What is bought, chosen, given back or claimed (CounterPurchase.cpp)
    void issueClaim(std::optional<Token> const& slip); ///< a new code, or a printed slip's
    void showPurchase(bool fresh);
    bool awardPurchase();
    void showChoice();
    void giveChosen(Givable const& chosen);
    void showGiven(Outcome const& outcome, std::string const& reward);
    void previewRefund(std::optional<std::int64_t> refundMinor);
    void showClaimed(Outcome const& outcome);
    void takeClaim(std::optional<CustomerId> of, ScanRequest card);
    void takeSuggestion();

    // What it asks of the core (CounterCalls.cpp)
    void scan(QString const& typed, QString const& usLayout, double decodeMs);
    void award(ScanRequest request, std::optional<CustomerId> of, double decodeMs);
    void plusOne();
    void redeem();
    void later();
    void guest();
    void startEnrolment(EventId guest);
    void showEnrolment(NewCard const& card, bool printed, EventId guest);
    EnrolPanel cardPanel(NewCard const& card) const;
    void showCard(QString const& title, QString const& sentence, EnrolPanel panel);
    void replaceCard();
    void undo(EventId action);
    void checkDisk();
    template<class Task, class Done>
    void call(Task task, Done done);

    CoreRunner& m_runner;
    Words m_words;
    Clock& m_clock;
    Random& m_random;
    CounterTimes m_times;
    CounterState m_state;

    Mode m_mode = Mode::Ready;
    Outcome m_outcome;                     ///< whose customer and visit F2, F7, F8 and digits act on
    ScanRequest m_request;                 ///< what led to it: again with an amount, or past the guard
    std::optional<CustomerId> m_requestOf; ///< set when the request came from a search hit
    PurchaseDraft m_purchase;              ///< AMOUNT: what has been told so far
    std::vector<Givable> m_choices;        ///< Choice: what stands on the screen
    std::optional<RecentAction> m_refund;  ///< Refund: the visit
    EventId m_refundOperation;
    std::optional<ClaimView> m_claim; ///< Claim: whose card shall have it?
    EventId m_redemption;             ///< operation of F8 on it: pressed twice, it gives once
    PanelState m_beforeSearch;
    std::optional<NewCard> m_newCard;
    EventId m_enrolment;          ///< operation of the enrolment on the screen: Enter twice saves once
    EventId m_enrolGuest;         ///< the guest visit that the enrolment on the screen takes over
    EventId m_guestVisit;         ///< may still become a customer's first visit
    bool m_guestOnScreen = false; ///< the banner speaks of it: a plain F4 or a printed card is for it
    int m_needed = 5;             ///< stamps drawn while nobody is shown
    bool m_editingNote = false;
    int m_pending = 0;
    int m_searchSerial = 0;
    bool m_soundAvailable = true;
    bool m_soundOn = true;
    Availability m_camera = Availability::None;

    std::vector<RecentAction> m_actions;
    std::vector<SkippedScan> m_skipped;
    int m_visitsToday = 0;
    EventId m_freshAction; ///< the undo is large for this one
    PresentedCode m_fromCamera = PresentedCode::forCamera();
    PresentedCode m_fromScanner = PresentedCode::forScanner();

    QTimer m_leave;
    QTimer m_undoLarge;
    QTimer m_guestOffer;
    QTimer m_readMark;
    QTimer m_clockTick;
    QTimer m_cameraGrace; ///< the band waits: cameras take a moment to start
};

} // namespace bywalec::ui

Q_DECLARE_METATYPE(bywalec::Outcome)
