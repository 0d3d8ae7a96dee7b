// How many decimals a currency's smaller unit takes: two of most, none of the yen, three of some dinars.
#pragma once

#include "core/base/Money.h"

namespace bywalec {

int minorDigits(Currency const& currency);

} // namespace bywalec
