// Half a pixel of height is forgiven: lines are rounded.
#include "ui/reports/TextSheet.h"

#include <cmath>
#include <QFontMetricsF>
#include <QStringList>

namespace bywalec::ui {

int TextSheet::put(QRectF const& where, QString const& text, TextLook const& look)
{
    if (text.isEmpty()) return 0;
    TextBlock block;
    block.body = text;
    block.bodyColour = look.colour;
    block.maxLines = look.maxLines;
    auto const lines = [&](int px) {
        block.smallestPx = px;
        block.style = {px, int(std::lround(look.style.line * double(px) / look.style.px)), look.style.weight};
        return FittedText(block, where.width());
    };
    auto const whole = [&](FittedText const& fitted) {
        return fitted.fits() && fitted.height() <= where.height() + 0.5;
    };
    auto px = look.style.px;
    auto fitted = lines(px);
    // Smaller until it fits both ways: several small lines may stand where one large one would.
    while (px > look.smallestPx && !whole(fitted))
        fitted = lines(--px);
    if (!whole(fitted)) {
        m_fits = false;
        m_shortened << text;
    }
    auto const height = fitted.height();
    m_texts.push_back({std::move(fitted), where, look.alignment});
    return height;
}

void TextSheet::take(TextSheet&& other)
{
    for (auto& placed : other.m_texts)
        m_texts.push_back(std::move(placed));
    m_shortened << other.m_shortened;
    m_fits = m_fits && other.m_fits;
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
