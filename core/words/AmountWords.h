// Amounts of a programme's units as a reader says them, one or several.
#pragma once

#include "core/loyalty/UnitAmount.h"
#include "core/words/Words.h"

namespace bywalec {

/// "3 stamps", "120 points", "3,40 zł"
std::string sayAmount(Words const& words, UnitAmount const& amount, Currency currency);
/// "3 stamps, 120 points and 3,40 zł"
std::string sayAmounts(Words const& words, std::span<UnitAmount const> amounts, Currency currency);

} // namespace bywalec
