// A code for a guest who wants this visit on a card later: to photograph, with its number and how long it
// holds.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class CardPicture;

class ClaimPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit ClaimPanelView(QWidget* parent = nullptr);
    void render(ClaimPanel const& state);
    /// Digits are no number of stamps here.
    bool takeCharacter(QString const&, Qt::KeyboardModifiers) override { return true; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    CardPicture* m_picture;
    QWidget* m_words;
    TextLabel* m_heading;
    TextLabel* m_explanation;
    TextLabel* m_gives;
    TextLabel* m_validity;
    QLabel* m_clock;
};

} // namespace bywalec::ui
