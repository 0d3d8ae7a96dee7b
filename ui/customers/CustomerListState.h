// What the customers' list shows: everybody's rows, which of them in which order, and how a row is written.
#pragma once

#include "core/reports/CustomerTable.h"
#include "core/words/Words.h"
#include "ui/office/TableCell.h"

#include <optional>
#include <QCoreApplication>
#include <QList>
#include <utility>

namespace bywalec::ui {

/// Writes a row's cells when they are painted: a hundred thousand are never written at once.
struct CustomerCells {
    Q_DECLARE_TR_FUNCTIONS(CustomerCells)
  public:
    Words words;
    Currency currency;
    LocalDay today;

    TableCell cell(CustomerTableRow const& row, CustomerColumn column) const;
    QString segment(Segment segment) const; ///< "najwierniejsi"
};

struct CustomerListState {
    std::shared_ptr<CustomerTable const> table; ///< null: not read yet
    std::shared_ptr<std::vector<std::uint32_t> const> shown;
    std::shared_ptr<CustomerCells const> cells;
    CustomerColumn by = CustomerColumn::LastDay;
    bool descending = true;
    int choice = 0; ///< another number: the owner asked for other rows or another order
    QList<std::pair<QString, QString>> segments; ///< id, and words with how many
    QStringList chosen;
    QString heading; ///< how many there are
    QString message; ///< in place of the rows

    bool isEmpty() const { return !shown || shown->empty(); }
    bool operator==(CustomerListState const&) const = default;
};

} // namespace bywalec::ui
