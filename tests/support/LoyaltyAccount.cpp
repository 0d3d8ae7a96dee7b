// Folds deeds into standings: free balances, waiting rewards, uses, streaks, tiers.
#include "tests/support/LoyaltyAccount.h"

#include <algorithm>

namespace bywalec::test {

using namespace bywalec;

LocalDay mondayBefore(LocalDay day)
{
    return LocalDay{day.number - (day.number + 3) % 7}; // 1970-01-01 was a Thursday
}

void Account::forgetLast(int count)
{
    while (count-- > 0 && !m_deeds.empty())
        m_deeds.erase(std::prev(m_deeds.end()));
}

bool Account::live(int id) const
{
    auto const found = m_deeds.find(id);
    if (found == m_deeds.end()) return false;
    for (auto const& [other, deed] : m_deeds)
        if (deed.kind == DeedKind::Voided && deed.target == id) return false;
    return found->second.target < 0 || live(found->second.target);
}

std::vector<Deed const*> Account::inOrder() const
{
    std::vector<Deed const*> result;
    for (auto const& [id, deed] : m_deeds)
        if (deed.kind != DeedKind::Voided && live(id)) result.push_back(&deed);
    std::stable_sort(result.begin(), result.end(), [](Deed const* a, Deed const* b) {
        return std::tie(a->day, a->minute, a->id) < std::tie(b->day, b->minute, b->id);
    });
    return result;
}

std::vector<Deed const*> Account::inOrder(CustomerId who) const
{
    auto result = inOrder();
    std::erase_if(result, [&](Deed const* deed) { return deed->who != who; });
    return result;
}

bool Account::struck(RewardId reward, int deed) const
{
    return std::any_of(m_deeds.begin(), m_deeds.end(), [&](auto const& entry) {
        auto const found = entry.second.fallen.find(reward);
        return found != entry.second.fallen.end() && found->second.contains(deed);
    });
}

bool Account::redeemed(RewardId reward) const
{
    return std::any_of(m_deeds.begin(), m_deeds.end(), [&](auto const& entry) {
        return entry.second.kind == DeedKind::Redeemed && entry.second.reward == reward && live(entry.first);
    });
}

std::map<RewardId, std::set<int>> Account::strike(std::vector<RewardId> const& lost) const
{
    std::map<RewardId, std::set<int>> result;
    for (auto const& id : lost)
        for (auto const& [number, deed] : m_deeds)
            for (auto const& reward : deed.rewards)
                if (reward.id == id) result[id].insert(number);
    return result;
}

// A referral's reward stands in the deed of the friend, so everybody's deeds are looked at.
std::vector<Account::Earning> Account::standingRewards(CustomerId who) const
{
    std::vector<Earning> result;
    std::vector<Deed const*> all;
    for (auto const& [id, deed] : m_deeds)
        all.push_back(&deed);
    std::stable_sort(all.begin(), all.end(), [](Deed const* a, Deed const* b) {
        return std::tie(a->day, a->minute, a->id) < std::tie(b->day, b->minute, b->id);
    });
    for (auto const* deed : all)
        for (auto const& reward : deed->rewards) {
            bool const given = redeemed(reward.id);
            if (reward.customer != who || struck(reward.id, deed->id) || (!live(deed->id) && !given))
                continue;
            auto const same = [&](Earning const& earning) { return earning.reward.id == reward.id; };
            if (std::none_of(result.begin(), result.end(), same)) result.push_back({reward, deed->id, given});
        }
    return result;
}

RewardTerms Account::rewardTerms(NewReward const& reward) const
{
    auto const found = m_terms.find({reward.programme, reward.version});
    if (found == m_terms.end()) return {};
    if (auto const* stamps = std::get_if<StampTerms>(&found->second)) return stamps->reward;
    if (auto const* occasion = std::get_if<OccasionTerms>(&found->second)) return occasion->reward;
    return {};
}

Holding Account::holding(ProgrammeId programme, CustomerId who, LocalDay today) const
{
    auto const rewards = standingRewards(who);
    std::vector<Movement> movements;
    std::set<RewardId> bound;
    auto const bind = [&](int deed, LocalDay day) {
        for (auto const& earning : rewards)
            if (earning.deed == deed && earning.reward.programme == programme && earning.reward.price > 0 &&
                !earning.reward.badge) {
                movements.push_back({day, -earning.reward.price, std::nullopt});
                bound.insert(earning.reward.id);
            }
    };
    for (auto const* deed : inOrder(who)) {
        bool const already = deed->kind == DeedKind::Redeemed && bound.contains(deed->reward);
        for (auto const& entry : deed->entries)
            if (entry.programme == programme && !already)
                movements.push_back({deed->day, entry.delta, entry.expires});
        bind(deed->id, deed->day);
    }
    return hold(movements, today);
}

std::vector<OpenReward> Account::waiting(ProgrammeId programme, CustomerId who, LocalDay today) const
{
    std::vector<OpenReward> result;
    for (auto const& earning : standingRewards(who)) {
        auto const& reward = earning.reward;
        bool const over = reward.expires && *reward.expires < today;
        if (reward.programme != programme || earning.redeemed || over || reward.badge) continue;
        result.push_back({reward.id, reward.programme, reward.version, reward.cycle, reward.price,
                          reward.expires, rewardTerms(reward)});
    }
    return result;
}

int Account::given(std::string const& rewardName) const
{
    return int(std::count_if(m_deeds.begin(), m_deeds.end(), [&](auto const& entry) {
        auto const kind = entry.second.kind;
        return (kind == DeedKind::Redeemed || kind == DeedKind::Bought) &&
               entry.second.rewardName == rewardName && live(entry.first);
    }));
}

std::int64_t Account::takenBack(int visit, std::size_t line) const
{
    std::int64_t sum = 0;
    for (auto const& [id, deed] : m_deeds) {
        if (deed.kind != DeedKind::Refunded || deed.target != visit || !live(id)) continue;
        for (std::size_t i = 0; i < deed.entries.size(); ++i)
            if (deed.ofLine[i] == line) sum += deed.entries[i].delta;
    }
    return sum;
}

std::vector<TierDay> Account::tierDays(TierTerms const& terms, CustomerId who) const
{
    std::map<LocalDay, std::int64_t> days;
    for (auto const* deed : inOrder(who)) {
        if (deed->kind != DeedKind::Visit) continue;
        auto rest = deed->bill;
        for (auto const* later : inOrder(who))
            if (later->kind == DeedKind::Refunded && later->target == deed->id && rest)
                rest = std::min(*rest, later->rest.value_or(0));
        if (terms.basis == TierBasis::Spend) days[deed->day] += rest.value_or(0);
        if (terms.basis == TierBasis::Visits) days[deed->day] += 1;
        if (terms.basis != TierBasis::Points) continue;
        for (std::size_t i = 0; i < deed->entries.size(); ++i)
            if (deed->entries[i].unit == Unit::Point && deed->entries[i].delta > 0)
                days[deed->day] += deed->entries[i].delta + takenBack(deed->id, i);
    }
    std::vector<TierDay> result;
    for (auto const& [day, value] : days)
        result.push_back({day, value});
    return result;
}

Standing Account::standing(Programme const& programme, CustomerId who, Told const& told, LocalDay today) const
{
    Standing result;
    result.balance = holding(programme.id, who, today).balance;
    result.open = waiting(programme.id, who, today);
    for (auto const& earning : standingRewards(who)) {
        if (earning.reward.programme != programme.id) continue;
        result.lastCycle = std::max(result.lastCycle, earning.reward.cycle);
        result.cycles.push_back(earning.reward.cycle);
    }
    for (auto const* deed : inOrder(who))
        for (auto const& entry : deed->entries)
            if (entry.programme == programme.id) result.hasHistory = true;
    if (auto const* tiers = std::get_if<TierTerms>(&programme.terms))
        result.tier = tierOn(*tiers, tierDays(*tiers, who), today);
    if (auto const cause = told.causes.find(programme.id); cause != told.causes.end())
        result.cause = cause->second;
    return result;
}

void Account::fillVisits(Rules const& rules, Member& member) const
{
    for (auto const* deed : inOrder(member.id)) {
        if (deed->kind != DeedKind::Visit) continue;
        auto const week = mondayBefore(deed->day);
        int const gap = member.lastDay ? week - mondayBefore(*member.lastDay) : 14;
        if (gap > 0) member.streakWeeks = gap == 7 ? member.streakWeeks + 1 : 1;
        ++member.visits;
        if (!member.firstDay) member.firstDay = deed->day;
        member.lastDay = deed->day;
        for (auto const& line : deed->purchase.lines)
            if (line.item >= 0) member.bought |= std::uint64_t(1) << line.item;
        for (std::size_t i = 0; i < rules.offers.size(); ++i)
            member.offerUses[i] += std::any_of(deed->entries.begin(), deed->entries.end(),
                                               [&](auto const& e) { return e.offer == rules.offers[i].id; });
    }
}

Member Account::member(Rules const& rules, CustomerId who, Told const& told, LocalDay today) const
{
    Member result;
    result.id = who;
    result.birthday = told.birthday;
    result.segment = told.segment;
    result.referredBy = told.referredBy;
    result.usualItem = told.usualItem;
    result.offerUses.resize(rules.offers.size());
    for (auto const& programme : rules.programmes)
        result.standings.push_back(standing(programme, who, told, today));
    fillVisits(rules, result);
    return result;
}

ShopFacts Account::facts(Rules const& rules, LocalDay today) const
{
    ShopFacts result;
    result.offerUses.resize(rules.offers.size());
    result.surpriseMinor.resize(rules.programmes.size());
    for (auto const* deed : inOrder()) {
        for (std::size_t i = 0; i < rules.offers.size(); ++i)
            result.offerUses[i] += std::any_of(deed->entries.begin(), deed->entries.end(),
                                               [&](auto const& e) { return e.offer == rules.offers[i].id; });
        if (mondayBefore(deed->day) != mondayBefore(today)) continue;
        for (std::size_t i = 0; i < rules.programmes.size(); ++i)
            for (auto const& reward : deed->rewards)
                if (reward.programme == rules.programmes[i].id) result.surpriseMinor[i] += reward.costMinor;
    }
    return result;
}

} // namespace bywalec::test
