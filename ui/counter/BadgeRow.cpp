// Every badge is there in one of two widths, and all of them for the screen reader.
#include "ui/counter/BadgeRow.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int pillHeight = 26;
constexpr int gap = 6;
constexpr int most = 4;
constexpr TextStyle words{13, 18, 600};
} // namespace

BadgeRow::BadgeRow(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(pillHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BadgeRow::render(QStringList const& badges)
{
    m_badges = badges.mid(0, most);
    setAccessibleName(badges.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    setVisible(!m_badges.isEmpty());
    updateGeometry();
    update();
}

double BadgeRow::pillWidth(QString const& badge) const
{
    return std::ceil(QFontMetricsF(Theme::font(words)).horizontalAdvance(badge)) + 8 + 16 + 5 + 10;
}

QSize BadgeRow::sizeHint() const
{
    double width = 0;
    for (auto const& badge : m_badges)
        width += pillWidth(badge) + gap;
    return {static_cast<int>(width), pillHeight};
}

QSize BadgeRow::minimumSizeHint() const
{
    return {static_cast<int>(m_badges.size()) * (pillHeight + gap), pillHeight};
}

void BadgeRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    // The first ones keep their words as long as the rest still finds room as medals.
    double x = 0;
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        auto const after = static_cast<double>(m_badges.size() - 1 - i) * (pillHeight + gap);
        auto const whole = pillWidth(m_badges.at(i));
        auto const spelt = x + whole + gap + after <= width();
        QRectF const pill(x, 0, spelt ? whole : pillHeight, pillHeight);
        paint::box(painter, pill, pillHeight / 2.0, c.rewardSoft, c.rewardEdge);
        icons::paint(painter, QStringLiteral("medal"), {x + (spelt ? 8.0 : 5.0), 5, 16, 16}, c.rewardText);
        if (spelt) {
            painter.setFont(Theme::font(words));
            painter.setPen(c.rewardText);
            painter.drawText(pill.adjusted(29, 0, 0, 0), Qt::AlignVCenter, m_badges.at(i));
        }
        x += pill.width() + gap;
    }
}

} // namespace bywalec::ui
