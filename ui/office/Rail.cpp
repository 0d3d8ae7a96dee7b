// Only the chosen item is in the tab order: Tab goes from the rail into the page.
#include "ui/office/Rail.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <QBoxLayout>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int itemHeight = 40;
constexpr int textLeft = 42;
constexpr int badgeHeight = 20;

FittedText fitted(QString const& text, bool chosen, double width)
{
    TextBlock block;
    block.body = text;
    block.style = chosen ? type::railStrong : type::rail;
    block.bodyColour = Theme::colours().ink;
    block.smallestPx = 13;
    return {block, width};
}
} // namespace

RailItem::RailItem(QString const& id, QString const& title, QString const& icon, QWidget* parent)
    : QAbstractButton(parent), m_id(id), m_iconName(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFixedHeight(itemHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void RailItem::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(text()).arg(count) : text());
    update();
}

double RailItem::badgeWidth() const
{
    if (m_badge <= 0) return 0;
    QFontMetricsF const metrics(Theme::font(type::axisStrong));
    return std::max<double>(badgeHeight, metrics.horizontalAdvance(QString::number(m_badge)) + 12);
}

bool RailItem::textFits() const
{
    return fitted(text(), isChecked(), width() - textLeft - 12 - badgeWidth()).fits();
}

QSize RailItem::sizeHint() const
{
    return {size::rail - 24, itemHeight};
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    QRectF const whole(rect());
    if (isChecked())
        paint::box(painter, whole, size::controlRadius, c.panel, c.line);
    else if (underMouse())
        paint::box(painter, whole, size::controlRadius, paint::mix(c.sunk, c.panel, 0.5), c.line, 0);
    if (hasFocus()) paint::box(painter, whole, size::controlRadius, Qt::transparent, c.primaryEdge, 2);
    auto const middle = height() / 2.0;
    icons::paint(painter, m_iconName, {11, middle - 10, 20, 20}, isChecked() ? c.accent : c.muted);
    auto const badge = badgeWidth();
    auto const room = width() - textLeft - 12 - badge;
    fitted(text(), isChecked(), room).draw(painter, {textLeft, 0, room, double(height())}, Qt::AlignVCenter);
    if (badge <= 0) return;
    QRectF const disc(width() - 12 - badge, middle - badgeHeight / 2.0, badge, badgeHeight);
    paint::box(painter, disc, badgeHeight / 2.0, c.bad, c.bad, 0);
    painter.setFont(Theme::font(type::axisStrong));
    painter.setPen(c.onBad);
    painter.drawText(disc, Qt::AlignCenter, QString::number(m_badge));
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setAccessibleName(tr("Pages of the office"));
}

void Rail::add(QString const& id, QString const& title, QString const& icon)
{
    auto* item = new RailItem(id, title, icon, this);
    item->installEventFilter(this);
    connect(item, &QAbstractButton::clicked, this, [this, id] { choose(id); });
    m_items << item;
    m_layout->addWidget(item);
    if (m_chosen.isEmpty()) choose(id);
}

void Rail::addGap()
{
    m_layout->addSpacing(14);
}

RailItem* Rail::item(QString const& id) const
{
    auto const at = std::find_if(m_items.begin(), m_items.end(), [&](auto* one) { return one->id() == id; });
    return at == m_items.end() ? nullptr : *at;
}

void Rail::choose(QString const& id)
{
    auto* wanted = item(id);
    if (!wanted) return;
    for (auto* one : m_items) {
        one->setChecked(one == wanted);
        one->setFocusPolicy(one == wanted ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (m_chosen == id) return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

void Rail::step(RailItem* from, int by)
{
    auto const last = static_cast<int>(m_items.size()) - 1;
    auto* next = m_items.at(std::clamp(static_cast<int>(m_items.indexOf(from)) + by, 0, last));
    choose(next->id());
    next->setFocus(Qt::OtherFocusReason);
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    auto* from = qobject_cast<RailItem*>(watched);
    if (!from || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto const many = static_cast<int>(m_items.size());
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        step(from, -1);
        return true;
    case Qt::Key_Down:
        step(from, 1);
        return true;
    case Qt::Key_Home:
        step(from, -many);
        return true;
    case Qt::Key_End:
        step(from, many);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace bywalec::ui
