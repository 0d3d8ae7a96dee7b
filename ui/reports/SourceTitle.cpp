// As high as a target must be, so it reaches above and below its words.
#include "ui/reports/SourceTitle.h"

#include "ui/reports/TextSheet.h"

#include <cmath>
#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
TextSheet sheetOf(QWidget const& widget, QString const& text)
{
    TextSheet sheet;
    sheet.put(QRectF(0, 8, widget.width(), 20), text, {type::railStrong, Theme::colours().ink});
    return sheet;
}
} // namespace

SourceTitle::SourceTitle(Topic topic, QWidget* parent) : QAbstractButton(parent), m_topic(topic)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(size::officeSmall);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT sourceWanted(m_topic); });
}

void SourceTitle::setTitle(QString const& title)
{
    setText(title);
    setAccessibleName(tr("%1, where does this come from").arg(title));
    updateGeometry();
    update();
}

bool SourceTitle::textFits() const
{
    return sheetOf(*this, text()).fits();
}

QSize SourceTitle::sizeHint() const
{
    return {std::max(size::officeSmall, int(std::ceil(widthOf(text(), type::railStrong))) + 2),
            size::officeSmall};
}

QSize SourceTitle::minimumSizeHint() const
{
    return {size::officeSmall, size::officeSmall};
}

void SourceTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    sheetOf(*this, text()).draw(painter);
    auto const wide = std::min(double(width()), widthOf(text(), type::railStrong));
    auto const& c = Theme::colours();
    if (hasFocus())
        painter.fillRect(QRectF(0, 28, wide, 2), c.primaryEdge);
    else if (underMouse())
        painter.fillRect(QRectF(0, 28, wide, 1), c.line2);
}

void SourceTitle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace bywalec::ui
