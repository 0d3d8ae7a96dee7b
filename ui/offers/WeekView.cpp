// Read out as its sentence and its days; the eye gets the same as bars.
#include "ui/offers/WeekView.h"

#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int days = 7;
constexpr double axisRoom = 22;
constexpr int dayMinutes = 1440;

QStringList dayNames()
{
    return {WeekView::tr("Monday"),   WeekView::tr("Tuesday"), WeekView::tr("Wednesday"),
            WeekView::tr("Thursday"), WeekView::tr("Friday"),  WeekView::tr("Saturday"),
            WeekView::tr("Sunday")};
}

double nameWidth()
{
    QFontMetricsF const metrics(Theme::font(type::noteStrong));
    double widest = 0;
    for (auto const& name : dayNames())
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return std::ceil(widest) + 14;
}

bool runsOn(OfferWeek const& week, int day)
{
    return (week.weekdays >> day & 1U) != 0 && week.untilMinute > week.fromMinute;
}

QString hour(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}
} // namespace

WeekView::WeekView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekView::render(OfferWeek const& week)
{
    m_week = week;
    QStringList words{tr("When it runs")};
    auto const names = dayNames();
    for (int day = 0; day < days; ++day)
        if (runsOn(week, day)) words << names.at(day);
    words << QStringLiteral("%1–%2").arg(hour(week.fromMinute), hour(week.untilMinute));
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

bool WeekView::textFits() const
{
    return width() - nameWidth() >= 180;
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const& c = Theme::colours();
    auto const left = nameWidth();
    auto const room = width() - left - 1;
    auto const step = (height() - axisRoom) / days;
    auto const thick = std::min(18.0, step - 6);
    auto const names = dayNames();
    auto const at = [&](int minute) { return left + room * minute / dayMinutes; };
    for (int day = 0; day < days; ++day) {
        auto const on = runsOn(m_week, day);
        auto const middle = step * day + step / 2;
        painter.setFont(Theme::font(on ? type::noteStrong : type::note));
        painter.setPen(on ? c.ink : c.muted);
        painter.drawText(QRectF(0, middle - 10, left, 20), Qt::AlignVCenter | Qt::AlignLeft, names.at(day));
        paint::box(painter, {left, middle - thick / 2, room, thick}, 5, c.sunk, c.line);
        if (!on) continue;
        auto const from = at(m_week.fromMinute);
        auto const wide = std::max(8.0, at(m_week.untilMinute) - from);
        paint::box(painter, {std::min(from, left + room - wide), middle - thick / 2, wide, thick}, 5,
                   c.accent, c.accent, 0);
    }
    painter.setFont(Theme::font(type::axis));
    painter.setPen(c.muted);
    for (int hours = 0; hours <= 24; hours += 6) {
        auto const align = hours == 0 ? Qt::AlignLeft : hours == 24 ? Qt::AlignRight : Qt::AlignHCenter;
        auto const x = at(hours * 60);
        QRectF const place(hours == 0    ? x
                           : hours == 24 ? x - 60
                                         : x - 30,
                           height() - axisRoom + 4, 60, axisRoom - 4);
        painter.drawText(place, align | Qt::AlignVCenter, hour(hours * 60));
    }
}

} // namespace bywalec::ui
