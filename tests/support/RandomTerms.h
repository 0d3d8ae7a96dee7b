// Definitions of any kind, small enough that their numbers meet.
#pragma once

#include "core/base/Random.h"
#include "core/loyalty/Award.h"

namespace bywalec::test {

class RandomTerms {
  public:
    explicit RandomTerms(Random& random) : m_random(random) {}

    ProgrammeTerms programme()
    {
        RewardTerms reward;
        reward.name = "R" + std::to_string(below(9));
        auto const name = "P" + std::to_string(below(9));
        switch (below(6)) {
        case 0:
            return points(name);
        case 1:
            return TierTerms{name,
                             below(2) ? TierBasis::Points : TierBasis::Visits,
                             TierWindow::Rolling,
                             365,
                             0,
                             {{"T", 2, 150, {}}}};
        case 2:
            return CharityTerms{name, 0, 20, Rounding::Down, std::nullopt, {{"a", "A"}, {"b", "B"}}};
        case 3: {
            OccasionTerms occasion;
            occasion.name = name;
            occasion.kind = below(2) ? OccasionKind::Referral : OccasionKind::Surprise;
            occasion.reward = reward;
            occasion.n = 2;
            occasion.weeklyBudgetMinor = 500;
            occasion.seed = "s";
            return occasion;
        }
        default: {
            StampTerms stamps;
            stamps.name = name;
            stamps.reward = reward;
            stamps.needed = 3 + int(below(3));
            return stamps;
        }
        }
    }
    OfferTerms offer()
    {
        OfferTerms terms;
        terms.name = "O" + std::to_string(below(9));
        terms.from = LocalDay{20000};
        terms.until = LocalDay{20020};
        terms.percent = 200;
        terms.say = "S";
        if (below(2)) terms.total = 5;
        if (below(2)) {
            terms.groups = {"g"};
            terms.firstPurchase = true;
        }
        return terms;
    }
    Item item(ItemId id)
    {
        Item item;
        item.id = id;
        item.name = "I" + std::to_string(below(9));
        item.group = "g";
        return item;
    }

  private:
    static PointTerms points(std::string const& name)
    {
        PointTerms terms;
        terms.name = name;
        terms.basis = EarnBasis::Visit;
        return terms;
    }
    std::size_t below(std::size_t n) { return std::size_t(m_random.next64() % n); }
    Random& m_random;
};

} // namespace bywalec::test
