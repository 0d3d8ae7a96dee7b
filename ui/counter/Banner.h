// What just happened, readable from two metres: colour, border, icon and words.
#pragma once

#include "ui/counter/CounterState.h"

#include <QVariantAnimation>
#include <QWidget>

namespace bywalec::ui {

class Banner : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit Banner(QWidget* parent = nullptr);

    /// `restart`: the bar starts to drain anew.
    void render(BannerState const& state, bool restart);
    bool textFits() const;
    /// The colour that fills the banner in this mood.
    static QColor fill(Mood mood);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    struct Look;
    static Look look(Mood mood);
    void paintBorder(QPainter& painter, Look const& look) const;
    void paintBar(QPainter& painter) const;

    BannerState m_state;
    QVariantAnimation m_drain;
};

} // namespace bywalec::ui
