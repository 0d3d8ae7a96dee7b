#include "core/loyalty/OfferBonus.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace bywalec {

namespace {

constexpr std::uint64_t bit(std::size_t index)
{
    return std::uint64_t(1) << index;
}

std::int64_t grown(std::int64_t part, OfferTerms const& terms)
{
    return part * std::max(terms.percent - 100, 0) / 100;
}

std::int64_t extraOf(OfferTerms const& terms)
{
    return std::max<std::int64_t>(terms.extra, 0);
}

bool isAbout(OfferTerms const& terms, Programme const& programme)
{
    return !terms.programme || *terms.programme == programme.id;
}

bool reachesTier(TierCondition const& tier, Rules const& rules, Member const& member)
{
    for (std::size_t i = 0; i < rules.programmes.size() && i < member.standings.size(); ++i)
        if (rules.programmes[i].id == tier.programme)
            return member.standings[i].tier.level >= std::max(tier.level, 0);
    return false;
}

bool hasUsesLeft(std::optional<int> const& limit, std::vector<int> const& uses, std::size_t offer)
{
    return !limit || (offer < uses.size() ? uses[offer] : 0) < *limit;
}

/// What a part of the purchase gives by itself: each line, and behind the lines what rounding by line leaves.
struct Slices {
    std::array<std::int64_t, mostLines + 1> units;
    std::size_t count = 0;

    Slices(EarnRule const& rule, Rules const& rules, Counted const& counted, std::int64_t base)
    {
        std::int64_t sum = 0;
        for (auto const& line : counted.lines())
            sum += units[count++] = unitsOf(rule, rules, line);
        units[count++] = std::max<std::int64_t>(base - sum, 0);
    }
};

} // namespace

bool isOpenTo(std::size_t offer, Rules const& rules, Member const& member, ShopFacts const& shop)
{
    auto const& terms = rules.offers[offer].terms;
    return (!terms.segment || *terms.segment == member.segment) &&
           (!terms.tier || reachesTier(*terms.tier, rules, member)) &&
           hasUsesLeft(terms.perCustomer, member.offerUses, offer) &&
           hasUsesLeft(terms.total, shop.offerUses, offer);
}

OfferBonuses::OfferBonuses(Rules const& rules, Member const& member, ShopFacts const& shop,
                           Purchase const& purchase, Counted const& counted)
    : m_rules(rules), m_counted(counted)
{
    for (std::size_t i = 0; i < rules.offers.size(); ++i)
        if (isRunning(rules.offers[i].terms, purchase.day, purchase.minute) &&
            isOpenTo(i, rules, member, shop))
            apply(i, member);
}

std::uint64_t OfferBonuses::linesOf(std::string const& group) const
{
    std::uint64_t found = 0;
    if (group.empty()) return found;
    auto const lines = m_counted.lines();
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].item >= 0 && m_rules.items[std::size_t(lines[i].item)].group == group) found |= bit(i);
    return found;
}

void OfferBonuses::apply(std::size_t offer, Member const& member)
{
    auto const& terms = m_rules.offers[offer].terms;
    auto const lines = m_counted.lines();
    std::uint64_t usual = 0;
    std::uint64_t bought = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const item = lines[i].item;
        if (item >= 0 && item == member.usualItem) usual |= bit(i);
        if (item < 0 || item > 63 || (member.bought >> item & 1) != 0) bought |= bit(i);
    }
    if (terms.withUsual && usual == 0) return;
    if (terms.firstPurchase && terms.groups.empty()) return;
    Applied applied{offer, lines.size() == mostLines ? ~std::uint64_t(0) : bit(lines.size()) - 1};
    for (auto const& group : terms.groups) {
        bool const first = &group == &terms.groups.front();
        auto found = linesOf(group);
        if (first && terms.firstPurchase) found &= ~bought;
        if ((terms.withUsual ? found & ~usual : found) == 0) return;
        if (first) applied.lines = found;
    }
    m_applied.push_back(applied);
}

std::vector<Bonus> OfferBonuses::on(Programme const& programme, EarnRule const& rule, std::int64_t base) const
{
    if (rule.unit == Unit::Charity) return {};
    if (m_rules.stacking.mode == Stacking::Add) return addedUp(programme, rule, base);
    return rule.basis == EarnBasis::Visit ? onVisit(programme, base) : bestOnLines(programme, rule, base);
}

std::vector<Bonus> OfferBonuses::onVisit(Programme const& programme, std::int64_t base) const
{
    Bonus best;
    for (auto const& applied : m_applied) {
        if (!isAbout(termsOf(applied), programme)) continue;
        auto const units = grown(base, termsOf(applied)) + extraOf(termsOf(applied));
        if (units > best.units) best = {applied.offer, units};
    }
    return best.units > 0 ? std::vector<Bonus>{best} : std::vector<Bonus>{};
}

