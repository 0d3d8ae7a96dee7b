// One reward of a choice; what can't be given is dimmed and says why.
#include "ui/counter/ChoicePanelView.h"
#include "ui/counter/TextLine.h"
#include "ui/theme/Icons.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr double capRoom = 12 + 32 + 10;
constexpr double textLeft = capRoom + 24 + 12;
constexpr double textRight = 14;

QString iconOf(RewardChoice const& choice)
{
    if (!choice.icon.isEmpty()) return choice.icon;
    switch (choice.kind) {
    case ChoiceKind::Service:
        return QStringLiteral("bell");
    case ChoiceKind::Discount:
        return QStringLiteral("percent");
    case ChoiceKind::Experience:
        return QStringLiteral("ticket");
    case ChoiceKind::Product:
        break;
    }
    return QStringLiteral("gift");
}

FittedText nameText(QString const& name, double width, QColor const& colour)
{
    return textLine(name, type::fact, width, colour, 13);
}

FittedText detailText(QString const& detail, double width, QColor const& colour)
{
    return textLine(detail, type::second, width, colour, 12);
}
} // namespace

RewardButton::RewardButton(QWidget* parent) : KeyButton(parent)
{
    setCheckable(true);
}

void RewardButton::render(RewardChoice const& choice, int number)
{
    m_choice = choice;
    setContent(iconOf(choice), choice.name, QString::number(number));
    QStringList words{accessibleName()};
    for (auto const& part : {choice.price, detail()})
        if (!part.isEmpty()) words << part;
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QString RewardButton::detail() const
{
    return m_choice.reason.isEmpty() ? m_choice.validity : m_choice.reason;
}

void RewardButton::setChosen(bool chosen)
{
    setChecked(chosen);
    update();
}

double RewardButton::priceWidth() const
{
    if (m_choice.price.isEmpty()) return 0;
    return std::ceil(QFontMetricsF(Theme::font(type::strong)).horizontalAdvance(m_choice.price)) + 12;
}

double RewardButton::textWidth() const
{
    return width() - textLeft - textRight;
}

bool RewardButton::textFits() const
{
    // The price stands beside the name; the second line has the whole width.
    return nameText(m_choice.name, textWidth() - priceWidth(), {}).fits() &&
           detailText(detail(), textWidth(), {}).fits();
}

void RewardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const chosen = isChecked();
    auto const can = m_choice.reason.isEmpty();
    paintFrame(painter, chosen ? c.accent : can ? c.line2 : c.line, chosen ? 2 : 1);
    if (chosen)
        paint::box(painter, QRectF(rect()).adjusted(2, 2, -2, -2), size::controlRadius - 2, c.accentSoft, {},
                   0);
    auto const middle = height() / 2.0;
    paint::keyCap(painter, QRectF(0, 0, 12 + 32, height()), key(), false, false);
    icons::paint(painter, iconName(), {capRoom, middle - 12, 24, 24}, can ? c.rewardText : c.muted);
    auto const words = detail();
    auto const top = words.isEmpty() ? middle - 12 : middle - 22;
    auto const name = textWidth() - priceWidth();
    nameText(m_choice.name, name, can ? c.ink : c.muted)
        .draw(painter, {textLeft, top, name, 24}, Qt::AlignVCenter);
    painter.setFont(Theme::font(type::strong));
    painter.setPen(can ? c.ink : c.muted);
    painter.drawText(QRectF(width() - textRight - priceWidth(), top, priceWidth(), 24),
                     Qt::AlignRight | Qt::AlignVCenter, m_choice.price);
    detailText(words, textWidth(), can ? c.muted : c.badText)
        .draw(painter, {textLeft, top + 24, textWidth(), 20}, Qt::AlignVCenter);
}

void RewardButton::keyPressEvent(QKeyEvent* event)
{
    // Arrows would take the focus to any button that stands near; the panel moves the choice with them.
    auto const key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        return event->ignore();
    KeyButton::keyPressEvent(event);
}

} // namespace bywalec::ui
