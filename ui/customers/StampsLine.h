// A stamp card's progress, small: full places as stamps, empty ones numbered.
#pragma once

#include "ui/customers/CustomersState.h"

#include <QWidget>

namespace bywalec::ui {

class StampsLine : public QWidget {
    Q_OBJECT
  public:
    explicit StampsLine(QWidget* parent = nullptr);
    void render(StampsDrawn const& stamps);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    int perRow() const;
    double sideIn(int width) const;

    StampsDrawn m_stamps;
};

} // namespace bywalec::ui
