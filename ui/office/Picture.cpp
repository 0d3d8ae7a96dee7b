// As high as a line of the rule that it stands beside.
#include "ui/office/Picture.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace bywalec::ui {

Picture::Picture(QString const& icon, QWidget* parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(22, 26);
}

void Picture::setIconName(QString const& icon)
{
    m_icon = icon;
    update();
}

void Picture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    icons::paint(painter, m_icon, {1, 3, 20, 20}, Theme::colours().accent);
}

} // namespace bywalec::ui
