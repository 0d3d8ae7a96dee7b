// The counter's buttons as they will look there: only a picture, pressed nowhere.
#pragma once

#include "ui/items/ItemsState.h"

#include <QWidget>

class QPainter;

namespace bywalec::ui {

class GridPreview : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit GridPreview(QWidget* parent = nullptr);
    /// Items that are switched off aren't there; `editing` is drawn with an edge.
    void render(QList<ItemRow> const& items, QString const& editing);
    bool textFits() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {300, heightForWidth(300)}; }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    struct Walk {
        bool fits = true;
        int height = 0;
    };
    /// Draws with a painter, measures without.
    Walk layOut(QPainter* painter, int width) const;
    bool drawButton(QPainter* painter, QRectF const& where, ItemRow const& item) const;

    QList<ItemRow> m_items;
    QString m_editing;
};

} // namespace bywalec::ui
