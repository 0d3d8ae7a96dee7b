#include "core/reports/Liability.h"

#include "core/journal/Subjects.h"
#include "core/ledger/Standings.h"
#include "core/reports/Figures.h"

#include <algorithm>
#include <unordered_map>

namespace bywalec {

std::optional<double> Redemption::redemptionPercent() const
{
    return percent(redeemed, issued);
}

std::optional<double> Redemption::breakagePercent() const
{
    return percent(expired, issued);
}

std::optional<double> Redemption::redeemedShare() const
{
    return ratio(redeemed, redeemed + expired);
}

double grossLiability(std::int64_t open, std::int64_t perReward, std::int64_t costMinor)
{
    return perReward > 0 ? double(open) / double(perReward) * double(costMinor) : 0;
}

std::optional<double> expectedLiability(double grossMinor, Redemption const& redemption)
{
    auto const share = redemption.redeemedShare();
    return share ? std::optional(grossMinor * *share) : std::nullopt;
}

namespace {

struct Earned {
    std::int64_t programme = 0;
    std::int64_t costMinor = 0;
    bool stands = false;   ///< an event that earned it by the day isn't voided
    bool lasts = false;    ///< one of them is still valid on the day
    bool redeemed = false; ///< by the day
};

/// Events of the ledger that were struck: few, beside all that stand.
std::vector<std::int64_t> struck(Transaction& tx, bool earned)
{
    std::vector<std::int64_t> events;
    auto rows = earned ? tx.query("SELECT e.event FROM voided v JOIN "
                                  "reward_earned e ON e.event_id = v.target")
                       : tx.query("SELECT e.event FROM voided v JOIN "
                                  "reward_redeemed e ON e.event_id = v.target");
    while (rows.step())
        events.push_back(rows.integer(0));
    std::sort(events.begin(), events.end());
    return events;
}

bool holds(std::vector<std::int64_t> const& sorted, std::int64_t value)
{
    return !sorted.empty() && std::binary_search(sorted.begin(), sorted.end(), value);
}

/// By their keys, which are small integers.
class Rewards {
  public:
    Earned& operator[](std::int64_t key)
    {
        auto const place = std::size_t(key);
        if (place >= m_places.size()) m_places.resize(place + 1 + place / 2, none);
        if (m_places[place] == none) {
            m_places[place] = std::int32_t(m_all.size());
            m_all.emplace_back();
        }
        return m_all[std::size_t(m_places[place])];
    }
    Earned* find(std::int64_t key)
    {
        auto const place = std::size_t(key);
        if (place >= m_places.size() || m_places[place] == none) return nullptr;
        return &m_all[std::size_t(m_places[place])];
    }
    std::vector<Earned> const& all() const { return m_all; }

  private:
    static constexpr std::int32_t none = -1;
    std::vector<std::int32_t> m_places;
    std::vector<Earned> m_all;
};

Rewards earnedUntil(Transaction& tx, LocalDay asOf)
{
    Rewards rewards;
    auto const gone = struck(tx, true);
    auto rows = tx.query("SELECT event, reward, coalesce(cost_minor, 0), "
                         "coalesce(expires_day, ?1) FROM reward_earned "
                         "WHERE badge = 0 AND local_day <= ?1");
    rows.bind(asOf.number);
    while (rows.step()) {
        if (holds(gone, rows.integer(0))) continue;
        auto& reward = rewards[rows.integer(1)];
        auto const cost = rows.integer(2);
        reward.costMinor = reward.stands ? std::min(reward.costMinor, cost) : cost;
        reward.stands = true;
        reward.lasts = reward.lasts || rows.integer(3) >= asOf.number;
    }
    return rewards;
}

void markRedeemed(Transaction& tx, LocalDay asOf, Rewards& rewards)
{
    auto const gone = struck(tx, false);
    auto rows = tx.query("SELECT event, reward FROM reward_redeemed WHERE local_day <= ?1");
    rows.bind(asOf.number);
    while (rows.step()) {
        if (holds(gone, rows.integer(0))) continue;
        if (auto* reward = rewards.find(rows.integer(1))) reward->redeemed = true;
    }
}

/// What is a debt as it lies on the card: points and credit, not stamps that are no reward yet.
std::optional<Unit> owedUnit(ProgrammeTerms const& terms)
{
    auto const unit = unitOf(terms);
    return unit == Unit::Point || unit == Unit::Credit ? unit : std::nullopt;
}

/// Units that were given out by the day, less what was spent: at most what
/// cards hold, where units run out; then no more than what was given out while
/// it is valid.
std::int64_t onCards(Transaction& tx, std::int64_t programme, ProgrammeTerms const& terms, LocalDay asOf)
{
    auto const unit = owedUnit(terms);
    if (!unit) return 0;
    auto sums = tx.query("SELECT coalesce(sum(issued), 0), coalesce(sum(spent), 0), "
                         "coalesce(sum(iif(day > ?4, issued, 0)), 0) FROM unit_day "
                         "WHERE programme = ?1 AND unit = ?2 AND day <= ?3");
    auto const validDays = validDaysOf(terms);
    sums.bind(programme, name(*unit), asOf.number, asOf.number - validDays.value_or(0)).step();
    auto const left = std::max<std::int64_t>(0, sums.integer(0) - sums.integer(1));
    return validDays ? std::min(left, std::max<std::int64_t>(0, sums.integer(2))) : left;
}

ProgrammeLiability describe(Programme const& programme)
{
    ProgrammeLiability out;
    out.programme = nameOf(programme);
    if (auto const* reward = rewardOf(programme.terms)) out.reward = reward->name;
    if (auto const unit = owedUnit(programme.terms)) out.unit = name(*unit);
    return out;
}

} // namespace

Liability liabilityAsOf(Transaction& tx, LocalDay asOf)
{
    auto rewards = earnedUntil(tx, asOf);
    markRedeemed(tx, asOf, rewards);
    Liability out;
    Redemption all;
    std::unordered_map<std::int64_t, ProgrammeLiability> waiting;
    auto programmeOf = tx.query("SELECT key, programme FROM reward");
    while (programmeOf.step())
        if (auto* reward = rewards.find(programmeOf.integer(0))) reward->programme = programmeOf.integer(1);
    for (auto const& reward : rewards.all()) {
        ++all.issued;
        if (reward.redeemed) {
            ++all.redeemed;
        } else if (!reward.lasts) {
            ++all.expired;
        } else {
            ++all.open;
            auto& owed = waiting[reward.programme];
            ++owed.waiting;
            owed.waitingMinor += reward.costMinor;
            out.grossMinor += reward.costMinor;
        }
    }
    for (auto const& defined : readDefinitions(tx).programmes) {
        auto const& programme = defined.newest();
        auto const key = findSubject(tx, programme.id.raw()).value_or(0);
        auto line = describe(programme);
        line.waiting = waiting[key].waiting;
        line.waitingMinor = waiting[key].waitingMinor;
        line.onCards = onCards(tx, key, programme.terms, asOf);
        if (line.waiting > 0 || line.onCards > 0) out.programmes.push_back(std::move(line));
    }
    out.issued = all.issued;
    out.redeemed = all.redeemed;
    out.expired = all.expired;
    out.open = all.open;
    out.redemptionPercent = all.redemptionPercent();
    out.breakagePercent = all.breakagePercent();
    out.expectedMinor = expectedLiability(double(out.grossMinor), all);
    return out;
}

} // namespace bywalec
