// The plotting library's header is written with Qt's keywords, which the rest of the tree does without.
#undef QT_NO_KEYWORDS
#include <qcustomplot.h>

#include "ui/office/BarChart.h"
#include "ui/theme/Theme.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
constexpr int axisRoom = 24;
constexpr double barShare = 0.62;

/// Bars with rounded tops: the library draws plain rectangles.
class RoundBars : public QCPBars {
  public:
    using QCPBars::QCPBars;

  protected:
    void draw(QCPPainter* painter) override
    {
        applyDefaultAntialiasingHint(painter);
        painter->setAntialiasing(true);
        painter->setPen(Qt::NoPen);
        painter->setBrush(brush());
        for (auto const& bar : *data()) {
            auto const place = getBarRect(bar.key, bar.value).normalized();
            if (place.height() < 0.5) continue;
            auto const radius = std::min({4.0, place.height(), place.width() / 2});
            QPainterPath path;
            path.moveTo(place.bottomLeft());
            path.lineTo(place.left(), place.top() + radius);
            path.quadTo(place.topLeft(), {place.left() + radius, place.top()});
            path.lineTo(place.right() - radius, place.top());
            path.quadTo(place.topRight(), {place.right(), place.top() + radius});
            path.lineTo(place.bottomRight());
            path.closeSubpath();
            painter->drawPath(path);
        }
    }
};
} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(0, 0);
    auto* area = m_plot->axisRect();
    area->setAutoMargins(QCP::msNone);
    area->setMargins({0, 0, 0, axisRoom});
    area->setupFullAxesBox(false);
    m_plot->plotLayout()->setMargins({0, 0, 0, 0});
    for (auto* axis : {m_plot->xAxis, m_plot->yAxis, m_plot->xAxis2, m_plot->yAxis2}) {
        axis->grid()->setVisible(false);
        axis->setTicks(axis == m_plot->xAxis);
        axis->setVisible(axis == m_plot->xAxis);
    }
    m_plot->xAxis->setTickPen(Qt::NoPen);
    m_plot->xAxis->setTickLength(0);
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->setTickLabelPadding(5);
    m_series = new RoundBars(m_plot->xAxis, m_plot->yAxis);
    m_series->setWidth(barShare);
    m_series->setPen(Qt::NoPen);
    dress();
}

QSize BarChart::minimumSizeHint() const
{
    return {240, 88};
}

// Colours are asked for each time: the scheme may have changed since.
void BarChart::dress()
{
    auto const& c = Theme::colours();
    m_plot->setBackground(QBrush(c.panel));
    m_series->setBrush(c.accent);
    m_plot->xAxis->setBasePen(QPen(c.line2, 1));
    m_plot->xAxis->setTickLabelColor(c.muted);
    m_plot->xAxis->setTickLabelFont(Theme::font(type::axis));
}

void BarChart::render(QString const& title, QList<ChartBar> const& bars)
{
    m_bars = bars;
    auto const ticker = QSharedPointer<QCPAxisTickerText>::create();
    QVector<double> keys;
    QVector<double> values;
    QStringList words{title};
    double highest = 0;
    for (auto const& bar : bars) {
        auto const key = double(keys.size());
        ticker->addTick(key, bar.label);
        keys << key;
        values << bar.value;
        highest = std::max(highest, bar.value);
        words << QStringLiteral("%1 %2").arg(bar.label, bar.text);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    m_plot->xAxis->setTicker(ticker);
    m_series->setData(keys, values, true);
    m_plot->xAxis->setRange(-0.5, std::max(0.5, double(bars.size()) - 0.5));
    m_plot->yAxis->setRange(0, highest > 0 ? highest : 1);
    dress();
    writeValues();
}

// Where there is no room for all, the highest and the last are written.
void BarChart::writeValues()
{
    constexpr int textRoom = 20;
    m_plot->clearItems();
    m_plot->axisRect()->setMargins({0, textRoom, 0, axisRoom});
    if (m_bars.isEmpty()) return m_plot->replot();
    auto const font = Theme::font(type::axisStrong);
    QFontMetricsF const metrics(font);
    double widest = 0;
    for (auto const& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.text));
    auto const all = widest + 4 <= double(width()) / double(m_bars.size());
    auto const top = std::max_element(m_bars.begin(), m_bars.end(),
                                      [](auto const& a, auto const& b) { return a.value < b.value; });
    auto const topAt = top - m_bars.begin();
    auto const last = m_bars.size() - 1;
    auto const apart = [&](qsizetype at) {
        return at == topAt || double(std::abs(at - topAt)) * width() / double(m_bars.size()) > widest + 4;
    };
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (!all && i != topAt && (i != last || !apart(i))) continue;
        auto* text = new QCPItemText(m_plot);
        text->setClipToAxisRect(false);
        // A text wider than its bar's place stays inside the chart.
        auto const wide = metrics.horizontalAdvance(m_bars.at(i).text) > width() / double(m_bars.size());
        auto const side = wide && i == 0      ? Qt::AlignLeft
                          : wide && i == last ? Qt::AlignRight
                                              : Qt::AlignHCenter;
        auto const shift = side == Qt::AlignLeft ? -0.5 : side == Qt::AlignRight ? 0.5 : 0.0;
        text->setPositionAlignment(side | Qt::AlignBottom);
        text->position->setCoords(double(i) + shift, m_bars.at(i).value);
        text->setPadding({0, 0, 0, 2});
        text->setText(m_bars.at(i).text);
        text->setFont(font);
        text->setColor(Theme::colours().ink);
    }
    m_plot->replot();
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (width() < 2 || height() < 2) return; // the library can't paint on nothing
    m_plot->setGeometry(rect());
    writeValues();
}

void BarChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    dress();
    writeValues();
}

} // namespace bywalec::ui
