// Padding and the parts of PanelParts.h.
#include "ui/counter/PanelParts.h"

#include <QPainter>

namespace bywalec::ui {

Hairline::Hairline(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::colours().line);
}

void Field::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_hint.isEmpty()) return;
    QPainter painter(this);
    painter.setFont(Theme::font(font().pixelSize()));
    painter.setPen(Theme::colours().muted);
    painter.drawText(rect().adjusted(19, 0, -16, 0), Qt::AlignVCenter, m_hint);
}

namespace panel {

QVBoxLayout* column(QWidget* panel)
{
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(29, 25, 29, 17);
    layout->setSpacing(0);
    return layout;
}

Field* field(QString const& accessibleName, int px, QWidget* parent)
{
    auto* field = new Field(parent);
    field->setProperty("counter", true);
    field->setFont(Theme::font(px));
    field->setFixedHeight(px > 30 ? 84 : size::button);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(200);
    return field;
}

KeyButton* enterButton(QString const& text, QWidget* parent)
{
    auto* button = new KeyButton(QStringLiteral("check"), text, QStringLiteral("Enter"), parent);
    button->setPrimary(true);
    return button;
}

KeyButton* closeButton(PanelView* panel, QString const& text)
{
    auto* button = new KeyButton(QStringLiteral("x"), text, QStringLiteral("Esc"), panel);
    button->setFixedHeight(size::target);
    QObject::connect(button, &QPushButton::clicked, panel,
                     [panel] { Q_EMIT panel->intent(Intent::Dismiss); });
    return button;
}

void clear(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            // Later: the press that led here may still be on its way through this very button.
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout()) clear(item->layout());
        delete item;
    }
}

} // namespace panel
} // namespace bywalec::ui
