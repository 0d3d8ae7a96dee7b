// The bar lies in the foot of its row, so that a row with one is no taller than a row without.
#include "ui/counter/ProgrammeRows.h"

#include "ui/counter/TextLine.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int most = 4;
constexpr int rowGap = 8;
constexpr double textLeft = 42;
constexpr double textRight = 12;

FittedText rowText(ProgrammeProgress const& row, double width)
{
    auto const& c = Theme::colours();
    return textLine(row.value, row.detail, type::base, width, row.ready ? c.rewardText : c.ink,
                    row.ready ? c.rewardText : c.muted, 12);
}
} // namespace

namespace programme {

QString iconOf(ProgrammeProgress const& row)
{
    if (!row.icon.isEmpty()) return row.icon;
    switch (row.kind) {
    case ProgrammeKind::Stamps:
        return QStringLiteral("stamp");
    case ProgrammeKind::Tier:
        return QStringLiteral("medal");
    case ProgrammeKind::Charity:
        return QStringLiteral("heart");
    case ProgrammeKind::Points:
    case ProgrammeKind::Credit:
        break;
    }
    return QStringLiteral("coins");
}

void paintBar(QPainter& painter, QRectF const& where, int permille, bool ready)
{
    auto const& c = Theme::colours();
    auto const radius = where.height() / 2;
    paint::box(painter, where, radius, c.accentMid, {}, 0);
    auto const share = std::clamp(permille, 0, 1000) / 1000.0;
    if (share <= 0) return;
    // Never narrower than round, so that a little is seen as a little.
    auto filled = where;
    filled.setWidth(std::max(where.height(), where.width() * share));
    paint::box(painter, filled, radius, ready ? c.rewardEdge : c.accent, {}, 0);
}

QString words(ProgrammeProgress const& row)
{
    QStringList parts;
    for (auto const& part : {row.name, row.value, row.detail, row.change})
        if (!part.isEmpty()) parts << part;
    return parts.join(QStringLiteral(", "));
}

} // namespace programme

ProgrammeRows::ProgrammeRows(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgrammeRows::render(QList<ProgrammeProgress> const& rows)
{
    m_rows = rows.mid(0, most);
    QStringList words;
    for (auto const& row : m_rows)
        words << programme::words(row);
    setAccessibleName(words.join(QStringLiteral("; ")));
    setVisible(!m_rows.isEmpty());
    takeHeight();
    update();
}

int ProgrammeRows::columns() const
{
    return m_rows.size() == 3 && width() >= 800 ? 3 : 2;
}

void ProgrammeRows::takeHeight()
{
    auto const lines = (static_cast<int>(m_rows.size()) + columns() - 1) / columns();
    setFixedHeight(std::max(1, lines * rowHeight + (lines - 1) * rowGap));
}

void ProgrammeRows::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    takeHeight();
}

QRectF ProgrammeRows::place(qsizetype index) const
{
    auto const across = columns();
    auto const one = (width() - (across - 1.0) * rowGap) / across;
    auto const column = static_cast<double>(index % across);
    auto const alone = index == m_rows.size() - 1 && index % across == 0;
    auto const top = static_cast<double>(index / across) * (rowHeight + rowGap);
    return {column * (one + rowGap), top, alone ? double(width()) : one, double(rowHeight)};
}

double ProgrammeRows::changeWidth(ProgrammeProgress const& row) const
{
    if (row.change.isEmpty()) return 0;
    return std::ceil(QFontMetricsF(Theme::font(type::secondStrong)).horizontalAdvance(row.change)) + 16;
}

double ProgrammeRows::textWidth(qsizetype index) const
{
    auto const change = changeWidth(m_rows.at(index));
    return place(index).width() - textLeft - textRight - (change > 0 ? change + 8 : 0);
}

bool ProgrammeRows::textFits() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (!rowText(m_rows.at(i), textWidth(i)).fits()) return false;
    return true;
}

void ProgrammeRows::paintRow(QPainter& painter, qsizetype index) const
{
    auto const& c = Theme::colours();
    auto const& row = m_rows.at(index);
    auto const where = place(index);
    paint::box(painter, where, size::controlRadius, row.ready ? c.rewardSoft : c.bg,
               row.ready ? c.rewardEdge : c.line);
    icons::paint(painter, programme::iconOf(row), {where.left() + 13, where.top() + 11, 18, 18},
                 row.ready ? c.rewardText : c.accent);
    auto const withBar = row.permille >= 0;
    auto const width = textWidth(index);
    rowText(row, width)
        .draw(painter, {where.left() + textLeft, where.top() + (withBar ? 5 : 9), width, 22.0},
              Qt::AlignVCenter);
    if (withBar)
        programme::paintBar(
            painter, {where.left() + textLeft, where.bottom() - 10, where.width() - textLeft - textRight, 4},
            row.permille, row.ready);
    auto const change = changeWidth(row);
    if (change <= 0) return;
    QRectF const pill(where.right() - textRight - change, where.top() + (withBar ? 5 : 9), change, 22);
    paint::box(painter, pill, 11, c.accentSoft, {}, 0);
    painter.setFont(Theme::font(type::secondStrong));
    painter.setPen(c.accentText);
    painter.drawText(pill, Qt::AlignCenter, row.change);
}

void ProgrammeRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
}

} // namespace bywalec::ui
