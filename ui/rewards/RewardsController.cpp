#include "ui/rewards/RewardsController.h"

#include "core/base/Random.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/RewardCounts.h"
#include "core/ledger/Standings.h"
#include "core/words/RuleWords.h"
#include "ui/office/DefinitionWrite.h"
#include "ui/office/FieldGrid.h"
#include "ui/rewards/RewardFields.h"

#include <algorithm>
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

void putReward(ProgrammeTerms& terms, int catalogue, RewardTerms const& reward)
{
    if (auto* stamps = std::get_if<StampTerms>(&terms)) stamps->reward = reward;
    if (auto* occasion = std::get_if<OccasionTerms>(&terms)) occasion->reward = reward;
    if (auto* points = std::get_if<PointTerms>(&terms))
        for (auto& row : points->catalogue)
            if (row.key == catalogue) row.reward = reward;
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

RewardsController::RewardsController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                                     QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words)), m_clock(clock), m_random(random)
{
}

void RewardsController::publish()
{
    auto next = rewardsState(m_facts, m_words, m_runner.business().shop().currency);
    if (m_open) {
        auto reward = m_open->base;
        next.editor = editorOf(*m_open, reward);
    }
    if (next == m_state) return;
    m_state = std::move(next);
    Q_EMIT stateChanged(m_state);
}

void RewardsController::refresh()
{
    ++m_pending;
    m_runner.read([today = m_runner.business().zone().local(m_clock.now()).day](
                      Transaction& tx) -> Result<std::vector<RewardFact>> { return factsOf(tx, today); },
                  this,
                  [this](Result<std::vector<RewardFact>> facts) {
                      --m_pending;
                      if (!facts) return; // shown again, it asks again
                      m_facts = std::move(*facts);
                      publish();
                  });
}

RewardEditorState RewardsController::editorOf(Open const& open, RewardTerms& reward) const
{
    RewardEditorState editor;
    editor.id = open.row;
    editor.programmeId = said(open.programme.text());
    editor.name = said(open.base.name);
    FormReader const ask(m_words, m_runner.business().shop().currency, open.answers);
    auto& fields = editor.fields;
    fields << ask.text({QStringLiteral("name"), tr("Reward"), tr("customers see it"), {}}, reward.name);
    auto const details = RewardFields::details(ask, reward, {});
    fields << details.first() << RewardFields::cost(ask, reward, {})
           << RewardFields::validity(ask, reward, {}) << details.mid(1);
    if (!anyWrong(fields))
        if (auto const checked = checkReward(reward);
            !checked && !blame({&fields}, m_words, checked.error().detail))
            editor.problem = said(fieldSentence(m_words, checked.error().detail));
    editor.canSave = !anyWrong(fields) && editor.problem.isEmpty() && reward != open.base && !m_writing;
    if (!m_problem.isEmpty()) editor.problem = m_problem;
    return editor;
}

void RewardsController::open(QString const& row)
{
    if (m_writing) return;
    for (auto const& fact : m_facts) {
        auto const id = QStringLiteral("%1/%2").arg(said(fact.programme.id.text())).arg(fact.catalogue);
        if (id != row) continue;
        m_open = Open{row,
                      fact.programme.id,
                      fact.catalogue,
                      fact.reward,
                      {},
                      EventId(makeUuidV7(m_clock.now(), m_random))};
        m_problem.clear();
    }
    publish();
}

void RewardsController::changeField(QString const& id, QString const& text)
{
    if (!m_open || m_writing) return;
    m_open->answers.insert(id, text);
    m_problem.clear();
    publish();
}

void RewardsController::cancel()
{
    if (m_writing) return;
    m_open.reset();
    publish();
}

// The reward goes into the newest version of its programme, whoever wrote that meanwhile.
void RewardsController::save()
{
    if (!m_open || m_writing) return;
    auto reward = m_open->base;
    if (!editorOf(*m_open, reward).canSave) return publish();
    m_writing = true;
    ++m_pending;
    auto const* fact =
        std::find_if(m_facts.data(), m_facts.data() + m_facts.size(), [&](RewardFact const& each) {
            return each.programme.id == m_open->programme && each.catalogue == m_open->catalogue;
        });
    auto const known = fact == m_facts.data() + m_facts.size() ? Programme() : fact->programme;
    writeDefinition(
        m_runner, m_open->event,
        [known, catalogue = m_open->catalogue, reward](Definitions const& now) {
            auto next = known;
            if (auto const* defined = findDefined(now.programmes, known.id)) {
                next = defined->newest();
                next.version = defined->newestVersion + 1;
            }
            putReward(next.terms, catalogue, reward);
            return defineProgramme(now, next);
        },
        this,
        [this](Result<void> written) {
            --m_pending;
            m_writing = false;
            if (written)
                m_open.reset();
            else
                m_problem = said(refusedSentence(m_words, written.error()));
            publish();
            refresh();
        });
    publish();
}

} // namespace bywalec::ui
