// One item's four answers in a row, with what can be done about it: Enter saves, Esc leaves it as it was.
#pragma once

#include "ui/items/ItemsState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class FieldGrid;
class OfficeButton;
class TextLabel;

class ItemForm : public Panel {
    Q_OBJECT
  public:
    explicit ItemForm(QWidget* parent = nullptr);
    void render(ItemEditorState const& state);
    FieldGrid* fields() const { return m_fields; }

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void cancel();
    void switched();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    TextLabel* m_title;
    FieldGrid* m_fields;
    OfficeButton* m_switch;
    OfficeButton* m_cancel;
    OfficeButton* m_save;
    bool m_canSave = true;
};

} // namespace bywalec::ui
