// One reward being changed, above the list: Enter saves, Esc leaves it as it was.
#pragma once

#include "ui/office/FormPanel.h"
#include "ui/rewards/RewardsState.h"

namespace bywalec::ui {

class RewardEditor : public FormPanel {
    Q_OBJECT
  public:
    explicit RewardEditor(QWidget* parent = nullptr);
    void render(RewardEditorState const& state);

  Q_SIGNALS:
    void programmeWanted();

  private:
    explicit RewardEditor(OfficeButton* programme, QWidget* parent);
    TextLabel* m_note;
};

} // namespace bywalec::ui
