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

/// AMOUNT: a programme needs to know what was paid.
struct AmountPanel {
    QString name;
    QString question;
    QString hint;
    QString currency; ///< shown after the field
    QString problem;  ///< what is wrong with what was typed; empty = nothing
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

using PanelState =
    std::variant<EmptyPanel, CustomerPanel, ProblemPanel, AmountPanel, SearchPanel, RemarkPanel, EnrolPanel>;

struct RecentRow {
    QString actionId; ///< what undo gets
    QString icon;
    QString who;
    QString what;
    QString time;
    bool current = false; ///< highlighted: the one on the screen
    bool canUndo = false;
    bool undone = false; ///< shown struck through
    bool operator==(RecentRow const&) const = default;
};

struct RecentState {
    QString todayCount;    ///< "dziś 42 wizyty"
    QList<RecentRow> rows; ///< newest first
    QString undoWhat;      ///< large undo: "pieczątka: Anna, 12:04"; empty = nothing to undo
    int undoLargeMs = 0;   ///< > 0: the large form with the ring, this long from now
    QString ribbon;        ///< "Ostatnio: Anna, 3 z 5" for the moment after STAMPED; may be empty
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
};

} // namespace bywalec::ui
