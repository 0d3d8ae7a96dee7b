// ProgrammesController's other half: the list and the editor as states.
#include "core/words/RuleWords.h"
#include "ui/programmes/ProgrammesController.h"
#include "ui/programmes/TrialTexts.h"

#include <algorithm>

namespace bywalec::ui {

ProgrammeContext ProgrammesController::context() const
{
    auto const& shop = m_runner.business().shop();
    return {m_words, shop.currency, QString::fromStdString(shop.name), m_running};
}

QString ProgrammesController::dayOf(UtcTime time) const
{
    return QString::fromStdString(m_words.date(m_runner.business().zone().local(time).day));
}

void ProgrammesController::publish()
{
    auto next = stateNow();
    if (next == m_state) return;
    m_state = std::move(next);
    Q_EMIT stateChanged(m_state);
}

ProgrammesState ProgrammesController::stateNow() const
{
    ProgrammesState state;
    for (auto const& defined : m_definitions.programmes)
        if (!defined.closed) state.rows << rowOf(defined);
    for (auto const& open : m_open)
        if (!find(open.draft.id)) state.rows << rowOf(open);
    for (auto const& defined : m_definitions.programmes)
        if (defined.closed) state.rows << rowOf(defined);
    if (auto const* open = current()) state.editor = editorOf(*open);
    return state;
}

ProgrammeRow ProgrammesController::rowOf(Defined<Programme> const& defined) const
{
    auto const& newest = defined.newest();
    ProgrammeRow row;
    row.id = QString::fromStdString(newest.id.text());
    row.name = QString::fromStdString(nameOf(newest));
    row.kind = kindOf(newest.terms);
    row.rule = ruleOf(newest.terms, context(), u' ');
    row.version = tr("version %1").arg(defined.newestVersion);
    row.since = tr("since %1").arg(dayOf(defined.versions.back().since));
    row.standing = defined.closed ? ProgrammeStanding::Closed : ProgrammeStanding::Running;
    row.draftWaits = std::any_of(m_open.begin(), m_open.end(), [&](Open const& open) {
        return open.draft.id == newest.id && open.draft.isChanged();
    });
    return row;
}

ProgrammeRow ProgrammesController::rowOf(Open const& open) const
{
    auto const form = readForm(open.draft, context());
    ProgrammeRow row;
    row.id = QString::fromStdString(open.draft.id.text());
    row.name = QString::fromStdString(nameOf(Programme{open.draft.id, 1, form.terms}));
    row.kind = kindOf(form.terms);
    if (!form.isWrong()) row.rule = ruleOf(form.terms, context(), u' ');
    row.version = tr("version %1").arg(1);
    row.since = tr("not running yet");
    row.standing = ProgrammeStanding::Draft;
    return row;
}

ProgrammeEditorState ProgrammesController::editorOf(Open const& open) const
{
    auto const form = readForm(open.draft, context());
    auto const wrong = form.isWrong();
    ProgrammeEditorState editor;
    editor.id = QString::fromStdString(open.draft.id.text());
    editor.name = QString::fromStdString(nameOf(Programme{open.draft.id, 1, form.terms}));
    editor.kind = kindOf(form.terms);
    editor.kindFixed = open.draft.kindFixed;
    editor.fields = form.fields;
    editor.more = form.more;
    editor.rule = wrong ? tr("The rule stands here as soon as every field can be read.")
                        : ruleOf(form.terms, context(), u'\n');
    editor.card = cardOf(form.terms, context());
    if (!open.problem.isEmpty()) editor.warnings << open.problem;
    if (!form.problem.isEmpty()) editor.warnings << form.problem;
    if (!wrong) editor.warnings << warningsOf(form.terms, open.draft.id, context());
    editor.trial = open.trial ? *open.trial : trialNote(form.terms, m_running, wrong);
    editor.canLaunch = !wrong && !m_writing;
    describe(editor, open, find(open.draft.id));
    return editor;
}

void ProgrammesController::describe(ProgrammeEditorState& editor, Open const& open,
                                    Defined<Programme> const* defined) const
{
    if (!defined) {
        editor.standing = tr("new, draft");
        editor.launchText = tr("Launch the programme");
        editor.footnote = tr("The programme starts when it is launched: earlier purchases don't count.");
        return;
    }
    bool const changed = open.draft.isChanged();
    editor.canDiscard = changed;
    editor.canEnd = !defined->closed && !m_writing;
    if (changed)
        editor.standing = tr("version %1, draft").arg(open.draft.version);
    else if (defined->closed)
        editor.standing = tr("version %1, closed").arg(defined->newestVersion);
    else
        editor.standing = tr("version %1, running since %2")
                              .arg(defined->newestVersion)
                              .arg(dayOf(defined->versions.back().since));
    if (changed || defined->closed) editor.launchText = tr("Launch version %1").arg(open.draft.version);
    editor.footnote = defined->closed
                          ? tr("It has ended. What customers earned stays; launching it opens it again.")
                          : tr("What customers earned stays. A new rule holds from its launch on.");
}

} // namespace bywalec::ui
