// The head of the Monday page: which period, the headline, and what can be done with the page.
#pragma once

#include "ui/reports/MondayState.h"

#include <QWidget>

namespace bywalec::ui {

class OfficeButton;
class PeriodSwitch;
class TextLabel;

class MondayHeader : public QWidget {
    Q_OBJECT
  public:
    explicit MondayHeader(QWidget* parent = nullptr);
    void render(MondayState const& state);

  Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void kindWanted(bywalec::PeriodKind kind);
    void pdfWanted();
    void csvWanted();
    void printWanted();
    void sourcesWanted();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    OfficeButton* button(QString const& icon, QString const& text, QString const& name);
    void arrange();

    TextLabel* m_when;
    OfficeButton* m_sources;
    TextLabel* m_headline;
    OfficeButton* m_previous;
    OfficeButton* m_next;
    OfficeButton* m_pdf;
    OfficeButton* m_csv;
    OfficeButton* m_print;
    PeriodSwitch* m_kind;
};

} // namespace bywalec::ui
