#include "ui/items/ItemsController.h"

#include "core/base/Random.h"
#include "core/words/RuleWords.h"
#include "ui/office/DefinitionWrite.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
QString said(std::string const& text)
{
    return QString::fromStdString(text);
}
} // namespace

ItemsController::ItemsController(CoreRunner& runner, Words words, Clock& clock, Random& random,
                                 QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words)), m_clock(clock), m_random(random)
{
    connect(&runner, &CoreRunner::changed, this, [this](QStringList const& topics) {
        if (topics.contains(QStringLiteral("programmes"))) refresh();
    });
}

ItemContext ItemsController::context() const
{
    return {m_words, m_runner.business().shop().currency, m_running};
}

void ItemsController::refresh()
{
    ++m_pending;
    m_runner.read([](Transaction& tx) -> Result<Definitions> { return readDefinitions(tx); }, this,
                  [this](Result<Definitions> read) {
                      --m_pending;
                      if (!read) return; // the next change asks again
                      m_definitions = std::move(*read);
                      m_running = currentRules(m_definitions);
                      publish();
                  });
}

Item const* ItemsController::find(QString const& id) const
{
    auto const item = ItemId::parse(id.toStdString());
    auto const* defined = item ? findDefined(m_definitions.items, *item) : nullptr;
    return defined ? &defined->newest() : nullptr;
}

EventId ItemsController::newEvent()
{
    return EventId(makeUuidV7(m_clock.now(), m_random));
}

void ItemsController::publish()
{
    ItemsState next;
    next.most = int(mostItems);
    QStringList groups;
    for (auto const& defined : m_definitions.items) {
        auto const& item = defined.newest();
        ItemRow row;
        row.id = said(item.id.text());
        row.name = said(item.name);
        row.group = said(item.group);
        if (item.priceMinor)
            row.price = said(m_words.money({*item.priceMinor, m_runner.business().shop().currency}));
        row.key = said(item.key);
        row.active = item.active;
        next.rows << row;
        if (!groups.contains(row.group)) groups << row.group;
    }
    std::stable_sort(next.rows.begin(), next.rows.end(), [&](ItemRow const& a, ItemRow const& b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
    if (m_open) {
        auto const form = readItem(m_open->base, m_open->answers, context());
        ItemEditorState editor;
        if (!m_open->base.id.isNull()) editor.id = said(m_open->base.id.text());
        editor.fields = form.fields;
        // An untouched new form isn't told that its name is missing.
        if (m_open->answers.isEmpty())
            for (auto& field : editor.fields)
                field.error.clear();
        if (!m_problem.isEmpty()) editor.fields.first().error = m_problem;
        editor.active = m_open->base.active;
        editor.canSave = !form.isWrong() && !m_writing;
        next.editor = editor;
    }
    if (next == m_state) return;
    m_state = std::move(next);
    Q_EMIT stateChanged(m_state);
}

void ItemsController::newItem()
{
    m_open = Open{{}, {}, newEvent()};
    m_problem.clear();
    publish();
}

void ItemsController::open(QString const& id)
{
    auto const* item = find(id);
    if (!item) return;
    m_open = Open{*item, {}, newEvent()};
    m_problem.clear();
    publish();
}

void ItemsController::changeField(QString const& id, QString const& text)
{
    if (!m_open || m_writing) return;
    m_open->answers.insert(id, text);
    m_problem.clear();
    publish();
}

void ItemsController::cancel()
{
    if (m_writing) return;
    m_open.reset();
    publish();
}

void ItemsController::save()
{
    if (!m_open || m_writing) return;
    auto form = readItem(m_open->base, m_open->answers, context());
    if (form.isWrong()) return publish();
    if (form.item.id.isNull()) form.item.id = ItemId(makeUuidV7(m_clock.now(), m_random));
    write(form.item, m_open->event, true);
}

void ItemsController::switchItem(QString const& id)
{
    auto const* item = find(id);
    if (!item || m_writing) return;
    auto next = *item;
    next.active = !next.active;
    // Its key may have gone to another one meanwhile: the item comes back without it.
    if (next.active && readItem(next, {}, context()).isWrong()) next.key.clear();
    write(next, newEvent(), m_open && m_open->base.id == next.id);
}

void ItemsController::write(Item item, EventId event, bool closes)
{
    m_writing = true;
    ++m_pending;
    writeDefinition(
        m_runner, event,
        [item](Definitions const& now) {
            auto next = item;
            auto const* defined = findDefined(now.items, item.id);
            next.version = defined ? defined->newestVersion + 1 : 1;
            return defineItem(now, next);
        },
        this,
        [this, closes](Result<void> written) {
            --m_pending;
            m_writing = false;
            if (!written) {
                m_problem = said(refusedSentence(m_words, written.error()));
                return publish();
            }
            if (closes) m_open.reset();
            refresh();
        });
    publish();
}

} // namespace bywalec::ui
