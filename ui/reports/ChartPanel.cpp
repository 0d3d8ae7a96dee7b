// Where title and legend don't fit side by side, the legend goes below.
#include "ui/reports/ChartPanel.h"

#include "ui/reports/SourceTitle.h"

#include <cmath>
#include <QEvent>
#include <QPainter>

namespace bywalec::ui {

namespace {
constexpr int padding = 16;
constexpr int boxSide = 12;
constexpr int boxGap = 7;
constexpr int entryGap = 14;
constexpr int plotTop = 34;
constexpr int legendLine = 26;
constexpr int usualHeight = 183;
} // namespace

ChartPanel::ChartPanel(Topic topic, QWidget* parent)
    : Panel(parent), m_title(new SourceTitle(topic, this)), m_place(new QWidget(this)), m_plot(m_place)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    setMinimumHeight(usualHeight);
    connect(m_title, &SourceTitle::sourceWanted, this, &ChartPanel::sourceWanted);
}

void ChartPanel::render(MondayChart const& chart)
{
    m_chart = chart;
    m_title->setTitle(chart.title);
    QStringList spoken{chart.title};
    for (auto const& bar : chart.bars)
        spoken << bar.spoken;
    m_place->setAccessibleName(spoken.join(QStringLiteral(", ")));
    arrange();
    update();
}

double ChartPanel::legendWidth() const
{
    return widthOf(m_chart.solid, type::axis) + widthOf(m_chart.outline, type::axis) +
           2 * (boxSide + boxGap) + entryGap + 2;
}

bool ChartPanel::legendBelow() const
{
    return widthOf(m_chart.title, type::railStrong) + 16 + legendWidth() > width() - 2 * padding;
}

TextSheet ChartPanel::legend(QList<QRectF>* boxes) const
{
    TextSheet sheet;
    auto const below = legendBelow();
    double x = below ? padding : width() - padding - legendWidth();
    double const middle = below ? 50 : 23;
    TextLook const look{type::axis, Theme::colours().muted};
    auto const members = m_chart.topic == Topic::Members;
    for (auto const& words :
         {members ? m_chart.outline : m_chart.solid, members ? m_chart.solid : m_chart.outline}) {
        if (boxes) *boxes << QRectF(x, middle - boxSide / 2.0, boxSide, boxSide);
        x += boxSide + boxGap;
        auto const room = std::min(widthOf(words, type::axis) + 1, width() - padding - x);
        sheet.put(QRectF(x, middle - 8, std::max(8.0, room), 16), words, look);
        x += room + entryGap;
    }
    return sheet;
}

void ChartPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    QList<QRectF> boxes;
    legend(&boxes).draw(painter);
    auto const ink = screenInk();
    auto const members = m_chart.topic == Topic::Members;
    auto const& filled = boxes.at(members ? 1 : 0);
    auto const& edged = boxes.at(members ? 0 : 1);
    paint::box(painter, filled, 3, ink.solid, ink.solid, 0);
    if (members)
        paint::box(painter, edged, 3, ink.upper, ink.upperEdge, 1.5);
    else
        paint::box(painter, edged, 3, Qt::transparent, ink.outline, 1.5);
}

void ChartPanel::arrange()
{
    auto const extra = legendBelow() ? legendLine : 0;
    setMinimumHeight(usualHeight + extra);
    m_title->setGeometry(padding, 5, std::min(m_title->sizeHint().width(), width() - 2 * padding),
                         size::officeSmall);
    m_place->setGeometry(padding, plotTop + extra, width() - 2 * padding, height() - plotTop - extra - 7);
    m_title->raise();
    m_plot.render(m_chart, screenInk(), m_place->size());
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void ChartPanel::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) arrange();
}

} // namespace bywalec::ui
