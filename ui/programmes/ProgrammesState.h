// Everything that the programmes' pages show. No word here is made by the widgets but names of parts.
#pragma once

#include "ui/office/FormField.h"

#include <optional>
#include <QList>
#include <QMetaType>
#include <QString>
#include <variant>

namespace bywalec::ui {

enum class TemplateKind {
    Stamps,
    Points,
    Tiers,
    Cashback,
    Charity,
    Occasion ///< a reward for a moment
};

enum class ProgrammeStanding { Running, Draft, Closed };

/// A line of the list.
struct ProgrammeRow {
    QString id;
    QString name;
    TemplateKind kind = TemplateKind::Stamps;
    QString rule;    ///< one sentence
    QString version; ///< "wersja 2"
    QString since;   ///< "od 1 września 2025"
    ProgrammeStanding standing = ProgrammeStanding::Running;
    bool draftWaits = false; ///< a newer version is being written

    bool operator==(ProgrammeRow const&) const = default;
};

/// The customer's card as this programme would draw it.
struct CardPreviewState {
    QString shop;
    TemplateKind kind = TemplateKind::Stamps;
    QString icon = QStringLiteral("cup"); ///< on the stamps
    int have = 0;
    int need = 0;
    QString figure; ///< points, credit or money given: "120 punktów"
    QString under;  ///< below the figure
    QStringList tiers;
    int tier = 0;   ///< which of them the sample customer has, from 0; −1: none yet
    QString reward; ///< the line in gold
    QString detail; ///< the last line

    bool operator==(CardPreviewState const&) const = default;
};

struct TrialFigure {
    QString label;
    QString value;
    QString note;

    bool operator==(TrialFigure const&) const = default;
};

struct TrialMonth {
    QString label; ///< "XI"
    double value = 0;
    QString text; ///< above the bar: "212"

    bool operator==(TrialMonth const&) const = default;
};

/// What the result means, in words.
struct TrialVerdict {
    bool good = true;
    QString title;
    QString explanation;
    QString caveat;

    bool operator==(TrialVerdict const&) const = default;
};

/// Nothing has been counted yet, or nothing can be: `icon`, what is so, what to do.
struct TrialNote {
    QString icon = QStringLiteral("calendar");
    QString title;
    QString sentence;
    bool canRun = true;

    bool operator==(TrialNote const&) const = default;
};

struct TrialRunning {
    int done = 0;
    int total = 0;
    QString text; ///< "8 200 z 17 212 zakupów"

    bool operator==(TrialRunning const&) const = default;
};

struct TrialResult {
    QList<TrialFigure> figures; ///< four
    QString chartTitle;
    QList<TrialMonth> months;
    TrialVerdict verdict;

    bool operator==(TrialResult const&) const = default;
};

/// "Check it on last year".
struct TrialState {
    QString period; ///< beside the heading
    std::variant<TrialNote, TrialRunning, TrialResult> now = TrialNote();

    bool operator==(TrialState const&) const = default;
};

struct TemplateTile {
    TemplateKind kind = TemplateKind::Stamps;
    QString title; ///< empty: the widget's own name for it
    QString hint;  ///< by the shop's trade; empty: a general one

    bool operator==(TemplateTile const&) const = default;
};

struct ProgrammeEditorState {
    QString id;
    QString name;
    QString standing; ///< "wersja 3, szkic"
    TemplateKind kind = TemplateKind::Stamps;
    QList<TemplateTile> tiles; ///< empty: all six
    bool kindFixed = false;    ///< a programme that has run stays of its kind
    QList<FieldState> fields;  ///< three
    QList<FieldState> more;    ///< behind "More settings"
    QString rule;              ///< lines parted by \n
    CardPreviewState card;
    QStringList warnings; ///< overlaps and contradictions, before launch
    TrialState trial;
    QString footnote;
    QString launchText; ///< "Uruchom wersję 3"; empty: there is nothing to launch
    bool canLaunch = true;
    bool canDiscard = true;
    bool canEnd = false; ///< it runs and may be closed

    bool operator==(ProgrammeEditorState const&) const = default;
};

struct ProgrammesState {
    QList<ProgrammeRow> rows;
    std::optional<ProgrammeEditorState> editor; ///< shown instead of the list

    bool operator==(ProgrammesState const&) const = default;
};

/// Icon and name of a kind.
QString iconOf(TemplateKind kind);
QString nameOf(TemplateKind kind);

} // namespace bywalec::ui

Q_DECLARE_METATYPE(bywalec::ui::TemplateKind)
