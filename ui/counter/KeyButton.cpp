// Paints itself whole: a style could not place the key cap.
#include "ui/counter/KeyButton.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int iconLeft = 18;
constexpr int iconSide = 20;
constexpr int textLeft = iconLeft + iconSide + 11;
constexpr int capRight = 13;

FittedText fitted(QString const& text, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = type::strong;
    block.bodyColour = colour;
    block.maxLines = 2;
    return {block, width};
}
} // namespace

KeyButton::KeyButton(QWidget* parent) : KeyButton({}, {}, {}, parent) {}

KeyButton::KeyButton(QString const& icon, QString const& text, QString const& key, QWidget* parent)
    : QPushButton(parent)
{
    // Tab only: a click must not take the focus out of a field that is being filled in.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(size::button);
    setContent(icon, text, key);
}

void KeyButton::setContent(QString const& icon, QString const& text, QString const& key)
{
    m_iconName = icon;
    m_key = key;
    setText(text);
    setAccessibleName(key.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, key));
    updateGeometry();
    update();
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void KeyButton::setIconShown(bool shown)
{
    m_iconShown = shown;
    updateGeometry();
    update();
}

QRectF KeyButton::textPlace() const
{
    auto const left = m_iconName.isEmpty() || !m_iconShown ? iconLeft : textLeft;
    auto const right = m_key.isEmpty() ? 16.0 : capRight + paint::capWidth(m_key, false) + 8;
    return QRectF(rect()).adjusted(left, 0, -right, 0);
}

bool KeyButton::textFits() const
{
    return text().isEmpty() || fitted(text(), textPlace().width(), {}).fits();
}

QSize KeyButton::sizeHint() const
{
    auto const place = textPlace();
    auto const advance = QFontMetricsF(Theme::font(type::strong)).horizontalAdvance(text());
    return {static_cast<int>(std::ceil(advance + width() - place.width())) + 2, height()};
}

QSize KeyButton::minimumSizeHint() const
{
    return {size::target, size::target};
}

QColor KeyButton::textColour() const
{
    auto const& c = Theme::colours();
    if (!isEnabled()) return c.muted;
    return m_primary ? c.onPrimary : c.ink;
}

void KeyButton::paintFrame(QPainter& painter, QColor const& edge, double edgeWidth) const
{
    auto const& c = Theme::colours();
    auto fill = isFilled() ? c.primary : c.panel;
    if (isDown())
        fill = paint::mix(fill, c.ink, 0.12);
    else if (underMouse() && isEnabled())
        fill = paint::mix(fill, c.ink, 0.05);
    auto const ring = isFilled() ? c.primaryEdge : isEnabled() ? edge : c.line;
    paint::box(painter, rect(), size::controlRadius, fill, ring, edgeWidth);
    if (!hasFocus()) return;
    if (isFilled())
        paint::box(painter, QRectF(rect()).adjusted(3, 3, -3, -3), size::controlRadius - 3, Qt::transparent,
                   c.onPrimary, 2);
    else
        paint::box(painter, rect(), size::controlRadius, Qt::transparent, c.primaryEdge, 2);
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paintFrame(painter, c.line2, 1);
    auto const middle = height() / 2.0;
    if (m_iconShown)
        icons::paint(painter, m_iconName, {iconLeft, middle - iconSide / 2.0, iconSide, iconSide},
                     textColour());
    fitted(text(), textPlace().width(), textColour()).draw(painter, textPlace(), Qt::AlignVCenter);
    paint::keyCap(painter, QRectF(rect()).adjusted(0, 0, -capRight, 0), m_key, false, isFilled());
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace bywalec::ui
