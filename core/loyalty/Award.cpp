#include "core/loyalty/Award.h"

#include "core/loyalty/Earning.h"
#include "core/loyalty/Occasions.h"
#include "core/loyalty/OfferBonus.h"

#include <algorithm>

namespace bywalec {

namespace {

// More than any honest visit earns; what is over waits for the next one. A broken balance mustn't fill the
// disk.
constexpr int mostRewards = 20;

/// The level that multiplies: the highest percent, of equals the first.
struct TierBonus {
    TierLevel const* level = nullptr;
    int percent = 100;
};

TierBonus tierBonusOf(Rules const& rules, Member const& member)
{
    TierBonus best;
    for (std::size_t i = 0; i < rules.programmes.size() && i < member.standings.size(); ++i) {
        auto const* terms = std::get_if<TierTerms>(&rules.programmes[i].terms);
        auto const at = member.standings[i].tier.level;
        if (!terms || at < 0 || std::size_t(at) >= terms->levels.size()) continue;
        auto const& level = terms->levels[std::size_t(at)];
        if (level.percent > best.percent) best = {&level, level.percent};
    }
    return best;
}

Reason because(char const* code)
{
    return {code, {}};
}

Reason reasonOf(Programme const& programme, EarnRule const& rule, Base const& base, Standing const& standing)
{
    if (auto const* charity = std::get_if<CharityTerms>(&programme.terms)) {
        auto reason = because("charity");
        auto const& causes = charity->causes;
        auto chosen = std::find_if(causes.begin(), causes.end(),
                                   [&](Cause const& cause) { return cause.key == standing.cause; });
        if (chosen == causes.end()) chosen = causes.begin();
        reason.args.emplace("cause", chosen == causes.end() ? std::string() : chosen->name);
        return reason;
    }
    if (rule.basis == EarnBasis::Visit) return because("visit");
    if (rule.basis == EarnBasis::Item) {
        auto reason = because("items");
        reason.args.emplace("count", base.counted);
        reason.args.emplace("group", rule.group ? *rule.group : std::string());
        return reason;
    }
    auto reason = because("amount");
    reason.args.emplace("amount_minor", base.counted);
    return reason;
}

Reason reasonOf(OfferTerms const& terms)
{
    auto reason = because("offer");
    reason.args.emplace("offer", terms.name);
    reason.args.emplace("until_day", std::int64_t(terms.until.number));
    reason.args.emplace("percent", std::int64_t(terms.percent));
    reason.args.emplace("extra", terms.extra);
    return reason;
}

Reason reasonOf(TierBonus const& tier)
{
    auto reason = because("tier");
    reason.args.emplace("tier", tier.level->name);
    reason.args.emplace("percent", std::int64_t(tier.percent));
    return reason;
}

/// `gained` of the programme's new entries may fill cards. Answers how many it filled.
int addStampRewards(Award& award, Programme const& programme, CustomerId customer, Standing const& standing,
                    std::int64_t gained, LocalDay day, int most)
{
    auto const* terms = std::get_if<StampTerms>(&programme.terms);
    if (!terms || terms->needed < 1) return 0;
    auto free = standing.balance + gained;
    int filled = 0;
    for (; free >= terms->needed && filled < most; ++filled, free -= terms->needed) {
        award.rewards.push_back(newReward(programme, terms->reward, customer, standing.lastCycle + 1 + filled,
                                          terms->needed, day));
        // A badge never waits for its redemption, so its stamps are spent here.
        if (award.rewards.back().badge)
            award.entries.push_back(
                {programme.id, programme.version, Unit::Stamp, -terms->needed, because("redeemed")});
    }
    return filled;
}

/// One visit on its way through the programmes.
class VisitAward {
  public:
    VisitAward(Rules const& rules, Member const& member, ShopFacts const& shop, Purchase const& purchase)
        : m_rules(rules), m_member(member), m_shop(shop), m_purchase(purchase)
    {
        count(rules, purchase, m_counted);
        m_tier = tierBonusOf(rules, member);
        if (!rules.offers.empty()) m_offers.emplace(rules, member, shop, purchase, m_counted);
        if (m_offers && m_offers->none()) m_offers.reset();
    }

