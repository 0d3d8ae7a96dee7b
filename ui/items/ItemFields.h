// Between an item and the fields of its form: pure, no window, no file.
#pragma once

#include "core/loyalty/Award.h"
#include "ui/office/FormReader.h"

namespace bywalec::ui {

struct ItemContext {
    Words const& words;
    Currency currency;
    Rules const& running; ///< its items are the ones that are sold
};

struct ItemAnswers {
    Q_DECLARE_TR_FUNCTIONS(ItemAnswers)
  public:
    Item item;
    QList<FieldState> fields; ///< name, group, price, key
    bool isWrong() const;
};

/// `base` with what was typed over it. A key that another item has is refused at its field.
ItemAnswers readItem(Item const& base, Answers const& answers, ItemContext const& context);

} // namespace bywalec::ui
