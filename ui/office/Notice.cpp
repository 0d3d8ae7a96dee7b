// Painted ground, laid out text.
#include "ui/office/Notice.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Paint.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int discSide = 72;

TextLabel::Role inkOf(Notice::Tone tone)
{
    switch (tone) {
    case Notice::Tone::Plain:
        return &Colours::muted;
    case Notice::Tone::Good:
        return &Colours::ink;
    case Notice::Tone::Warning:
        return &Colours::noteText;
    case Notice::Tone::Bad:
        break;
    }
    return &Colours::badText;
}
} // namespace

Notice::Notice(Tone tone, QString const& icon, QWidget* parent)
    : QWidget(parent),
      m_tone(tone),
      m_icon(icon),
      m_text(new TextLabel(type::note, inkOf(tone))),
      m_layout(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto const plain = tone == Tone::Plain;
    setMinimumHeight(plain ? 20 : size::officeSmall);
    m_layout->setContentsMargins(plain ? 24 : 40, plain ? 1 : 6, plain ? 0 : 6, plain ? 1 : 6);
    m_layout->setSpacing(8);
    m_text->setLead(inkOf(tone), 600);
    m_text->setMaxLines(2);
    m_text->setSmallestPx(12);
    m_text->setAlignment(Qt::AlignVCenter);
    m_layout->addWidget(m_text, 1);
}

void Notice::addControl(QWidget* control)
{
    m_layout->addWidget(control);
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    auto const middle = height() / 2.0;
    switch (m_tone) {
    case Tone::Plain:
        icons::paint(painter, m_icon, {0, middle - 8, 16, 16}, c.accent);
        return;
    case Tone::Good:
        paint::box(painter, rect(), size::controlRadius, c.accentSoft, c.accentSoft, 0);
        break;
    case Tone::Warning:
        paint::box(painter, rect(), size::controlRadius, c.note, c.noteEdge);
        break;
    case Tone::Bad:
        paint::box(painter, rect(), size::controlRadius, c.panel, c.badText);
        break;
    }
    auto const ink = m_tone == Tone::Good ? c.accent : c.*inkOf(m_tone);
    icons::paint(painter, m_icon, {13, middle - 9, 18, 18}, ink);
}

EmptyNote::EmptyNote(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(type::title, &Colours::ink)),
      m_sentence(new TextLabel(type::base, &Colours::muted)),
      m_disc(new QWidget),
      m_controls(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setMaxLines(2);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setMaxLines(4);
    m_disc->setFixedSize(discSide, discSide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    for (auto* label : {m_title, m_sentence}) {
        label->setMaximumWidth(560);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 8);
        row->addStretch(1);
        column->addLayout(row);
        column->addSpacing(label == m_title ? 6 : 18);
    }
    m_controls->setSpacing(size::between);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_controls);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
}

void EmptyNote::setContent(QString const& icon, QString const& title, QString const& sentence)
{
    m_icon = icon;
    m_title->setBody(title);
    m_sentence->setBody(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    update();
}

void EmptyNote::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

void EmptyNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    QRectF const disc(m_disc->geometry());
    paint::box(painter, disc, discSide / 2.0, c.sunk, c.sunk, 0);
    icons::paint(painter, m_icon, {disc.center().x() - 16, disc.center().y() - 16, 32, 32}, c.accent);
}

Line::Line(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Theme::colours().line);
}

} // namespace bywalec::ui
