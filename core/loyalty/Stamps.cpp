#include "core/loyalty/Stamps.h"

#include <algorithm>

namespace bywalec {

Result<void> checkTerms(StampTerms const& terms)
{
    auto const bad = [](char const* field) { return makeError(ErrorKind::InvalidInput, field); };
    if (terms.name.empty()) return bad("name");
    if (terms.needed < 1 || terms.needed > 50) return bad("needed");
    if (terms.reward.empty()) return bad("reward");
    if (terms.welcome < 0 || terms.welcome >= terms.needed) return bad("welcome");
    if (terms.minimumMinor && (*terms.minimumMinor < 1 || *terms.minimumMinor > 100'000'000))
        return bad("min_amount_minor");
    if (terms.rewardValidDays && (*terms.rewardValidDays < 1 || *terms.rewardValidDays > 3650))
        return bad("reward_valid_days");
    if (terms.rewardCostMinor < 0 || terms.rewardCostMinor > 100'000'000) return bad("reward_cost_minor");
    return {};
}

RewardId rewardIdOf(ProgrammeId programme, CustomerId customer, int cycle)
{
    auto const number = std::to_string(cycle);
    return RewardId(deriveUuid("bw1-reward", {programme.bytes(), customer.bytes(), asBytes(number)}));
}

// More than any honest visit earns; what is over waits for the next one. A broken balance mustn't fill the
// disk.
static constexpr std::size_t maxRewardsAtOnce = 20;

static std::int64_t boundStamps(Standing const& standing)
{
    std::int64_t bound = 0;
    for (auto const& reward : standing.open)
        bound += reward.price;
    return bound;
}

static NewEntry entry(StampProgramme const& programme, std::int64_t delta, std::string code)
{
    return {programme.id, programme.version, stampUnit, delta, Reason{std::move(code), {}}};
}

static void addRewards(Award& award, StampProgramme const& programme, CustomerId customer,
                       Standing const& standing, LocalDay day)
{
    auto free = standing.balance - boundStamps(standing);
    for (auto const& line : award.entries)
        free += line.delta;
    for (int cycle = standing.lastCycle + 1;
         free >= programme.terms.needed && award.rewards.size() < maxRewardsAtOnce; ++cycle) {
        NewReward reward;
        reward.id = rewardIdOf(programme.id, customer, cycle);
        reward.programme = programme.id;
        reward.version = programme.version;
        reward.cycle = cycle;
        reward.price = programme.terms.needed;
        reward.costMinor = programme.terms.rewardCostMinor;
        if (programme.terms.rewardValidDays)
            reward.expires = LocalDay{day.number + *programme.terms.rewardValidDays};
        award.rewards.push_back(std::move(reward));
        free -= programme.terms.needed;
    }
}

Award awardVisit(StampProgramme const& programme, CustomerId customer, Standing const& standing, int stamps,
                 std::optional<std::int64_t> amountMinor, LocalDay day)
{
    Award award;
    auto const& minimum = programme.terms.minimumMinor;
    if (stamps < 1 || (minimum && (!amountMinor || *amountMinor < *minimum))) return award;
    award.entries.push_back(entry(programme, stamps, "visit"));
    if (!standing.hasHistory && programme.terms.welcome > 0)
        award.entries.push_back(entry(programme, programme.terms.welcome, "welcome"));
    addRewards(award, programme, customer, standing, day);
    return award;
}

Award awardMore(StampProgramme const& programme, CustomerId customer, Standing const& standing, int delta,
                std::string const& code, LocalDay day)
{
    Award award;
    if (delta == 0) return award;
    award.entries.push_back(entry(programme, delta, code));
    addRewards(award, programme, customer, standing, day);
    return award;
}

std::vector<NewEntry> redeem(StampProgramme const& programme, OpenReward const& reward)
{
    return {entry(programme, -reward.price, "redeemed")};
}

std::vector<RewardId> rewardsLost(Standing const& standing, std::int64_t delta)
{
    std::vector<RewardId> lost;
    auto bound = boundStamps(standing);
    auto const left = standing.balance - delta;
    for (auto it = standing.open.rbegin(); it != standing.open.rend() && left < bound; ++it) {
        lost.push_back(it->id);
        bound -= it->price;
    }
    return lost;
}

Standing standingAfter(StampProgramme const& programme, Standing standing, Award const& award)
{
    for (auto const& line : award.entries) {
        if (line.programme != programme.id) continue;
        standing.hasHistory = true;
        if (line.unit == stampUnit) standing.balance += line.delta;
    }
    for (auto const& reward : award.rewards) {
        if (reward.programme != programme.id) continue;
        standing.lastCycle = std::max(standing.lastCycle, reward.cycle);
        standing.open.push_back(
            {reward.id, reward.cycle, reward.price, reward.expires, programme.terms.reward});
    }
    return standing;
}

Progress progressOf(StampTerms const& terms, Standing const& standing)
{
    Progress progress;
    progress.needed = terms.needed;
    progress.open = int(standing.open.size());
    auto const have = std::clamp<std::int64_t>(standing.balance - boundStamps(standing), 0, terms.needed);
    progress.have = int(have);
    progress.missing = terms.needed - progress.have;
    return progress;
}

} // namespace bywalec
