// What is worth knowing of a customer at a scan: a complaint, a birthday, how often they come, rewards.
#pragma once

#include "ui/counter/CounterTexts.h"

namespace bywalec::ui {

/// Up to three, the most pressing first.
QList<FactState> factsOf(TextContext const& context, CustomerView const& customer);

} // namespace bywalec::ui
