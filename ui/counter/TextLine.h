// One line of text for the painters: made smaller before it is shortened.
#pragma once

#include "ui/theme/FittedText.h"

#include <algorithm>

namespace bywalec::ui {

/// A bold lead and a muted rest, or only one of them.
inline FittedText textLine(QString const& lead, QString const& body, TextStyle style, double width,
                           QColor const& leadColour, QColor const& bodyColour, int smallestPx = 13)
{
    TextBlock block;
    block.lead = lead;
    block.body = body;
    block.style = style;
    block.leadColour = leadColour;
    block.bodyColour = bodyColour;
    block.separator = QString(QChar(0x2002));
    block.smallestPx = std::min(smallestPx, style.px);
    return {block, width};
}

inline FittedText textLine(QString const& text, TextStyle style, double width, QColor const& colour,
                           int smallestPx = 13)
{
    return textLine({}, text, style, width, {}, colour, smallestPx);
}

} // namespace bywalec::ui
