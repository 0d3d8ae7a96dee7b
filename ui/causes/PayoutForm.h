// A payout being noted, above the pots; or one that was, which may be taken back.
#pragma once

#include "ui/causes/CausesState.h"
#include "ui/office/FormPanel.h"

namespace bywalec::ui {

class PayoutForm : public FormPanel {
    Q_OBJECT
  public:
    explicit PayoutForm(QWidget* parent = nullptr);
    void render(PayoutState const& state);
    QWidget* firstStop() const;

  Q_SIGNALS:
    void takeBack();

  private:
    explicit PayoutForm(OfficeButton* takeBack, QWidget* parent);
    TextLabel* m_sentence;
    OfficeButton* m_takeBack;
};

} // namespace bywalec::ui
