// Measured and painted by hand, so that icon, words and cap keep their distances in every look.
#include "ui/office/OfficeButton.h"

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
constexpr int iconSide = 18;
constexpr int iconGap = 9;
constexpr int capGap = 12;

TextStyle styleOf(OfficeButton::Look look)
{
    return look == OfficeButton::Look::Link ? type::noteStrong : type::secondStrong;
}

FittedText fitted(QString const& text, OfficeButton::Look look, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = styleOf(look);
    block.bodyColour = colour;
    block.smallestPx = 12;
    return {block, width};
}
} // namespace

OfficeButton::OfficeButton(QString const& icon, QString const& text, Look look, QWidget* parent)
    : QPushButton(text, parent), m_iconName(icon), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(look == Look::Link ? size::officeSmall : size::officeButton);
    setAccessibleName(text);
}

void OfficeButton::setIconName(QString const& icon)
{
    m_iconName = icon;
    updateGeometry();
    update();
}

void OfficeButton::setKey(QString const& key)
{
    m_key = key;
    setAccessibleName(key.isEmpty() ? text() : QStringLiteral("%1, %2").arg(text(), key));
    updateGeometry();
    update();
}

void OfficeButton::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void OfficeButton::setWide(bool wide)
{
    m_wide = wide;
    update();
}

int OfficeButton::edgeRoom() const
{
    return m_look == Look::Link ? 4 : m_wide ? 13 : 15;
}

// What stands beside the words.
int OfficeButton::extras() const
{
    auto room = m_iconName.isEmpty() ? 0 : iconSide + (text().isEmpty() ? 0 : iconGap);
    if (!m_key.isEmpty()) room += capGap + static_cast<int>(paint::capWidth(m_key, false));
    return room;
}

bool OfficeButton::textFits() const
{
    if (text().isEmpty()) return true;
    return fitted(text(), m_look, width() - 2 * edgeRoom() - extras(), {}).fits();
}

QSize OfficeButton::sizeHint() const
{
    auto const words = QFontMetricsF(Theme::font(styleOf(m_look))).horizontalAdvance(text());
    auto const wanted = static_cast<int>(std::ceil(words)) + 1 + extras() + 2 * edgeRoom();
    return {std::max(wanted, size::officeSmall), minimumHeight()};
}

QSize OfficeButton::minimumSizeHint() const
{
    return {size::officeSmall, minimumHeight()};
}

QColor OfficeButton::textColour() const
{
    auto const& c = Theme::colours();
    if (!isEnabled()) return c.muted;
    if (m_look == Look::Link) return c.primaryEdge;
    return isFilled() ? c.onPrimary : c.ink;
}

void OfficeButton::paintFrame(QPainter& painter) const
{
    auto const& c = Theme::colours();
    QRectF const whole(rect());
    auto const radius = size::controlRadius;
    if (m_look == Look::Link) {
        if (underMouse() && isEnabled()) paint::box(painter, whole, radius, c.sunk, Qt::transparent, 0);
        if (hasFocus()) paint::box(painter, whole, radius, Qt::transparent, c.primaryEdge, 2);
        return;
    }
    auto fill = isFilled() ? c.primary : c.panel;
    if (isDown())
        fill = paint::mix(fill, c.ink, 0.12);
    else if (underMouse() && isEnabled())
        fill = paint::mix(fill, c.ink, 0.05);
    paint::box(painter, whole, radius, fill, isFilled() ? c.primaryEdge : isEnabled() ? c.line2 : c.line);
    if (!hasFocus()) return;
    if (isFilled())
        paint::box(painter, whole.adjusted(3, 3, -3, -3), radius - 3, Qt::transparent, c.onPrimary, 2);
    else
        paint::box(painter, whole, radius, Qt::transparent, c.primaryEdge, 2);
}

void OfficeButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    auto const colour = textColour();
    auto const words = fitted(text(), m_look, width() - 2 * edgeRoom() - extras(), colour);
    auto const wordsWidth = text().isEmpty() ? 0.0 : words.width();
    auto x = m_wide || m_look == Look::Link ? double(edgeRoom()) : (width() - wordsWidth - extras()) / 2;
    auto const middle = height() / 2.0;
    if (!m_iconName.isEmpty()) {
        icons::paint(painter, m_iconName, {std::round(x), middle - iconSide / 2.0, iconSide, iconSide},
                     colour);
        x += iconSide + iconGap;
    }
    if (!text().isEmpty()) words.draw(painter, {x, 0, words.width() + 1, double(height())}, Qt::AlignVCenter);
    if (m_key.isEmpty()) return;
    auto const right = m_wide ? width() - 10.0 : x + wordsWidth + capGap + paint::capWidth(m_key, false);
    paint::keyCap(painter, {0, 0, right, double(height())}, m_key, false, isFilled());
}

void OfficeButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QPushButton::keyPressEvent(event);
}

} // namespace bywalec::ui
