// Drawn with the same stamp and the same reward as a stamp card, so that a cashier knows where to look.
#include "ui/counter/ProgrammeLarge.h"

#include "ui/counter/ProgrammeRows.h"
#include "ui/counter/TextLine.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double largestMark = 108;
constexpr double textGap = 26;
constexpr TextStyle valueStyle{44, 52, 700};
constexpr double barHeight = 14;

FittedText valueText(ProgrammeRow const& row, double width)
{
    return textLine(row.value, valueStyle, width, Theme::colours().ink, 26);
}

FittedText detailText(ProgrammeRow const& row, double width)
{
    auto const& c = Theme::colours();
    return textLine(row.name, row.detail, {18, 24, 400}, width, c.ink, c.muted, 14);
}

FittedText tileText(QString const& name, double width, QColor const& colour)
{
    TextBlock block;
    block.body = name;
    block.style = type::strong;
    block.bodyColour = colour;
    block.maxLines = 2;
    return {block, width};
}
} // namespace

ProgrammeLarge::ProgrammeLarge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(96);
    m_landing.setStartValue(1.25);
    m_landing.setEndValue(1.0);
    m_landing.setDuration(160);
    m_landing.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_landing, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

QSize ProgrammeLarge::sizeHint() const
{
    return {660, 128};
}

void ProgrammeLarge::render(ProgrammeRow const& row, bool animate)
{
    m_row = row;
    setAccessibleName(programme::words(row));
    m_landing.stop();
    if (animate && !row.change.isEmpty() && Theme::animations) m_landing.start();
    update();
}

ProgrammeLarge::Places ProgrammeLarge::places() const
{
    auto const narrow = width() < 760;
    auto const side = std::min(narrow ? 84.0 : largestMark, height() - 4.0);
    auto const middle = height() / 2.0;
    Places p;
    p.mark = {0, middle - side / 2, side, side};
    auto const tileWidth = m_row.rewardName.isEmpty() ? 0.0 : narrow ? 112.0 : 136.0;
    auto const tileHeight = std::clamp(side, 84.0, largestMark);
    p.tile = {width() - tileWidth, middle - tileHeight / 2, tileWidth, tileHeight};
    auto const right = tileWidth > 0 ? p.tile.left() - 24 : double(width());
    auto const bar = m_row.permille >= 0;
    auto const block = valueStyle.line + 24 + (bar ? barHeight + 8 : 2);
    p.text = {side + textGap, middle - block / 2, right - side - textGap, block};
    p.barTop = p.text.top() + valueStyle.line + 2;
    return p;
}

bool ProgrammeLarge::textFits() const
{
    auto const p = places();
    auto const change = m_row.change.isEmpty()
                            ? 0
                            : QFontMetricsF(Theme::font(type::title)).horizontalAdvance(m_row.change) + 36;
    return valueText(m_row, p.text.width() - change).fits() && detailText(m_row, p.text.width()).fits() &&
           (m_row.rewardName.isEmpty() || tileText(m_row.rewardName, p.tile.width() - 16, {}).fits());
}

void ProgrammeLarge::paintTile(QPainter& painter, QRectF const& tile) const
{
    auto const& c = Theme::colours();
    auto const ink = m_row.ready ? c.onReward : c.rewardText;
    paint::box(painter, tile, size::panelRadius, m_row.ready ? c.reward : c.rewardSoft,
               m_row.ready ? c.onReward : c.rewardEdge, m_row.ready ? 2 : 1);
    auto const text = tileText(m_row.rewardName, tile.width() - 16, ink);
    auto const top = tile.center().y() - (36.0 + text.height()) / 2;
    icons::paint(painter, QStringLiteral("gift"), {tile.center().x() - 15, top, 30, 30}, ink);
    text.draw(painter, {tile.left() + 8, top + 36, tile.width() - 16, double(text.height())},
              Qt::AlignHCenter);
}

void ProgrammeLarge::paintWords(QPainter& painter, Places const& where) const
{
    auto const& c = Theme::colours();
    painter.setFont(Theme::font(type::title));
    auto const change =
        m_row.change.isEmpty() ? 0.0 : QFontMetricsF(painter.font()).horizontalAdvance(m_row.change) + 24;
    auto const room = where.text.width() - (change > 0 ? change + 12 : 0);
    auto const value = valueText(m_row, room);
    value.draw(painter, {where.text.left(), where.text.top(), room, double(valueStyle.line)},
               Qt::AlignVCenter);
    if (change > 0) {
        QRectF const pill(where.text.left() + value.width() + 14, where.text.top() + 10, change, 34);
        paint::box(painter, pill, 17, c.accentSoft, {}, 0);
        painter.setFont(Theme::font(type::title));
        painter.setPen(c.accentText);
        painter.drawText(pill, Qt::AlignCenter, m_row.change);
    }
    auto detailTop = where.text.top() + valueStyle.line + 2;
    if (m_row.permille >= 0) {
        programme::paintBar(painter, {where.text.left(), where.barTop, where.text.width(), barHeight},
                            m_row.permille, m_row.ready);
        detailTop = where.barTop + barHeight + 6;
    }
    detailText(m_row, where.text.width())
        .draw(painter, {where.text.left(), detailTop, where.text.width(), 24}, Qt::AlignVCenter);
}

void ProgrammeLarge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const where = places();
    auto const dark = Theme::scheme() == Scheme::Dark;
    auto const inside = dark ? c.sunk : c.panel;
    auto const landing = m_landing.state() == QAbstractAnimation::Running;
    auto const scale = landing ? m_landing.currentValue().toDouble() : 1.0;
    paint::stamp(painter, where.mark.center(), where.mark.width() / 2 * scale, programme::iconOf(m_row),
                 {c.accent, paint::mix(c.accent, inside, dark ? 0.85 : 0.75), inside, -7});
    paintWords(painter, where);
    if (!m_row.rewardName.isEmpty()) paintTile(painter, where.tile);
}

} // namespace bywalec::ui
