#include "ui/causes/CausesController.h"

#include "core/base/Random.h"
#include "core/base/Text.h"
#include "core/loyalty/Check.h"
#include "core/programmes/Programmes.h"
#include "ui/office/FieldGrid.h"

#include <algorithm>

namespace bywalec::ui {

namespace {

constexpr std::size_t longestProof = 120;

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

// A programme that was closed may still owe what it collected.
std::vector<ProgrammePots> potsIn(Transaction& tx)
{
    std::vector<ProgrammePots> all;
    for (auto const& defined : readDefinitions(tx).programmes) {
        auto const* terms = std::get_if<CharityTerms>(&defined.newest().terms);
        if (!terms) continue;
        all.push_back({defined.newest().id, said(terms->name), potsOf(tx, defined.newest().id, *terms)});
    }
    return all;
}

QString idOf(ProgrammeId programme, Pot const& pot)
{
    return said(programme.text()) + QLatin1Char('/') + said(pot.cause.key);
}

} // namespace

PayoutAnswers readPayout(ProgrammeId programme, Pot const& pot, Answers const& answers, Words const& words,
                         Currency currency, LocalDay today)
{
    PayoutAnswers result;
    auto& payout = result.payout;
    payout.programme = programme;
    payout.cause = pot.cause.key;
    payout.day = today;
    auto const rest = said(words.money({pot.restMinor(), currency}));
    auto& state = result.state;
    state.id = idOf(programme, pot);
    state.title = CausesController::tr("Note a payout: %1").arg(said(pot.cause.name));
    state.sentence = CausesController::tr("The pot holds %1.").arg(rest);

    FormReader const ask(words, currency, answers);
    auto amount = ask.money({QStringLiteral("amount"),
                             CausesController::tr("Amount"),
                             CausesController::tr("at most %1").arg(rest),
                             {}},
                            payout.amountMinor);
    if (amount.error.isEmpty() && payout.amountMinor > pot.restMinor())
        amount.error = CausesController::tr("The pot holds only %1.").arg(rest);
    if (amount.error.isEmpty() && payout.amountMinor < 1 && answers.contains(amount.id))
        amount.error = CausesController::tr("More than 0.");
    auto day = ask.day({QStringLiteral("day"),
                        CausesController::tr("Day"),
                        CausesController::tr("when it was passed on"),
                        {}},
                       payout.day);
    if (day.error.isEmpty() && payout.day > today) day.error = CausesController::tr("Not later than today.");
    auto proof = ask.text({QStringLiteral("proof"),
                           CausesController::tr("Proof"),
                           CausesController::tr("number of the transfer or receipt"),
                           {}},
                          payout.proof);
    payout.proof = cleanLine(payout.proof, 1000);
    if (codePoints(payout.proof) > longestProof)
        proof.error = CausesController::tr("At most %1 characters.").arg(longestProof);
    // It is asked for as soon as anything else was told, so that nobody wonders why it can't be saved.
    if (payout.proof.empty() && (answers.contains(proof.id) || answers.contains(amount.id)))
        proof.error = CausesController::tr("Say how it can be proved.");
    proof.span = 2;
    state.fields = {amount, day, proof};
    state.canSave = payout.amountMinor > 0 && !payout.proof.empty() && !anyWrong(state.fields);
    return result;
}

CausesController::CausesController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                                   QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words)), m_clock(clock), m_random(random)
{
}

QString CausesController::money(std::int64_t minor) const
{
    return said(m_words.money({minor, m_runner.business().shop().currency}));
}

void CausesController::refresh()
{
    ++m_pending;
    m_runner.read([](Transaction& tx) -> Result<std::vector<ProgrammePots>> { return potsIn(tx); }, this,
                  [this](Result<std::vector<ProgrammePots>> pots) {
                      --m_pending;
                      if (!pots) return; // shown again, it asks again
                      m_pots = std::move(*pots);
                      publish();
                  });
}

std::pair<ProgrammePots const*, Pot const*> CausesController::potOf(QString const& id) const
{
    for (auto const& programme : m_pots)
        for (auto const& pot : programme.pots)
            if (idOf(programme.programme, pot) == id) return {&programme, &pot};
    return {nullptr, nullptr};
}

