// What is being done to an account, above its history: a correction, or naming who recommended the shop.
#pragma once

#include "ui/customers/CustomersState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class CustomerFinder;
class FieldGrid;
class OfficeButton;
class TextLabel;

class TaskPanel : public Panel {
    Q_OBJECT
  public:
    explicit TaskPanel(QWidget* parent = nullptr);
    void render(CustomerProfile const& profile);
    FieldGrid* fields() const { return m_fields; }
    CustomerFinder* finder() const { return m_finder; }
    /// Where whoever came by keyboard goes on.
    QWidget* firstStop() const;

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void cancel();
    void referrerSearched(QString const& typed);
    void referrerChosen(QString const& id);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    TextLabel* m_title;
    TextLabel* m_outlook;
    FieldGrid* m_fields;
    CustomerFinder* m_finder;
    OfficeButton* m_cancel;
    OfficeButton* m_save;
    CustomerTask m_task = CustomerTask::Nothing;
    bool m_canSave = false;
};

} // namespace bywalec::ui
