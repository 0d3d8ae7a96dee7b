// The questions about a reward beyond its name, cost and validity; programmes and the rewards' page ask the
// same.
#pragma once

#include "core/loyalty/Terms.h"
#include "ui/office/FormReader.h"

namespace bywalec::ui {

struct RewardFields {
    Q_DECLARE_TR_FUNCTIONS(RewardFields)
  public:
    /// `prefix` stands before each path: "reward.", or nothing.
    static FieldState validity(FormReader const& ask, RewardTerms& reward, QString const& prefix);
    static FieldState cost(FormReader const& ask, RewardTerms& reward, QString const& prefix);
    /// Kind, discount (amount or percent), minimum purchase, stock.
    static QList<FieldState> details(FormReader const& ask, RewardTerms& reward, QString const& prefix);
};

} // namespace bywalec::ui
