// Like radio buttons: one stop for Tab, arrows inside.
#include "ui/programmes/TemplateTiles.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int tileHeight = 68;
constexpr int withIcon = 160; ///< narrower tiles leave the icon out

FittedText line(QString const& text, TextStyle style, QColor const& colour, double width)
{
    TextBlock block;
    block.body = text;
    block.style = style;
    block.bodyColour = colour;
    block.smallestPx = 12;
    return {block, width};
}

QString generalHint(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Stamps:
        return TemplateTiles::tr("stamps");
    case TemplateKind::Points:
        return TemplateTiles::tr("for money spent");
    case TemplateKind::Tiers:
        return TemplateTiles::tr("silver, gold");
    case TemplateKind::Cashback:
        return TemplateTiles::tr("credit on the card");
    case TemplateKind::Occasion:
        return TemplateTiles::tr("birthday and more");
    case TemplateKind::Charity:
        break;
    }
    return TemplateTiles::tr("for others");
}
} // namespace

QString iconOf(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Stamps:
        return QStringLiteral("stamp");
    case TemplateKind::Points:
        return QStringLiteral("coins");
    case TemplateKind::Tiers:
        return QStringLiteral("stairs");
    case TemplateKind::Cashback:
        return QStringLiteral("percent");
    case TemplateKind::Occasion:
        return QStringLiteral("gift");
    case TemplateKind::Charity:
        break;
    }
    return QStringLiteral("heart");
}

QString nameOf(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Stamps:
        return TemplateTiles::tr("Buy 5, get 1 free");
    case TemplateKind::Points:
        return TemplateTiles::tr("Points");
    case TemplateKind::Tiers:
        return TemplateTiles::tr("Tiers");
    case TemplateKind::Cashback:
        return TemplateTiles::tr("Cashback");
    case TemplateKind::Occasion:
        return TemplateTiles::tr("For a moment");
    case TemplateKind::Charity:
        break;
    }
    return TemplateTiles::tr("Good cause");
}

TemplateButton::TemplateButton(TemplateKind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setCheckable(true);
    setFixedHeight(tileHeight);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void TemplateButton::setContent(QString const& title, QString const& hint)
{
    setText(title);
    m_hint = hint;
    setAccessibleName(QStringLiteral("%1, %2").arg(title, hint));
    update();
}

int TemplateButton::textLeft() const
{
    return width() < withIcon ? 13 : 42;
}

bool TemplateButton::textFits() const
{
    auto const room = width() - textLeft() - 8.0;
    // Where a narrow tile has no room for the hint, it is left to the screen reader.
    return line(text(), type::railStrong, {}, room).fits() &&
           (width() < withIcon || line(m_hint, type::note, {}, room).fits());
}

QSize TemplateButton::sizeHint() const
{
    return {190, tileHeight};
}

void TemplateButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const on = isChecked();
    auto fill = on ? c.accentSoft : c.panel;
    if (underMouse() && isEnabled() && !on) fill = paint::mix(fill, c.ink, 0.03);
    paint::box(painter, rect(), size::panelRadius, fill, on ? c.accent : c.line, on ? 2 : 1);
    if (hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(3, 3, -3, -3), size::panelRadius - 3, Qt::transparent,
                   c.primaryEdge, 2);
    if (width() >= withIcon)
        icons::paint(painter, iconOf(m_kind), {12, height() / 2.0 - 11, 22, 22}, on ? c.accent : c.muted);
    auto const ink = isEnabled() || on ? c.ink : c.muted;
    auto const room = width() - textLeft() - 8.0;
    auto const hint = line(m_hint, type::note, c.muted, room);
    line(text(), type::railStrong, ink, room)
        .draw(painter, {double(textLeft()), hint.fits() ? 14.0 : 24.0, room, 20}, Qt::AlignVCenter);
    if (hint.fits()) hint.draw(painter, {double(textLeft()), 34, room, 18}, Qt::AlignVCenter);
}

TemplateTiles::TemplateTiles(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Kind of programme"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::officeGap);
    for (auto kind : {TemplateKind::Stamps, TemplateKind::Points, TemplateKind::Tiers, TemplateKind::Cashback,
                      TemplateKind::Charity, TemplateKind::Occasion}) {
        auto* button = new TemplateButton(kind, this);
        button->setContent(nameOf(kind), generalHint(kind));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { choose(button); });
        row->addWidget(button, 1);
        m_buttons << button;
    }
}

void TemplateTiles::render(QList<TemplateTile> const& tiles, TemplateKind chosen, bool fixed)
{
    for (auto const& tile : tiles)
        for (auto* button : m_buttons)
            if (button->kind() == tile.kind)
                button->setContent(tile.title.isEmpty() ? nameOf(tile.kind) : tile.title,
                                   tile.hint.isEmpty() ? generalHint(tile.kind) : tile.hint);
    for (auto* button : m_buttons) {
        auto const on = button->kind() == chosen;
        button->setChecked(on);
        button->setEnabled(on || !fixed);
        button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void TemplateTiles::choose(TemplateButton* button)
{
    for (auto* one : m_buttons) {
        one->setChecked(one == button);
        one->setFocusPolicy(one == button ? Qt::StrongFocus : Qt::ClickFocus);
    }
    button->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen(button->kind());
}

bool TemplateTiles::eventFilter(QObject* watched, QEvent* event)
{
    auto* from = qobject_cast<TemplateButton*>(watched);
    if (!from || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    // With a modifier an arrow is somebody else's: Alt+Left leads back.
    if (static_cast<QKeyEvent*>(event)->modifiers() & Qt::AltModifier)
        return QWidget::eventFilter(watched, event);
    auto const key = static_cast<QKeyEvent*>(event)->key();
    auto const by = key == Qt::Key_Left || key == Qt::Key_Up      ? -1
                    : key == Qt::Key_Right || key == Qt::Key_Down ? 1
                                                                  : 0;
    if (by == 0) return QWidget::eventFilter(watched, event);
    auto const last = static_cast<int>(m_buttons.size()) - 1;
    auto* next = m_buttons.at(std::clamp(static_cast<int>(m_buttons.indexOf(from)) + by, 0, last));
    if (next != from && next->isEnabled()) choose(next);
    return true;
}

} // namespace bywalec::ui
