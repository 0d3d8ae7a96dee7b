// Icon, two lines, a large cap.
#include "ui/counter/BigActionButton.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int capRight = 21;

FittedText titleText(QString const& text, bool large, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = large ? type::large : type::title;
    block.bodyColour = colour;
    block.smallestPx = 16;
    return {block, width};
}

FittedText detailText(QString const& text, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = type::base;
    block.bodyColour = colour;
    block.maxLines = 2;
    return {block, width};
}
} // namespace

BigActionButton::BigActionButton(BigAction const& action, QWidget* parent) : KeyButton(parent)
{
    setFixedHeight(96);
    setAction(action);
}

void BigActionButton::setAction(BigAction const& action)
{
    m_action = action;
    setContent(action.icon, action.title, action.key);
    setPrimary(action.primary);
    setAccessibleDescription(action.detail);
}

void BigActionButton::setLargeTitle(bool large)
{
    m_largeTitle = large;
    update();
}

QRectF BigActionButton::textPlace() const
{
    auto const narrow = width() < 400;
    return QRectF(rect()).adjusted(narrow ? 72 : 81, 0, -(capRight + paint::capWidth(key(), true) + 12), 0);
}

bool BigActionButton::textFits() const
{
    auto const width = textPlace().width();
    return titleText(m_action.title, m_largeTitle, width, {}).fits() &&
           detailText(m_action.detail, width, {}).fits();
}

void BigActionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paintFrame(painter, c.line2, 1);
    auto const place = textPlace();
    auto const title = titleText(m_action.title, m_largeTitle, place.width(), textColour());
    auto const detail = detailText(m_action.detail, place.width(), isPrimary() ? c.onPrimary : c.muted);
    auto const detailHeight = m_action.detail.isEmpty() ? 0 : detail.height();
    auto const gap = detailHeight > 0 ? 2 : 0;
    auto const top = place.center().y() - (title.height() + gap + detailHeight) / 2.0;
    title.draw(painter, {place.left(), top, place.width(), double(title.height())}, Qt::AlignLeft);
    detail.draw(painter, {place.left(), top + title.height() + gap, place.width(), double(detailHeight)},
                Qt::AlignLeft);
    icons::paint(painter, iconName(), {place.left() - 54, height() / 2.0 - 16, 32, 32}, textColour());
    paint::keyCap(painter, QRectF(rect()).adjusted(0, 0, -capRight, 0), key(), true, isPrimary());
}

} // namespace bywalec::ui
