// Everything the counter's screen shows, as one value: CounterScreen renders it, CounterController makes it.
#pragma once

#include <optional>
#include <QChar>
#include <QImage>
#include <QList>
#include <QString>
#include <variant>

namespace bywalec::ui {

/// What the whole screen says at a glance: colour, border, icon and rhythm of the banner follow from it.
enum class Mood { Ready, Stamped, Amount, Reward, Duplicate, Unknown, NotOurs, Blocked, NotSaved };

/// What a press, a key or a click asks for; the controller answers with a new state.
enum class Intent {
    PlusOne,     // F2
    Find,        // F3
    NewCustomer, // F4
    Remark,      // F5
    Guest,       // F6
    Later,       // F7
    Redeem,      // F8
    UndoLast,    // F9
    Dismiss,     // Esc
    AttachGuest, // enrol the guest of the last 30 s
    CheckDisk,
    EditNote,
    ReplaceCard,     // the customer shown gets a new card, the old ones are blocked
    SuggestionTaken, // the sentence to say worked: the customer took it
};

struct BannerState {
    Mood mood = Mood::Ready;
    QString icon; ///< name of an icon in resources/icons; empty = the mood's own
    QString title;
    QString sentence;        ///< may hold one line break
    int drainMs = 0;         ///< the bar at the foot runs empty in this time; 0 = no bar
    int drainTotalMs = 4000; ///< a full bar stands for this long
    bool operator==(BannerState const&) const = default;
};

struct StampsState {
    int filled = 0;
    int needed = 0;
    int fresh = 0; ///< how many of the filled ones came with this scan; the last of them is drawn with rays
    QString rewardName;
    bool rewardReady = false;
    QString icon = QStringLiteral("cup"); ///< what the stamp shows, a name in resources/icons
    bool operator==(StampsState const&) const = default;
};

enum class ProgrammeKind { Stamps, Points, Tier, Credit, Charity };

/// Where the customer stands in one programme, in words that are ready to be read. A compact row under the
/// stamps; the first one is drawn large when there are no stamps at all.
struct ProgrammeProgress {
    ProgrammeKind kind = ProgrammeKind::Points;
    QString icon;       ///< name in resources/icons; empty = the kind's own
    QString name;       ///< the programme's, shown only when drawn large; may be empty
    QString value;      ///< bold: "4/10", "340 pkt", "Złoty", "12,40 zł", "Schronisko"
    QString detail;     ///< muted: "bułka", "60 do kubka", "120 zł do Platynowego", "premii", "3,20 zł"
    QString change;     ///< what this scan changed: "+12"; empty = nothing
    int permille = -1;  ///< how far the bar is filled, 0 to 1000; −1 = no bar
    QString rewardName; ///< large only: the tile at the end of the bar; empty = no tile
    bool ready = false; ///< its reward waits or the next level is reached: drawn in the reward's colours
    bool operator==(ProgrammeProgress const&) const = default;
};

/// What was added and why: "+2", "podwójne pieczątki na wypieki, do 30 listopada".
struct WhyLine {
    QString delta;
    QString text;
    bool operator==(WhyLine const&) const = default;
};

struct FactState {
    QString icon;
    QString label;
    QString value;
    bool operator==(FactState const&) const = default;
};

/// A button drawn over the full width of the panel, or two side by side (1.22 : 1) in REWARD.
struct BigAction {
    Intent intent = Intent::Dismiss;
    QString icon;
    QString title;
    QString detail;
    QString key;          ///< "F8"
    bool primary = false; ///< filled blue: at most one on the screen
    bool operator==(BigAction const&) const = default;
};

/// READY: the panel names nobody.
struct EmptyPanel {
    int needed = 5; ///< dashed stamps drawn; 0 = none
    QString sentence;
};

struct CustomerPanel {
    QString name;
    QString standing;       ///< bold part under the name
    QString standingDetail; ///< muted part beside it
    QString note;           ///< the pinned preference; empty = "add a preference" in outline
    bool noteEditable = false;
    StampsState stamps;
    QString summary;            ///< bold sentence under the stamps (REWARD, DUPLICATE); empty = none
    QString summaryDetail;      ///< muted continuation
    QList<FactState> facts;     ///< up to three; shown when there is no summary
    QString say;                ///< one sentence for the "Powiedz" strip; empty = none
    bool sayCanBeTaken = false; ///< shows "Wzięto" in the strip
    bool canPlusOne = false;    ///< F2 "one more" at the foot
    QList<BigAction> actions;   ///< at the foot instead of say and F2
    /// All programmes but the one drawn as stamps, up to four; up to five if stamps.needed is 0, the first of
    /// them large.
    QList<ProgrammeProgress> programmes{};
    QList<QString> badges{}; ///< small beside the name
    QList<WhyLine> why{};    ///< up to three; shown instead of the facts
};

struct ProblemStep {
    QString title;
    QString detail;
    bool operator==(ProblemStep const&) const = default;
};

/// UNKNOWN, NOT OURS, BLOCKED, NOT SAVED: what to do now.
struct ProblemPanel {
    QString heading;
    QString explanation;
    QList<BigAction> actions; ///< one or two, or
    QList<ProblemStep> steps; ///< up to three numbered steps
    QString footLabel;        ///< muted, e.g. "Odczytano numer karty"
    QString footValue;        ///< bold
    bool canCheckDisk = false;
};

/// One button of the purchase. The index in AmountPanel::items is what itemPressed gives back.
struct ItemState {
    QString name;
    QString price; ///< "12,00 zł"; may be empty
    QString key;   ///< one character; may be empty
    QString group; ///< heading; items of a group stand together in the list
    int quantity = 0;
    bool operator==(ItemState const&) const = default;
};

/// A part of the bill paid with points or credit.
struct PayState {
    QString icon;      ///< "coins" if empty
    QString available; ///< bold: "12,40 zł premii", "340 pkt"
    QString mostLabel; ///< muted: "najwyżej 10,00 zł z tego rachunku"
    QString most;      ///< what F8 types into the field: "10,00"; empty = nothing can be paid now
    QString unit;      ///< after the field: "zł", "pkt"
    QString worth;     ///< after the unit, for points: "= 6,20 zł"; may be empty
    QString problem;   ///< what is wrong with what was typed, instead of mostLabel; empty = nothing
    bool operator==(PayState const&) const = default;
};

/// AMOUNT: a programme needs to know what was paid or bought. Only an amount: one large field. With items, a
/// way to pay, or no amount: the purchase panel.
struct AmountPanel {
    QString name;
    QString question;
    QString hint;
    QString currency;           ///< shown after the field
    QString problem;            ///< what is wrong with what was typed; empty = nothing
    bool amountShown = true;    ///< false: the shop never asks for it
    bool amountRequired = true; ///< false: may stay empty, and the focus starts with the items
    QList<ItemState> items{};   ///< up to 48, in the order in which they are shown
    QString sum{};              ///< of the items pressed: "31,50 zł"; empty = none pressed or no prices
    QString toPay{};            ///< what is left after paying with points: "21,50 zł"; empty = not shown
    std::optional<PayState> pay{};
};

enum class ChoiceKind { Product, Service, Discount, Experience };

struct RewardChoice {
    ChoiceKind kind = ChoiceKind::Product;
    QString name;
    QString price;    ///< "120 pkt", or "czeka" for one that is earned already
    QString validity; ///< "do 30 listopada"; may be empty
    QString reason;   ///< why it can't be given now: "brakuje 40 pkt"; empty = it can
    QString icon{};   ///< empty = the kind's own
    bool operator==(RewardChoice const&) const = default;
};

/// REWARD with several to choose from, or a catalogue of points: F8 gives the chosen one, F7 leaves them.
struct ChoicePanel {
    QString name;                ///< the customer's
    QString balance;             ///< bold beside the heading: "340 pkt"; may be empty
    QString heading;             ///< "Którą nagrodę wydać?"
    QList<RewardChoice> choices; ///< up to 9
    int selected = 0;            ///< where the choice begins
    QString problem{};           ///< in place, e.g. that the last one has just gone; empty = nothing
};

/// What a refund does to the account, in words.
struct RefundChange {
    QString delta;     ///< "−2", "+120 pkt"
    QString text;      ///< "pieczątki za ten zakup"
    bool takes = true; ///< taken back from the customer; false: given back
    bool operator==(RefundChange const&) const = default;
};

/// A recent visit is refunded, whole or in part.
struct RefundPanel {
    QString actionId; ///< of the recent row; another one is another refund, so the field starts empty
    QString who;
    QString when;   ///< "dziś, 12:04"
    QString what;   ///< "2 × flat white, sernik"; may be empty
    QString amount; ///< what was paid: "31,50 zł"; empty = not known, so only the whole can be refunded
    QString currency;
    QString most;              ///< what F8 types into the field: the whole that is left, "31,50"
    QString refunding;         ///< what Enter would refund: "31,50 zł, całość"
    QList<RefundChange> lines; ///< up to five
    QString below;             ///< the balance goes below zero: said here; empty = it doesn't
    QString problem;           ///< what is wrong with what was typed; empty = nothing
};

/// A code with which a guest may claim the visit later.
struct ClaimPanel {
    QString shopName;
    QList<QList<bool>> modules; ///< the QR without its quiet zone
    QString number;             ///< "4417 902"
    QString heading;            ///< "Kod dla gościa"
    QString explanation;        ///< what the guest does with it
    QString validity;           ///< "ważne 14 dni"
    QString gives;              ///< "1 pieczątka za dzisiejszy zakup"; may be empty
    QString note;               ///< e.g. that the customer sees it too; may be empty
};

struct SearchHit {
    QString customerId;
    QString name;
    QString detail; ///< "•• 123 · 3 z 5"
    bool operator==(SearchHit const&) const = default;
};

/// F3: hits drop into the panel, never into a popup.
struct SearchPanel {
    QList<SearchHit> hits;
    QString message; ///< when there are none: what to do
};

/// F5: complaint, idea or praise.
struct RemarkPanel {
    QString about; ///< the customer's name; empty = nobody's card is on the screen
};

/// F4, or the scan of a card that nobody holds yet. Takes the rows below the banner.
struct EnrolPanel {
    QString shopName;
    QList<QList<bool>> modules; ///< the QR without its quiet zone
    QString cardNumber;         ///< "7301 948 526"
    QString consentText;        ///< which text, which version
    bool replacement = false;   ///< a new card for somebody who is enrolled: no form, only the code
    bool printedCard = false;   ///< the customer holds the card already: no photo needed
    QString problem;            ///< what is wrong with a field, in place
    QString note;               ///< e.g. that the card is also shown to the customer; may be empty
};

using PanelState = std::variant<EmptyPanel, CustomerPanel, ProblemPanel, AmountPanel, SearchPanel,
                                RemarkPanel, EnrolPanel, ChoicePanel, RefundPanel, ClaimPanel>;

struct RecentRow {
    QString actionId; ///< what undo gets
    QString icon;
    QString who;
    QString what;
    QString time;
    bool current = false; ///< highlighted: the one on the screen
    bool canUndo = false;
    bool undone = false;    ///< shown struck through
    bool canRefund = false; ///< a visit that Shift+F9 may refund
    bool operator==(RecentRow const&) const = default;
};

struct RecentState {
    QString todayCount;    ///< "dziś 42 wizyty"
    QList<RecentRow> rows; ///< newest first
    QString undoWhat;      ///< large undo: "pieczątka: Anna, 12:04"; empty = nothing to undo
    int undoLargeMs = 0;   ///< > 0: the large form with the ring, this long from now
    QString ribbon;        ///< "Ostatnio: Anna, 3 z 5" for the moment after STAMPED; may be empty
    bool refunds = false;  ///< the shop refunds visits here: "Zwrot" stands over undo, one row less is shown
};

/// What the enrolment form holds when Enter is pressed; any text may be empty.
struct EnrolForm {
    QString name;
    QString phone;
    QString email;
    bool smsConsent = false;
    bool emailConsent = false;
};

enum class RemarkKind { Complaint, Idea, Praise };

enum class CameraMood { Off, Starting, Ready, Read };

struct StatusState {
    QString shop;
    QString online; ///< "Działa także bez internetu"
    QString sound;
    bool soundOn = true;
    QString till;
    QString day;
    QString time;
};

struct CounterState {
    int outcome =
        0; ///< counts outcomes: animations start when it changes, so repainting the same one is calm
    BannerState banner;
    PanelState panel;
    RecentState recent;
    StatusState status;
    QString band; ///< one line across the top: no camera, no sound, backup old; empty = none
    CameraMood camera = CameraMood::Off;
    QString cameraLabel;
    bool primaryIsNewCustomer = true; ///< F4 is the filled button (READY, STAMPED)
    QString attachOffer;              ///< after F6, for 30 s: "Załóż kartę dla tej wizyty"; empty = none
    bool claimOffered = false; ///< besides attachOffer: Shift+F6 shows a code with which the guest claims it
};

} // namespace bywalec::ui
