// Everything that the good causes' page shows: a pot for each, what was passed on, and a payout being noted.
#pragma once

#include "ui/office/FormField.h"

#include <optional>
#include <QList>
#include <QString>

namespace bywalec::ui {

struct PotRow {
    QString id;
    QString cause;
    QString programme;
    QString collected;
    QString paid;
    QString rest;
    bool empty = false; ///< there is nothing to pass on

    bool operator==(PotRow const&) const = default;
};

struct PayoutRow {
    QString id;
    QString cause;
    QString day;
    QString amount;
    QString proof;

    bool operator==(PayoutRow const&) const = default;
};

/// A payout being written, or one that was and may be taken back.
struct PayoutState {
    QString id; ///< of the pot, or of the payout
    QString title;
    QString sentence; ///< what the pot holds; of a payout, what taking it back means
    QList<FieldState> fields;
    bool written = false; ///< it may be taken back
    bool canSave = false;

    bool operator==(PayoutState const&) const = default;
};

struct CausesTotals {
    QString collected;
    QString paid;
    QString rest;

    bool operator==(CausesTotals const&) const = default;
};

struct CausesState {
    QList<PotRow> pots;
    QList<PayoutRow> payouts; ///< newest first
    CausesTotals totals;
    std::optional<PayoutState> payout;
    QString done;
    QString problem;

    bool operator==(CausesState const&) const = default;
};

} // namespace bywalec::ui
