#include "ui/customers/StampsLine.h"

#include "ui/theme/Paint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double gap = 8;
constexpr double largest = 44;
constexpr std::array<double, 10> turns{-11, 7, -4, 12, -8, 5, -13, 9, -6, 3};
} // namespace

StampsLine::StampsLine(QWidget* parent) : QWidget(parent)
{
    auto policy = QSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StampsLine::render(StampsDrawn const& stamps)
{
    m_stamps = stamps;
    setAccessibleName(stamps.words);
    updateGeometry();
    update();
}

// Up to six in a row are read at a glance; more stand in fives or tens, which are counted as easily.
int StampsLine::perRow() const
{
    auto const need = std::max(1, m_stamps.need);
    return need <= 6 ? need : need <= 10 ? 5 : 10;
}

double StampsLine::sideIn(int width) const
{
    return std::min(largest, (width - gap * (perRow() - 1)) / perRow());
}

int StampsLine::heightForWidth(int width) const
{
    if (m_stamps.need < 1) return 0;
    auto const rows = (m_stamps.need + perRow() - 1) / perRow();
    return int(std::ceil(rows * sideIn(width) + (rows - 1) * gap));
}

QSize StampsLine::sizeHint() const
{
    return {260, heightForWidth(260)};
}

void StampsLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const& c = Theme::colours();
    auto const side = sideIn(width());
    for (int i = 0; i < m_stamps.need; ++i) {
        QPointF const at((i % perRow()) * (side + gap) + side / 2, (i / perRow()) * (side + gap) + side / 2);
        if (i < m_stamps.have) {
            paint::stamp(painter, at, side / 2, QStringLiteral("cup"),
                         {c.accent, paint::mix(c.accent, c.panel, 0.8), c.panel,
                          turns[std::size_t(i) % turns.size()]});
            continue;
        }
        QPen pen(c.line2, 1.5);
        pen.setDashPattern({1.9, 1.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, side / 2 - 1, side / 2 - 1);
        if (side < 22) continue;
        painter.setPen(c.muted);
        painter.setFont(Theme::font(12, 600));
        painter.drawText(QRectF(at.x() - side / 2, at.y() - side / 2, side, side), Qt::AlignCenter,
                         QString::number(i + 1));
    }
}

} // namespace bywalec::ui
