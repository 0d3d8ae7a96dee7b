// What holds for all offers and programmes: two offers on one line, and whether the counter asks the amount.
#pragma once

#include "ui/offers/OffersState.h"
#include "ui/theme/Paint.h"

namespace bywalec::ui {

class FieldGrid;
class OfficeButton;

class GeneralRules : public Panel {
    Q_OBJECT
  public:
    explicit GeneralRules(QWidget* parent = nullptr);
    void render(GeneralRulesState const& state);
    FieldGrid* fields() const { return m_fields; }

  Q_SIGNALS:
    void changed(QString const& id, QString const& value);
    void save();
    void discard();

  private:
    FieldGrid* m_fields;
    OfficeButton* m_discard;
    OfficeButton* m_save;
};

} // namespace bywalec::ui
