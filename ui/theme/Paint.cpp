// The shapes of Paint.h.
#include "ui/theme/Paint.h"

#include "ui/theme/Icons.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmapCache>

namespace bywalec::ui::paint {

QPainterPath scallop(QPointF centre, double radius)
{
    constexpr int steps = 26 * 10;
    QPainterPath path;
    for (int i = 0; i < steps; ++i) {
        auto const angle = 2 * std::numbers::pi * i / steps;
        auto const r = radius * (1 - 0.028 + 0.028 * std::cos(26 * angle));
        QPointF const point(centre.x() + r * std::cos(angle), centre.y() + r * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

namespace {
void drawStamp(QPainter& painter, double radius, QString const& icon, StampLook const& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.fill);
    painter.drawPath(scallop({0, 0}, radius));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.ring, std::max(1.0, radius / 36)));
    painter.drawEllipse(QPointF(0, 0), radius * 0.83, radius * 0.83);
    auto const side = radius * 2 * 0.46;
    icons::draw(painter, icon, {-side / 2, -side / 2, side, side}, look.icon);
}
} // namespace

void stamp(QPainter& painter, QPointF centre, double radius, QString const& icon, StampLook const& look)
{
    auto const ratio = painter.device()->devicePixelRatioF();
    auto const key = QStringLiteral("stamp/%1/%2/%3/%4/%5/%6")
                         .arg(icon, look.fill.name(), look.icon.name())
                         .arg(radius)
                         .arg(look.degrees)
                         .arg(ratio);
    auto const half = std::ceil(radius) + 1;
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        auto const pixels = static_cast<int>(std::ceil(2 * half * ratio));
        picture = QPixmap(pixels, pixels);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inside(&picture);
        inside.translate(half, half);
        inside.rotate(look.degrees);
        drawStamp(inside, radius, icon, look);
        inside.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(centre - QPointF(half, half), picture);
}

void mark(QPainter& painter, QRectF const& where, QColor const& fill, QColor const& hole)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto const radius = where.width() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(scallop(where.center(), radius));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hole, radius * 0.13));
    painter.drawEllipse(where.center(), radius * 0.72, radius * 0.72);
    painter.setPen(QPen(hole, radius * 0.24, Qt::SolidLine, Qt::RoundCap));
    QRectF const ring(where.center() - QPointF(radius, radius) * 0.34, QSizeF(radius, radius) * 0.68);
    painter.drawArc(ring, 50 * 16, 260 * 16);
    painter.restore();
}

void box(QPainter& painter, QRectF const& where, double radius, QColor const& fill, QColor const& edge,
         double border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto const half = border / 2;
    painter.setBrush(fill);
    painter.setPen(border > 0 ? QPen(edge, border) : QPen(Qt::NoPen));
    painter.drawRoundedRect(where.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

double capWidth(QString const& key, bool large)
{
    QFontMetricsF const metrics(Theme::font(large ? 16 : 13, 600));
    return std::max(large ? 44.0 : 32.0, std::ceil(metrics.horizontalAdvance(key)) + (large ? 22 : 16));
}

void keyCap(QPainter& painter, QRectF const& where, QString const& key, bool large, bool onFill)
{
    if (key.isEmpty()) return;
    auto const& c = Theme::colours();
    auto const width = capWidth(key, large);
    auto const height = large ? 34.0 : 26.0;
    QRectF const cap(where.right() - width, std::round(where.center().y() - height / 2), width, height);
    auto const edge = onFill ? mix(c.primary, c.onPrimary, 0.75) : c.keyCapEdge;
    box(painter, cap, large ? 8 : size::capRadius, onFill ? QColor(Qt::transparent) : c.keyCap, edge);
    painter.save();
    painter.setFont(Theme::font(large ? 16 : 13, 600));
    painter.setPen(onFill ? c.onPrimary : c.ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

QColor mix(QColor const& one, QColor const& other, double share)
{
    auto blend = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(blend(one.redF(), other.redF()), blend(one.greenF(), other.greenF()),
                            blend(one.blueF(), other.blueF()));
}

} // namespace bywalec::ui::paint

namespace bywalec::ui {

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::panelRadius, c.panel, c.line);
}

} // namespace bywalec::ui
