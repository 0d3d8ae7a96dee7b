// A short form above a list, in its place: a title, the fields, what else can be done, Enter and Esc.
#pragma once

#include "ui/office/FormField.h"
#include "ui/theme/Paint.h"

class QBoxLayout;

namespace bywalec::ui {

class FieldGrid;
class OfficeButton;
class TextLabel;

class FormPanel : public Panel {
    Q_OBJECT
  public:
    FieldGrid* fields() const { return m_fields; }

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void cancel();

  protected:
    /// `other` is what else can be done, beside Cancel and Save.
    FormPanel(int columns, OfficeButton* other, QWidget* parent);
    QBoxLayout* column() const; ///< the head, the fields, and what a form adds
    void setTitle(QString const& title);
    void setCanSave(bool can);
    /// After each change of the fields: by Tab through them, then Save, Cancel and the other one.
    void renderFields(QList<FieldState> const& fields);
    OfficeButton* cancelButton() const { return m_cancel; }
    OfficeButton* saveButton() const { return m_save; }
    void keyPressEvent(QKeyEvent* event) override;

  private:
    TextLabel* m_title;
    FieldGrid* m_fields;
    OfficeButton* m_other;
    OfficeButton* m_cancel;
    OfficeButton* m_save;
    bool m_canSave = false;
};

} // namespace bywalec::ui
