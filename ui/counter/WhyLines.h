// What this scan added and why, a line each.
#pragma once

#include "ui/counter/CounterState.h"

#include <QWidget>

namespace bywalec::ui {

class WhyLines : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit WhyLines(QWidget* parent = nullptr);
    /// Up to three; hides itself when there are none.
    void render(QList<WhyLine> const& lines);
    bool textFits() const;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double deltaWidth() const;
    QList<WhyLine> m_lines;
};

} // namespace bywalec::ui
