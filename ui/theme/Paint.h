// Shapes that several widgets draw: the scalloped stamp, panels, key caps.
#pragma once

#include "ui/theme/Theme.h"

#include <QPainterPath>
#include <QString>
#include <QWidget>

namespace bywalec::ui::paint {

/// Edge of a stamp around `centre`; its mean radius in logical pixels.
QPainterPath scallop(QPointF centre, double radius);

struct StampLook {
    QColor fill;
    QColor ring;
    QColor icon;
    double degrees = 0;
};
void stamp(QPainter& painter, QPointF centre, double radius, QString const& icon, StampLook const& look);

/// The programme's mark: a small stamp with an open ring.
void mark(QPainter& painter, QRectF const& where, QColor const& fill, QColor const& hole);

/// A rectangle with a border of `border` pixels wholly inside `where`.
void box(QPainter& painter, QRectF const& where, double radius, QColor const& fill, QColor const& edge,
         double border = 1);

double capWidth(QString const& key, bool large);
/// A key cap, right-aligned and vertically centred in `where`; `onFill`: on a filled button, in white.
void keyCap(QPainter& painter, QRectF const& where, QString const& key, bool large, bool onFill);

/// A colour between two; 0 = first, 1 = second.
QColor mix(QColor const& one, QColor const& other, double share);

} // namespace bywalec::ui::paint

namespace bywalec::ui {

/// The plain rounded surface that everything at the counter lies on.
class Panel : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace bywalec::ui
