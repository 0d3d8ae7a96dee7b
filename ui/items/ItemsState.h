// Everything that the items' page shows: what the shop sells, as far as rules and the counter have to know
// it.
#pragma once

#include "ui/office/FormField.h"

#include <optional>
#include <QList>
#include <QString>

namespace bywalec::ui {

/// A line of the list, and a button of the counter's grid. Items of a group stand together.
struct ItemRow {
    QString id;
    QString name;
    QString group; ///< empty: in none
    QString price; ///< "8,00 zł"; empty: none
    QString key;   ///< one character; empty: none
    bool active = true;

    bool operator==(ItemRow const&) const = default;
};

/// One item being written, in its place above the list.
struct ItemEditorState {
    QString id;               ///< empty: a new one
    QList<FieldState> fields; ///< name, group, price, key
    bool active = true;
    bool canSave = true;

    bool operator==(ItemEditorState const&) const = default;
};

struct ItemsState {
    QList<ItemRow> rows; ///< in the order of the counter's grid
    int most = 48;       ///< core/loyalty/Items.h: mostItems
    std::optional<ItemEditorState> editor;

    bool operator==(ItemsState const&) const = default;
};

} // namespace bywalec::ui
