// OffersController's other half: the list, the editor and the rules for all as states.
#include "ui/offers/OffersController.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
QString said(std::string const& text)
{
    return QString::fromStdString(text);
}
} // namespace

OfferContext OffersController::context() const
{
    auto const& business = m_runner.business();
    return {m_words, business.shop().currency, m_running, business.zone().local(m_clock.now()).day};
}

void OffersController::publish()
{
    OffersState next;
    for (std::size_t i = 0; i < m_read.definitions.offers.size(); ++i)
        next.rows << rowOf(i);
    for (auto const& open : m_open)
        if (!find(open.draft.id)) next.rows << rowOf(open);
    // What there is to do stands above what is over.
    std::stable_sort(next.rows.begin(), next.rows.end(), [](OfferRow const& a, OfferRow const& b) {
        auto const isPast = [](OfferRow const& row) {
            return row.standing == OfferStanding::Over || row.standing == OfferStanding::Closed;
        };
        return !isPast(a) && isPast(b);
    });
    next.rules = rulesState();
    if (auto const* open = current()) next.editor = editorOf(*open);
    if (next == m_state) return;
    m_state = std::move(next);
    Q_EMIT stateChanged(m_state);
}

OfferStanding OffersController::standingOf(std::size_t index) const
{
    auto const& defined = m_read.definitions.offers[index];
    auto const& terms = defined.newest().terms;
    auto const today = context().today;
    if (defined.closed) return OfferStanding::Closed;
    if (today > terms.until || (terms.total && m_read.counts[index].uses >= *terms.total))
        return OfferStanding::Over;
    return today < terms.from ? OfferStanding::Coming : OfferStanding::Running;
}

OfferRow OffersController::rowOf(std::size_t index) const
{
    auto const& offer = m_read.definitions.offers[index].newest();
    OfferRow row;
    row.id = said(offer.id.text());
    row.name = said(offer.terms.name);
    row.rule = ruleOf(offer.terms, context());
    row.when = daysOf(offer.terms, m_words);
    row.hours = hoursOf(offer.terms);
    row.standing = standingOf(index);
    row.counts = m_read.counts[index];
    return row;
}

OfferRow OffersController::rowOf(Open const& open) const
{
    auto const form = readForm(open.draft, context());
    OfferRow row;
    row.id = said(open.draft.id.text());
    row.name = said(form.terms.name);
    if (!form.isWrong()) row.rule = ruleOf(form.terms, context());
    row.when = daysOf(form.terms, m_words);
    row.hours = hoursOf(form.terms);
    row.standing = OfferStanding::Draft;
    return row;
}

OfferEditorState OffersController::editorOf(Open const& open) const
{
    auto const form = readForm(open.draft, context());
    auto const wrong = form.isWrong();
    auto const at = find(open.draft.id);
    OfferEditorState editor;
    editor.id = said(open.draft.id.text());
    editor.name = said(form.terms.name);
    editor.what = form.what;
    editor.whose = form.whose;
    editor.when = form.when;
    editor.more = form.more;
    editor.rule = wrong ? tr("The rule stands here as soon as every field can be read.")
                        : ruleOf(form.terms, context());
    editor.say = said(form.terms.say);
    editor.week = weekOf(form.terms, context());
    if (!wrong) editor.examples = examplesOf(form.terms, context());
    if (!open.problem.isEmpty()) editor.warnings << open.problem;
    if (!form.problem.isEmpty()) editor.warnings << form.problem;
    if (!wrong) editor.warnings << warningsOf(form.terms, open.draft.id, context());
    editor.footnote = tr("What an offer has given stays when it ends. It can be ended at any time.");
    editor.canLaunch = !wrong && !m_writing;
    if (!at) {
        editor.standing = tr("draft");
        editor.launchText = tr("Launch the offer");
        return editor;
    }
    auto const& defined = m_read.definitions.offers[*at];
    bool const changed = open.draft.isChanged();
    editor.counts = m_read.counts[*at];
    editor.canDiscard = changed;
    editor.canEnd = !defined.closed && !m_writing;
    auto const last = said(m_words.day(defined.newest().terms.until));
    switch (standingOf(*at)) {
    case OfferStanding::Running:
        editor.standing = tr("running until %1").arg(last);
        break;
    case OfferStanding::Coming:
        editor.standing = tr("from %1").arg(said(m_words.day(defined.newest().terms.from)));
        break;
    default:
        editor.standing = tr("over");
    }
    if (changed)
        editor.launchText = tr("Save the changes");
    else if (defined.closed)
        editor.launchText = tr("Launch again");
    return editor;
}

bywalec::GeneralRules OffersController::rulesTyped(QString* capError, QString* paceError) const
{
    auto general = m_read.definitions.general;
    if (m_rules.contains(generalRule::meet))
        general.stacking.mode =
            m_rules.value(generalRule::meet) == QLatin1String("add") ? Stacking::Add : Stacking::Best;
    if (m_rules.contains(generalRule::ask)) {
        auto const ask = m_rules.value(generalRule::ask);
        general.askAmount = ask == QLatin1String("always")  ? bywalec::AskAmount::Always
                            : ask == QLatin1String("never") ? bywalec::AskAmount::Never
                                                            : bywalec::AskAmount::Optional;
    }
    if (m_rules.contains(generalRule::pace)) {
        auto const pace = wholeFrom(m_rules.value(generalRule::pace));
        if (pace && *pace >= 1 && *pace <= longestPaceDays)
            general.paceDays = int(*pace);
        else
            *paceError = tr("From 1 to %1.").arg(longestPaceDays);
    }
    if (!m_rules.contains(generalRule::cap)) return general;
    auto const cap = wholeFrom(m_rules.value(generalRule::cap));
    if (cap && *cap >= 100 && *cap <= 1000)
        general.stacking.capPercent = int(*cap);
    else if (general.stacking.mode == Stacking::Add)
        *capError = tr("From 100 to 1000.");
    return general;
}

GeneralRulesState OffersController::rulesState() const
{
    QString wrong;
    GeneralRulesState state;
    auto const general = rulesTyped(&wrong, &state.paceError);
    state.paceDays = m_rules.value(generalRule::pace, QString::number(general.paceDays));
    state.meet = general.stacking.mode == Stacking::Add ? OffersMeet::AddUp : OffersMeet::Best;
    state.capPercent = m_rules.value(generalRule::cap, QString::number(general.stacking.capPercent));
    state.capError = wrong;
    state.ask = general.askAmount == bywalec::AskAmount::Always  ? AskAmount::Always
                : general.askAmount == bywalec::AskAmount::Never ? AskAmount::Never
                                                                 : AskAmount::Optional;
    for (auto const& programme : m_running.programmes)
        if (needsAmount(programme.terms) && general.askAmount == bywalec::AskAmount::Never)
            state.askNote = tr("asked anyway, because of: %1").arg(said(nameOf(programme)));
    auto const fine = wrong.isEmpty() && state.paceError.isEmpty();
    state.changed = !fine || general != m_read.definitions.general;
    state.canSave = fine && !m_writing;
    return state;
}

} // namespace bywalec::ui
