// Which offers apply to a purchase, and how much each of them adds to what a programme gives.
#pragma once

#include "core/loyalty/Earning.h"

namespace bywalec {

struct Bonus {
    std::size_t offer = 0; ///< index into Rules::offers
    std::int64_t units = 0;
};

/// The offer's tier, segment and limits, at the offer's place in Rules::offers.
bool isOpenTo(std::size_t offer, Rules const& rules, Member const& member, ShopFacts const& shop);

/// The offers that apply to one purchase of one person; the arguments must outlive it.
class OfferBonuses {
  public:
    OfferBonuses(Rules const& rules, Member const& member, ShopFacts const& shop, Purchase const& purchase,
                 Counted const& counted);
    bool none() const { return m_applied.empty(); }
    /// Those above 0, in the order of definition. `base` is above 0.
    std::vector<Bonus> on(Programme const& programme, EarnRule const& rule, std::int64_t base) const;

  private:
    struct Applied {
        std::size_t offer;
        std::uint64_t lines; ///< bit i: the bonus is on line i
    };
    struct Running;

    void apply(std::size_t offer, Member const& member);
    OfferTerms const& termsOf(Applied const& applied) const { return m_rules.offers[applied.offer].terms; }
    std::uint64_t linesOf(std::string const& group) const;
    std::vector<Bonus> onVisit(Programme const& programme, std::int64_t base) const;
    std::vector<Bonus> bestOnLines(Programme const& programme, EarnRule const& rule, std::int64_t base) const;
    static void placeExtras(std::vector<Running>& rivals, std::span<std::int64_t const> units);
    std::vector<Bonus> addedUp(Programme const& programme, EarnRule const& rule, std::int64_t base) const;

    Rules const& m_rules;
    Counted const& m_counted;
    std::vector<Applied> m_applied;
};

} // namespace bywalec
