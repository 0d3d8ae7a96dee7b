// The two charts of the reports, set up in one place for the screen and for paper: bars, outlines, no grid.
#pragma once

#include "ui/reports/MondayState.h"
#include "ui/theme/Theme.h"

#include <memory>
#include <QColor>
#include <QRectF>

class QCPPainter;
class QWidget;

namespace bywalec::ui {

/// The colours that a chart is drawn in.
struct PlotInk {
    QColor ground;
    QColor solid;
    QColor upper; ///< stacked on the solid part
    QColor upperEdge;
    QColor outline; ///< of the period before
    QColor text;
    QColor muted;
    QColor axis;
    QColor warning;
    TextStyle label = type::axis;
    TextStyle value = type::axisStrong;
};
PlotInk screenInk();
PlotInk paperInk();

/// Owns the library's plot, so that its header stays in one file.
class ReportPlot {
  public:
    explicit ReportPlot(QWidget* parent = nullptr);
    ~ReportPlot();

    /// At a size in logical pixels; what doesn't fit beside its neighbours is left out, never drawn over
    /// them.
    void render(MondayChart const& chart, PlotInk const& ink, QSize size);
    /// As lines and letters; the painter stands where the chart's corner is.
    void paint(QCPPainter& painter, QSize size);

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace bywalec::ui
