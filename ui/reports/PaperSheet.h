// What stands where on the A4 sheet, in measures of 1/96 inch.
#pragma once

#include "ui/reports/MondayState.h"
#include "ui/reports/TextSheet.h"

class QCPPainter;

namespace bywalec::ui {

class PaperSheet {
  public:
    /// The state must outlive the sheet.
    PaperSheet(MondayState const& state, bool fullNames);

    void draw(QCPPainter& painter) const;
    QStringList const& shortened() const { return m_texts.shortened(); }

  private:
    void put(QRectF const& where, QString const& text, TextLook const& look)
    {
        m_texts.put(where, text, look);
    }
    void putHead();
    void putTable();
    void putChartWords();
    void putTalkTo();
    void putRemember();
    void putStrip();
    void putBlocks();
    void putSources();

    void drawLines(QPainter& painter) const;
    void drawCharts(QCPPainter& painter) const;
    void drawTalkMarks(QPainter& painter) const;
    void drawCourses(QPainter& painter) const;

    MondayState const& m_state;
    bool m_fullNames;
    TextSheet m_texts;
};

} // namespace bywalec::ui
