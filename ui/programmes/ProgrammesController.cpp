// A draft is what was typed over a version; it is nowhere but here until it is launched.
#include "ui/programmes/ProgrammesController.h"

#include "core/base/Random.h"
#include "core/words/RuleWords.h"
#include "ui/office/DefinitionWrite.h"
#include "ui/programmes/TrialTexts.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
QString said(std::string const& text)
{
    return QString::fromStdString(text);
}
} // namespace

ProgrammesController::ProgrammesController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                                           QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_words(std::move(words)),
      m_clock(clock),
      m_random(random),
      m_price(runner)
{
    connect(&runner, &CoreRunner::changed, this, [this](QStringList const& topics) {
        if (topics.contains(QStringLiteral("programmes"))) refresh();
    });
    connect(&m_price, &PriceFirst::progressed, this, [this](double share, qint64 visits) {
        if (auto* open = current()) open->trial = trialRunning(share, visits, m_words);
        publish();
    });
    connect(&m_price, &PriceFirst::finished, this, [this](Result<Priced> const& priced) {
        auto* open = current();
        if (!open) return;
        open->trial = priced
                          ? trialResult(*priced, context())
                          : trialFailed(said(m_words.say(std::string("error.") + name(priced.error().kind))));
        publish();
    });
}

void ProgrammesController::refresh()
{
    ++m_pending;
    m_runner.read([](Transaction& tx) -> Result<Definitions> { return readDefinitions(tx); }, this,
                  [this](Result<Definitions> read) {
                      --m_pending;
                      if (!read) return; // the next change asks again
                      m_definitions = std::move(*read);
                      m_running = currentRules(m_definitions);
                      for (auto& open : m_open)
                          rebase(open);
                      publish();
                  });
}

Defined<Programme> const* ProgrammesController::find(ProgrammeId id) const
{
    return findDefined(m_definitions.programmes, id);
}

ProgrammesController::Open const* ProgrammesController::current() const
{
    auto const found = std::find_if(m_open.begin(), m_open.end(),
                                    [this](Open const& open) { return open.draft.id == m_shown; });
    return found == m_open.end() ? nullptr : &*found;
}

ProgrammesController::Open* ProgrammesController::current()
{
    return const_cast<Open*>(std::as_const(*this).current());
}

void ProgrammesController::forget(ProgrammeId id)
{
    m_open.erase(
        std::remove_if(m_open.begin(), m_open.end(), [&](Open const& open) { return open.draft.id == id; }),
        m_open.end());
}

// What was typed stands over whichever version is the newest now.
void ProgrammesController::rebase(Open& open) const
{
    auto const* defined = find(open.draft.id);
    if (!defined) return;
    auto draft = draftOf(defined->newest().terms);
    draft.id = open.draft.id;
    draft.version = defined->newestVersion + 1;
    draft.kindFixed = true;
    draft.answers = open.draft.answers;
    for (auto const& version : defined->versions)
        if (auto const* points = std::get_if<PointTerms>(&version.definition.terms))
            for (auto const& row : points->catalogue)
                draft.usedKeys.push_back(row.key);
    open.draft = std::move(draft);
}

void ProgrammesController::newProgramme()
{
    Open open;
    open.draft = draftOf(templateTerms(TemplateKind::Stamps, context()));
    open.draft.id = ProgrammeId(makeUuidV7(m_clock.now(), m_random));
    open.event = EventId(makeUuidV7(m_clock.now(), m_random));
    m_shown = open.draft.id;
    m_open.push_back(std::move(open));
    publish();
}

void ProgrammesController::open(QString const& id)
{
    auto const programme = ProgrammeId::parse(id.toStdString());
    if (!programme) return;
    leave();
    m_shown = *programme;
    if (!current()) {
        if (!find(*programme)) {
            m_shown = {};
            return;
        }
        Open open;
        open.draft.id = *programme;
        open.event = EventId(makeUuidV7(m_clock.now(), m_random));
        rebase(open);
        m_open.push_back(std::move(open));
    }
    publish();
}

void ProgrammesController::leave()
{
    auto const* open = current();
    if (!open) return;
    cancelSimulation();
    if (!open->draft.isChanged() && !open->templateChosen) forget(m_shown); // nobody wrote anything
    m_shown = {};
    publish();
}

void ProgrammesController::touched(Open& open)
{
    m_price.cancel();
    open.trial.reset();
    open.problem.clear();
    publish();
}

void ProgrammesController::changeField(QString const& id, QString const& text)
{
    auto* open = current();
    if (!open || m_writing) return;
    open->draft.answers.insert(id, text);
    touched(*open);
}

void ProgrammesController::chooseTemplate(TemplateKind kind)
{
    auto* open = current();
    if (!open || open->draft.kindFixed || kindOf(open->draft.base) == kind || m_writing) return;
    auto draft = draftOf(templateTerms(kind, context()));
    draft.id = open->draft.id;
    // A name of the owner's own goes along.
    auto const name = open->draft.answers.constFind(QStringLiteral("name"));
    if (name != open->draft.answers.constEnd()) draft.answers.insert(name.key(), name.value());
    open->draft = std::move(draft);
    open->templateChosen = true;
    touched(*open);
}

// What `task` decides is written; then the editor is done.
template<class Task>
void ProgrammesController::write(Open const& open, Task task)
{
    m_writing = true;
    ++m_pending;
    cancelSimulation();
    writeDefinition(m_runner, open.event, std::move(task), this,
                    [this, id = open.draft.id](Result<void> written) {
                        --m_pending;
                        m_writing = false;
                        if (written) {
                            forget(id);
                            if (m_shown == id) m_shown = {};
                            return refresh();
                        }
                        if (auto* shown = current())
                            shown->problem = said(refusedSentence(m_words, written.error()));
                        publish();
                    });
    publish();
}

void ProgrammesController::launch()
{
    auto const* open = current();
    if (!open || m_writing) return;
    auto const form = readForm(open->draft, context());
    if (form.isWrong()) return publish();
    write(*open, [programme = Programme{open->draft.id, 1, form.terms}](Definitions const& now) {
        auto next = programme;
        if (auto const* defined = findDefined(now.programmes, programme.id))
            next.version = defined->newestVersion + 1;
        return defineProgramme(now, next);
    });
}

void ProgrammesController::endProgramme()
{
    auto const* open = current();
    if (!open || m_writing || !find(open->draft.id)) return;
    write(*open, [id = open->draft.id, newest = find(open->draft.id)->newestVersion](Definitions const& now) {
        auto const* defined = findDefined(now.programmes, id);
        return programmeClosed(id, defined ? defined->newestVersion : newest);
    });
}

void ProgrammesController::discard()
{
    if (!current() || m_writing) return;
    m_price.cancel();
    forget(m_shown);
    m_shown = {};
    publish();
}

void ProgrammesController::simulate()
{
    auto* open = current();
    if (!open || m_writing) return;
    auto const form = readForm(open->draft, context());
    if (form.isWrong()) return;
    auto const* defined = find(open->draft.id);
    std::optional<Rules> now;
    if (defined && defined->isRunning() && open->draft.isChanged())
        now = rulesToPrice(defined->newest(), m_running);
    open->trial = trialRunning(0, 0, m_words);
    m_price.start(rulesToPrice({open->draft.id, open->draft.version, form.terms}, m_running), std::move(now),
                  m_runner.business().zone().local(m_clock.now()).day);
    publish();
}

void ProgrammesController::cancelSimulation()
{
    if (!m_price.isRunning()) return;
    m_price.cancel();
    if (auto* open = current()) open->trial.reset();
    publish();
}

} // namespace bywalec::ui
