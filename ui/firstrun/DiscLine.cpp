// The words are labels of their own, so the screen reader has them without the picture.
#include "ui/firstrun/DiscLine.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int disc = 40;
}

DiscLine::DiscLine(QString const& icon, QString const& title, QString const& sentence, QWidget* parent)
    : QWidget(parent), m_icon(icon)
{
    setMinimumHeight(disc);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(disc + 14, 0, 0, 0);
    column->setSpacing(2);
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setBody(title);
    heading->setSmallestPx(13);
    column->addWidget(heading);
    if (sentence.isEmpty()) return;
    auto* more = new TextLabel(type::second, &Colours::muted);
    more->setBody(sentence);
    more->setMaxLines(4);
    more->setSmallestPx(12);
    more->setAlignment(Qt::AlignTop);
    column->addWidget(more);
}

void DiscLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, {0, 0, disc, disc}, disc / 2.0, c.sunk, c.sunk, 0);
    icons::paint(painter, m_icon, {9, 9, 22, 22}, c.accent);
}

} // namespace bywalec::ui
