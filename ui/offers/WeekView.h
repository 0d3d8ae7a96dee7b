// When an offer runs, as a week: seven rows of a day each, filled from hour to hour.
#pragma once

#include "ui/offers/OffersState.h"

namespace bywalec::ui {

class WeekView : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit WeekView(QWidget* parent = nullptr);
    void render(OfferWeek const& week);
    bool textFits() const;
    QSize sizeHint() const override { return {480, 130}; }
    QSize minimumSizeHint() const override { return {300, 126}; }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    OfferWeek m_week;
};

} // namespace bywalec::ui
