// Rows are made once; those without a purchase are hidden.
#include "ui/offers/CounterSays.h"

#include "ui/theme/Icons.h"
#include "ui/theme/TextLabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int mostExamples = 3;
}

SayBox::SayBox(QWidget* parent) : QWidget(parent), m_text(new TextLabel(type::second, &Colours::ink))
{
    m_text->setLead(&Colours::ink, 600);
    m_text->setMaxLines(5);
    m_text->setSmallestPx(12);
    m_text->setAlignment(Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 12, 12, 12);
    row->addWidget(m_text);
}

void SayBox::render(QString const& sentence)
{
    m_says = !sentence.isEmpty();
    m_text->setRole(m_says ? &Colours::ink : &Colours::muted);
    if (m_says)
        m_text->setRuns(tr("Say:"), sentence);
    else
        m_text->setBody(tr("The counter proposes nothing. The sentence is under “More settings”."));
    update();
}

void SayBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto const& c = Theme::colours();
    paint::box(painter, rect(), size::controlRadius, m_says ? c.accentSoft : c.sunk, Qt::transparent, 0);
    icons::paint(painter, QStringLiteral("message"), {14, height() / 2.0 - 10, 20, 20},
                 m_says ? c.accent : c.muted);
}

CounterSays::CounterSays(QWidget* parent)
    : Panel(parent), m_say(new SayBox), m_heading(new TextLabel(type::noteStrong, &Colours::ink))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* heading = new TextLabel(type::heading, &Colours::ink);
    heading->setBody(tr("At the counter"));
    heading->setSmallestPx(13);
    m_heading->setBody(tr("For example"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addSpacing(10);
    column->addWidget(m_say);
    column->addSpacing(14);
    column->addWidget(m_heading);
    column->addSpacing(6);
    for (int i = 0; i < mostExamples; ++i) {
        m_rows << makeRow();
        column->addWidget(m_rows.last().whole);
    }
    column->addStretch(1);
}

CounterSays::Row CounterSays::makeRow()
{
    Row const row{new QWidget, new TextLabel(type::note, &Colours::muted),
                  new TextLabel(type::secondStrong, &Colours::ink)};
    row.purchase->setSmallestPx(12);
    row.purchase->setMaxLines(2);
    row.change->setSmallestPx(12);
    auto* column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(row.purchase);
    column->addWidget(row.change);
    return row;
}

void CounterSays::render(QString const& say, QList<OfferExample> const& examples)
{
    m_say->render(say);
    m_heading->setVisible(!examples.isEmpty());
    for (int i = 0; i < m_rows.size(); ++i) {
        auto const& row = m_rows.at(i);
        row.whole->setVisible(i < examples.size());
        if (i >= examples.size()) continue;
        auto const& one = examples.at(i);
        row.purchase->setBody(one.purchase);
        row.change->setBody(one.usual == one.now ? tr("%1, as always").arg(one.now)
                                                 : tr("%2 instead of %1").arg(one.usual, one.now));
    }
}

} // namespace bywalec::ui
