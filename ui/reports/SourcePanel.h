// Where a number comes from: what it counts, and what it was counted from this time.
#pragma once

#include "ui/reports/MondayState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class OfficeButton;
class TableList;
class TextLabel;

class SourcePanel : public Panel {
    Q_OBJECT
  public:
    explicit SourcePanel(QWidget* parent = nullptr);
    void render(QString const& title, QString const& definition, QStringList const& sources);
    /// What was counted; without rows there is no table.
    void renderRows(MondayRows const& rows);
    /// The way out has the focus: whoever opened it by key can close it by key.
    void takeFocus();

  Q_SIGNALS:
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    TextLabel* m_title;
    TextLabel* m_definition;
    TextLabel* m_sources;
    TextLabel* m_count;
    TableList* m_rows;
    OfficeButton* m_close;
};

} // namespace bywalec::ui
