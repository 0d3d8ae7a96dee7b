// REWARD with several to choose from: a digit or the arrows choose, F8 gives, F7 leaves them.
#pragma once

#include "ui/counter/PanelParts.h"

#include <QGridLayout>

namespace bywalec::ui {

/// One reward: digit, what it is, its price, until when, or why not now.
class RewardButton : public KeyButton {
    Q_OBJECT
  public:
    explicit RewardButton(QWidget* parent = nullptr);
    void render(RewardChoice const& choice, int number);
    void setChosen(bool chosen);
    bool textFits() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    double priceWidth() const;
    double textWidth() const;
    QString detail() const;

    RewardChoice m_choice;
};

class ChoicePanelView : public PanelView {
    Q_OBJECT
  public:
    explicit ChoicePanelView(QWidget* parent = nullptr);

    /// `fresh`: another choice, so it begins where the state says.
    void render(ChoicePanel const& state, bool fresh);
    int chosen() const { return m_chosen; }
    bool takeKey(int key, Qt::KeyboardModifiers modifiers) override;
    bool takeCharacter(QString const& character, Qt::KeyboardModifiers modifiers) override;
    bool takeRedeem() override;

  Q_SIGNALS:
    void choiceChosen(int index);

  private:
    void fill();
    void choose(int index);

    TextLabel* m_heading;
    TextLabel* m_balance;
    TextLabel* m_problem;
    QGridLayout* m_grid;
    BigActionButton* m_give;
    BigActionButton* m_later;
    QList<RewardChoice> m_choices;
    QList<RewardButton*> m_buttons;
    int m_chosen = 0;
    int m_perColumn = 1;
};

} // namespace bywalec::ui
