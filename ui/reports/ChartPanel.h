// A chart in its panel: title, legend, plot.
#pragma once

#include "ui/reports/ReportPlot.h"
#include "ui/reports/TextSheet.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class SourceTitle;

class ChartPanel : public Panel {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit ChartPanel(Topic topic, QWidget* parent = nullptr);

    void render(MondayChart const& chart);
    bool textFits() const { return legend().fits(); }

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    double legendWidth() const;
    bool legendBelow() const;
    /// The legend's words; where its two boxes stand goes to `boxes`.
    TextSheet legend(QList<QRectF>* boxes = nullptr) const;
    void arrange();

    MondayChart m_chart;
    SourceTitle* m_title;
    QWidget* m_place; ///< of the plot; carries its words for the screen reader
    ReportPlot m_plot;
};

} // namespace bywalec::ui
