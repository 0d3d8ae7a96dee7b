// The main programme where no stamps are collected: its mark, how much there is, and how far to the next.
#pragma once

#include "ui/counter/CounterState.h"

#include <QVariantAnimation>
#include <QWidget>

namespace bywalec::ui {

class ProgrammeLarge : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit ProgrammeLarge(QWidget* parent = nullptr);

    /// `animate`: the mark comes down anew, as a stamp does.
    void render(ProgrammeProgress const& row, bool animate);
    bool textFits() const;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    struct Places {
        QRectF mark, tile;
        QRectF value, bar, detail;
        bool compact = false; ///< too low for the full size: other programmes stand below
    };
    Places places() const;
    void paintTile(QPainter& painter, QRectF const& tile) const;
    void paintWords(QPainter& painter, Places const& where) const;

    ProgrammeProgress m_row;
    QVariantAnimation m_landing;
};

} // namespace bywalec::ui
