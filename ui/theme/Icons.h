// Our own line icons by name, drawn in any colour and size.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace bywalec::ui::icons {

/// `name` is a file in resources/icons without its ending; an unknown name draws nothing and warns.
void paint(QPainter& painter, QString const& name, QRectF const& where, QColor const& colour);

/// The same as lines, uncached: for painters that are turned or scaled.
void draw(QPainter& painter, QString const& name, QRectF const& where, QColor const& colour);

/// Side in logical pixels.
QPixmap pixmap(QString const& name, int side, QColor const& colour, double devicePixelRatio);

bool exists(QString const& name);

} // namespace bywalec::ui::icons
