// Painted by hand, like everything with round ends.
#include "ui/office/ProgressLine.h"

#include "ui/theme/Paint.h"

#include <algorithm>
#include <QPainter>

namespace bywalec::ui {

ProgressLine::ProgressLine(QWidget* parent) : QProgressBar(parent)
{
    setFixedHeight(10);
    setTextVisible(false);
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), 5, c.sunk, c.line);
    auto const span = std::max(1, maximum() - minimum());
    auto const share = std::clamp(double(value() - minimum()) / span, 0.0, 1.0);
    if (share > 0)
        paint::box(painter, {0, 0, std::max(10.0, width() * share), double(height())}, 5, c.accent, c.accent,
                   0);
}

} // namespace bywalec::ui
