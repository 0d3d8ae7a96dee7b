// Icon, placeholder and key cap are painted over the line edit's own margins.
#include "ui/counter/SearchField.h"

#include "ui/theme/FittedText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int textLeft = 50;
constexpr int capRight = 13;

FittedText hint(QString const& text, double width)
{
    TextBlock block;
    block.body = text;
    block.style = type::base;
    block.bodyColour = Theme::colours().muted;
    return {block, width};
}
} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setProperty("counter", true);
    setFont(Theme::font(type::base));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Find a customer by name, phone or card number, F3"));
    setMaxLength(80);
    setTextMargins(textLeft - 18, 0, 34, 0);
}

double SearchField::placeholderWidth() const
{
    return width() - textLeft - capRight - paint::capWidth(QStringLiteral("F3"), false) - 8;
}

bool SearchField::textFits() const
{
    return hint(tr("Name, phone or card number"), placeholderWidth()).fits();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    icons::paint(painter, QStringLiteral("search"), {19, height() / 2.0 - 10, 20, 20},
                 Theme::colours().muted);
    if (text().isEmpty())
        hint(tr("Name, phone or card number"), placeholderWidth())
            .draw(painter, QRectF(textLeft + 1, 0, placeholderWidth(), height()), Qt::AlignVCenter);
    paint::keyCap(painter, QRectF(rect()).adjusted(0, 0, -capRight, 0), QStringLiteral("F3"), false, false);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace bywalec::ui
