// The programmes' page of the office: the list, or one programme being written in its place.
#pragma once

#include "ui/programmes/ProgrammesState.h"

class QStackedWidget;

namespace bywalec::ui {

class EmptyNote;
class OfficeButton;
class PageHeader;
class ProgrammeEditor;
class TableList;

class ProgrammesPage : public QWidget {
    Q_OBJECT
  public:
    explicit ProgrammesPage(QWidget* parent = nullptr);

    void render(ProgrammesState const& state);
    ProgrammeEditor* editor() const { return m_editor; }

  Q_SIGNALS:
    void newProgramme();
    void programmeOpened(QString const& id);
    // The editor's own
    void fieldChanged(QString const& id, QString const& text);
    void templateChosen(bywalec::ui::TemplateKind kind);
    void launch();
    void discard();
    void endProgramme();
    void simulate();
    void cancelSimulation();
    /// Back to the list; the draft stays.
    void left();

  private:
    QWidget* makeList();

    QWidget* m_list = nullptr;
    PageHeader* m_header = nullptr;
    OfficeButton* m_new = nullptr;
    OfficeButton* m_firstNew = nullptr;
    TableList* m_table = nullptr;
    EmptyNote* m_empty = nullptr;
    ProgrammeEditor* m_editor;
};

} // namespace bywalec::ui
