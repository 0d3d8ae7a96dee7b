// Arrow keys move inside, as in any group of radio buttons.
#include "ui/reports/PeriodSwitch.h"

#include "ui/reports/TextSheet.h"
#include "ui/theme/Paint.h"

#include <cmath>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

SwitchSegment::SwitchSegment(PeriodKind kind, QString const& text, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(size::officeSmall);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool SwitchSegment::textFits() const
{
    return widthOf(text(), type::noteStrong) <= width() - 8;
}

QSize SwitchSegment::sizeHint() const
{
    return {int(std::ceil(widthOf(text(), type::noteStrong))) + 26, size::officeSmall};
}

void SwitchSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const inside = QRectF(rect()).adjusted(3, 3, -3, -3);
    if (isChecked()) paint::box(painter, inside, size::controlRadius - 3, c.accentSoft, c.accentMid);
    if (hasFocus()) paint::box(painter, inside, size::controlRadius - 3, Qt::transparent, c.primaryEdge, 2);
    painter.setFont(Theme::font(type::noteStrong));
    painter.setPen(isChecked() || underMouse() ? c.ink : c.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void SwitchSegment::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

PeriodSwitch::PeriodSwitch(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(size::officeSmall);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto const add = [&](PeriodKind kind, QString const& text) {
        auto* segment = new SwitchSegment(kind, text, this);
        connect(segment, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
        row->addWidget(segment);
        m_segments << segment;
    };
    add(PeriodKind::Week, tr("Week"));
    add(PeriodKind::Month, tr("Month"));
    add(PeriodKind::Quarter, tr("Quarter"));
    choose(PeriodKind::Week);
}

void PeriodSwitch::choose(PeriodKind kind)
{
    for (auto* segment : m_segments)
        if (segment->kind() == kind) segment->setChecked(true);
}

void PeriodSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::controlRadius, c.panel, c.line2);
}

} // namespace bywalec::ui
