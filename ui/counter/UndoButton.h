// F9: small as a rule, large with a ring for the ten seconds in which undo is most likely wanted.
#pragma once

#include "ui/counter/KeyButton.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bywalec::ui {

class UndoButton : public KeyButton {
    Q_OBJECT
  public:
    explicit UndoButton(QWidget* parent = nullptr);

    /// `what` empty: nothing to undo. `largeMs`: how long from now it stays large; 0 = small.
    void show(QString const& what, int largeMs);
    bool isLarge() const { return remainingMs() > 0; }
    bool textFits() const override;

    static constexpr int largeHeight = 88;
    static constexpr int wholeMs = 10000;

  Q_SIGNALS:
    void heightChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int remainingMs() const;
    void tick();
    void paintRing(QPainter& painter, QRectF const& where) const;
    double textWidth() const;

    QString m_what;
    int m_largeMs = 0;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace bywalec::ui
