// Tries sizes from the wanted one down, then shortens with an ellipsis.
#include "ui/theme/FittedText.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QTextLayout>

namespace bywalec::ui {

FittedText::~FittedText() = default;
FittedText::FittedText(FittedText&&) noexcept = default;
FittedText& FittedText::operator=(FittedText&&) noexcept = default;

FittedText::FittedText(TextBlock const& block, double width)
{
    auto const smallest = std::min(block.smallestPx, block.style.px);
    for (int px = block.style.px; px >= smallest; --px)
        if (layOut(block, block.lead, block.body, px, width)) return;
    m_fits = false;
    auto lead = block.lead;
    auto body = block.body;
    auto const ellipsis = QStringLiteral("…");
    while (!lead.isEmpty() || !body.isEmpty()) {
        (body.isEmpty() ? lead : body).chop(1);
        if (layOut(block, body.isEmpty() ? lead + ellipsis : lead, body.isEmpty() ? body : body + ellipsis,
                   smallest, width))
            return;
    }
}

bool FittedText::layOut(TextBlock const& block, QString const& lead, QString const& body, int px,
                        double width)
{
    auto const separator = !lead.isEmpty() && !body.isEmpty() ? block.separator : QString();
    auto text = lead + separator + body;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(text, Theme::font(px, block.style.weight));
    QTextOption option;
    option.setWrapMode(block.maxLines > 1 ? QTextOption::WordWrap : QTextOption::NoWrap);
    m_layout->setTextOption(option);
    QTextLayout::FormatRange first;
    first.start = 0;
    first.length = static_cast<int>(lead.size());
    if (first.length > 0) first.format.setFont(Theme::font(px, block.leadWeight));
    first.format.setForeground(block.leadColour);
    QTextLayout::FormatRange second;
    second.start = first.length;
    second.length = static_cast<int>(text.size()) - first.length;
    second.format.setForeground(block.bodyColour);
    m_layout->setFormats({first, second});

    m_lineHeight = static_cast<int>(std::lround(block.style.line * double(px) / block.style.px));
    m_width = 0;
    m_lines = 0;
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_lines * m_lineHeight + (m_lineHeight - line.height()) / 2});
        m_width = std::max(m_width, line.naturalTextWidth());
        ++m_lines;
    }
    m_layout->endLayout();
    // Half a pixel: what a measured natural width may exceed the width it was measured for.
    return m_lines <= block.maxLines && m_width <= width + 0.5;
}

void FittedText::draw(QPainter& painter, QRectF const& where, Qt::Alignment alignment) const
{
    auto y = where.top();
    if (alignment & Qt::AlignVCenter) y += (where.height() - height()) / 2;
    if (alignment & Qt::AlignBottom) y = where.bottom() - height();
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        auto const line = m_layout->lineAt(i);
        auto x = where.left();
        if (alignment & Qt::AlignHCenter) x += (where.width() - line.naturalTextWidth()) / 2;
        if (alignment & Qt::AlignRight) x = where.right() - line.naturalTextWidth();
        line.draw(&painter, {x, y});
    }
}

} // namespace bywalec::ui
