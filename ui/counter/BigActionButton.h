// A button over the width of the panel: what to do next, and what comes of it.
#pragma once

#include "ui/counter/CounterState.h"
#include "ui/counter/KeyButton.h"

namespace bywalec::ui {

class BigActionButton : public KeyButton {
    Q_OBJECT
  public:
    explicit BigActionButton(BigAction const& action, QWidget* parent = nullptr);

    /// The same button asks for something else: whoever has the focus keeps it.
    void setAction(BigAction const& action);
    Intent intent() const { return m_action.intent; }
    /// 26 px instead of 22: for the filled one of REWARD.
    void setLargeTitle(bool large);
    bool textFits() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QRectF textPlace() const;

    BigAction m_action;
    bool m_largeTitle = false;
};

} // namespace bywalec::ui
