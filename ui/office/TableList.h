// Rows with columns, as every office page lists things: arrow keys move, Enter or a click opens.
#pragma once

#include "ui/office/TableCell.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace bywalec::ui {

struct TableRow {
    QString id;
    QString icon; ///< on a disc at the left; empty: none
    QList<TableCell> cells;

    bool operator==(TableRow const&) const = default;
};

struct TableColumn {
    QString title;
    int width = 0; ///< 0: what the others leave, shared
    bool right = false;
    int narrowWidth = 0; ///< below 900 px; 0: the same
};

class TableModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<TableRow> const& rows);
    TableRow const& row(int index) const { return m_rows.at(index); }
    int rowCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;

  private:
    QList<TableRow> m_rows;
};

class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    TableDelegate(QList<TableColumn> columns, int rowHeight, QObject* parent);
    QList<TableColumn> const& columns() const { return m_columns; }
    int rowHeight() const { return m_rowHeight; }
    /// Where each column's text stands in a row of this width.
    QList<QRectF> places(QRectF const& row, bool withIcons) const;
    bool fits(TableRow const& row, QSize size) const;

    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override;
    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override;

  private:
    QList<TableColumn> m_columns;
    int m_rowHeight;
};

class TableView : public QListView {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit TableView(QWidget* parent = nullptr);
    bool textFits() const;

  Q_SIGNALS:
    void opened(int row);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

class TableList : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    TableList(QString const& accessibleName, QList<TableColumn> const& columns, int rowHeight,
              QWidget* parent = nullptr);

    /// The current row stays on the same id; the panel is no higher than its rows.
    void setRows(QList<TableRow> const& rows);
    QListView* view() const { return m_view; }
    /// Of the row that the arrow keys stand on; empty without rows.
    QString currentId() const;
    /// Of the columns' titles; the rows answer for themselves.
    bool textFits() const;

  Q_SIGNALS:
    void rowOpened(QString const& id);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QList<QRectF> titlePlaces() const;

    TableModel m_model;
    TableDelegate* m_delegate;
    TableView* m_view;
};

} // namespace bywalec::ui
