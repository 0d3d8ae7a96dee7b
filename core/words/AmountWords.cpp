#include "core/words/AmountWords.h"

namespace bywalec {

std::string sayAmount(Words const& words, UnitAmount const& amount, Currency currency)
{
    if (amount.unit == Unit::Credit || amount.unit == Unit::Charity)
        return words.money({amount.amount, currency});
    return words.say(amount.unit == Unit::Stamp ? "amount.stamps" : "amount.points",
                     {{"count", amount.amount}});
}

std::string sayAmounts(Words const& words, std::span<UnitAmount const> amounts, Currency currency)
{
    std::string said;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        auto const one = sayAmount(words, amounts[i], currency);
        bool const last = i + 1 == amounts.size();
        said =
            i == 0 ? one : words.say(last ? "amount.and" : "amount.comma", {{"before", said}, {"next", one}});
    }
    return said;
}

} // namespace bywalec