// An offer on one line of a base by item or amount.
struct OfferBonuses::Running {
    OfferTerms const* terms;
    Bonus bonus;
    std::uint64_t lines;
    std::size_t extraAt = 0; ///< the slice that its extra is on
    std::int64_t kept = 0;
    std::int64_t extra = 0;

    bool isOn(std::size_t slice, std::size_t rest) const
    {
        return slice == rest ? terms->groups.empty() : (lines & bit(slice)) != 0;
    }
    std::int64_t worth(std::size_t slice, std::int64_t units) const
    {
        return grown(units, *terms) + (slice == extraAt ? extraOf(*terms) : 0);
    }
};

// An extra is for the purchase, not for a line. It goes where the other offers' percents lose least by it, so
// the order of the lines decides nothing, and an offer with a line of its own keeps it.
void OfferBonuses::placeExtras(std::vector<Running>& rivals, std::span<std::int64_t const> units)
{
    auto const rest = units.size() - 1;
    for (auto& rival : rivals) {
        rival.extraAt = rival.lines ? std::size_t(std::countr_zero(rival.lines)) : rest;
        if (extraOf(*rival.terms) == 0) continue;
        auto least = std::numeric_limits<std::int64_t>::max();
        for (auto left = rival.lines; left != 0; left &= left - 1) {
            auto const slice = std::size_t(std::countr_zero(left));
            std::int64_t others = 0;
            for (auto const& other : rivals)
                if (&other != &rival && other.isOn(slice, rest))
                    others = std::max(others, grown(units[slice], *other.terms));
            auto const loss = others - grown(units[slice], *rival.terms);
            if (loss >= least) continue;
            least = loss;
            rival.extraAt = slice;
        }
    }
}

std::vector<Bonus> OfferBonuses::bestOnLines(Programme const& programme, EarnRule const& rule,
                                             std::int64_t base) const
{
    Slices const slices(rule, m_rules, m_counted, base);
    auto const rest = slices.count - 1;
    std::vector<Running> rivals;
    rivals.reserve(m_applied.size());
    for (auto const& applied : m_applied)
        if (isAbout(termsOf(applied), programme))
            rivals.push_back({&termsOf(applied), {applied.offer, 0}, applied.lines});
    placeExtras(rivals, std::span(slices.units).first(slices.count));
    for (std::size_t slice = 0; slice < slices.count; ++slice) {
        auto const units = slices.units[slice];
        Running* best = nullptr;
        std::int64_t most = 0;
        for (auto& rival : rivals) {
            if (!rival.isOn(slice, rest)) continue;
            auto const worth = rival.worth(slice, units);
            // Where neither gives a whole unit on this line alone, the higher percent can still do so on all.
            bool const better = !best || worth > most ||
                                (worth == 0 && most == 0 && rival.terms->percent > best->terms->percent);
            if (!better) continue;
            best = &rival;
            most = worth;
        }
        if (!best) continue;
        best->kept += units;
        if (slice == best->extraAt) best->extra = extraOf(*best->terms);
    }
    std::vector<Bonus> bonuses;
    bonuses.reserve(rivals.size());
    for (auto& rival : rivals) {
        rival.bonus.units = grown(std::min(rival.kept, base), *rival.terms) + rival.extra;
        if (rival.bonus.units > 0) bonuses.push_back(rival.bonus);
    }
    return bonuses;
}

std::vector<Bonus> OfferBonuses::addedUp(Programme const& programme, EarnRule const& rule,
                                         std::int64_t base) const
{
    auto room = std::max<std::int64_t>(base * m_rules.stacking.capPercent / 100 - base, 0);
    std::vector<Bonus> bonuses;
    bonuses.reserve(m_applied.size());
    for (auto const& applied : m_applied) {
        auto const& terms = termsOf(applied);
        if (!isAbout(terms, programme)) continue;
        auto part = base;
        if (rule.basis != EarnBasis::Visit && !terms.groups.empty()) {
            part = 0;
            for (auto left = applied.lines; left != 0; left &= left - 1)
                part += unitsOf(rule, m_rules, m_counted.lines()[std::size_t(std::countr_zero(left))]);
        }
        auto const units = std::min(grown(std::min(part, base), terms) + extraOf(terms), room);
        if (units <= 0) continue;
        bonuses.push_back({applied.offer, units});
        room -= units;
    }
    return bonuses;
}

} // namespace bywalec
