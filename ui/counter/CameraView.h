// The camera's picture as a mirror, with the frame to hold a card into.
#pragma once

#include "ui/counter/CounterState.h"

#include <QWidget>

namespace bywalec::ui {

class CameraView : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit CameraView(QWidget* parent = nullptr);

    void render(CameraMood mood, QString const& label, Mood outcome);
    /// Shown until the next one; a null image brings the placeholder back.
    void setPreview(QImage const& frame);
    bool textFits() const;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void paintPicture(QPainter& painter) const;
    void paintPlaceholder(QPainter& painter) const;
    void paintCorners(QPainter& painter, QColor const& colour) const;
    void paintLabel(QPainter& painter, QColor const& dot) const;
    QColor markColour() const;

    CameraMood m_mood = CameraMood::Off;
    Mood m_outcome = Mood::Ready;
    QString m_label;
    QImage m_frame;
};

} // namespace bywalec::ui
