// The number under the QR code, for typing a card in at the till.
#pragma once

#include "core/cards/Token.h"

#include <compare>

namespace bywalec {

/// Nine digits from the card's id and a Damm check digit, which catches each mistyped digit and each swap of
/// two neighbours. Short, so two cards may share a number: whoever looks one up must expect several.
class CardNumber {
  public:
    static CardNumber of(CardId const& id);
    /// Ten digits, spaces and dashes anywhere among them; empty for anything else or a wrong check digit.
    static std::optional<CardNumber> parse(std::string_view text);

    std::string plain() const; ///< "7301948526"
    std::string text() const;  ///< "7301 948 526", as printed
    auto operator<=>(CardNumber const&) const = default;

  private:
    explicit CardNumber(std::uint32_t nineDigits) : m_nineDigits(nineDigits) {}

    std::uint32_t m_nineDigits;
};

} // namespace bywalec
