// How far something has come: a bar of ten pixels, with its numbers for the screen reader.
#pragma once

#include <QProgressBar>

namespace bywalec::ui {

class ProgressLine : public QProgressBar {
    Q_OBJECT
  public:
    explicit ProgressLine(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace bywalec::ui
