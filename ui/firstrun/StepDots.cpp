// Steps that were done are filled, those to come are only edges: told apart without the colour.
#include "ui/firstrun/StepDots.h"

#include "ui/theme/Paint.h"

#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int dot = 10;
constexpr int longDot = 34;
constexpr int gap = 8;
} // namespace

StepDots::StepDots(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepDots::setStep(int step, int of)
{
    m_step = step;
    m_of = of;
    setAccessibleName(tr("Step %1 of %2").arg(step + 1).arg(of));
    updateGeometry();
    update();
}

QSize StepDots::sizeHint() const
{
    return {(m_of - 1) * (dot + gap) + longDot, dot};
}

void StepDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    double x = 0;
    for (int i = 0; i < m_of; ++i) {
        auto const wide = i == m_step ? longDot : dot;
        auto const done = i <= m_step;
        paint::box(painter, {x, 0, double(wide), dot}, dot / 2.0, done ? c.accent : QColor(Qt::transparent),
                   done ? c.accent : c.line2);
        x += wide + gap;
    }
}

} // namespace bywalec::ui
