// What a purchase is worth, and which purchases can be.
#include "core/loyalty/Check.h"
#include "core/loyalty/Earning.h"

namespace bywalec {

std::optional<std::int64_t> billOf(Rules const& rules, Purchase const& purchase)
{
    if (purchase.amountMinor || purchase.lines.empty()) return purchase.amountMinor;
    std::int64_t sum = 0;
    for (auto const& line : purchase.lines) {
        auto const amount = amountOf(rules, line);
        if (!amount) return std::nullopt;
        // One above the largest says "too much" as well as any other, and can't overflow.
        sum = *amount > largestAmount - sum ? largestAmount + 1 : sum + *amount;
        if (sum > largestAmount) return sum;
    }
    return sum;
}

Result<void> checkPurchase(Rules const& rules, Purchase const& purchase)
{
    constexpr int mostQuantity = 10'000;
    constexpr int mostStamps = 20;
    Check check;
    check.range(purchase.amountMinor, 0, largestAmount, "amount")
        .that(purchase.lines.size() <= mostLines, "lines");
    if (auto const checked = check.result(); !checked) return checked;
    for (std::size_t i = 0; i < purchase.lines.size(); ++i) {
        auto const& line = purchase.lines[i];
        auto const path = indexed("lines", i);
        check.range(line.item, -1, std::int64_t(rules.items.size()) - 1, path + ".item")
            .range(line.quantity, 1, mostQuantity, path + ".quantity")
            .range(line.amountMinor, 0, largestAmount, path + ".amount");
    }
    if (auto const checked = check.result(); !checked) return checked;
    auto const bill = billOf(rules, purchase);
    return check.range(bill, 0, largestAmount, "amount")
        .range(purchase.paidMinor, 0, bill.value_or(0), "paid")
        .range(purchase.stamps, 1, mostStamps, "stamps")
        .result();
}

} // namespace bywalec
