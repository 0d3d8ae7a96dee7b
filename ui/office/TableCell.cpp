#include "ui/office/TableCell.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace bywalec::ui {

namespace {

QColor inkOf(CellTone tone)
{
    auto const& c = Theme::colours();
    switch (tone) {
    case CellTone::Ink:
        return c.ink;
    case CellTone::Muted:
        return c.muted;
    case CellTone::Good:
        return c.accentText;
    case CellTone::Warning:
        return c.noteText;
    case CellTone::Bad:
        break;
    }
    return c.badText;
}

QColor groundOf(CellTone tone)
{
    auto const& c = Theme::colours();
    if (tone == CellTone::Good) return c.accentSoft;
    return tone == CellTone::Warning ? c.note : c.sunk;
}

FittedText mainText(TableCell const& cell, double width, int lines)
{
    TextBlock block;
    block.body = cell.text;
    block.style = cell.chip ? type::noteStrong : cell.strong ? type::railStrong : type::second;
    block.bodyColour = inkOf(cell.tone);
    block.maxLines = lines;
    block.smallestPx = 12;
    return {block, width};
}

FittedText detailText(TableCell const& cell, double width)
{
    TextBlock block;
    block.body = cell.detail;
    block.style = type::note;
    block.bodyColour = Theme::colours().muted;
    block.maxLines = cell.detailLines;
    block.smallestPx = 12;
    return {block, width};
}

int linesFor(TableCell const& cell, double height)
{
    if (cell.chip) return 1;
    auto const detail = cell.detail.isEmpty() ? 0 : cell.detailLines * type::note.line;
    return std::max(1, static_cast<int>((height - 8 - detail) / type::second.line));
}

} // namespace

void cells::paint(QPainter& painter, TableCell const& cell, QRectF const& where, bool right)
{
    auto const side = right ? Qt::AlignRight : Qt::AlignLeft;
    if (cell.chip) {
        auto const text = mainText(cell, where.width() - 20, 1);
        QRectF const chip(right ? where.right() - text.width() - 20 : where.left(), where.center().y() - 13,
                          std::ceil(text.width()) + 20, 26);
        paint::box(painter, chip, 8, groundOf(cell.tone), Qt::transparent, 0);
        text.draw(painter, chip, Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    auto const text = mainText(cell, where.width(), linesFor(cell, where.height()));
    if (cell.detail.isEmpty()) return text.draw(painter, where, side | Qt::AlignVCenter);
    auto const detail = detailText(cell, where.width());
    auto const top = where.center().y() - (text.height() + detail.height()) / 2.0;
    text.draw(painter, {where.left(), top, where.width(), double(text.height())}, side);
    detail.draw(painter, {where.left(), top + text.height(), where.width(), double(detail.height())}, side);
}

bool cells::fits(TableCell const& cell, QSizeF room)
{
    auto const width = room.width() - (cell.chip ? 20 : 0);
    if (!mainText(cell, width, linesFor(cell, room.height())).fits()) return false;
    return cell.detail.isEmpty() || detailText(cell, width).fits();
}

} // namespace bywalec::ui
