#include "core/ledger/Standings.h"

#include "core/journal/Subjects.h"
#include "core/ledger/Charity.h"

#include <algorithm>
#include <map>

namespace bywalec {

namespace {

/// A reward of the customer that stands, as it was earned first.
struct Earned {
    RewardId id;
    std::int64_t key = 0;
    std::int64_t programme = 0;
    EventId event;
    std::int64_t hlc = 0;
    LocalDay day;
    int version = 1;
    int cycle = 1;
    std::int64_t price = 0;
    std::optional<LocalDay> expires;
    bool badge = false;
    bool redeemed = false;

    /// A badge's stamps were taken by an entry.
    bool binds() const { return price > 0 && !badge; }
};

/// What stands in one programme, before rewards are looked at.
struct Sum {
    std::int64_t delta = 0;
    bool hasHistory = false;
    bool hasLots = false;
};

std::optional<LocalDay> dayAt(Query const& row, int column)
{
    auto const day = row.maybeInteger(column);
    return day ? std::optional(LocalDay{std::int32_t(*day)}) : std::nullopt;
}

/// By cycle. A reward that two tills earned is there once: the first says its terms.
std::vector<Earned> earnedBy(Transaction& tx, std::int64_t customer)
{
    auto rows = tx.query(
        "SELECT s.id, r.key, r.programme, e.event_id, e.hlc, e.local_day, e.version, e.cycle, e.price, "
        "e.expires_day, e.badge, r.redeemed FROM reward r JOIN reward_earned e ON e.reward = r.key "
        "JOIN subject s ON s.key = r.key WHERE r.customer = ?1 AND r.earned > 0 "
        "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = e.event_id) "
        "ORDER BY s.id, e.hlc, e.event_id");
    rows.bind(customer);
    std::vector<Earned> found;
    while (rows.step()) {
        if (!found.empty() && found.back().key == rows.integer(1)) continue;
        Earned earned;
        earned.id = rows.id<RewardId>(0);
        earned.key = rows.integer(1);
        earned.programme = rows.integer(2);
        earned.event = rows.id<EventId>(3);
        earned.hlc = rows.integer(4);
        earned.day = LocalDay{std::int32_t(rows.integer(5))};
        earned.version = int(rows.integer(6));
        // A broken number mustn't reach the arithmetic of the next one.
        earned.cycle = int(std::clamp<std::int64_t>(rows.integer(7), 0, 2'000'000'000));
        earned.price = rows.integer(8);
        earned.expires = dayAt(rows, 9);
        earned.badge = rows.integer(10) != 0;
        earned.redeemed = rows.integer(11) > 0;
        found.push_back(std::move(earned));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](Earned const& a, Earned const& b) { return a.cycle < b.cycle; });
    return found;
}

/// A reward binds its price when it is earned, so what its redemption took counts no second time. A
/// redemption whose reward isn't here (yet, or any more) does count.
bool isBound(std::vector<Earned> const& earned, std::int64_t reward)
{
    return std::any_of(earned.begin(), earned.end(),
                       [&](Earned const& each) { return each.key == reward && !each.badge; });
}

std::map<std::int64_t, Sum> sumsOf(Transaction& tx, std::int64_t customer, std::vector<Earned> const& earned)
{
    std::map<std::int64_t, Sum> sums;
    auto rows = tx.query("SELECT programme, delta, reward, expires_day IS NOT NULL FROM entry "
                         "WHERE customer = ?1 AND live = 1");
    rows.bind(customer);
    std::int64_t last = -1;
    Sum* sum = nullptr;
    while (rows.step()) {
        if (auto const programme = rows.integer(0); programme != last) {
            sum = &sums[programme];
            last = programme;
        }
        sum->hasHistory = true;
        if (auto const reward = rows.maybeInteger(2); reward && isBound(earned, *reward)) continue;
        sum->delta += rows.integer(1);
        sum->hasLots = sum->hasLots || rows.integer(3) != 0;
    }
    return sums;
}

/// Place in time of a movement: entries and bound prices are played in one order on every till.
struct Placed {
    std::int64_t hlc = 0;
    EventId event;
    Movement movement;
};

Holding holdingOf(Transaction& tx, std::int64_t customer, std::int64_t programme,
                  std::vector<Earned> const& earned, LocalDay today)
{
    std::vector<Placed> placed;
    auto rows = tx.query("SELECT hlc, event_id, local_day, delta, expires_day, reward FROM entry "
                         "WHERE customer = ?1 AND programme = ?2 AND live = 1 ORDER BY hlc, event_id, line");
    rows.bind(customer, programme);
    while (rows.step()) {
        if (auto const reward = rows.maybeInteger(5); reward && isBound(earned, *reward)) continue;
        placed.push_back({rows.integer(0),
                          rows.id<EventId>(1),
                          {LocalDay{std::int32_t(rows.integer(2))}, rows.integer(3), dayAt(rows, 4)}});
    }
    for (auto const& reward : earned)
        if (reward.programme == programme && reward.binds())
            placed.push_back({reward.hlc, reward.event, {reward.day, -reward.price, std::nullopt}});
    std::stable_sort(placed.begin(), placed.end(), [](Placed const& a, Placed const& b) {
        return std::tie(a.hlc, a.event) < std::tie(b.hlc, b.event);
    });
    std::vector<Movement> movements;
    movements.reserve(placed.size());
    for (auto const& each : placed)
        movements.push_back(each.movement);
    return hold(movements, today);
}

std::vector<TierDay> pointDays(Transaction& tx, std::int64_t customer)
{
    auto rows = tx.query("SELECT local_day, sum(delta) FROM entry WHERE customer = ?1 AND live = 1 AND "
                         "earns = 1 AND unit = 'point' GROUP BY local_day ORDER BY local_day");
    rows.bind(customer);
    std::vector<TierDay> days;
    while (rows.step())
        days.push_back({LocalDay{std::int32_t(rows.integer(0))}, rows.integer(1)});
    return days;
}

TierStanding tierOf(Transaction& tx, std::int64_t customer, TierTerms const& terms,
                    VisitHistory const& history, LocalDay today)
{
    if (terms.basis == TierBasis::Points) return tierOn(terms, pointDays(tx, customer), today);
    std::vector<TierDay> days;
    days.reserve(history.days.size());
    for (auto const& day : history.days)
        days.push_back({day.day, terms.basis == TierBasis::Spend ? day.spentMinor : day.visits});
    return tierOn(terms, days, today);
}

int warnDaysOf(ProgrammeTerms const& terms)
{
    if (auto const* points = std::get_if<PointTerms>(&terms)) return points->warnDays;
    if (auto const* cashback = std::get_if<CashbackTerms>(&terms)) return cashback->warnDays;
    return 14;
}

/// The customer's rewards and sums, read once for all programmes.
class Fold {
  public:
    Fold(Transaction& tx, std::int64_t customer, VisitHistory const& history, LocalDay today)
        : m_tx(tx),
          m_customer(customer),
          m_history(history),
          m_today(today),
          m_earned(earnedBy(tx, customer)),
          m_sums(sumsOf(tx, customer, m_earned))
    {
    }

    Account account(Programme const& programme, std::int64_t key)
    {
        Account account{programme, {}, std::nullopt};
        auto& standing = account.standing;
        auto const sum = m_sums[key];
        standing.hasHistory = sum.hasHistory;
        standing.balance = sum.delta;
        for (auto const& earned : m_earned)
            if (earned.programme == key) take(standing, programme, earned);
        if (sum.hasLots) {
            auto const holding = holdingOf(m_tx, m_customer, key, m_earned, m_today);
            standing.balance = holding.balance;
            account.expiring = expiringSoon(holding, m_today, warnDaysOf(programme.terms));
        }
        if (auto const* tiers = std::get_if<TierTerms>(&programme.terms))
            standing.tier = tierOf(m_tx, m_customer, *tiers, m_history, m_today);
        if (std::holds_alternative<CharityTerms>(programme.terms))
            standing.cause = chosenCause(m_tx, m_customer, programme.id);
        return account;
    }

    /// Of programmes in which there is anything, ascending.
    std::vector<std::int64_t> programmes() const
    {
        std::vector<std::int64_t> keys;
        for (auto const& [key, sum] : m_sums)
            keys.push_back(key);
        for (auto const& earned : m_earned)
            keys.push_back(earned.programme);
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

  private:
    void take(Standing& standing, Programme const& programme, Earned const& earned)
    {
        standing.lastCycle = std::max(standing.lastCycle, earned.cycle);
        standing.cycles.push_back(earned.cycle);
        if (earned.binds()) standing.balance -= earned.price;
        if (earned.redeemed || earned.badge || (earned.expires && *earned.expires < m_today)) return;
        OpenReward open{earned.id, programme.id, earned.version, earned.cycle, earned.price, earned.expires,
                        {}};
        // A reward earned under old terms keeps them.
        auto const then = earned.version == programme.version
                              ? std::optional(programme)
                              : findProgramme(m_tx, earned.programme, earned.version);
        if (auto const* terms = then ? rewardOf(then->terms) : nullptr) open.terms = *terms;
        standing.open.push_back(std::move(open));
    }

    Transaction& m_tx;
    std::int64_t m_customer;
    VisitHistory const& m_history;
    LocalDay m_today;
    std::vector<Earned> m_earned;
    std::map<std::int64_t, Sum> m_sums;
};

} // namespace

RewardTerms const* rewardOf(ProgrammeTerms const& terms)
{
    if (auto const* stamps = std::get_if<StampTerms>(&terms)) return &stamps->reward;
    if (auto const* occasion = std::get_if<OccasionTerms>(&terms)) return &occasion->reward;
    return nullptr;
}

std::vector<Account> accountsOf(Transaction& tx, std::int64_t customer, std::vector<Programme> const& running,
                                VisitHistory const& history, LocalDay today)
{
    Fold fold(tx, customer, history, today);
    std::vector<Account> accounts;
    std::vector<std::int64_t> keys;
    for (auto const& programme : running) {
        keys.push_back(findSubject(tx, programme.id.raw()).value_or(0));
        accounts.push_back(fold.account(programme, keys.back()));
    }
    std::vector<Account> closed;
    for (auto const key : fold.programmes()) {
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
        auto const programme = findProgramme(tx, key, std::numeric_limits<int>::max());
        if (!programme) continue;
        auto account = fold.account(*programme, key);
        account.closed = true;
        auto const unit = unitOf(programme->terms);
        bool const spendable = unit == Unit::Point || unit == Unit::Credit;
        if (account.standing.open.empty() && !(spendable && account.standing.balance > 0)) continue;
        closed.push_back(std::move(account));
    }
    // Row keys tell only the order of arrival.
    std::sort(closed.begin(), closed.end(),
              [](Account const& a, Account const& b) { return a.programme.id < b.programme.id; });
    std::move(closed.begin(), closed.end(), std::back_inserter(accounts));
    return accounts;
}

} // namespace bywalec
