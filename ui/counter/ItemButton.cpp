// One item's button.
#include "ui/counter/ItemGrid.h"
#include "ui/counter/TextLine.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double textLeft = 12;
constexpr double capRight = 10;

FittedText nameText(QString const& name, double width, QColor const& colour)
{
    return textLine(name, type::strong, width, colour, 12);
}
} // namespace

ItemButton::ItemButton(QWidget* parent) : KeyButton(parent)
{
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT pressedBy(1); });
}

void ItemButton::render(ItemState const& item)
{
    m_item = item;
    setContent({}, item.name, item.key.toUpper());
    if (!item.price.isEmpty()) setAccessibleDescription(item.price);
    if (item.quantity > 0)
        setAccessibleName(QStringLiteral("%1, %2").arg(accessibleName(), tr("%n taken", "", item.quantity)));
    update();
}

double ItemButton::nameWidth() const
{
    return width() - 2 * textLeft;
}

bool ItemButton::textFits() const
{
    return nameText(m_item.name, nameWidth(), {}).fits();
}

void ItemButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const taken = m_item.quantity > 0;
    paintFrame(painter, taken ? c.accent : c.line2, taken ? 2 : 1);
    if (taken && !isDown() && !hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(2, 2, -2, -2), size::controlRadius - 2, c.accentSoft, {},
                   0);
    nameText(m_item.name, nameWidth(), c.ink).draw(painter, {textLeft, 4, nameWidth(), 22}, Qt::AlignVCenter);
    // The cap stands in the second line, so that the name has the whole of the first.
    paint::keyCap(painter, QRectF(0, 26, width() - capRight, 26), key(), false, false);
    auto left = textLeft;
    if (taken) {
        auto const count = QStringLiteral("%1 ×").arg(m_item.quantity);
        painter.setFont(Theme::font(type::secondStrong));
        auto const width = std::ceil(QFontMetricsF(painter.font()).horizontalAdvance(count)) + 14;
        QRectF const badge(left - 2, 30, width, 20);
        paint::box(painter, badge, 10, c.accent, {}, 0);
        painter.setPen(c.panel);
        painter.drawText(badge, Qt::AlignCenter, count);
        left += width + 4;
    }
    auto const cap = key().isEmpty() ? 0.0 : paint::capWidth(key(), false) + 6;
    auto const room = width() - left - capRight - cap;
    textLine(m_item.price, type::second, room, c.muted, 11)
        .draw(painter, {left, 30, room, 20}, Qt::AlignVCenter);
}

void ItemButton::keyPressEvent(QKeyEvent* event)
{
    auto const key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return event->ignore();
    if (key == Qt::Key_Space && (event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT pressedBy(-1);
        return;
    }
    // Arrows would wander to any button that stands near.
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        return event->ignore();
    KeyButton::keyPressEvent(event);
}

void ItemButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (!(event->modifiers() & Qt::ShiftModifier)) return KeyButton::mouseReleaseEvent(event);
    setDown(false);
    if (rect().contains(event->pos())) Q_EMIT pressedBy(-1);
}

} // namespace bywalec::ui
