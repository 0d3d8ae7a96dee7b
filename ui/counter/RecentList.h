// What happened last, newest first, each row with its undo; the large undo stands at the foot.
#pragma once

#include "ui/counter/CounterState.h"
#include "ui/theme/Paint.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace bywalec::ui {

class KeyButton;
class TextLabel;
class UndoButton;

class RecentModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(QList<RecentRow> const& rows);
    RecentRow const& row(int index) const { return m_rows.at(index); }
    int rowCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;

  private:
    QList<RecentRow> m_rows;
};

class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 52;
    /// Where a press in a row means undo: at least 48 wide over the whole height.
    static QRect undoPlace(QRect const& row);
    static bool textFits(RecentRow const& row, int width);

    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override;
    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override;
};

/// Arrow keys move, Enter undoes; digits and letters stay with the screen.
class RecentView : public QListView {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit RecentView(QWidget* parent = nullptr);
    bool textFits() const;

  Q_SIGNALS:
    void undoWanted(int row);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

class RecentList : public Panel {
    Q_OBJECT
  public:
    explicit RecentList(QWidget* parent = nullptr);

    /// `restart`: the undo ring begins anew.
    void render(RecentState const& state, bool restart);

  Q_SIGNALS:
    void undoChosen(QString const& actionId);
    void undoLastPressed();
    void refundAsked(QString const& actionId);

  public Q_SLOTS:
    /// Asks for the refund of the chosen row, or of the newest that can be refunded.
    void askRefund();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void place();
    int refundRow() const;
    void nameRefund();

    RecentModel m_model;
    TextLabel* m_title;
    TextLabel* m_count;
    RecentView* m_view;
    UndoButton* m_undo;
    KeyButton* m_refund;
    bool m_refunds = false;
    QString m_undoWhat;
    int m_undoLargeMs = 0;
};

} // namespace bywalec::ui
