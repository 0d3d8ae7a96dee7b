// One reward being changed, above the list: Enter saves, Esc leaves it as it was.
#pragma once

#include "ui/rewards/RewardsState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class FieldGrid;
class OfficeButton;
class TextLabel;

class RewardEditor : public Panel {
    Q_OBJECT
  public:
    explicit RewardEditor(QWidget* parent = nullptr);
    void render(RewardEditorState const& state);
    FieldGrid* fields() const { return m_fields; }

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void cancel();
    void programmeWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    TextLabel* m_title;
    TextLabel* m_note;
    FieldGrid* m_fields;
    OfficeButton* m_programme;
    OfficeButton* m_cancel;
    OfficeButton* m_save;
    bool m_canSave = false;
};

} // namespace bywalec::ui
