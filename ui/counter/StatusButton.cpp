#include "ui/counter/StatusButton.h"

#include "ui/theme/Paint.h"

#include <cmath>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int inset = 8;
constexpr int gap = 8;

QFont textFont()
{
    return Theme::font(14, 600);
}
} // namespace

StatusButton::StatusButton(QString const& text, QString const& key, QWidget* parent)
    : QAbstractButton(parent), m_key(key)
{
    setText(text);
    setAccessibleName(QStringLiteral("%1, %2").arg(text, key));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize StatusButton::sizeHint() const
{
    auto const words = QFontMetricsF(textFont()).horizontalAdvance(text());
    return {int(std::ceil(2 * inset + words + gap + paint::capWidth(m_key, false))), size::target};
}

void StatusButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const small = QRectF(rect()).adjusted(0, 6, 0, -6);
    if (underMouse() || isDown())
        paint::box(painter, small, size::controlRadius, paint::mix(c.bg, c.ink, 0.06), Qt::transparent, 0);
    if (hasFocus()) paint::box(painter, small, size::controlRadius, Qt::transparent, c.primaryEdge, 2);
    painter.setFont(textFont());
    painter.setPen(c.ink);
    painter.drawText(QRectF(rect()).adjusted(inset, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    paint::keyCap(painter, QRectF(rect()).adjusted(0, 0, -inset, 0), m_key, false, false);
}

void StatusButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace bywalec::ui
