#include "core/base/CurrencyDigits.h"

#include <array>
#include <unicode/ucurr.h>

namespace bywalec {

int minorDigits(Currency const& currency)
{
    auto const text = currency.text();
    std::array<char16_t, 4> const code{char16_t(text[0]), char16_t(text[1]), char16_t(text[2]), u'\0'};
    UErrorCode status = U_ZERO_ERROR;
    auto const digits = ucurr_getDefaultFractionDigits(code.data(), &status);
    return U_SUCCESS(status) ? digits : 2;
}

} // namespace bywalec
