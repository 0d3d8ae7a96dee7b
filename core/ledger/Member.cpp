#include "core/ledger/Member.h"

#include "core/customers/Referrals.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/Suggestions.h"

#include <algorithm>
#include <map>

namespace bywalec {

namespace {

constexpr int visitsForUsual = 3;

bool hasOccasion(Rules const& rules, OccasionKind kind)
{
    return std::any_of(rules.programmes.begin(), rules.programmes.end(), [&](Programme const& programme) {
        auto const* terms = std::get_if<OccasionTerms>(&programme.terms);
        return terms && terms->kind == kind;
    });
}

bool asksItems(Rules const& rules)
{
    return std::any_of(rules.offers.begin(), rules.offers.end(),
                       [](Offer const& offer) { return offer.terms.firstPurchase || offer.terms.withUsual; });
}

void fillItems(Transaction& tx, std::int64_t customer, Rules const& rules, Member& member)
{
    auto const visits = itemVisitsOf(tx, customer);
    int most = visitsForUsual - 1;
    for (std::size_t i = 0; i < rules.items.size(); ++i) {
        auto const key = findSubject(tx, rules.items[i].id.raw());
        auto const found = key ? visits.find(*key) : visits.end();
        if (found == visits.end()) continue;
        if (i < 64) member.bought |= std::uint64_t(1) << i;
        if (found->second > most) {
            most = found->second;
            member.usualItem = int(i);
        }
    }
}

void fillOfferUses(Transaction& tx, std::int64_t customer, Rules const& rules, Member& member)
{
    auto rows = tx.query("SELECT offer, count(DISTINCT event_id) FROM entry WHERE customer = ?1 AND offer IS "
                         "NOT NULL AND live = 1 GROUP BY offer");
    rows.bind(customer);
    std::map<std::int64_t, int> uses;
    while (rows.step())
        uses[rows.integer(0)] = int(rows.integer(1));
    for (auto const& offer : rules.offers) {
        auto const key = findSubject(tx, offer.id.raw());
        auto const found = key ? uses.find(*key) : uses.end();
        member.offerUses.push_back(found == uses.end() ? 0 : found->second);
    }
}

int usesOf(Transaction& tx, OfferId offer)
{
    auto row = tx.query("SELECT count(DISTINCT event_id) FROM entry WHERE offer = ?1 AND live = 1");
    row.bind(findSubject(tx, offer.raw()).value_or(0)).step();
    return int(row.integer(0));
}

} // namespace

Member memberOf(Transaction& tx, CustomerId customer, Rules const& rules,
                std::vector<Account> const& accounts, VisitHistory const& history, std::string birthday)
{
    Member member;
    member.id = customer;
    for (std::size_t i = 0; i < rules.programmes.size() && i < accounts.size(); ++i)
        member.standings.push_back(accounts[i].standing);
    auto const key = findSubject(tx, customer.raw()).value_or(0);
    if (!rules.offers.empty()) fillOfferUses(tx, key, rules, member);
    if (asksItems(rules)) fillItems(tx, key, rules, member);
    member.visits = history.visits;
    if (!history.days.empty()) {
        member.firstDay = history.days.front().day;
        member.lastDay = history.days.back().day;
    }
    if (hasOccasion(rules, OccasionKind::Streak)) member.streakWeeks = streakWeeksOf(history);
    if (hasOccasion(rules, OccasionKind::Referral)) member.referredBy = referrerOf(tx, key);
    member.birthday = std::move(birthday);
    return member;
}

ShopFacts shopFactsOf(Transaction& tx, Rules const& rules, LocalDay today)
{
    ShopFacts shop;
    for (auto const& offer : rules.offers)
        shop.offerUses.push_back(offer.terms.total ? usesOf(tx, offer.id) : 0);
    for (auto const& programme : rules.programmes) {
        auto const* terms = std::get_if<OccasionTerms>(&programme.terms);
        bool const surprises = terms && terms->kind == OccasionKind::Surprise;
        shop.surpriseMinor.push_back(surprises ? earnedCostSince(tx, programme.id, mondayOf(today)) : 0);
    }
    return shop;
}

bool asksBirthday(Rules const& rules)
{
    return hasOccasion(rules, OccasionKind::Birthday);
}

std::vector<std::optional<LocalDay>> saidDaysOf(Transaction& tx, std::int64_t customer, Rules const& rules)
{
    std::vector<std::optional<LocalDay>> days;
    for (auto const& offer : rules.offers)
        days.push_back(offer.terms.say.empty() ? std::nullopt : lastSaid(tx, customer, offer.id));
    return days;
}

} // namespace bywalec
