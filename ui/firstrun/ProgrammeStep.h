// The third step: five templates, two answers, and the card that comes of them.
#pragma once

#include "ui/firstrun/FirstRunState.h"

namespace bywalec::ui {

class FieldGrid;
class TemplateTiles;
class TextLabel;

class ProgrammeStep : public QWidget {
    Q_OBJECT
  public:
    explicit ProgrammeStep(QWidget* parent = nullptr);
    void render(ProgrammeStepState const& state, Trade trade);
    QWidget* firstStop() const;

  Q_SIGNALS:
    void templateChosen(bywalec::ui::TemplateKind kind);
    void fieldChanged(QString const& id, QString const& text);

  private:
    TemplateTiles* m_tiles;
    FieldGrid* m_fields;
    TextLabel* m_rule;
    class CardPreview* m_card;
};

} // namespace bywalec::ui
