// Something could not be done: what to do now, in one or two buttons or three steps.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class ProblemPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit ProblemPanelView(QWidget* parent = nullptr);
    void render(ProblemPanel const& state);

  private:
    void renderMiddle(ProblemPanel const& state);

    TextLabel* m_heading;
    TextLabel* m_explanation;
    QVBoxLayout* m_middle;
    QLabel* m_cardIcon;
    TextLabel* m_foot;
    KeyButton* m_checkDisk;
    QList<BigAction> m_actions;
    QList<ProblemStep> m_steps;
};

/// A number in a ring, or a tick in a disc once it is done.
class StepNumber : public QWidget {
    Q_OBJECT
  public:
    StepNumber(int number, int side, QWidget* parent = nullptr);
    void setDone(bool done);
    /// Muted: not this one's turn yet.
    void setQuiet(bool quiet);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    int m_number;
    bool m_done = false;
    bool m_quiet = false;
};

} // namespace bywalec::ui
