// The fourth step: hold any code to the camera or the scanner, and read that it was read.
#pragma once

#include "ui/firstrun/FirstRunState.h"

#include <QWidget>

namespace bywalec::ui {

class CameraView;
class EmptyNote;
class TextLabel;

/// What came of it: waiting, read, and by what.
class ScanResult : public QWidget {
    Q_OBJECT
  public:
    explicit ScanResult(QWidget* parent = nullptr);
    void render(ScanRead read, QString const& text);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    ScanRead m_read = ScanRead::Nothing;
    TextLabel* m_title;
    TextLabel* m_text;
};

class ScanStep : public QWidget {
    Q_OBJECT
  public:
    explicit ScanStep(QWidget* parent = nullptr);
    void render(ScanStepState const& state);
    CameraView* camera() const { return m_camera; }

  private:
    CameraView* m_camera;
    ScanResult* m_result;
};

} // namespace bywalec::ui
