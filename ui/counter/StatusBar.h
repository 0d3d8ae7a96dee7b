// The quiet line at the foot: whose counter, what works, what time it is.
#pragma once

#include "ui/counter/CounterState.h"

#include <QWidget>

namespace bywalec::ui {

class StatusBar : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit StatusBar(QWidget* parent = nullptr);
    void render(StatusState const& state);
    bool textFits() const;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    /// Returns false if something had to be left out; paints only with a painter.
    bool layOut(QPainter* painter) const;

    StatusState m_state;
};

} // namespace bywalec::ui
