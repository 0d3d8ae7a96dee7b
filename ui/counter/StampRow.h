// The card's progress drawn as stamps, with the reward at the end of the row.
#pragma once

#include "ui/counter/CounterState.h"

#include <QVariantAnimation>
#include <QWidget>

namespace bywalec::ui {

class StampRow : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit StampRow(QWidget* parent = nullptr);

    /// `animate`: the newest stamp comes down anew.
    void render(StampsState const& state, bool animate);
    /// Other programmes want room below: may be drawn small.
    void setCrowded(bool crowded);
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    struct Geometry {
        double side = 0, gap = 0, tileWidth = 0, tileHeight = 0, left = 0, top = 0;
        int perRow = 0, rows = 0;
    };
    Geometry geometryFor(QSizeF const& room) const;
    QPointF centre(Geometry const& g, int index) const;
    void paintStamp(QPainter& painter, QPointF centre, double radius, int index) const;
    void paintRays(QPainter& painter, QPointF centre, double radius) const;
    void paintReward(QPainter& painter, QRectF const& tile) const;
    void paintFlatReward(QPainter& painter, QRectF const& tile, QColor const& ink) const;

    StampsState m_state;
    QVariantAnimation m_landing;
};

/// Dashed, numbered places as READY shows them: no customer, no reward.
class EmptyStamps : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyStamps(QWidget* parent = nullptr);
    void setCount(int count);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    int m_count = 0;
};

} // namespace bywalec::ui
