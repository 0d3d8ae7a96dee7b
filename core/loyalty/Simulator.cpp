// "Price it first": the visits of the past, replayed under rules that don't run yet.
#include "core/loyalty/Simulator.h"

#include "core/loyalty/Redeem.h"
#include "core/loyalty/SimulatedAccounts.h"
#include "core/loyalty/SimulationTally.h"
#include "core/loyalty/WaitingRewards.h"

#include <algorithm>
#include <numeric>

namespace bywalec {

namespace {

/// So many visits are well under 20 ms of work.
constexpr std::size_t askEvery = 1024;
/// What points buy in one visit, as many as stamps earn.
constexpr int mostBought = 20;

class Replay {
  public:
    Replay(Rules const& rules, Past const& past, PastIndex const& index);
    void visit(std::size_t number);
    /// After the last visit, on the last day; none when it wasn't to go on.
    std::optional<Simulation> finish(std::function<bool()> const& goOn);

  private:
    struct Shelf { ///< a reward that can be given, and how often it was
        RewardTerms const* terms = nullptr;
        std::int64_t price = 0;
        int key = 0;
        int given = 0;
    };
    void read(PastVisit const& visit);
    void startWeek(LocalDay day);
    void giveWaiting(int customer);
    void payPart();
    void book(Award const& award, int customer);
    void countOffers(Award const& award);
    void buyRewards();
    bool buyOne(std::size_t programme);
    bool give(Shelf& shelf, std::optional<LocalDay> expires);
    std::size_t indexOf(ProgrammeId id);
    std::int64_t worthOf(std::size_t programme, std::int64_t balance) const;

