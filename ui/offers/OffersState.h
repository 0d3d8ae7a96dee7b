// Everything that the offers' page shows. Sentences come from outside; the widgets name only their parts.
#pragma once

#include "ui/office/FormField.h"

#include <optional>
#include <QList>
#include <QString>

namespace bywalec::ui {

enum class OfferStanding {
    Running,
    Coming, ///< launched, its first day is still ahead
    Over,   ///< its last day is past, or it has been used up
    Closed, ///< ended by the owner before its time
    Draft   ///< being written
};

/// What has come of an offer so far.
struct OfferCounts {
    int uses = 0;
    int most = 0;  ///< in all; 0: no limit
    int said = 0;  ///< how often the counter proposed its sentence
    int taken = 0; ///< and the customer took it

    bool operator==(OfferCounts const&) const = default;
};

/// A line of the list.
struct OfferRow {
    QString id;
    QString name;
    QString rule;  ///< one sentence
    QString when;  ///< "1–30 listopada"
    QString hours; ///< below it: "pon., wt. 14:00–18:00"; empty: always
    OfferStanding standing = OfferStanding::Running;
    OfferCounts counts; ///< not shown of a draft

    bool operator==(OfferRow const&) const = default;
};

/// When it runs, drawn as a week.
struct OfferWeek {
    unsigned weekdays = 127; ///< bit 0 = Monday
    int fromMinute = 0;
    int untilMinute = 1440;
    QString sentence; ///< "9 dni od 3 do 30 listopada"

    bool operator==(OfferWeek const&) const = default;
};

/// One purchase without the offer and with it.
struct OfferExample {
    QString purchase; ///< "kawa i drożdżówka, 21 zł"
    QString usual;    ///< "21 pkt"
    QString now;      ///< "42 pkt"

    bool operator==(OfferExample const&) const = default;
};

struct OfferEditorState {
    QString id;
    QString name;
    QString standing;             ///< "szkic", "działa do 30 listopada"
    QList<FieldState> what;       ///< under "What": percent and extra
    QList<FieldState> whose;      ///< under "For what": group and programme
    QList<FieldState> when;       ///< under "When": first and last day
    QList<FieldState> more;       ///< behind "More settings", three columns
    QString rule;                 ///< the offer in one sentence; lines parted by \n
    QString say;                  ///< what the counter will propose; empty: nothing
    QList<OfferExample> examples; ///< up to three
    OfferWeek week;
    std::optional<OfferCounts> counts; ///< once it has been launched
    QStringList warnings;
    QString footnote;
    QString launchText; ///< "Uruchom promocję"; empty: there is nothing to launch
    bool canLaunch = true;
    bool canDiscard = true;
    bool canEnd = false; ///< it runs or will, and may be closed

    bool operator==(OfferEditorState const&) const = default;
};

/// Two offers on one line of a purchase.
enum class OffersMeet { Best, AddUp };
/// Whether the counter asks what was paid.
enum class AskAmount { Never, Optional, Always };

/// Holds for all programmes and offers. An edit goes out at once and comes back; it counts when saved.
struct GeneralRulesState {
    OffersMeet meet = OffersMeet::Best;
    QString capPercent = QStringLiteral("300"); ///< as typed; asked only if offers add up
    QString capError;
    AskAmount ask = AskAmount::Optional;
    QString askNote; ///< "„Punkty” liczą kwotę: bez niej nic nie dodadzą."; empty: the widget's own hint
    QString paceDays = QStringLiteral("30"); ///< as typed
    QString paceError;
    bool changed = false; ///< there is something to save
    bool canSave = true;

    bool operator==(GeneralRulesState const&) const = default;
};

/// The ids that `generalRuleChanged` names, and what comes with them.
namespace generalRule {
inline QString const meet = QStringLiteral("meet"); ///< "best" or "add"
inline QString const cap = QStringLiteral("cap");   ///< as typed
inline QString const ask = QStringLiteral("ask");   ///< "never", "optional" or "always"
inline QString const pace = QStringLiteral("pace"); ///< as typed, in days
} // namespace generalRule

struct OffersState {
    QList<OfferRow> rows;
    GeneralRulesState rules;
    std::optional<OfferEditorState> editor; ///< shown instead of the list

    bool operator==(OffersState const&) const = default;
};

} // namespace bywalec::ui
