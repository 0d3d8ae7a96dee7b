// Chips share a row evenly when all fit into it, and flow into more rows when they don't.
#include "ui/office/ChipRow.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int chipGap = 6;
constexpr int chipInset = 8;

FittedText words(QString const& text, bool on, double width, QColor const& colour)
{
    TextBlock block;
    block.body = text;
    block.style = on ? type::secondStrong : type::second;
    block.bodyColour = colour;
    block.smallestPx = 12;
    return {block, width};
}
} // namespace

Chip::Chip(QString const& id, QString const& words, QWidget* parent) : QAbstractButton(parent), m_id(id)
{
    setText(words);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
}

void Chip::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

bool Chip::textFits() const
{
    return words(text(), isChecked(), width() - chipInset, {}).fits();
}

QSize Chip::sizeHint() const
{
    auto const room = QFontMetricsF(Theme::font(type::secondStrong)).horizontalAdvance(text());
    return {std::max(44, static_cast<int>(std::ceil(room)) + 2 * chipInset), size::officeField};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const on = isChecked();
    auto fill = on ? c.accentSoft : c.panel;
    if (underMouse() && isEnabled()) fill = paint::mix(fill, c.ink, 0.04);
    paint::box(painter, rect(), size::controlRadius, fill,
               m_wrong ? c.badText
               : on    ? c.accent
                       : c.line2,
               on || m_wrong ? 2 : 1);
    if (hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(3, 3, -3, -3), size::controlRadius - 3, Qt::transparent,
                   c.primaryEdge, 2);
    auto const ink = !isEnabled() || !on ? c.muted : c.accentText;
    words(text(), on, width() - chipInset, ink).draw(painter, rect(), Qt::AlignCenter);
}

ChipRow::ChipRow(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChoices(QList<std::pair<QString, QString>> const& choices)
{
    auto const was = chosen();
    for (auto* old : m_chips) {
        old->hide();
        old->deleteLater();
    }
    m_chips.clear();
    for (auto const& [id, text] : choices) {
        auto* chip = new Chip(id, text, this);
        chip->setChecked(was.contains(id));
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            makeStop(chip);
            Q_EMIT chosenEdited(chosen());
        });
        m_chips << chip;
        chip->show();
    }
    if (!m_chips.isEmpty()) makeStop(m_chips.first());
    updateGeometry();
    place();
}

void ChipRow::setChosen(QStringList const& ids)
{
    for (auto* chip : m_chips)
        chip->setChecked(ids.contains(chip->id()));
}

QStringList ChipRow::chosen() const
{
    QStringList result;
    for (auto* chip : m_chips)
        if (chip->isChecked()) result << chip->id();
    return result;
}

void ChipRow::setNames(QString const& label, QString const& description)
{
    setAccessibleName(label);
    for (auto* chip : m_chips) {
        chip->setAccessibleName(QStringLiteral("%1: %2").arg(label, chip->text()));
        chip->setAccessibleDescription(description);
    }
}

void ChipRow::setWrong(bool wrong)
{
    for (auto* chip : m_chips)
        chip->setWrong(wrong);
}

int ChipRow::flow(int width, QList<QRect>* places) const
{
    auto const count = static_cast<int>(m_chips.size());
    if (count == 0) return size::officeField;
    int widest = 0;
    for (auto* chip : m_chips)
        widest = std::max(widest, chip->sizeHint().width());
    int natural = 0;
    for (auto* chip : m_chips)
        natural += chip->sizeHint().width();
    auto const room = width - (count - 1) * chipGap;
    auto const even = room / count;
    int x = 0;
    int y = 0;
    for (int i = 0; i < count; ++i) {
        // Not stretched beyond what looks like a chip.
        auto const own = m_chips.at(i)->sizeHint().width();
        auto const wanted = even >= widest    ? std::min(even, 2 * widest)
                            : natural <= room ? own + (room - natural) / count
                                              : own + 2 * chipInset;
        auto const wide = std::min(wanted, width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += size::officeField + chipGap;
        }
        if (places) *places << QRect(x, y, wide, size::officeField);
        x += wide + chipGap;
    }
    return y + size::officeField;
}

QSize ChipRow::sizeHint() const
{
    auto const wide = 300;
    return {wide, flow(wide, nullptr)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {44, size::officeField};
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipRow::place()
{
    QList<QRect> places;
    flow(width(), &places);
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setGeometry(places.at(i));
}

void ChipRow::makeStop(Chip* chip)
{
    for (auto* one : m_chips)
        one->setFocusPolicy(one == chip ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChipRow::eventFilter(QObject* watched, QEvent* event)
{
    auto* from = qobject_cast<Chip*>(watched);
    if (!from || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto const key = static_cast<QKeyEvent*>(event)->key();
    auto const by = key == Qt::Key_Left || key == Qt::Key_Up      ? -1
                    : key == Qt::Key_Right || key == Qt::Key_Down ? 1
                                                                  : 0;
    if (by == 0) return QWidget::eventFilter(watched, event);
    auto const last = static_cast<int>(m_chips.size()) - 1;
    auto* next = m_chips.at(std::clamp(static_cast<int>(m_chips.indexOf(from)) + by, 0, last));
    makeStop(next);
    next->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace bywalec::ui
