// A payout being noted, above the pots; or one that was, which may be taken back.
#pragma once

#include "ui/causes/CausesState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class FieldGrid;
class OfficeButton;
class TextLabel;

class PayoutForm : public Panel {
    Q_OBJECT
  public:
    explicit PayoutForm(QWidget* parent = nullptr);
    void render(PayoutState const& state);
    FieldGrid* fields() const { return m_fields; }
    QWidget* firstStop() const;

  Q_SIGNALS:
    void fieldChanged(QString const& id, QString const& text);
    void save();
    void takeBack();
    void cancel();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    FieldGrid* m_fields;
    OfficeButton* m_takeBack;
    OfficeButton* m_cancel;
    OfficeButton* m_save;
    bool m_canSave = false;
};

} // namespace bywalec::ui
