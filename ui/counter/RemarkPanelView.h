// F5: what a customer said, in five seconds: one of three kinds, a line of text, Enter.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

/// One of the three kinds, with its digit.
class ChoiceButton : public KeyButton {
    Q_OBJECT
  public:
    using KeyButton::KeyButton;
    bool textFits() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
};

class RemarkPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit RemarkPanelView(QWidget* parent = nullptr);

    /// `fresh`: starts empty, with the choice focused so that 1, 2 and 3 work at once.
    void render(RemarkPanel const& state, bool fresh);

  Q_SIGNALS:
    void entered(bywalec::ui::RemarkKind kind, QString const& text);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void choose(int index);
    void enter();

    TextLabel* m_heading;
    QList<ChoiceButton*> m_choices;
    QLineEdit* m_field;
    KeyButton* m_enter;
    int m_chosen = -1;
};

} // namespace bywalec::ui
