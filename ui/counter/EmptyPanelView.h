// READY: places for stamps that nobody has brought yet, and what may still be done for the last visit.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class EmptyStamps;
class Strip;

class EmptyPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit EmptyPanelView(QWidget* parent = nullptr);

    /// `ribbon`: what the last scan did; `attachOffer`: enrol the guest of a moment ago. Both may be empty.
    /// `claimOffered`: besides it, a code with which the guest claims the visit later.
    void render(EmptyPanel const& state, QString const& ribbon, QString const& attachOffer,
                bool claimOffered = false);

  Q_SIGNALS:
    void claimAsked();

  private:
    EmptyStamps* m_stamps;
    TextLabel* m_sentence;
    Strip* m_strip;
    KeyButton* m_attach;
    KeyButton* m_claim;
};

} // namespace bywalec::ui
