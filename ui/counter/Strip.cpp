// Painted ground, laid out text.
#include "ui/counter/Strip.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <QPainter>

namespace bywalec::ui {

Strip::Strip(QString const& icon, QWidget* parent, Tone tone)
    : QWidget(parent),
      m_icon(icon),
      m_tone(tone),
      m_text(new TextLabel(type::base, tone == Tone::Warning ? &Colours::noteText : &Colours::ink)),
      m_layout(new QHBoxLayout(this))
{
    setFixedHeight(size::button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->setContentsMargins(50, 4, 4, 4);
    m_layout->setSpacing(8);
    m_text->setMaxLines(2);
    m_text->setAlignment(Qt::AlignVCenter);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_layout->addWidget(m_text, 1);
}

void Strip::addControl(QWidget* control)
{
    m_layout->addWidget(control);
}

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const warning = m_tone == Tone::Warning;
    paint::box(painter, rect(), size::controlRadius, warning ? c.note : c.accentSoft, c.noteEdge,
               warning ? 1 : 0);
    icons::paint(painter, m_icon, {16, height() / 2.0 - 11, 22, 22}, warning ? c.noteText : c.accent);
}

} // namespace bywalec::ui
