// Stamps never overlap the reward: the row is measured first, then drawn.
#include "ui/counter/StampRow.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double largestStamp = 108;
constexpr double gapShare = 24.0 / 108;
constexpr double arrowRoom = 24 + 24 + 22;
constexpr double rayRoom = 0.12; ///< of the side, above and below
constexpr std::array<double, 10> turns{-11, 7, -4, 12, -8, 5, -13, 9, -6, 3};
constexpr int mostInOneRow = 10;
constexpr double uprightTile = 84; ///< lower than this the reward's icon stands beside its name

void paintEmptyPlace(QPainter& painter, QPointF centre, double radius, int number, QColor const& edge)
{
    auto const& c = Theme::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edge, 2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({4, 2.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius - 1, radius - 1);
    painter.setPen(c.muted);
    painter.setFont(Theme::font(std::max(14, static_cast<int>(radius * 0.5)), 600));
    QRectF const place(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.drawText(place, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

FittedText rewardText(QString const& name, double width, QColor const& colour, bool flat = false)
{
    TextBlock block;
    block.body = name;
    block.style = type::strong;
    block.bodyColour = colour;
    block.maxLines = 2;
    if (flat) block.smallestPx = 12;
    return {block, width};
}
} // namespace

StampRow::StampRow(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(100);
    m_landing.setStartValue(1.25);
    m_landing.setEndValue(1.0);
    m_landing.setDuration(160);
    m_landing.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_landing, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void StampRow::setCrowded(bool crowded)
{
    auto const rows = m_state.needed > mostInOneRow ? 2 : 1;
    setMinimumHeight(!crowded ? 100 : rows == 2 ? 76 : 60);
}

QSize StampRow::sizeHint() const
{
    auto const rows = m_state.needed > mostInOneRow ? 2 : 1;
    return {660, rows == 2 ? 180 : static_cast<int>(largestStamp * (1 + 2 * rayRoom))};
}

void StampRow::render(StampsState const& state, bool animate)
{
    m_state = state;
    m_state.filled = std::clamp(state.filled, 0, std::max(state.needed, 0));
    setAccessibleName(
        tr("%1 of %2 stamps. Reward: %3").arg(state.filled).arg(state.needed).arg(state.rewardName));
    m_landing.stop();
    if (animate && state.fresh > 0 && Theme::animations) m_landing.start();
    updateGeometry();
    update();
}

StampRow::Geometry StampRow::geometryFor(QSizeF const& room) const
{
    Geometry g;
    g.rows = m_state.needed > mostInOneRow ? 2 : 1;
    g.perRow = std::max(1, (m_state.needed + g.rows - 1) / g.rows);
    auto const flat = room.height() < uprightTile;
    g.tileWidth = flat ? 152 : room.width() < 760 ? 112 : 136;
    auto const forStamps = room.width() - g.tileWidth - arrowRoom;
    auto const byWidth = forStamps / (g.perRow + (g.perRow - 1) * gapShare);
    auto const byHeight = room.height() / (g.rows + (g.rows - 1) * gapShare / 2 + 2 * rayRoom);
    auto const largest = room.width() < 760 ? 84.0 : largestStamp;
    g.side = std::floor(std::min({largest, byWidth, byHeight}));
    g.gap = g.side * gapShare;
    g.tileHeight = flat ? std::min(56.0, room.height()) : std::clamp(g.side, uprightTile, largestStamp);
    // Five at their full size fill the row; fewer keep their distance and leave the middle free.
    if (g.perRow > 1 && g.rows == 1)
        g.gap = std::clamp((forStamps - g.perRow * g.side) / (g.perRow - 1), g.gap,
                           g.side * (g.side < 0.75 * largestStamp ? 0.75 : 0.4));
    auto const height = g.rows * g.side + (g.rows - 1) * g.side * gapShare / 2;
    g.top = (room.height() - height) / 2;
    return g;
}

QPointF StampRow::centre(Geometry const& g, int index) const
{
    auto const row = index / g.perRow;
    auto const column = index % g.perRow;
    return {g.left + g.side / 2 + column * (g.side + g.gap),
            g.top + g.side / 2 + row * g.side * (1 + gapShare / 2)};
}

void StampRow::paintStamp(QPainter& painter, QPointF centre, double radius, int index) const
{
    auto const& c = Theme::colours();
    auto const dark = Theme::scheme() == Scheme::Dark;
    auto const inside = dark ? c.sunk : c.panel;
    paint::StampLook const look{c.accent, paint::mix(c.accent, inside, dark ? 0.85 : 0.75), inside,
                                turns[static_cast<size_t>(index) % turns.size()]};
    paint::stamp(painter, centre, radius, m_state.icon, look);
}

void StampRow::paintRays(QPainter& painter, QPointF centre, double radius) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().accent, radius / 18, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 16; ++i) {
        auto const angle = 2 * std::numbers::pi * i / 16;
        QPointF const direction(std::cos(angle), std::sin(angle));
        painter.drawLine(centre + direction * radius * 1.10,
                         centre + direction * radius * (i % 2 == 0 ? 1.22 : 1.17));
    }
    painter.restore();
}

void StampRow::paintReward(QPainter& painter, QRectF const& tile) const
{
    auto const& c = Theme::colours();
    auto const ready = m_state.rewardReady;
    auto const ink = ready ? c.onReward : c.rewardText;
    paint::box(painter, tile, size::panelRadius, ready ? c.reward : c.rewardSoft,
               ready ? c.onReward : c.rewardEdge, ready ? 2 : 1);
    if (tile.height() < uprightTile) return paintFlatReward(painter, tile, ink);
    auto const text = rewardText(m_state.rewardName, tile.width() - 16, ink);
    auto const height = 30 + 6 + text.height();
    auto const top = tile.center().y() - height / 2.0;
    icons::paint(painter, QStringLiteral("gift"), {tile.center().x() - 15, top, 30, 30}, ink);
    text.draw(painter, {tile.left() + 8, top + 36, tile.width() - 16, double(text.height())},
              Qt::AlignHCenter);
}

void StampRow::paintFlatReward(QPainter& painter, QRectF const& tile, QColor const& ink) const
{
    icons::paint(painter, QStringLiteral("gift"), {tile.left() + 14, tile.center().y() - 11, 22, 22}, ink);
    rewardText(m_state.rewardName, tile.width() - 56, ink, true)
        .draw(painter, tile.adjusted(46, 0, -10, 0), Qt::AlignVCenter);
}

bool StampRow::textFits() const
{
    auto const g = geometryFor(size());
    auto const flat = g.tileHeight < uprightTile;
    return rewardText(m_state.rewardName, g.tileWidth - (flat ? 56 : 16), {}, flat).fits();
}

void StampRow::paintEvent(QPaintEvent*)
{
    if (m_state.needed <= 0) return;
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const g = geometryFor(size());
    auto const newest = m_state.fresh > 0 ? m_state.filled - 1 : -1;
    for (int i = 0; i < m_state.needed; ++i) {
        auto const at = centre(g, i);
        if (i >= m_state.filled) {
            paintEmptyPlace(painter, at, g.side / 2, i + 1, c.line2);
            continue;
        }
        auto const landing = i == newest && m_landing.state() == QAbstractAnimation::Running;
        auto const scale = landing ? m_landing.currentValue().toDouble() : 1.0;
        paintStamp(painter, at, g.side / 2 * scale, i);
        if (i == newest) paintRays(painter, at, g.side / 2);
    }
    QRectF const tile(width() - g.tileWidth, (height() - g.tileHeight) / 2, g.tileWidth, g.tileHeight);
    auto const lastStamp = centre(g, g.perRow - 1).x() + g.side / 2;
    auto const arrowAt = (lastStamp + tile.left()) / 2;
    icons::paint(painter, QStringLiteral("arrow-right"), {arrowAt - 12, height() / 2.0 - 12, 24, 24},
                 c.line2);
    paintReward(painter, tile);
}

EmptyStamps::EmptyStamps(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(84);
}

void EmptyStamps::setCount(int count)
{
    m_count = count;
    setVisible(count > 0);
    update();
}

void EmptyStamps::paintEvent(QPaintEvent*)
{
    if (m_count <= 0) return;
    QPainter painter(this);
    auto const gap = m_count > 5 ? 8.0 : 18.0;
    auto const side = std::min(83.0, (width() - (m_count - 1) * gap) / m_count);
    auto const left = (width() - m_count * side - (m_count - 1) * gap) / 2;
    for (int i = 0; i < m_count; ++i)
        paintEmptyPlace(painter, {left + side / 2 + i * (side + gap), height() / 2.0}, side / 2, i + 1,
                        Theme::colours().keyCapEdge);
}

} // namespace bywalec::ui