void CausesController::showPots(CausesState& state) const
{
    std::int64_t collected = 0;
    std::int64_t paid = 0;
    std::vector<std::pair<LocalDay, PayoutRow>> payouts;
    for (auto const& programme : m_pots)
        for (auto const& pot : programme.pots) {
            state.pots << PotRow{idOf(programme.programme, pot),
                                 said(pot.cause.name),
                                 programme.name,
                                 money(pot.collectedMinor),
                                 money(pot.paidMinor),
                                 money(pot.restMinor()),
                                 pot.restMinor() < 1};
            collected += pot.collectedMinor;
            paid += pot.paidMinor;
            for (auto const& each : pot.payouts)
                payouts.emplace_back(each.day, PayoutRow{said(each.event.text()), said(pot.cause.name),
                                                         said(m_words.date(each.day)),
                                                         money(each.amountMinor), said(each.proof)});
        }
    std::stable_sort(payouts.begin(), payouts.end(),
                     [](auto const& a, auto const& b) { return a.first > b.first; });
    for (auto const& [day, row] : payouts)
        state.payouts << row;
    state.totals = {money(collected), money(paid), money(collected - paid)};
}

std::optional<PayoutAnswers> CausesController::typed() const
{
    auto const [programme, pot] = potOf(m_pot);
    if (!pot) return std::nullopt;
    auto const today = m_runner.business().zone().local(m_clock.now()).day;
    return readPayout(programme->programme, *pot, m_answers, m_words, m_runner.business().shop().currency,
                      today);
}

std::optional<PayoutState> CausesController::payoutShown() const
{
    if (auto form = typed()) {
        form->state.canSave = form->state.canSave && !m_writing;
        return form->state;
    }
    for (auto const& programme : m_pots)
        for (auto const& pot : programme.pots)
            for (auto const& each : pot.payouts) {
                if (said(each.event.text()) != m_payout) continue;
                PayoutState state;
                state.id = m_payout;
                state.title = tr("Payout: %1, %2").arg(said(pot.cause.name), money(each.amountMinor));
                state.sentence = tr("%1, proof: %2. Taken back, the money is in the pot again.")
                                     .arg(said(m_words.date(each.day)), said(each.proof));
                state.written = true;
                state.canSave = !m_writing;
                return state;
            }
    return std::nullopt;
}

void CausesController::publish()
{
    CausesState next;
    showPots(next);
    next.payout = payoutShown();
    next.done = m_done;
    next.problem = m_problem;
    if (next == m_state) return;
    m_state = std::move(next);
    Q_EMIT stateChanged(m_state);
}

void CausesController::openPot(QString const& id)
{
    if (m_writing) return;
    m_pot = id;
    m_payout.clear();
    m_answers.clear();
    m_done.clear();
    m_problem.clear();
    m_event = EventId(makeUuidV7(m_clock.now(), m_random));
    publish();
}

void CausesController::openPayout(QString const& id)
{
    if (m_writing) return;
    m_payout = id;
    m_pot.clear();
    m_done.clear();
    m_problem.clear();
    publish();
}

void CausesController::changeField(QString const& id, QString const& text)
{
    if (m_pot.isEmpty() || m_writing) return;
    m_answers.insert(id, text);
    m_problem.clear();
    publish();
}

void CausesController::cancel()
{
    if (m_writing) return;
    m_pot.clear();
    m_payout.clear();
    m_problem.clear();
    publish();
}

QString CausesController::problemOf(Error const& error) const
{
    if (error.kind == ErrorKind::Refused && error.detail == "pot")
        return tr("The pot holds less by now. Nothing was noted.");
    return said(m_words.say(std::string("error.") + name(error.kind)));
}

template<class Task>
void CausesController::write(Task task, QString const& done)
{
    m_writing = true;
    ++m_pending;
    m_problem.clear();
    m_runner.write(Lane::Background, std::move(task), this, [this, done](Result<void> written) {
        --m_pending;
        m_writing = false;
        if (written) {
            m_pot.clear();
            m_payout.clear();
            m_done = done;
        } else {
            m_problem = problemOf(written.error());
        }
        refresh();
    });
    publish();
}

void CausesController::save()
{
    auto const form = typed();
    if (!form || m_writing) return;
    if (!form->state.canSave) return publish();
    write(
        [payout = form->payout, event = m_event](Business& business) -> Result<void> {
            auto const paid = business.counter().payOut(payout, event);
            if (!paid) return paid.error();
            return {};
        },
        tr("The payout was noted."));
}

void CausesController::takeBack()
{
    auto const id = EventId::parse(m_payout.toStdString());
    if (!id || m_writing) return;
    write([id = *id](Business& business) { return business.counter().takeBackPayout(id); },
          tr("The payout was taken back."));
}

} // namespace bywalec::ui
