// Which offer the cashier could mention to this person.
#include "core/loyalty/OfferBonus.h"

#include <algorithm>

namespace bywalec {

namespace {

constexpr int quietDays = 7;

bool canGrow(OfferTerms const& terms, Rules const& rules)
{
    return std::any_of(rules.programmes.begin(), rules.programmes.end(), [&](Programme const& programme) {
        auto const unit = unitOf(programme.terms);
        return unit && *unit != Unit::Charity && (!terms.programme || *terms.programme == programme.id);
    });
}

/// Whether this person can still fill the group with something that is sold.
bool canBuy(OfferTerms const& terms, std::size_t group, Rules const& rules, Member const& member)
{
    for (std::size_t i = 0; i < rules.items.size(); ++i) {
        auto const& item = rules.items[i];
        if (!item.active || item.group != terms.groups[group]) continue;
        if (terms.withUsual && int(i) == member.usualItem) continue;
        if (terms.firstPurchase && group == 0 && (i > 63 || (member.bought >> i & 1) != 0)) continue;
        return true;
    }
    return false;
}

bool isWithinReach(OfferTerms const& terms, Rules const& rules, Member const& member)
{
    if (terms.withUsual && member.usualItem < 0) return false;
    for (std::size_t group = 0; group < terms.groups.size(); ++group)
        if (!canBuy(terms, group, rules, member)) return false;
    return canGrow(terms, rules);
}

} // namespace

std::optional<std::size_t> suggestion(Rules const& rules, Member const& member, ShopFacts const& shop,
                                      std::vector<std::optional<LocalDay>> const& lastSaid, LocalDay day,
                                      int minute)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < rules.offers.size(); ++i) {
        auto const& terms = rules.offers[i].terms;
        if (terms.say.empty() || !isRunning(terms, day, minute)) continue;
        if (i < member.offerUses.size() && member.offerUses[i] > 0) continue;
        if (i < lastSaid.size() && lastSaid[i] && day - *lastSaid[i] < quietDays) continue;
        if (best && rules.offers[*best].terms.until <= terms.until) continue;
        if (isOpenTo(i, rules, member, shop) && isWithinReach(terms, rules, member)) best = i;
    }
    return best;
}

} // namespace bywalec
