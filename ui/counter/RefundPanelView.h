// A recent visit is refunded: what it was, how much of it, and what that takes back and gives back.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class AmountField;
class Strip;

/// What changes on the account, a line each.
class RefundLines : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool textFits READ textFits)
  public:
    explicit RefundLines(QWidget* parent = nullptr);
    /// Up to five.
    void render(QList<RefundChange> const& lines);
    bool textFits() const;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    double deltaWidth() const;
    QList<RefundChange> m_lines;
};

class RefundPanelView : public PanelView {
    Q_OBJECT
  public:
    explicit RefundPanelView(QWidget* parent = nullptr);

    /// Another action is another refund: the field starts empty, which means the whole.
    void render(RefundPanel const& state, bool fresh);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers) override;
    /// Digits are no number of stamps here.
    bool takeCharacter(QString const&, Qt::KeyboardModifiers) override { return true; }
    bool takeRedeem() override;

  Q_SIGNALS:
    void edited(QString const& text);
    void entered(QString const& text);

  private:
    QLayout* makeAmount();
    void enter();

    TextLabel* m_heading;
    TextLabel* m_visit;
    AmountField* m_field;
    TextLabel* m_currency;
    KeyButton* m_whole;
    TextLabel* m_refunding;
    TextLabel* m_changes;
    RefundLines* m_lines;
    Strip* m_below;
    QString m_actionId;
    QString m_most;
};

} // namespace bywalec::ui
