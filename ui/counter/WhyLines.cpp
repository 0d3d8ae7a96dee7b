// The figures stand in a column of their own, aligned right.
#include "ui/counter/WhyLines.h"

#include "ui/counter/TextLine.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int most = 3;
constexpr int lineHeight = 21;
constexpr double textGap = 12;
} // namespace

WhyLines::WhyLines(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WhyLines::render(QList<WhyLine> const& lines)
{
    m_lines = lines.mid(0, most);
    QStringList words;
    for (auto const& line : m_lines)
        words << QStringLiteral("%1 %2").arg(line.delta, line.text);
    setAccessibleName(words.join(QStringLiteral("; ")));
    setFixedHeight(std::max(1, static_cast<int>(m_lines.size()) * lineHeight));
    setVisible(!m_lines.isEmpty());
    update();
}

double WhyLines::deltaWidth() const
{
    double width = 34;
    QFontMetricsF const metrics(Theme::font(type::strong));
    for (auto const& line : m_lines)
        width = std::max(width, std::ceil(metrics.horizontalAdvance(line.delta)));
    return width;
}

bool WhyLines::textFits() const
{
    auto const room = width() - deltaWidth() - textGap;
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [&](auto const& line) { return textLine(line.text, type::base, room, {}).fits(); });
}

void WhyLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const delta = deltaWidth();
    auto const room = width() - delta - textGap;
    double y = 0;
    for (auto const& line : m_lines) {
        textLine(line.delta, type::strong, delta, c.accent)
            .draw(painter, {0, y, delta, double(lineHeight)}, Qt::AlignVCenter | Qt::AlignRight);
        textLine(line.text, type::base, room, c.ink)
            .draw(painter, {delta + textGap, y, room, double(lineHeight)}, Qt::AlignVCenter);
        y += lineHeight;
    }
}

} // namespace bywalec::ui
