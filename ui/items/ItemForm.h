// One item's four answers in a row, with what can be done about it: Enter saves, Esc leaves it as it was.
#pragma once

#include "ui/items/ItemsState.h"
#include "ui/office/FormPanel.h"

namespace bywalec::ui {

class ItemForm : public FormPanel {
    Q_OBJECT
  public:
    explicit ItemForm(QWidget* parent = nullptr);
    void render(ItemEditorState const& state);

  Q_SIGNALS:
    void switched();

  private:
    explicit ItemForm(OfficeButton* onOff, QWidget* parent);
    OfficeButton* m_switch;
};

} // namespace bywalec::ui
