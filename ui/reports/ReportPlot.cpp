// The plotting library's header is written with Qt's keywords, which the rest of the tree does without.
#undef QT_NO_KEYWORDS
#include <qcustomplot.h>

#include "ui/reports/ReportPlot.h"
#include "ui/theme/Paint.h"

#include <algorithm>
#include <cmath>

namespace bywalec::ui {

namespace {
constexpr int axisRoom = 24;
constexpr int textRoom = 20;
constexpr double solidShare = 0.54;
constexpr double outlineShare = 0.70;

/// Bars with rounded tops: the library draws plain rectangles.
class RoundTops : public QCPBars {
  public:
    using QCPBars::QCPBars;
    double radius = 4; ///< 0: square, where something stands on top

  protected:
    void draw(QCPPainter* painter) override
    {
        painter->setAntialiasing(true);
        painter->setPen(Qt::NoPen);
        painter->setBrush(brush());
        for (auto const& bar : *data()) {
            auto const place = getBarRect(bar.key, bar.value).normalized();
            if (place.height() < 0.5) continue;
            auto const r = std::min({radius, place.height(), place.width() / 4});
            QPainterPath path;
            path.moveTo(place.bottomLeft());
            path.lineTo(place.left(), place.top() + r);
            path.quadTo(place.topLeft(), {place.left() + r, place.top()});
            path.lineTo(place.right() - r, place.top());
            path.quadTo(place.topRight(), {place.right(), place.top() + r});
            path.lineTo(place.bottomRight());
            path.closeSubpath();
            painter->drawPath(path);
        }
    }
};

/// Sides and top: the axis is their foot.
class OpenBoxes : public QCPBars {
  public:
    using QCPBars::QCPBars;

  protected:
    void draw(QCPPainter* painter) override
    {
        painter->setAntialiasing(true);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen());
        for (auto const& bar : *data()) {
            auto const place = getBarRect(bar.key, bar.value).normalized();
            if (place.height() < 0.5) continue;
            QPolygonF const line{place.bottomLeft(), place.topLeft(), place.topRight(), place.bottomRight()};
            painter->drawPolyline(line);
        }
    }
};

// Every label, or every so many that the last one has one too.
int stepOf(int count, double widest, double place)
{
    for (int step = 1; step < count; ++step)
        if ((count - 1) % step == 0 && widest + 6 <= place * step) return step;
    return std::max(1, count - 1);
}
} // namespace

struct ReportPlot::Impl {
    std::unique_ptr<QCustomPlot> own; ///< without a parent
    QCustomPlot* plot = nullptr;
    RoundTops* solid = nullptr;
    QCPBars* upper = nullptr;
    OpenBoxes* outline = nullptr;
    double place = 0; ///< of one bar, in pixels

    void setUp();
    void dress(PlotInk const& ink);
    void fill(MondayChart const& chart);
    void label(MondayChart const& chart, PlotInk const& ink);
    void writeValues(MondayChart const& chart, PlotInk const& ink);
};

ReportPlot::ReportPlot(QWidget* parent) : m_impl(std::make_unique<Impl>())
{
    m_impl->plot = new QCustomPlot(parent);
    if (!parent) m_impl->own.reset(m_impl->plot);
    m_impl->setUp();
}

ReportPlot::~ReportPlot() = default;

void ReportPlot::Impl::setUp()
{
    plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot->setFocusPolicy(Qt::NoFocus);
    plot->setMinimumSize(0, 0);
    auto* area = plot->axisRect();
    area->setAutoMargins(QCP::msNone);
    area->setMargins({0, textRoom, 0, axisRoom});
    area->setupFullAxesBox(false);
    plot->plotLayout()->setMargins({0, 0, 0, 0});
    for (auto* axis : {plot->xAxis, plot->yAxis, plot->xAxis2, plot->yAxis2}) {
        axis->grid()->setVisible(false);
        axis->setTicks(axis == plot->xAxis);
        axis->setVisible(axis == plot->xAxis);
    }
    plot->xAxis->setTickPen(Qt::NoPen);
    plot->xAxis->setTickLength(0);
    plot->xAxis->setSubTicks(false);
    plot->xAxis->setTickLabelPadding(5);
    solid = new RoundTops(plot->xAxis, plot->yAxis);
    upper = new QCPBars(plot->xAxis, plot->yAxis);
    upper->moveAbove(solid);
    upper->setStackingGap(1);
    outline = new OpenBoxes(plot->xAxis, plot->yAxis);
}

