// One cell of the office's tables: its words, how they are set, and whether they find room.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace bywalec::ui {

enum class CellTone { Ink, Muted, Good, Warning, Bad };

struct TableCell {
    QString text;
    QString detail; ///< a second, muted line, or as many as detailLines says
    CellTone tone = CellTone::Ink;
    bool strong = false;
    bool chip = false; ///< in a small softly filled box
    int detailLines = 1;

    bool operator==(TableCell const&) const = default;
};

namespace cells {
void paint(QPainter& painter, TableCell const& cell, QRectF const& where, bool right);
bool fits(TableCell const& cell, QSizeF room);
} // namespace cells

} // namespace bywalec::ui
