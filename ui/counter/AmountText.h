// An amount as a cashier types it: "18,50", "18.5", "1 200".
#pragma once

#include "core/words/Words.h"

#include <QString>
#include <variant>

namespace bywalec::ui {

enum class AmountProblem { Empty, NotANumber, Negative, TooLarge };

/// Minor units of the currency (two decimals), 1 to 1 000 000.00, or what is wrong.
std::variant<std::int64_t, AmountProblem> parseAmount(QString const& typed, Currency currency);
QString amountProblem(Words const& words, AmountProblem problem, Currency currency);

} // namespace bywalec::ui
