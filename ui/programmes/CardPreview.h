// The customer's card, drawn live beside the fields that make it.
#pragma once

#include "ui/programmes/ProgrammesState.h"

namespace bywalec::ui {

class CardPreview : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit CardPreview(QWidget* parent = nullptr);
    void render(CardPreviewState const& state);
    bool textFits() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    /// Draws with a painter, measures without; returns whether every word had room.
    bool layOut(QPainter* painter) const;
    double drawStamps(QPainter* painter, double top) const;
    double drawFigure(QPainter* painter, double top, bool& fits) const;
    double drawBar(QPainter* painter, double top) const;
    double drawTiers(QPainter* painter, double top, bool& fits) const;
    double inner() const;

    CardPreviewState m_state;
};

} // namespace bywalec::ui
