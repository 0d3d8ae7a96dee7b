// Everything that the Monday page shows, on screen and on paper: finished words, and the numbers its charts
// need.
#pragma once

#include "core/reports/Period.h"

#include <optional>
#include <QList>
#include <QString>

namespace bywalec {
class Words;
struct RowsBehind;
struct WeeklyReport;
} // namespace bywalec

namespace bywalec::ui {

/// What a number is, and so which sentence tells where it comes from.
enum class Topic {
    Orders,
    Revenue,
    Average,
    Active,
    Newcomers,
    Days,
    Members,
    TalkTo,
    Remember,
    Nps,
    Lifetime,
    Churn,
    Repeat,
    Frequency,
    Owed,
    Forecast,
    Goals,
    Campaign
};

struct MondayComparison {
    QString text;    ///< "tydzień temu 275"; empty: there was nothing to compare with
    QString value;   ///< "275": on paper the row says when
    QString percent; ///< "+24 %"; empty below the base of 20
    bool better = true;

    bool operator==(MondayComparison const&) const = default;
};

struct MondayTile {
    Topic topic = Topic::Orders;
    QString label;
    QString value;
    MondayComparison before;
    MondayComparison lastYear;

    bool operator==(MondayTile const&) const = default;
};

/// A bar of either chart; what stands on top of it is written only where there is room.
struct MondayBar {
    QString label;
    QString spoken; ///< for the screen reader
    QString text;
    double value = 0;
    double upper = 0;             ///< stacked on `value`: new members
    std::optional<double> before; ///< the outline around it
    bool unusual = false;

    bool operator==(MondayBar const&) const = default;
};

struct MondayChart {
    Topic topic = Topic::Days;
    QString title;
    QString solid;   ///< what the filled bars are
    QString outline; ///< what the outlined ones are
    QString paperOutline;
    QList<MondayBar> bars;
    bool fewLabels = false; ///< first, middle and last

    bool operator==(MondayChart const&) const = default;
};

/// A regular who has fallen silent.
struct MondayTalk {
    QString name;
    QString initials;
    QString rhythm;
    QString silence;
    QString contact;
    int have = 0;
    int need = 0;
    QString stake;           ///< "120 zł"; empty: the models say nothing of them
    bool showsStake = false; ///< of somebody in the list they do: there is a column for it

    bool operator==(MondayTalk const&) const = default;
};

/// A heading with what stands under it.
struct MondayNote {
    QString icon;
    QString title;
    QString text;
    QString anonymous; ///< the same with initials
    bool warns = false;

    bool operator==(MondayNote const&) const = default;
};

struct MondayGauge {
    Topic topic = Topic::Nps;
    QString label;
    QString value;
    QString detail;
    QString alarm; ///< not as usual; empty: as usual
    QList<std::optional<double>> series;

    bool operator==(MondayGauge const&) const = default;
};

/// One of the owner's goals, and how far it is.
struct MondayGoal {
    QString id;
    QString text;
    bool warns = false; ///< behind, or missed

    bool operator==(MondayGoal const&) const = default;
};

struct MondayState {
    Period period;
    bool hasNext = false;
    QString when; ///< "Tydzień 45, od 3 do 9 listopada 2025"
    QString note; ///< still running, or corrected since
    QString shop;
    QString headline;
    QString thisRow; ///< "ten tydzień", "tydzień temu", "rok temu": the rows of the table on paper
    QString beforeRow;
    QString lastYearRow;
    QList<MondayTile> tiles;
    QStringList alarms; ///< days out of the ordinary
    QString closed;     ///< days without orders that flatter the comparison
    MondayChart days;
    MondayChart members;
    QList<MondayTalk> talkTo;
    QString noTalk; ///< stands where nobody is silent
    QList<MondayNote> remember;
    QList<MondayGauge> gauges;
    QList<MondayNote> blocks; ///< what waits, the next four weeks, the last campaign
    QList<MondayGoal> goals;
    QStringList sources;
    QString problem; ///< why there is nothing to show

    bool operator==(MondayState const&) const = default;
};

/// The rows behind a number, newest first.
struct MondayRows {
    struct Row {
        QString day;
        QString who;
        QString value; ///< the amount, or the score; "—" where nobody told it

        bool operator==(Row const&) const = default;
    };
    Topic topic = Topic::Orders;
    QList<Row> rows;
    QString count; ///< "17 rows", "the newest 500 of 9 999"

    bool operator==(MondayRows const&) const = default;
};

/// Pure: the page from the report.
MondayState mondayState(WeeklyReport const& report, Words const& words);
MondayRows mondayRows(Topic topic, RowsBehind const& behind, WeeklyReport const& report, Words const& words);

/// What a number is and how it is counted, in a sentence or two.
QString definitionOf(Topic topic);
QString nameOf(Topic topic);

} // namespace bywalec::ui
