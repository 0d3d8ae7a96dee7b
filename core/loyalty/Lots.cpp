#include "core/loyalty/Lots.h"

#include <algorithm>

namespace bywalec {

namespace {

bool counts(Lot const& lot, LocalDay day)
{
    return !lot.expires || *lot.expires >= day;
}

/// The lots while they are played through; what stands before `first` is used up.
struct Play {
    std::vector<Lot> lots;
    std::size_t first = 0;
    std::int64_t debt = 0;

    void add(Movement const& movement)
    {
        auto const filled = std::min(debt, movement.delta);
        debt -= filled;
        if (movement.delta == filled) return;
        if (first == lots.size()) {
            lots.clear();
            first = 0;
        }
        lots.push_back({movement.delta - filled, movement.expires});
    }

    void take(std::int64_t amount, LocalDay day)
    {
        for (std::size_t i = first; i < lots.size() && amount > 0; ++i) {
            // A lot that is over on that day isn't touched: it is counted as expired in the end.
            if (!counts(lots[i], day)) continue;
            auto const taken = std::min(lots[i].left, amount);
            lots[i].left -= taken;
            amount -= taken;
        }
        while (first < lots.size() && lots[first].left == 0)
            ++first;
        debt += amount;
    }
};

} // namespace

Holding hold(std::span<Movement const> movements, LocalDay today)
{
    Play play;
    Holding holding;
    for (auto const& movement : movements) {
        // Lots at the front that are over, on that day and today, never count again: no need to pass them
        // at each taking.
        for (; play.first < play.lots.size(); ++play.first) {
            auto const& lot = play.lots[play.first];
            if (lot.left > 0 && (counts(lot, movement.day) || counts(lot, today))) break;
            holding.expired += lot.left;
        }
        if (movement.delta > 0)
            play.add(movement);
        else if (movement.delta < 0)
            play.take(-movement.delta, movement.day);
    }
    holding.balance = -play.debt;
    holding.lots = std::move(play.lots);
    std::size_t kept = 0;
    for (std::size_t i = play.first; i < holding.lots.size(); ++i) {
        auto const lot = holding.lots[i];
        if (lot.left == 0) continue;
        if (!counts(lot, today)) {
            holding.expired += lot.left;
            continue;
        }
        holding.balance += lot.left;
        holding.lots[kept++] = lot;
    }
    holding.lots.resize(kept);
    return holding;
}

std::optional<ExpirySoon> expiringSoon(Holding const& holding, LocalDay today, int warnDays)
{
    std::optional<ExpirySoon> soon;
    for (auto const& lot : holding.lots) {
        if (!lot.expires || *lot.expires < today) continue;
        if (std::int64_t(lot.expires->number) - today.number > warnDays) continue;
        if (!soon || *lot.expires < soon->day) soon = ExpirySoon{*lot.expires, 0};
        if (*lot.expires == soon->day) soon->amount += lot.left;
    }
    return soon;
}

} // namespace bywalec