    Award run()
    {
        static Standing const fresh;
        m_award.entries.reserve(m_rules.programmes.size() * (m_offers || m_tier.level ? 3 : 1) + 1);
        for (std::size_t i = 0; i < m_rules.programmes.size(); ++i) {
            auto const& programme = m_rules.programmes[i];
            auto const& standing = i < m_member.standings.size() ? m_member.standings[i] : fresh;
            if (auto const rule = earnRuleOf(programme.terms, m_purchase))
                earn(programme, *rule, standing);
            else
                addOccasion(m_award, m_rules, i, m_member, standing, m_shop, m_purchase.day);
        }
        return std::move(m_award);
    }

  private:
    void earn(Programme const& programme, EarnRule const& rule, Standing const& standing)
    {
        auto const base = baseOf(rule, m_rules, m_counted);
        if (base.units < 1) return;
        m_gained = 0;
        m_expires =
            rule.validDays ? std::optional(LocalDay{m_purchase.day.number + *rule.validDays}) : std::nullopt;
        add(programme, rule, base.units, reasonOf(programme, rule, base, standing));
        if (m_tier.level && (rule.unit == Unit::Point || rule.unit == Unit::Credit)) {
            auto const bonus = scaled(base.units, m_tier.percent - 100, 100, Rounding::Down);
            if (bonus > 0) add(programme, rule, bonus, reasonOf(m_tier));
        }
        if (m_offers) addOffers(programme, rule, base.units);
        if (rule.welcome > 0 && !standing.hasHistory) add(programme, rule, rule.welcome, because("welcome"));
        m_rewardsLeft -= addStampRewards(m_award, programme, m_member.id, standing, m_gained, m_purchase.day,
                                         m_rewardsLeft);
    }

    void addOffers(Programme const& programme, EarnRule const& rule, std::int64_t base)
    {
        for (auto const& bonus : m_offers->on(programme, rule, base)) {
            auto const& offer = m_rules.offers[bonus.offer];
            add(programme, rule, bonus.units, reasonOf(offer.terms), offer.id);
        }
    }

    void add(Programme const& programme, EarnRule const& rule, std::int64_t delta, Reason&& reason,
             OfferId offer = {})
    {
        m_award.entries.push_back(
            {programme.id, programme.version, rule.unit, delta, std::move(reason), m_expires, offer});
        m_gained += delta;
    }

    Rules const& m_rules;
    Member const& m_member;
    ShopFacts const& m_shop;
    Purchase const& m_purchase;
    Counted m_counted;
    TierBonus m_tier;
    std::optional<OfferBonuses> m_offers;
    Award m_award;
    std::int64_t m_gained = 0; ///< in the programme at hand
    std::optional<LocalDay> m_expires;
    int m_rewardsLeft = mostRewards;
};

} // namespace

Award awardVisit(Rules const& rules, Member const& member, ShopFacts const& shop, Purchase const& purchase)
{
    return VisitAward(rules, member, shop, purchase).run();
}

Award awardMore(Programme const& programme, CustomerId customer, Standing const& standing, std::int64_t delta,
                Reason reason, LocalDay day)
{
    Award award;
    auto const unit = unitOf(programme.terms);
    if (!unit || delta == 0) return award;
    std::optional<LocalDay> expires;
    auto const validDays = validDaysOf(programme.terms);
    if (delta > 0 && validDays) expires = LocalDay{day.number + *validDays};
    award.entries.push_back({programme.id, programme.version, *unit, delta, std::move(reason), expires});
    addStampRewards(award, programme, customer, standing, delta, day, mostRewards);
    return award;
}

Progress progressOf(StampTerms const& terms, Standing const& standing)
{
    Progress progress;
    progress.needed = terms.needed;
    progress.have = int(std::clamp<std::int64_t>(standing.balance, 0, std::max(terms.needed, 0)));
    progress.missing = terms.needed - progress.have;
    progress.open = int(standing.open.size());
    return progress;
}

} // namespace bywalec
