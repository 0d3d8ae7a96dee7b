// One person, one purchase and what runs: the least that a rule about a visit needs, told back as short
// lines.
#pragma once

#include "core/loyalty/Award.h"

#include <string>
#include <vector>

namespace bywalec::test {

using namespace bywalec;

using Lines = std::vector<std::string>;

inline constexpr LocalDay visitDay{20500}; ///< Monday, 2026-02-16

template<class Tag>
Id<Tag> namedId(std::string const& name)
{
    return Id<Tag>(deriveUuid("test", {asBytes(name)}));
}

inline LocalDay dayOf(char const* text)
{
    return LocalDay::parse(text).value();
}

struct VisitSetup {
    Rules rules;
    Member member;
    ShopFacts shop;
    Purchase purchase;

    VisitSetup()
    {
        member.id = namedId<CustomerTag>("anna");
        purchase.day = visitDay;
        purchase.minute = 600;
    }

    /// Its place in the rules.
    template<class Terms>
    std::size_t run(std::string const& name, Terms terms)
    {
        terms.name = name;
        rules.programmes.push_back({namedId<ProgrammeTag>(name), 1, std::move(terms)});
        member.standings.emplace_back().hasHistory = true;
        shop.surpriseMinor.push_back(0);
        return rules.programmes.size() - 1;
    }
    Standing& at(std::size_t programme) { return member.standings[programme]; }
    template<class Terms>
    Terms& terms(std::size_t programme)
    {
        return std::get<Terms>(rules.programmes[programme].terms);
    }

    OfferTerms& offer(std::string const& name, int percent, std::vector<std::string> groups = {})
    {
        OfferTerms terms;
        terms.name = name;
        terms.percent = percent;
        terms.groups = std::move(groups);
        terms.from = visitDay;
        terms.until = visitDay;
        rules.offers.push_back({namedId<OfferTag>(name), 1, std::move(terms)});
        member.offerUses.push_back(0);
        shop.offerUses.push_back(0);
        return rules.offers.back().terms;
    }

    int item(std::string const& name, std::string const& group, std::optional<std::int64_t> price = {})
    {
        Item item;
        item.name = name;
        item.group = group;
        item.priceMinor = price;
        rules.items.push_back(std::move(item));
        return int(rules.items.size()) - 1;
    }
    void buy(int item, int quantity = 1, std::optional<std::int64_t> amount = {})
    {
        purchase.lines.push_back({item, quantity, amount});
    }

    Award award() const { return awardVisit(rules, member, shop, purchase); }

    /// "points +20 amount", "points +10 offer double".
    Lines entries() const
    {
        Lines lines;
        for (auto const& entry : award().entries) {
            auto line = nameOf(programme(entry.programme)) + (entry.delta < 0 ? " " : " +") +
                        std::to_string(entry.delta) + ' ' + entry.reason.code;
            for (auto const& offer : rules.offers)
                if (offer.id == entry.offer) line += ' ' + offer.terms.name;
            lines.push_back(std::move(line));
        }
        return lines;
    }

    /// The cycles that the visit earns in one programme.
    std::vector<int> cycles(std::size_t place) const
    {
        std::vector<int> found;
        for (auto const& reward : award().rewards)
            if (reward.programme == rules.programmes[place].id) found.push_back(reward.cycle);
        return found;
    }

    Programme const& programme(ProgrammeId id) const
    {
        for (auto const& programme : rules.programmes)
            if (programme.id == id) return programme;
        return rules.programmes.front();
    }
};

} // namespace bywalec::test
