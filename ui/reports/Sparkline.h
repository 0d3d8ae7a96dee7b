// The course of a figure as a line without axes; its end is marked.
#pragma once

#include <optional>
#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace bywalec::ui {

/// Gaps where there was no value; with fewer than two values nothing is drawn.
void drawSparkline(QPainter& painter, QRectF const& where, QList<std::optional<double>> const& series,
                   QColor const& line, QColor const& end);
/// A filled dot for each stamp, a ring for each that is missing; more than ten are left to the words.
void drawStampDots(QPainter& painter, QRectF const& where, int have, int need, QColor const& ink,
                   QColor const& ring);
/// What drawStampDots takes of the width.
double stampDotsWidth(int need);

} // namespace bywalec::ui
