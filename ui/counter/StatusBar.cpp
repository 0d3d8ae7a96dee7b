// Laid out from both ends; the day gives way first, then the gaps.
#include "ui/counter/StatusBar.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double inset = 4;
constexpr double iconSide = 16;
constexpr double iconGap = 8;

double advance(QString const& text, int weight)
{
    return QFontMetricsF(Theme::font(14, weight)).horizontalAdvance(text);
}
} // namespace

StatusBar::StatusBar(QWidget* parent) : QWidget(parent) {}

void StatusBar::render(StatusState const& state)
{
    m_state = state;
    setAccessibleName(
        QStringList{state.shop, state.online, state.sound, state.till, state.day, state.time}.join(
            QStringLiteral(", ")));
    update();
}

bool StatusBar::textFits() const
{
    return layOut(nullptr);
}

bool StatusBar::layOut(QPainter* painter) const
{
    auto const& c = Theme::colours();
    auto write = [&](double x, QString const& text, QColor const& colour, int weight) {
        if (!painter) return;
        painter->setFont(Theme::font(14, weight));
        painter->setPen(colour);
        painter->drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    auto const timeX = width() - inset - advance(m_state.time, 700);
    write(timeX, m_state.time, c.ink, 700);

    struct Part {
        QString icon, text;
        QColor colour;
    };
    QList<Part> const parts{
        {QStringLiteral("shield-check"), m_state.online, c.accent},
        {m_state.soundOn ? QStringLiteral("volume") : QStringLiteral("volume-off"), m_state.sound, c.muted},
        {QStringLiteral("user"), m_state.till, c.muted}};
    double needed = inset + 22 + 9 + advance(m_state.shop, 700);
    for (auto const& part : parts)
        if (!part.text.isEmpty()) needed += iconSide + iconGap + advance(part.text, 400);
    auto const dayWidth = advance(m_state.day, 400);
    auto const withDay = needed + 3 * 12 + 24 + dayWidth + 24 <= timeX;
    if (withDay) write(timeX - 24 - dayWidth, m_state.day, c.muted, 400);
    auto const free = (withDay ? timeX - 24 - dayWidth : timeX) - 24 - needed;
    auto const gap = std::clamp(free / 3, 8.0, 25.0);

    auto x = inset;
    if (painter) paint::mark(*painter, {x, height() / 2.0 - 11, 22, 22}, c.accent, c.bg);
    x += 22 + 9;
    write(x, m_state.shop, c.ink, 700);
    x += advance(m_state.shop, 700);
    for (auto const& part : parts) {
        if (part.text.isEmpty()) continue;
        x += gap;
        if (painter)
            icons::paint(*painter, part.icon, {x, height() / 2.0 - iconSide / 2, iconSide, iconSide},
                         part.colour);
        write(x + iconSide + iconGap, part.text, c.muted, 400);
        x += iconSide + iconGap + advance(part.text, 400);
    }
    return x + 8 <= (withDay ? timeX - 24 - dayWidth : timeX);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    layOut(&painter);
}

} // namespace bywalec::ui
