// What of a purchase counts, and what one programme makes of it before any bonus.
#pragma once

#include "core/loyalty/Award.h"

#include <array>
#include <span>

namespace bywalec {

struct CountedLine {
    int item; ///< index into Rules::items; −1 = none of them
    int quantity;
    std::int64_t amountMinor; ///< the part that earns; −1 = unknown
};

/// A purchase less what was paid with points or credit. Lives on the stack: a visit allocates nothing for it.
struct Counted {
    std::optional<std::int64_t> billMinor;
    std::int64_t amountMinor = 0; ///< the part of the bill that earns
    std::size_t lineCount = 0;
    std::array<CountedLine, mostLines> firstLines; ///< only the first lineCount are set

    std::span<CountedLine const> lines() const { return {firstLines.data(), lineCount}; }
};

void count(Rules const& rules, Purchase const& purchase, Counted& counted);

/// The line's own amount, or its item's price × quantity.
std::optional<std::int64_t> amountOf(Rules const& rules, PurchaseLine const& line);

/// The four kinds that earn, seen as one: so many units for a visit, for an item, or for an amount.
struct EarnRule {
    Unit unit = Unit::Stamp;
    EarnBasis basis = EarnBasis::Visit;
    Rounding rounding = Rounding::Down;
    std::int64_t units = 0;
    std::int64_t perMinor = 1;          ///< Amount
    std::string const* group = nullptr; ///< whose lines count; null = all
    std::optional<std::int64_t> minimumMinor;
    std::optional<int> validDays;
    std::int64_t welcome = 0;
};

/// None for tiers and occasions.
std::optional<EarnRule> earnRuleOf(ProgrammeTerms const& terms, Purchase const& purchase);

struct Base {
    std::int64_t units = 0;
    std::int64_t counted = 0; ///< items or minor units that it was made of
};
/// 0 units when the minimum isn't reached or what has to be known isn't.
Base baseOf(EarnRule const& rule, Rules const& rules, Counted const& counted);
/// What the line alone gives under the programme's own rule and rounding; 0 when it isn't counted.
std::int64_t unitsOf(EarnRule const& rule, Rules const& rules, CountedLine const& line);

} // namespace bywalec
