// Also the dots of a stamp card, which stand in the same rows of screen and paper.
#include "ui/reports/Sparkline.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace bywalec::ui {

namespace {
constexpr double dotStep = 14;
}

void drawSparkline(QPainter& painter, QRectF const& where, QList<std::optional<double>> const& series,
                   QColor const& line, QColor const& end)
{
    double low = 0;
    double high = 0;
    int known = 0;
    for (auto const& value : series) {
        if (!value) continue;
        low = known == 0 ? *value : std::min(low, *value);
        high = known == 0 ? *value : std::max(high, *value);
        ++known;
    }
    if (known < 2) return;
    auto const place = [&](qsizetype at) {
        auto const x = where.left() + where.width() * double(at) / double(series.size() - 1);
        auto const share = high > low ? (*series.at(at) - low) / (high - low) : 0.5;
        return QPointF(x, where.bottom() - share * where.height());
    };
    QPainterPath path;
    qsizetype last = 0;
    bool open = false;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (!series.at(i)) {
            open = false;
            continue;
        }
        open ? path.lineTo(place(i)) : path.moveTo(place(i));
        open = true;
        last = i;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(end);
    painter.drawEllipse(place(last), 4, 4);
    painter.restore();
}

void drawStampDots(QPainter& painter, QRectF const& where, int have, int need, QColor const& ink,
                   QColor const& ring)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto const step = std::min(dotStep, where.width() / std::max(1, need));
    auto const radius = std::min(4.5, step * 0.34);
    for (int i = 0; i < need; ++i) {
        QPointF const centre(where.left() + step * i + radius, where.center().y());
        auto const full = i < have;
        painter.setPen(full ? QPen(Qt::NoPen) : QPen(ring, 1.2));
        painter.setBrush(full ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, full ? radius : radius - 0.5, full ? radius : radius - 0.5);
    }
    painter.restore();
}

double stampDotsWidth(int need)
{
    return need > 0 ? dotStep * (need - 1) + 10 : 0;
}

} // namespace bywalec::ui
