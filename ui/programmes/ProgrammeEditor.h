// One programme being written: kind, fields, its rule in a sentence, the card, last year, launch.
#pragma once

#include "ui/programmes/ProgrammesState.h"

namespace bywalec::ui {

class CardPreview;
class FieldGrid;
class FormField;
class Notice;
class NoticeStack;
class OfficeButton;
class PageHeader;
class Panel;
class TemplateTiles;
class TextLabel;
class TrialPanel;

class ProgrammeEditor : public QWidget {
    Q_OBJECT
  public:
    explicit ProgrammeEditor(QWidget* parent = nullptr);

    void render(ProgrammeEditorState const& state);
    FormField* field(QString const& id) const;

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void templateChosen(bywalec::ui::TemplateKind kind);
    void launch();
    void discard();
    void endProgramme();
    void simulate();
    void cancelSimulation();
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    Panel* makeFieldsPanel();
    void showMore(bool open);
    void orderTabs();

    PageHeader* m_header;
    OfficeButton* m_end;
    OfficeButton* m_discard;
    OfficeButton* m_launch;
    TemplateTiles* m_tiles;
    FieldGrid* m_fields = nullptr;
    QWidget* m_moreBox = nullptr;
    FieldGrid* m_more = nullptr;
    QWidget* m_ruleIcon = nullptr;
    TextLabel* m_rule = nullptr;
    OfficeButton* m_moreButton = nullptr;
    CardPreview* m_card;
    NoticeStack* m_warnings;
    TrialPanel* m_trial;
    Notice* m_footnote;
    QString m_id;
    bool m_moreOpen = false;
};

} // namespace bywalec::ui
