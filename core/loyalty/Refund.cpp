#include "core/loyalty/Refund.h"

namespace bywalec {

/// What of a line stands once `rest` is left of `amount`.
static std::int64_t standing(RefundLine const& line, std::int64_t rest, std::int64_t amount)
{
    auto const delta = line.entry.delta;
    if (rest == 0) return 0;
    if (line.whole && delta > 0) return line.minimumMinor && rest < *line.minimumMinor ? 0 : delta;
    // Towards zero: less stays earned, and less stays spent.
    return scaled(delta, rest, amount, Rounding::Down);
}

Result<std::vector<NewEntry>> refund(std::span<RefundLine const> lines, std::optional<std::int64_t> restMinor,
                                     std::optional<std::int64_t> amountMinor)
{
    auto const rest = restMinor.value_or(0);
    auto const amount = amountMinor.value_or(0);
    if (restMinor.has_value() != amountMinor.has_value() || rest < 0 || rest > amount)
        return makeError(ErrorKind::InvalidInput, "amount");
    std::vector<NewEntry> entries;
    for (auto const& line : lines) {
        // From the visit's own entry, not from what earlier refunds left: so roundings don't add up.
        auto const delta = standing(line, rest, amount) - line.entry.delta - line.takenBack;
        if (delta == 0) continue;
        auto entry = line.entry;
        entry.delta = delta;
        entry.reason = {"refund", {}};
        entry.offer = {}; // it isn't another use of the offer
        if (delta < 0) entry.expires.reset();
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace bywalec
