// Half a pixel of height is forgiven: lines are rounded.
#include "ui/reports/TextSheet.h"

#include <QFontMetricsF>
#include <QStringList>

namespace bywalec::ui {

int TextSheet::put(QRectF const& where, QString const& text, TextLook const& look)
{
    if (text.isEmpty()) return 0;
    TextBlock block;
    block.body = text;
    block.style = look.style;
    block.bodyColour = look.colour;
    block.maxLines = look.maxLines;
    block.smallestPx = look.smallestPx;
    FittedText fitted(block, where.width());
    auto const height = fitted.height();
    if (!fitted.fits() || height > where.height() + 0.5) {
        m_fits = false;
        m_shortened << text;
    }
    m_texts.push_back({std::move(fitted), where, look.alignment});
    return height;
}

void TextSheet::draw(QPainter& painter) const
{
    for (auto const& placed : m_texts)
        placed.text.draw(painter, placed.where, placed.alignment);
}

double widthOf(QString const& text, TextStyle const& style)
{
    return QFontMetricsF(Theme::font(style)).horizontalAdvance(text);
}

} // namespace bywalec::ui
