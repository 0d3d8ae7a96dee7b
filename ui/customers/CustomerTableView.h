// The table of all customers: its columns order it, Enter or a click opens a row, and only what is seen is
// written.
#pragma once

#include "ui/customers/CustomerListState.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace bywalec::ui {

class CustomerTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    /// False when nothing changed.
    bool setState(CustomerListState const& state);
    CustomerTableRow const& row(int place) const
    {
        return m_state.table->rows[(*m_state.shown)[std::size_t(place)]];
    }
    TableCell cell(QModelIndex const& index) const;
    int placeOf(CustomerId const& customer) const; ///< −1 = it isn't shown
    int rowCount(QModelIndex const& parent = {}) const override;
    int columnCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    CustomerListState m_state;
};

/// Titles that order the table: by a click, or from the keyboard with the arrows and Enter.
class SortHeader : public QHeaderView {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit SortHeader(QWidget* parent = nullptr);
    void setOrder(int section, bool descending);
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    QRectF placeOf(int section) const;
    QString titleOf(int section) const;
    void sayCurrent();

    int m_ordered = 0;
    bool m_descending = false;
    int m_current = 0;
};

class CustomerDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static QRectF textPlace(QRectF const& cell, int column);
    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override;
};

class CustomerTableView : public QTableView {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    static constexpr int rowHeight = 52;
    static constexpr int headerHeight = 36;

    explicit CustomerTableView(QWidget* parent = nullptr);

    /// The row that was chosen stays, wherever it stands now; figures that only changed move nothing.
    void render(CustomerListState const& state);
    void step(int by);
    void openCurrent();
    QString currentId() const; ///< empty without rows
    int hoveredRow() const { return m_hovered; }
    bool textFits() const; ///< of the rows that are seen
    SortHeader* header() const { return m_header; }

  Q_SIGNALS:
    void opened(QString const& id);
    void sortWanted(bywalec::CustomerColumn column);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void setHovered(int row);
    void placeColumns();

    CustomerTableModel m_model;
    SortHeader* m_header;
    int m_choice = 0;
    int m_hovered = -1;
    bool m_picked = false; ///< the row was chosen by hand, not because it is the first
};

} // namespace bywalec::ui
