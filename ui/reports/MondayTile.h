// One of the five figures at the top, with last week's and last year's; pressed, it tells where it comes
// from.
#pragma once

#include "ui/reports/MondayState.h"
#include "ui/reports/TextSheet.h"

#include <QAbstractButton>

namespace bywalec::ui {

class MondayTileButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit MondayTileButton(QWidget* parent = nullptr);

    void render(MondayTile const& tile);
    bool textFits() const { return sheet().fits(); }
    QSize sizeHint() const override { return {196, minimumHeight()}; }

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool isNarrow() const;
    TextSheet sheet() const;

    MondayTile m_tile;
};

/// One of the figures of the strip at the foot, with its course.
class GaugeButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit GaugeButton(QWidget* parent = nullptr);

    void render(MondayGauge const& gauge);
    bool textFits() const { return sheet().fits(); }
    QSize sizeHint() const override { return {200, minimumHeight()}; }

  Q_SIGNALS:
    void sourceWanted(bywalec::ui::Topic topic);

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool isNarrow() const;
    TextSheet sheet() const;

    MondayGauge m_gauge;
};

} // namespace bywalec::ui
