// Money as whole minor units of one currency; there is no float in a balance.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

/// ISO 4217 code, three upper-case letters.
class Currency {
  public:
    static std::optional<Currency> parse(std::string_view code)
    {
        if (code.size() != 3) return std::nullopt;
        Currency currency;
        for (std::size_t i = 0; i < 3; ++i) {
            if (code[i] < 'A' || code[i] > 'Z') return std::nullopt;
            currency.m_code[i] = code[i];
        }
        return currency;
    }
    std::string text() const { return {m_code.begin(), m_code.end()}; }
    auto operator<=>(Currency const&) const = default;

  private:
    std::array<char, 3> m_code{'P', 'L', 'N'};
};

struct Money {
    std::int64_t minor = 0; ///< grosze, cents, …
    Currency currency;
    auto operator<=>(Money const&) const = default;
};

} // namespace bywalec