    Rules const& m_rules;
    Past const& m_past;
    PastIndex const& m_index;
    SimulatedAccounts m_accounts;
    WaitingRewards m_waiting;
    SimulationTally m_tally;
    std::vector<Shelf> m_rewards;                 ///< by programme: what its cards or its occasion give
    std::vector<std::vector<Shelf>> m_catalogues; ///< by programme, the cheapest first
    std::vector<std::size_t> m_payers; ///< programmes whose points or credit pay a part of the bill
    ShopFacts m_shop;
    int m_week = 0;
    std::size_t m_lastIndex = 0;         ///< of a programme
    std::vector<std::int64_t> m_lastUse; ///< by offer: the number of the last visit that used it
    std::int64_t m_number = 0;           ///< of this visit
    Purchase m_purchase;
    std::optional<std::int64_t> m_bill;
    Member const* m_member = nullptr;
};

Replay::Replay(Rules const& rules, Past const& past, PastIndex const& index)
    : m_rules(rules),
      m_past(past),
      m_index(index),
      m_accounts(rules, past, index),
      m_waiting(past.customers),
      m_tally(past, index),
      m_rewards(rules.programmes.size()),
      m_catalogues(rules.programmes.size()),
      m_lastUse(rules.offers.size(), -1)
{
    m_shop.offerUses.resize(rules.offers.size());
    m_shop.surpriseMinor.resize(rules.programmes.size());
    for (std::size_t i = 0; i < rules.programmes.size(); ++i) {
        auto const& terms = rules.programmes[i].terms;
        if (auto const* stamps = std::get_if<StampTerms>(&terms)) m_rewards[i].terms = &stamps->reward;
        if (auto const* occasion = std::get_if<OccasionTerms>(&terms)) m_rewards[i].terms = &occasion->reward;
        if (std::holds_alternative<CashbackTerms>(terms)) m_payers.push_back(i);
        auto const* points = std::get_if<PointTerms>(&terms);
        if (!points) continue;
        if (points->catalogue.empty() && points->payMinor > 0) m_payers.push_back(i);
        for (auto const& reward : points->catalogue)
            m_catalogues[i].push_back({&reward.reward, reward.price, reward.key, 0});
        std::stable_sort(m_catalogues[i].begin(), m_catalogues[i].end(),
                         [](Shelf const& a, Shelf const& b) { return a.price < b.price; });
    }
}

void Replay::visit(std::size_t number)
{
    PastVisit const& visit = m_past.visits[number];
    m_number = std::int64_t(number);
    read(visit);
    m_bill = billOf(m_rules, m_purchase);
    startWeek(visit.day);
    m_tally.visit(visit.customer, visit.day, m_bill);
    m_member = &m_accounts.arrive(visit.customer, visit.day);
    giveWaiting(visit.customer);
    payPart();
    book(awardVisit(m_rules, *m_member, m_shop, m_purchase), visit.customer);
    buyRewards();
    m_accounts.leave(m_purchase, m_bill);
}

void Replay::read(PastVisit const& visit)
{
    m_purchase.day = visit.day;
    m_purchase.minute = visit.minute;
    m_purchase.amountMinor = visit.amountMinor < 0 ? std::nullopt : std::optional(visit.amountMinor);
    m_purchase.paidMinor = 0;
    m_purchase.lines.clear();
    for (std::size_t i = 0; i < visit.lineCount; ++i) {
        PastLine const& line = m_past.lines[visit.firstLine + i];
        auto const amount =
            line.amountMinor < 0 ? std::nullopt : std::optional<std::int64_t>(line.amountMinor);
        m_purchase.lines.push_back({line.item, line.quantity, amount});
    }
}

/// The budget of surprises is a week's.
void Replay::startWeek(LocalDay day)
{
    int const week = (day.number + 3) / 7; // the first of January 1970 was a Thursday
    if (week != m_week) std::fill(m_shop.surpriseMinor.begin(), m_shop.surpriseMinor.end(), 0);
    m_week = week;
}

bool Replay::give(Shelf& shelf, std::optional<LocalDay> expires)
{
    if (!canGive(*shelf.terms, expires, shelf.given, m_bill, m_purchase.day)) return false;
    ++shelf.given;
    m_tally.given(costOf(*shelf.terms, m_bill));
    return true;
}

void Replay::giveWaiting(int customer)
{
    m_waiting.sift(customer, [&](WaitingReward const& reward) {
        if (reward.expires && *reward.expires < m_purchase.day) {
            m_tally.expired();
            return true;
        }
        return give(m_rewards[reward.programme], reward.expires);
    });
}

void Replay::payPart()
{
    if (!m_bill) return;
    for (auto const i : m_payers) {
        Programme const& programme = m_rules.programmes[i];
        Standing const& standing = m_member->standings[i];
        auto const most = std::min(mostPayable(programme, standing, *m_bill), *m_bill - m_purchase.paidMinor);
        if (most <= 0) continue;
        auto const payment = pay(programme, standing, *m_bill, most);
        if (!payment) continue; // what is left of the bill is less than one point pays
        for (auto const& entry : payment->entries)
            m_accounts.spend(i, -entry.delta);
        m_purchase.paidMinor += payment->paidMinor;
        m_tally.paid(payment->paidMinor);
    }
}

void Replay::book(Award const& award, int customer)
{
    for (auto const& entry : award.entries) {
        auto const programme = indexOf(entry.programme);
        if (entry.delta > 0)
            m_accounts.earn(programme, entry.delta);
        else
            m_accounts.spend(programme, -entry.delta); // a badge takes its stamps at once
        if (entry.unit == Unit::Charity) m_tally.setAside(entry.delta);
    }
    countOffers(award);
    for (auto const& reward : award.rewards) {
        auto const programme = indexOf(reward.programme);
        m_accounts.grant(programme, reward.cycle);
        if (reward.price > 0 && !reward.badge) m_accounts.spend(programme, reward.price);
        m_tally.issued();
        if (std::holds_alternative<OccasionTerms>(m_rules.programmes[programme].terms))
            m_shop.surpriseMinor[programme] += reward.costMinor;
        if (reward.badge)
            m_tally.given(reward.costMinor);
        else
            m_waiting.add(customer, {programme, reward.expires});
    }
}

/// A visit with any entry of an offer is one use.
void Replay::countOffers(Award const& award)
{
    for (auto const& entry : award.entries) {
        if (entry.offer.isNull()) continue;
        for (std::size_t i = 0; i < m_rules.offers.size(); ++i) {
            if (m_rules.offers[i].id != entry.offer || m_lastUse[i] == m_number) continue;
            m_lastUse[i] = m_number;
            ++m_shop.offerUses[i];
            m_accounts.use(i);
        }
    }
}

void Replay::buyRewards()
{
    for (std::size_t i = 0; i < m_catalogues.size(); ++i)
        for (int bought = 0; bought < mostBought && buyOne(i); ++bought) {
        }
}

bool Replay::buyOne(std::size_t programme)
{
    Standing const& standing = m_member->standings[programme];
    for (auto& shelf : m_catalogues[programme]) {
        if (shelf.price > standing.balance) return false;
        if (!canGive(*shelf.terms, std::nullopt, shelf.given, m_bill, m_purchase.day)) continue;
        auto const entries = buy(m_rules.programmes[programme], standing, shelf.key);
        if (!entries) return false;
        for (auto const& entry : *entries)
            m_accounts.spend(programme, -entry.delta);
        m_tally.issued();
        give(shelf, std::nullopt);
        return true;
    }
    return false;
}

/// An award goes through the programmes in their order, so the one asked for is mostly near the last one.
std::size_t Replay::indexOf(ProgrammeId id)
{
    while (m_rules.programmes[m_lastIndex].id != id)
        m_lastIndex = m_lastIndex + 1 < m_rules.programmes.size() ? m_lastIndex + 1 : 0;
    return m_lastIndex;
}

/// What a balance is owed as: credit as it is, points at what they pay, or as their part of the reward they
/// buy.
std::int64_t Replay::worthOf(std::size_t programme, std::int64_t balance) const
{
    auto const& terms = m_rules.programmes[programme].terms;
    if (balance <= 0) return 0;
    if (std::holds_alternative<CashbackTerms>(terms)) return balance;
    auto const* points = std::get_if<PointTerms>(&terms);
    if (!points) return 0;
    if (points->payMinor > 0) return scaled(balance, points->payMinor, 1, Rounding::Down);
    for (auto const& shelf : m_catalogues[programme])
        if (!shelf.terms->stock || shelf.given < *shelf.terms->stock)
            return scaled(costOf(*shelf.terms, m_tally.averageBill()), balance, shelf.price, Rounding::Down);
    return 0;
}

std::optional<Simulation> Replay::finish(std::function<bool()> const& goOn)
{
    for (int customer = 0; customer < m_past.customers; ++customer) {
        if (std::size_t(customer) % askEvery == 0 && !goOn()) return std::nullopt;
        if (m_index.visitsOf(customer) == 0) continue;
        m_waiting.sift(customer, [&](WaitingReward const& reward) {
            if (reward.expires && *reward.expires < m_past.until)
                m_tally.expired();
            else
                m_tally.waiting(costOf(*m_rewards[reward.programme].terms, m_tally.averageBill()));
            return true;
        });
        for (std::size_t i = 0; i < m_rules.programmes.size(); ++i)
            m_tally.owed(worthOf(i, m_accounts.balanceOn(customer, i, m_past.until)));
    }
    return m_tally.figures();
}

Result<void> checkRules(Rules const& rules)
{
    if (rules.items.size() > mostItems) return makeError(ErrorKind::InvalidInput, "items");
    auto const named = [](char const* list, std::size_t i, Error const& error) {
        return makeError(error.kind, std::string(list) + "[" + std::to_string(i) + "]." + error.detail);
    };
    for (std::size_t i = 0; i < rules.programmes.size(); ++i)
        if (auto const good = checkTerms(rules.programmes[i].terms); !good)
            return named("programmes", i, good.error());
    for (std::size_t i = 0; i < rules.offers.size(); ++i)
        if (auto const good = checkTerms(rules.offers[i].terms); !good)
            return named("offers", i, good.error());
    return {};
}

} // namespace

Result<Simulation> simulate(Rules const& rules, Past const& past, std::function<bool(double)> const& goOn)
{
    auto const cancelled = [&](double share) { return goOn && !goOn(share); };
    if (cancelled(0)) return makeError(ErrorKind::Cancelled);
    if (auto const good = checkRules(rules); !good) return good.error();
    auto const index = PastIndex::of(rules, past, [&] { return !cancelled(0); });
    if (!index) return index.error();
    Replay replay(rules, past, *index);
    if (cancelled(0)) return makeError(ErrorKind::Cancelled);
    auto const first = index->firstVisit();
    auto const end = index->endOfVisits();
    for (auto i = first; i < end; ++i) {
        if ((i - first) % askEvery == 0 && cancelled(double(i - first) / double(end - first)))
            return makeError(ErrorKind::Cancelled);
        replay.visit(i);
    }
    auto const simulation = replay.finish([&] { return !cancelled(1); });
    if (!simulation || cancelled(1)) return makeError(ErrorKind::Cancelled);
    return *simulation;
}

} // namespace bywalec
