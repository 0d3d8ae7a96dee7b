// Bars over one axis line, each with its value above and its name below; no grid.
#pragma once

#include <QList>
#include <QWidget>

class QCPBars;
class QCustomPlot;

namespace bywalec::ui {

struct ChartBar {
    QString label;
    double value = 0;
    QString text;
};

class BarChart : public QWidget {
    Q_OBJECT
  public:
    explicit BarChart(QWidget* parent = nullptr);

    /// `title` is for the screen reader; the words above the chart are the page's own.
    void render(QString const& title, QList<ChartBar> const& bars);
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void dress();
    void writeValues();

    QCustomPlot* m_plot;
    QCPBars* m_series;
    QList<ChartBar> m_bars;
};

} // namespace bywalec::ui
