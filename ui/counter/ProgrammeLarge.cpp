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
constexpr double lowest = 76; ///< the compact size needs this much
constexpr double fullHeight = 100;
constexpr double uprightTile = 84;

struct Look {
    TextStyle value, detail, change;
    double bar, gap, pill;
};
constexpr Look full{{44, 52, 700}, {18, 24, 400}, type::title, 14, 7, 34};
constexpr Look compact{{30, 36, 700}, {16, 20, 400}, type::strong, 10, 4, 26};

Look const& lookOf(bool small)
{
    return small ? compact : full;
}

FittedText valueText(ProgrammeProgress const& row, Look const& look, double width)
{
    return textLine(row.value, look.value, width, Theme::colours().ink, 22);
}

FittedText detailText(ProgrammeProgress const& row, Look const& look, double width)
{
    auto const& c = Theme::colours();
    return textLine(row.name, row.detail, look.detail, width, c.ink, c.muted, 13);
}

double changeWidth(ProgrammeProgress const& row, Look const& look)
{
    if (row.change.isEmpty()) return 0;
    return QFontMetricsF(Theme::font(look.change)).horizontalAdvance(row.change) + 24;
}

FittedText tileText(QString const& name, double width, QColor const& colour)
{
    TextBlock block;
    block.body = name;
    block.style = type::strong;
    block.bodyColour = colour;
    block.maxLines = 2;
    block.smallestPx = 12;
    return {block, width};
}

/// The width that the reward's name has in its tile, upright or beside the icon.
double tileRoom(QRectF const& tile)
{
    return tile.width() - (tile.height() < uprightTile ? 56 : 16);
}
} // namespace

ProgrammeLarge::ProgrammeLarge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(static_cast<int>(lowest));
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

void ProgrammeLarge::render(ProgrammeProgress const& row, bool animate)
{
    m_row = row;
    setAccessibleName(programme::words(row));
    m_landing.stop();
    if (animate && !row.change.isEmpty() && Theme::animations) m_landing.start();
    update();
}

ProgrammeLarge::Places ProgrammeLarge::places() const
{
    Places p;
    p.compact = height() < fullHeight;
    auto const& look = lookOf(p.compact);
    auto const narrow = width() < 760;
    auto const side = std::min(narrow ? 84.0 : largestMark, height() - 4.0);
    auto const middle = height() / 2.0;
    p.mark = {0, middle - side / 2, side, side};
    auto const flat = height() < uprightTile;
    auto const tileWidth = m_row.rewardName.isEmpty() ? 0.0 : flat ? 152.0 : narrow ? 112.0 : 136.0;
    auto const tileHeight = flat ? 56.0 : std::clamp(side, uprightTile, largestMark);
    p.tile = {width() - tileWidth, middle - tileHeight / 2, tileWidth, tileHeight};
    auto const left = side + textGap;
    auto const room = (tileWidth > 0 ? p.tile.left() - 24 : double(width())) - left;
    auto const bar = m_row.permille >= 0 ? look.bar : 0;
    auto const block = look.value.line + bar + look.gap + look.detail.line;
    p.value = {left, middle - block / 2, room, double(look.value.line)};
    p.bar = {left, p.value.bottom() + 1, room, bar};
    p.detail = {left, p.bar.bottom() + look.gap - 1, room, double(look.detail.line)};
    return p;
}

bool ProgrammeLarge::textFits() const
{
    auto const p = places();
    auto const& look = lookOf(p.compact);
    auto const change = changeWidth(m_row, look);
    return valueText(m_row, look, p.value.width() - (change > 0 ? change + 14 : 0)).fits() &&
           detailText(m_row, look, p.detail.width()).fits() &&
           (m_row.rewardName.isEmpty() || tileText(m_row.rewardName, tileRoom(p.tile), {}).fits());
}

void ProgrammeLarge::paintTile(QPainter& painter, QRectF const& tile) const
{
    auto const& c = Theme::colours();
    auto const ink = m_row.ready ? c.onReward : c.rewardText;
    paint::box(painter, tile, size::panelRadius, m_row.ready ? c.reward : c.rewardSoft,
               m_row.ready ? c.onReward : c.rewardEdge, m_row.ready ? 2 : 1);
    auto const room = tileRoom(tile);
    auto const text = tileText(m_row.rewardName, room, ink);
    if (tile.height() < uprightTile) {
        icons::paint(painter, QStringLiteral("gift"), {tile.left() + 14, tile.center().y() - 11, 22, 22},
                     ink);
        text.draw(painter, tile.adjusted(46, 0, -10, 0), Qt::AlignVCenter);
        return;
    }
    auto const top = tile.center().y() - (36.0 + text.height()) / 2;
    icons::paint(painter, QStringLiteral("gift"), {tile.center().x() - 15, top, 30, 30}, ink);
    text.draw(painter, {tile.left() + 8, top + 36, room, double(text.height())}, Qt::AlignHCenter);
}

void ProgrammeLarge::paintWords(QPainter& painter, Places const& where) const
{
    auto const& c = Theme::colours();
    auto const& look = lookOf(where.compact);
    auto const change = changeWidth(m_row, look);
    auto const value = valueText(m_row, look, where.value.width() - (change > 0 ? change + 14 : 0));
    value.draw(painter, where.value, Qt::AlignVCenter);
    if (change > 0) {
        QRectF const pill(where.value.left() + value.width() + 14, where.value.center().y() - look.pill / 2,
                          change, look.pill);
        paint::box(painter, pill, look.pill / 2, c.accentSoft, {}, 0);
        painter.setFont(Theme::font(look.change));
        painter.setPen(c.accentText);
        painter.drawText(pill, Qt::AlignCenter, m_row.change);
    }
    if (m_row.permille >= 0) programme::paintBar(painter, where.bar, m_row.permille, m_row.ready);
    detailText(m_row, look, where.detail.width()).draw(painter, where.detail, Qt::AlignVCenter);
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
