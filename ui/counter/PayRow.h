// Paying a part of the bill with points or credit: what there is, how much of it, and a key for all that may.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

/// A field that takes only what an amount is made of; letters go on to whoever wants them.
class AmountField : public Field {
    Q_OBJECT
  public:
    AmountField(QString const& accessibleName, int px, QWidget* parent);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class PayRow : public QWidget {
    Q_OBJECT
  public:
    explicit PayRow(QWidget* parent = nullptr);

    /// `fresh`: another purchase, so nothing is paid yet.
    void render(PayState const& state, bool fresh);
    /// Types the most that may be paid. False if that is nothing.
    bool payMost();
    QLineEdit* field() const { return m_field; }

  Q_SIGNALS:
    void edited(QString const& text);
    void entered();

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    PayState m_state;
    TextLabel* m_available;
    TextLabel* m_most;
    TextLabel* m_unit;
    AmountField* m_field;
    KeyButton* m_all;
};

} // namespace bywalec::ui
