// Everything that the rewards' page shows: what the running programmes give, and how much of it is owed.
#pragma once

#include "ui/office/FormField.h"

#include <optional>
#include <QList>
#include <QString>

namespace bywalec::ui {

enum class RewardSort { Product, Service, Discount, Experience, Badge };

/// How many there are, and how many of them are left.
struct RewardStock {
    int left = 0;
    int of = 0;
    bool low = false; ///< worth a badge

    bool operator==(RewardStock const&) const = default;
};

/// A reward of a running programme.
struct RewardRow {
    QString id;
    QString programmeId; ///< in whose terms it stands
    QString name;
    RewardSort sort = RewardSort::Product;
    QString programme;
    QString cost;     ///< "4,50 zł"; empty: nothing is known of it
    QString price;    ///< what the customer gives: "5 pieczątek", "150 pkt"; empty: an occasion
    QString validity; ///< "90 dni"; empty: for ever
    QString minimum;  ///< "przy zakupie od 20 zł"; empty: none
    std::optional<RewardStock> stock; ///< none: no limit
    int waiting = 0;                  ///< earned and not taken yet
    int givenMonth = 0;
    int givenAll = 0;

    bool operator==(RewardRow const&) const = default;
};

struct RewardTotals {
    int waiting = 0;
    QString liability; ///< what the waiting ones would cost: "414 zł"
    int givenMonth = 0;
    QString givenMonthCost; ///< "327 zł"
    int low = 0;            ///< rewards whose stock is low

    bool operator==(RewardTotals const&) const = default;
};

/// One reward being changed, above the list.
struct RewardEditorState {
    QString id; ///< of its row
    QString programmeId;
    QString name; ///< as it is called until it is saved
    QList<FieldState> fields;
    QString problem; ///< what can't be and no field asks for
    bool canSave = false;

    bool operator==(RewardEditorState const&) const = default;
};

struct RewardsState {
    QList<RewardRow> rows;
    RewardTotals totals;
    std::optional<RewardEditorState> editor;

    bool operator==(RewardsState const&) const = default;
};

QString iconOf(RewardSort sort);
QString nameOf(RewardSort sort);

} // namespace bywalec::ui
