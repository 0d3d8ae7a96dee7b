// Everything that the customers' page shows: the table of everybody, or one customer's account and forms.
#pragma once

#include "ui/customers/CustomerListState.h"
#include "ui/office/FormField.h"

#include <optional>
#include <QList>
#include <QString>

namespace bywalec::ui {

/// Somebody who was found, or who came lately.
struct CustomerRow {
    QString id;
    QString name;
    QString contact;  ///< "•• 123", or the card's number
    QString standing; ///< "3 z 5"

    bool operator==(CustomerRow const&) const = default;
};

/// A search: what was typed lives in its field alone.
struct FinderState {
    QString heading; ///< above the rows: "Ostatnio w lokalu"
    QList<CustomerRow> rows;
    QString message; ///< in place of the rows

    bool operator==(FinderState const&) const = default;
};

/// Why one entry is there, and what the account held after it.
struct HistoryWhy {
    QString text;
    QString balance;

    bool operator==(HistoryWhy const&) const = default;
};

enum class HistoryTone { Earned, Reward, Plain, Undone };

struct HistoryRow {
    QString id;
    QString day;  ///< "10 XI"
    QString time; ///< "12:04"
    QString icon;
    HistoryTone tone = HistoryTone::Earned;
    QString title;
    QString balance; ///< beside the title, when there is one entry
    QList<HistoryWhy> whys;
    bool canUndo = false;

    bool operator==(HistoryRow const&) const = default;
};

/// A line of the panels at the right.
struct StandingRow {
    QString icon;
    QString lead;
    QString text;

    bool operator==(StandingRow const&) const = default;
};

/// The stamps of the first card; none drawn without one.
struct StampsDrawn {
    int have = 0;
    int need = 0;
    QString words; ///< for the screen reader

    bool operator==(StampsDrawn const&) const = default;
};

/// A small panel beside the account: the rhythm, the segment, consents.
struct ProfileSection {
    QString title;
    QString value; ///< at the right of the title
    bool chip = false;
    CellTone tone = CellTone::Muted; ///< of the chip
    QList<double> dots;              ///< visits on a line, 0 = its beginning, 1 = today
    QString dotsFrom;                ///< under its beginning
    QString dotsUntil;
    QList<StandingRow> rows;

    bool operator==(ProfileSection const&) const = default;
};

struct CustomerHead {
    QString name;
    QString initials;
    QList<StandingRow> facts; ///< phone, birthday, since when
    QString preference;

    bool operator==(CustomerHead const&) const = default;
};

enum class CustomerTask { Nothing, Correct, Refer };

/// A correction being written.
struct CorrectionState {
    QList<FieldState> fields; ///< programme, how much, why, note
    QString outlook;          ///< "Teraz 3, potem 5."
    bool canSave = false;

    bool operator==(CorrectionState const&) const = default;
};

struct CustomerProfile {
    QString id;
    CustomerHead head;
    QList<HistoryRow> history;
    int older = 0;
    QString standingTitle; ///< of the first panel's programme
    StampsDrawn stamps;
    QList<StandingRow> standing;
    QList<ProfileSection> sections;
    QString referral;        ///< who sent them, as a sentence
    bool canUnrefer = false; ///< somebody is named
    QList<FieldState> causes;
    bool canCorrect = true; ///< there is an account to correct
    CustomerTask task = CustomerTask::Nothing;
    CorrectionState correction;
    FinderState referrers;

    bool operator==(CustomerProfile const&) const = default;
};

struct CustomersState {
    CustomerListState list;
    std::optional<CustomerProfile> profile; ///< shown instead of the list
    QString done;                           ///< what has just been done
    QString problem;                        ///< what couldn't be

    bool operator==(CustomersState const&) const = default;
};

} // namespace bywalec::ui