void ReportPlot::Impl::dress(PlotInk const& ink)
{
    plot->setBackground(QBrush(ink.ground));
    solid->setPen(Qt::NoPen);
    solid->setBrush(ink.solid);
    upper->setPen(QPen(ink.upperEdge, 1.5));
    upper->setBrush(ink.upper);
    outline->setPen(QPen(ink.outline, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    plot->xAxis->setBasePen(QPen(ink.axis, 1));
    plot->xAxis->setTickLabelColor(ink.muted);
    plot->xAxis->setTickLabelFont(Theme::font(ink.label));
}

void ReportPlot::Impl::fill(MondayChart const& chart)
{
    QVector<double> keys;
    QVector<double> values;
    QVector<double> upperKeys;
    QVector<double> uppers;
    QVector<double> outlineKeys;
    QVector<double> outlines;
    double highest = 1;
    for (auto const& bar : chart.bars) {
        auto const key = double(keys.size());
        keys << key;
        values << bar.value;
        if (bar.upper > 0) {
            upperKeys << key;
            uppers << bar.upper;
        }
        highest = std::max({highest, bar.value + bar.upper, bar.before.value_or(0)});
        if (!bar.before) continue;
        outlineKeys << key;
        outlines << *bar.before;
    }
    solid->setData(keys, values, true);
    solid->setWidth(chart.topic == Topic::Members ? 0.66 : solidShare);
    auto const stacked = chart.topic == Topic::Members;
    solid->radius = stacked ? 0 : 4;
    upper->setVisible(stacked);
    upper->setWidth(0.66);
    upper->setData(upperKeys, uppers, true);
    outline->setWidth(outlineShare);
    outline->setData(outlineKeys, outlines, true);
    plot->xAxis->setRange(-0.5, std::max(0.5, double(chart.bars.size()) - 0.5));
    plot->yAxis->setRange(0, highest);
}

void ReportPlot::Impl::label(MondayChart const& chart, PlotInk const& ink)
{
    auto const count = int(chart.bars.size());
    QFontMetricsF const metrics(Theme::font(ink.label));
    double widest = 0;
    for (auto const& bar : chart.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    auto step = stepOf(count, widest, place);
    if (chart.fewLabels && count > 2)
        step = std::max(step, (count - 1) % 2 == 0 ? (count - 1) / 2 : count - 1);
    auto const ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int i = 0; i < count; i += step)
        ticker->addTick(i, chart.bars.at(i).label);
    plot->xAxis->setTicker(ticker);
    // The library leaves out a label that reaches over the edge.
    auto const edge = std::max(0, int(std::ceil((widest - place) / 2)) + 2);
    plot->axisRect()->setMargins({edge, textRoom, edge, axisRoom});
}

// Where there is no room for all, the highest and the last are written.
void ReportPlot::Impl::writeValues(MondayChart const& chart, PlotInk const& ink)
{
    plot->clearItems();
    auto const font = Theme::font(ink.value);
    QFontMetricsF const metrics(font);
    double widest = 0;
    qsizetype highest = 0;
    auto const topOf = [&](qsizetype at) {
        auto const& bar = chart.bars.at(at);
        return std::max(bar.value + bar.upper, bar.before.value_or(0));
    };
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(chart.bars.at(i).text));
        if (chart.bars.at(i).value > chart.bars.at(highest).value) highest = i;
    }
    auto const last = chart.bars.size() - 1;
    auto const all = widest + 3 <= place;
    for (qsizetype i = 0; i <= last; ++i) {
        auto const& bar = chart.bars.at(i);
        if (bar.text.isEmpty()) continue;
        auto const apart = double(std::abs(i - highest)) * place > widest + 4;
        if (!all && i != highest && (i != last || !apart)) continue;
        auto* text = new QCPItemText(plot);
        text->setClipToAxisRect(false);
        // A text wider than its bar's place stays inside the chart.
        auto const wide = metrics.horizontalAdvance(bar.text) > place;
        auto const side = wide && i == 0      ? Qt::AlignLeft
                          : wide && i == last ? Qt::AlignRight
                                              : Qt::AlignHCenter;
        auto const shift = side == Qt::AlignLeft ? -0.5 : side == Qt::AlignRight ? 0.5 : 0.0;
        text->setPositionAlignment(side | Qt::AlignBottom);
        text->position->setCoords(double(i) + shift, topOf(i));
        text->setPadding({0, 0, 0, 2});
        text->setText(bar.text);
        text->setFont(font);
        text->setColor(bar.unusual ? ink.warning : ink.text);
    }
}

void ReportPlot::render(MondayChart const& chart, PlotInk const& ink, QSize size)
{
    if (size.width() < 2 || size.height() < 2) return; // the library can't paint on nothing
    auto& impl = *m_impl;
    impl.place = chart.bars.isEmpty() ? 0 : size.width() / double(chart.bars.size());
    impl.dress(ink);
    impl.fill(chart);
    impl.label(chart, ink);
    impl.writeValues(chart, ink);
    impl.plot->setGeometry(QRect(QPoint(0, 0), size));
    impl.plot->replot();
}

void ReportPlot::paint(QCPPainter& painter, QSize size)
{
    m_impl->plot->toPainter(&painter, size.width(), size.height());
}

PlotInk screenInk()
{
    auto const& c = Theme::colours();
    return {c.panel, c.accent, c.accentMid, c.accent, paint::mix(c.ink, c.muted, 0.5),
            c.ink,   c.muted,  c.line2,     c.badText};
}

PlotInk paperInk()
{
    QColor const black(0x0, 0x0, 0x0);
    QColor const grey(0x66, 0x66, 0x66);
    QColor const white(0xff, 0xff, 0xff);
    return {white, QColor(0x22, 0x22, 0x22), white, black,         black,        black,
            grey,  QColor(0xaa, 0xaa, 0xaa), black, {10, 14, 400}, {11, 14, 600}};
}

} // namespace bywalec::ui
