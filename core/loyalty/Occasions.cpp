#include "core/loyalty/Occasions.h"

#include "core/base/Hash.h"

#include <algorithm>
#include <chrono>

namespace bywalec {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day dateOf(LocalDay day)
{
    return sys_days(std::chrono::days(day.number));
}

/// The year of the date whose window the day is in. 29 February counts as 28 in other years.
std::optional<int> yearInWindow(std::chrono::month_day date, LocalDay day, OccasionTerms const& terms)
{
    if (!date.ok()) return std::nullopt;
    auto const thisYear = dateOf(day).year();
    for (int step = -1; step <= 1; ++step) {
        auto on = (thisYear + std::chrono::years(step)) / date.month() / date.day();
        if (!on.ok()) on = on.year() / std::chrono::February / 28;
        auto const after = day.number - int(sys_days(on).time_since_epoch().count());
        if (after >= -terms.beforeDays && after <= terms.afterDays) return int(on.year());
    }
    return std::nullopt;
}

/// From "MM-DD".
std::optional<std::chrono::month_day> birthdayOf(std::string const& text)
{
    auto const digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != '-' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return std::nullopt;
    auto const number = [&](std::size_t i) { return unsigned((text[i] - '0') * 10 + text[i + 1] - '0'); };
    return std::chrono::month(number(0)) / std::chrono::day(number(3));
}

std::optional<int> birthdayCycle(OccasionTerms const& terms, Member const& member, LocalDay day)
{
    auto const birthday = birthdayOf(member.birthday);
    return birthday ? yearInWindow(*birthday, day, terms) : std::nullopt;
}

std::optional<int> anniversaryCycle(OccasionTerms const& terms, Member const& member, LocalDay day)
{
    if (!member.firstDay) return std::nullopt;
    auto const first = dateOf(*member.firstDay);
    auto const year = yearInWindow(first.month() / first.day(), day, terms);
    if (!year || *year <= int(first.year())) return std::nullopt;
    return *year - int(first.year());
}

// The week is the cycle: two tills that see the row filled earn one reward, and a row built anew earns again.
std::optional<int> streakCycle(OccasionTerms const& terms, Member const& member, LocalDay day)
{
    auto const monday = mondayOf(day);
    int row = 1;
    if (member.lastDay) {
        auto const gap = monday - mondayOf(*member.lastDay);
        if (gap <= 0) return std::nullopt;
        if (gap == 7) row = std::max(member.streakWeeks, 1) + 1;
    }
    if (terms.n < 1 || row % terms.n != 0) return std::nullopt;
    return int(monday.number);
}

bool drawWins(OccasionTerms const& terms, CustomerId customer, LocalDay monday)
{
    std::array<std::uint8_t, 8> week{};
    for (std::size_t i = 0; i < week.size(); ++i)
        week[i] = std::uint8_t(std::uint64_t(std::int64_t(monday.number)) >> (8 * i));
    auto const hash = Blake2b().part(asBytes(terms.seed)).part(week).part(customer.bytes()).digest32();
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number |= std::uint64_t(hash[i]) << (8 * i);
    return terms.n > 0 && number % std::uint64_t(terms.n) == 0;
}

std::optional<int> surpriseCycle(OccasionTerms const& terms, Member const& member, Standing const& standing,
                                 std::int64_t spentMinor, LocalDay day)
{
    auto const monday = mondayOf(day);
    bool const had = std::count(standing.cycles.begin(), standing.cycles.end(), monday.number) > 0;
    if (had || spentMinor > terms.weeklyBudgetMinor - terms.reward.costMinor) return std::nullopt;
    return drawWins(terms, member.id, monday) ? std::optional(int(monday.number)) : std::nullopt;
}

std::optional<int> once(bool now)
{
    return now ? std::optional(1) : std::nullopt;
}

// The end of an id is random. Never 0 or 1: who refers may have been referred too.
int cycleForFriend(CustomerId friendId)
{
    std::uint32_t number = 0;
    for (std::size_t i = 12; i < 16; ++i)
        number = number << 8 | friendId.raw()[i];
    return std::max(int(number & 0x7FFFFFFF), 2);
}

bool isReferred(Member const& member)
{
    return !member.referredBy.isNull() && member.referredBy != member.id;
}

std::optional<int> cycleOf(OccasionTerms const& terms, Member const& member, Standing const& standing,
                           std::int64_t surpriseMinor, LocalDay day)
{
    switch (terms.kind) {
    case OccasionKind::Welcome:
        return once(member.visits == 0);
    case OccasionKind::Birthday:
        return birthdayCycle(terms, member, day);
    case OccasionKind::Anniversary:
        return anniversaryCycle(terms, member, day);
    case OccasionKind::NthVisit:
        return once(member.visits + 1 == terms.n);
    case OccasionKind::Surprise:
        return surpriseCycle(terms, member, standing, surpriseMinor, day);
    case OccasionKind::Streak:
        return streakCycle(terms, member, day);
    case OccasionKind::Referral:
        return once(member.visits == 1 && isReferred(member));
    case OccasionKind::WinBack:
        if (!member.lastDay || day - *member.lastDay <= terms.n) return std::nullopt;
        return member.lastDay->number;
    }
    return std::nullopt;
}

} // namespace

NewReward newReward(Programme const& programme, RewardTerms const& terms, CustomerId customer, int cycle,
                    std::int64_t price, LocalDay day)
{
    NewReward reward;
    reward.id = rewardIdOf(programme.id, customer, cycle);
    reward.customer = customer;
    reward.programme = programme.id;
    reward.version = programme.version;
    reward.cycle = cycle;
    reward.price = price;
    reward.costMinor = terms.costMinor;
    reward.badge = terms.kind == RewardKind::Badge;
    if (terms.validDays && !reward.badge) reward.expires = LocalDay{day.number + *terms.validDays};
    return reward;
}

void addOccasion(Award& award, Rules const& rules, std::size_t place, Member const& member,
                 Standing const& standing, ShopFacts const& shop, LocalDay day)
{
    auto const& programme = rules.programmes[place];
    auto const* terms = std::get_if<OccasionTerms>(&programme.terms);
    if (!terms) return;
    auto const spent = place < shop.surpriseMinor.size() ? shop.surpriseMinor[place] : 0;
    auto const cycle = cycleOf(*terms, member, standing, spent, day);
    if (!cycle || std::count(standing.cycles.begin(), standing.cycles.end(), *cycle) > 0) return;
    award.rewards.push_back(newReward(programme, terms->reward, member.id, *cycle, 0, day));
    if (terms->kind == OccasionKind::Referral)
        award.rewards.push_back(
            newReward(programme, terms->reward, member.referredBy, cycleForFriend(member.id), 0, day));
}

} // namespace bywalec
