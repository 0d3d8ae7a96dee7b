// How far the first run is: a dot for each step, the one at hand drawn long.
#pragma once

#include <QWidget>

namespace bywalec::ui {

class StepDots : public QWidget {
    Q_OBJECT
  public:
    explicit StepDots(QWidget* parent = nullptr);
    void setStep(int step, int of);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    int m_step = 0;
    int m_of = 1;
};

} // namespace bywalec::ui
