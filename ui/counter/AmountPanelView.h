// AMOUNT: one large field, Enter awards, Esc leaves it.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class AmountPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit AmountPanelView(QWidget* parent = nullptr);

    /// `fresh`: a new question, so the field starts empty and takes the focus.
    void render(AmountPanel const& state, bool fresh);

  Q_SIGNALS:
    void entered(QString const& text);

  private:
    TextLabel* m_name;
    TextLabel* m_question;
    QLineEdit* m_field;
    TextLabel* m_currency;
    TextLabel* m_hint;
    TextLabel* m_problem;
};

} // namespace bywalec::ui
