// F3: who was found, as rows in the panel; the keys come from the search field.
#pragma once

#include "ui/counter/PanelParts.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace bywalec::ui {

class HitModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    void setHits(QList<SearchHit> const& hits);
    QList<SearchHit> const& hits() const { return m_hits; }
    int rowCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;

  private:
    QList<SearchHit> m_hits;
};

class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 60;
    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override;
    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override;
};

class SearchPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit SearchPanelView(QWidget* parent = nullptr);
    void render(SearchPanel const& state);
    /// −1 up, +1 down; stays inside the list.
    void step(int by);
    /// Reports the current row, if there is one.
    void chooseCurrent();

  Q_SIGNALS:
    void hitChosen(QString const& customerId);

  private:
    HitModel m_model;
    TextLabel* m_heading;
    QListView* m_list;
    TextLabel* m_message;
};

} // namespace bywalec::ui
