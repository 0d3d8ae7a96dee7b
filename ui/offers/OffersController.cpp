// Drafts and typed rules are nowhere but here until they are launched or saved.
#include "ui/offers/OffersController.h"

#include "core/base/Random.h"
#include "core/ledger/Member.h"
#include "core/ledger/Suggestions.h"
#include "ui/office/DefinitionWrite.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

// The shop's facts count only offers with a limit: every offer gets one here.
std::vector<OfferCounts> countsOf(Transaction& tx, Definitions const& definitions, LocalDay today)
{
    Rules all;
    for (auto const& defined : definitions.offers) {
        all.offers.push_back(defined.newest());
        all.offers.back().terms.total = 1;
    }
    auto const uses = shopFactsOf(tx, all, today).offerUses;
    std::vector<OfferCounts> counts;
    for (std::size_t i = 0; i < definitions.offers.size(); ++i) {
        auto const& offer = definitions.offers[i].newest();
        auto const told = suggestionCount(tx, offer.id);
        counts.push_back({uses[i], offer.terms.total.value_or(0), told.said, told.taken});
    }
    return counts;
}
} // namespace

OffersController::OffersController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                                   QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words)), m_clock(clock), m_random(random)
{
    connect(&runner, &CoreRunner::changed, this, [this](QStringList const& topics) {
        if (topics.contains(QStringLiteral("programmes"))) refresh();
    });
}

void OffersController::refresh()
{
    ++m_pending;
    m_runner.read(
        [today = context().today](Transaction& tx) -> Result<Read> {
            Read read;
            read.definitions = readDefinitions(tx);
            read.counts = countsOf(tx, read.definitions, today);
            return read;
        },
        this,
        [this](Result<Read> read) {
            --m_pending;
            if (!read) return; // the next change asks again
            m_read = std::move(*read);
            m_running = currentRules(m_read.definitions);
            for (auto& open : m_open)
                if (auto const at = find(open.draft.id))
                    open.draft.base = m_read.definitions.offers[*at].newest().terms;
            publish();
        });
}

std::optional<std::size_t> OffersController::find(OfferId id) const
{
    auto const& offers = m_read.definitions.offers;
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (offers[i].newest().id == id) return i;
    return std::nullopt;
}

OffersController::Open* OffersController::current()
{
    for (auto& open : m_open)
        if (open.draft.id == m_shown) return &open;
    return nullptr;
}

void OffersController::forget(OfferId id)
{
    m_open.erase(
        std::remove_if(m_open.begin(), m_open.end(), [&](Open const& open) { return open.draft.id == id; }),
        m_open.end());
}

EventId OffersController::newEvent()
{
    return EventId(makeUuidV7(m_clock.now(), m_random));
}

void OffersController::newOffer()
{
    leave();
    Open open;
    open.draft.id = OfferId(makeUuidV7(m_clock.now(), m_random));
    open.draft.base = ui::newOffer(context());
    open.event = newEvent();
    m_shown = open.draft.id;
    m_open.push_back(std::move(open));
    publish();
}

void OffersController::open(QString const& id)
{
    auto const offer = OfferId::parse(id.toStdString());
    if (!offer) return;
    leave();
    m_shown = *offer;
    if (!current()) {
        auto const at = find(*offer);
        if (at) {
            Open open;
            open.draft.id = *offer;
            open.draft.base = m_read.definitions.offers[*at].newest().terms;
            open.event = newEvent();
            m_open.push_back(std::move(open));
        } else {
            m_shown = {};
        }
    }
    publish();
}

void OffersController::leave()
{
    auto const* open = current();
    if (!open) return;
    if (!open->draft.isChanged()) forget(m_shown); // nobody wrote anything
    m_shown = {};
    publish();
}

void OffersController::changeField(QString const& id, QString const& text)
{
    auto* open = current();
    if (!open || m_writing) return;
    open->draft.answers.insert(id, text);
    open->problem.clear();
    publish();
}

template<class Task>
void OffersController::write(EventId event, Task task, std::function<void(Result<void> const&)> done)
{
    m_writing = true;
    ++m_pending;
    writeDefinition(m_runner, event, std::move(task), this,
                    [this, done = std::move(done)](Result<void> written) {
                        --m_pending;
                        m_writing = false;
                        done(written);
                        written ? refresh() : publish();
                    });
    publish();
}

template<class Task>
void OffersController::writeOffer(Open const& open, Task task)
{
    write(open.event, std::move(task), [this, id = open.draft.id](Result<void> const& written) {
        if (written) {
            forget(id);
            if (m_shown == id) m_shown = {};
        } else if (auto* shown = current()) {
            shown->problem = said(m_words.say(std::string("error.") + name(written.error().kind)));
        }
    });
}

void OffersController::launch()
{
    auto const* open = current();
    if (!open || m_writing) return;
    auto const form = readForm(open->draft, context());
    if (form.isWrong()) return publish();
    writeOffer(*open, [offer = Offer{open->draft.id, 1, form.terms}](Definitions const& now) {
        auto next = offer;
        if (auto const* defined = findDefined(now.offers, offer.id))
            next.version = defined->newestVersion + 1;
        return offerDefined(next);
    });
}

void OffersController::endOffer()
{
    auto const* open = current();
    if (!open || m_writing || !find(open->draft.id)) return;
    writeOffer(*open, [id = open->draft.id](Definitions const& now) {
        auto const* defined = findDefined(now.offers, id);
        return offerClosed(id, defined ? defined->newestVersion : 1);
    });
}

void OffersController::discard()
{
    if (!current() || m_writing) return;
    forget(m_shown);
    m_shown = {};
    publish();
}

void OffersController::changeRule(QString const& id, QString const& value)
{
    m_rules.insert(id, value);
    publish();
}

void OffersController::discardRules()
{
    m_rules.clear();
    publish();
}

void OffersController::saveRules()
{
    QString wrong;
    auto const general = rulesTyped(&wrong, &wrong);
    if (m_writing || !wrong.isEmpty()) return;
    write(
        newEvent(), [general](Definitions const& now) { return rulesSet(general, now.rulesVersion + 1); },
        [this](Result<void> const& written) {
            if (written) m_rules.clear();
        });
}

} // namespace bywalec::ui
