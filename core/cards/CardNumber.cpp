// Derivation, check digit and text of the card number.
#include "core/cards/CardNumber.h"

#include <array>

namespace bywalec {

namespace {

/// Damm's totally anti-symmetric quasigroup of order 10: the check over a number and its check digit is 0.
int dammOf(std::string_view digits)
{
    static constexpr std::array<std::string_view, 10> table = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
    };
    int interim = 0;
    for (char const digit : digits)
        interim = table[static_cast<std::size_t>(interim)][static_cast<std::size_t>(digit - '0')] - '0';
    return interim;
}

} // namespace

CardNumber CardNumber::of(CardId const& id)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = value << 8 | id.raw()[i];
    return CardNumber(static_cast<std::uint32_t>(value % 1'000'000'000));
}

std::optional<CardNumber> CardNumber::parse(std::string_view text)
{
    std::string digits;
    for (char const c : text) {
        if (c == ' ' || c == '-') continue;
        if (c < '0' || c > '9' || digits.size() == 10) return std::nullopt;
        digits += c;
    }
    if (digits.size() != 10 || dammOf(digits) != 0) return std::nullopt;
    std::uint32_t value = 0;
    for (char const c : std::string_view(digits).substr(0, 9))
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    return CardNumber(value);
}

std::string CardNumber::plain() const
{
    auto digits = std::to_string(m_nineDigits);
    digits.insert(0, 9 - digits.size(), '0');
    return digits + static_cast<char>('0' + dammOf(digits));
}

std::string CardNumber::text() const
{
    auto const digits = plain();
    return digits.substr(0, 4) + " " + digits.substr(4, 3) + " " + digits.substr(7);
}

} // namespace bywalec
