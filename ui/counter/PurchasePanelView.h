// AMOUNT with items or a way to pay: what was bought, what it cost, what is paid with points.
#pragma once

#include "ui/counter/PanelParts.h"

namespace bywalec::ui {

class AmountField;
class ItemGrid;
class PayRow;

class PurchasePanelView : public PanelView {
    Q_OBJECT
  public:
    explicit PurchasePanelView(QWidget* parent = nullptr);

    /// `fresh`: another purchase, so the fields start empty and the first page is shown.
    void render(AmountPanel const& state, bool fresh);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers) override;
    bool takeCharacter(QString const& character, Qt::KeyboardModifiers modifiers) override;
    bool takeRedeem() override;

    /// True if the state needs this panel; a plain amount has a larger one.
    static bool wanted(AmountPanel const& state);

  Q_SIGNALS:
    void entered(QString const& amount);
    void amountEdited(QString const& text);
    void payEntered(QString const& text);
    void itemPressed(int index, int by);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QLayout* makeHead();
    void placeField();
    void sayLine(AmountPanel const& state);
    void enter();

    TextLabel* m_name;
    TextLabel* m_line;
    AmountField* m_field;
    TextLabel* m_currency;
    ItemGrid* m_items;
    PayRow* m_pay;
    QSpacerItem* m_abovePay;
    QSpacerItem* m_belowPay;
    bool m_roomy = false; ///< no items: the field is large
};

} // namespace bywalec::ui
