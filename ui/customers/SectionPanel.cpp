#include "ui/customers/SectionPanel.h"

#include "ui/office/Picture.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {

/// A soft box around a word or two.
class ChipLabel : public QWidget {
  public:
    ChipLabel(QString const& text, CellTone tone)
    {
        m_cell.text = text;
        m_cell.chip = true;
        m_cell.tone = tone;
        setAccessibleName(text);
        setFixedHeight(26);
        setMinimumWidth(QFontMetrics(Theme::font(type::noteStrong)).horizontalAdvance(text) + 24);
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        cells::paint(painter, m_cell, rect(), true);
    }

  private:
    TableCell m_cell;
};

class RhythmDots : public QWidget {
  public:
    explicit RhythmDots(ProfileSection const& section) : m_dots(section.dots)
    {
        setFixedHeight(16);
        setAccessibleName(section.value);
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        auto const& c = Theme::colours();
        painter.fillRect(QRectF(0, height() / 2.0 - 1, width(), 2), c.line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        for (auto const dot : m_dots)
            painter.drawEllipse(QPointF(5 + dot * (width() - 10), height() / 2.0), 4.5, 4.5);
    }

  private:
    QList<double> m_dots;
};

TextLabel* label(QString const& text, TextStyle style, TextLabel::Role role, int lines = 1)
{
    auto* made = new TextLabel(style, role);
    made->setSmallestPx(12);
    made->setMaxLines(lines);
    made->setBody(text);
    return made;
}

} // namespace

QWidget* makeStandingRow(StandingRow const& row)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* words = new TextLabel(type::second, &Colours::muted);
    words->setMaxLines(6);
    words->setSmallestPx(12);
    words->setSeparator(QStringLiteral(" · "));
    words->setRuns(row.lead, row.text);
    layout->addWidget(new Picture(row.icon), 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return line;
}

SectionPanel::SectionPanel(ProfileSection const& section, QWidget* parent) : Panel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as high as its words are at this width
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(label(section.title, type::heading, &Colours::ink), 1);
    if (section.chip)
        head->addWidget(new ChipLabel(section.value, section.tone));
    else if (!section.value.isEmpty())
        head->addWidget(label(section.value, type::secondStrong, &Colours::ink));
    column->addLayout(head);
    if (!section.dots.isEmpty()) {
        column->addWidget(new RhythmDots(section));
        auto* ends = new QHBoxLayout;
        ends->addWidget(label(section.dotsFrom, type::axis, &Colours::muted));
        ends->addStretch(1);
        ends->addWidget(label(section.dotsUntil, type::axis, &Colours::muted));
        column->addLayout(ends);
    }
    for (auto const& row : section.rows)
        column->addWidget(makeStandingRow(row));
}

} // namespace bywalec::ui
