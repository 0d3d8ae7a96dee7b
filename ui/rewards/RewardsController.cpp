#include "ui/rewards/RewardsController.h"

#include "core/ledger/Ledger.h"
#include "core/ledger/RewardCounts.h"
#include "core/ledger/Standings.h"

#include <QCoreApplication>
#include <QDate>

namespace bywalec::ui {

namespace {

constexpr int lowStock = 5; ///< or a tenth of what there was

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RewardsController)
};

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

LocalDay monthOf(LocalDay day)
{
    auto const date = QDate(1970, 1, 1).addDays(day.number);
    return {day.number - date.day() + 1};
}

std::vector<RewardFact> factsOf(Transaction& tx, LocalDay today)
{
    std::vector<RewardFact> facts;
    auto const add = [&](Programme const& programme, RewardTerms const& reward, int catalogue,
                         std::int64_t price) {
        RewardFact fact{programme, reward, catalogue, price};
        fact.givenMonth = givenSince(tx, programme.id, catalogue, monthOf(today));
        fact.givenAll = givenCount(tx, programme.id, catalogue);
        if (catalogue == 0) {
            auto const waiting = rewardsWaiting(tx, programme.id, today);
            fact.waiting = waiting.count;
            fact.waitingMinor = waiting.costMinor;
        }
        facts.push_back(std::move(fact));
    };
    for (auto const& programme : currentRules(tx).programmes) {
        if (auto const* points = std::get_if<PointTerms>(&programme.terms))
            for (auto const& row : points->catalogue)
                add(programme, row.reward, row.key, row.price);
        auto const* stamps = std::get_if<StampTerms>(&programme.terms);
        if (auto const* reward = rewardOf(programme.terms))
            add(programme, *reward, 0, stamps ? stamps->needed : 0);
    }
    return facts;
}

RewardSort sortOf(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Product:
        return RewardSort::Product;
    case RewardKind::Service:
        return RewardSort::Service;
    case RewardKind::Discount:
        return RewardSort::Discount;
    case RewardKind::Experience:
        return RewardSort::Experience;
    case RewardKind::Badge:
        break;
    }
    return RewardSort::Badge;
}

RewardRow rowOf(RewardFact const& fact, Words const& words, Currency currency)
{
    auto const& reward = fact.reward;
    RewardRow row;
    row.programmeId = said(fact.programme.id.text());
    row.id = QStringLiteral("%1/%2").arg(row.programmeId).arg(fact.catalogue);
    row.name = said(reward.name);
    row.sort = sortOf(reward.kind);
    row.programme = said(nameOf(fact.programme));
    if (reward.costMinor > 0) row.cost = said(words.money({reward.costMinor, currency}));
    if (fact.catalogue > 0)
        row.price = Texts::tr("%1 pts").arg(said(words.number(fact.price)));
    else if (fact.price > 0)
        row.price = said(words.say("office.stamps", {{"count", fact.price}}));
    if (reward.validDays)
        row.validity = said(words.say("office.days", {{"count", std::int64_t(*reward.validDays)}}));
    if (reward.minimumMinor)
        row.minimum =
            Texts::tr("with a purchase of %1").arg(said(words.roundMoney({*reward.minimumMinor, currency})));
    if (reward.stock) {
        RewardStock stock;
        stock.of = *reward.stock;
        stock.left = std::max(0, stock.of - fact.givenAll);
        stock.low = stock.left <= std::max(lowStock, stock.of / 10);
        row.stock = stock;
    }
    row.waiting = fact.waiting;
    row.givenMonth = fact.givenMonth;
    row.givenAll = fact.givenAll;
    return row;
}

} // namespace

RewardsState rewardsState(std::vector<RewardFact> const& facts, Words const& words, Currency currency)
{
    RewardsState state;
    std::int64_t owed = 0;
    std::int64_t given = 0;
    for (auto const& fact : facts) {
        state.rows << rowOf(fact, words, currency);
        state.totals.waiting += fact.waiting;
        state.totals.givenMonth += fact.givenMonth;
        state.totals.low += state.rows.last().stock && state.rows.last().stock->low ? 1 : 0;
        owed += fact.waitingMinor;
        given += fact.givenMonth * fact.reward.costMinor;
    }
    state.totals.liability = said(words.roundMoney({owed, currency}));
    if (given > 0) state.totals.givenMonthCost = said(words.roundMoney({given, currency}));
    return state;
}

RewardsController::RewardsController(CoreRunner& runner, Words words, Clock& clock, QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words)), m_clock(clock)
{
}

void RewardsController::refresh()
{
    ++m_pending;
    auto const& business = m_runner.business();
    m_runner.read([today = business.zone().local(m_clock.now()).day](
                      Transaction& tx) -> Result<std::vector<RewardFact>> { return factsOf(tx, today); },
                  this,
                  [this, currency = business.shop().currency](Result<std::vector<RewardFact>> facts) {
                      --m_pending;
                      if (!facts) return; // shown again, it asks again
                      auto next = rewardsState(*facts, m_words, currency);
                      if (next == m_state) return;
                      m_state = std::move(next);
                      Q_EMIT stateChanged(m_state);
                  });
}

} // namespace bywalec::ui
