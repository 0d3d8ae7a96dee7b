#include "ui/reports/GoalsController.h"

#include "core/reports/GoalCourse.h"
#include "core/reports/ReportWords.h"

#include <cmath>

namespace bywalec::ui {

namespace {
QString const measureId = QStringLiteral("measure");
QString const targetId = QStringLiteral("target");
QString const byId = QStringLiteral("by");
constexpr int usualDays = 91;

QString unitOf(GoalMeasure measure)
{
    switch (measure) {
    case GoalMeasure::ReturningShare:
    case GoalMeasure::RepeatRate:
        return QStringLiteral("%");
    case GoalMeasure::VisitsAWeek:
        return GoalsController::tr("orders");
    case GoalMeasure::ActiveCustomers:
        return GoalsController::tr("customers");
    case GoalMeasure::Nps:
        break;
    }
    return {};
}
} // namespace

GoalsController::GoalsController(CoreRunner& runner, Words words, Clock& clock, QObject* parent)
    : QObject(parent), m_runner(runner), m_words(std::move(words)), m_clock(clock)
{
}

GoalsController::Typed GoalsController::typed() const
{
    Typed out;
    auto& terms = out.terms;
    terms.from = m_runner.business().zone().local(m_clock.now()).day;
    terms.by = {terms.from.number + usualDays};
    FormReader const ask(m_words, m_runner.business().shop().currency, m_answers);
    FieldState measure;
    measure.id = measureId;
    measure.kind = FieldKind::Choice;
    measure.label = tr("What shall grow");
    terms.measure =
        goalMeasureFrom(m_answers.value(measureId).toStdString()).value_or(GoalMeasure::ReturningShare);
    for (auto const each : goalMeasures)
        measure.choices << std::pair(QString::fromLatin1(name(each)),
                                     QString::fromStdString(goalName(m_words, each)));
    measure.value = QString::fromLatin1(name(terms.measure));
    FieldState target;
    target.id = targetId;
    target.kind = FieldKind::Amount;
    target.label = tr("To how much");
    target.unit = unitOf(terms.measure);
    target.value = m_answers.value(targetId);
    if (auto const number = hundredthsFrom(target.value)) terms.target = *number;
    auto by = ask.day({byId, tr("Until"), tr("the last day"), {}}, terms.by);
    auto const checked = checkGoal(terms);
    bool const wrongTarget = !checked && checked.error().detail == "target";
    if (wrongTarget && !target.value.isEmpty())
        target.error = unitOf(terms.measure) == QLatin1String("%") ? tr("A number up to 100.")
                                                                   : tr("A number that can be reached.");
    if (!checked && !wrongTarget && by.error.isEmpty()) by.error = tr("A day after today.");
    out.form.fields = {measure, target, by};
    out.form.canSave = bool(checked) && by.error.isEmpty() && !m_writing;
    return out;
}

void GoalsController::publish()
{
    auto next = m_open ? typed().form : GoalFormState();
    if (next == m_form) return;
    m_form = std::move(next);
    Q_EMIT formChanged(m_form);
}

void GoalsController::newGoal()
{
    m_open = true;
    publish();
}

void GoalsController::changeField(QString const& id, QString const& text)
{
    if (!m_open) return;
    m_answers.insert(id, text);
    publish();
}

void GoalsController::cancel()
{
    m_open = false;
    m_answers.clear();
    publish();
}

// The value to start from is read aside: the write lane has no time for a year of visits.
void GoalsController::save()
{
    auto const now = typed();
    if (!m_open || !now.form.canSave) return;
    m_writing = true;
    publish();
    m_runner.read(
        [terms = now.terms](Transaction& tx) -> Result<std::optional<double>> {
            return goalValue(tx, terms.measure, terms.from);
        },
        this,
        [this, terms = now.terms](Result<std::optional<double>> value) mutable {
            if (value && *value) terms.start = std::llround(**value * 100);
            m_runner.write(
                Lane::Background,
                [terms](Business& business) {
                    return business.journal().write([&](Append& append) { return setGoal(append, terms); });
                },
                this,
                [this](Result<Goal> const& result) {
                    done(result);
                    if (result) cancel();
                });
        });
}

void GoalsController::closeGoal(QString const& id)
{
    auto const goal = GoalId::parse(id.toStdString());
    if (!goal || m_writing) return;
    m_writing = true;
    publish();
    m_runner.write(
        Lane::Background,
        [goal = *goal](Business& business) {
            return business.journal().write([&](Append& append) { return bywalec::closeGoal(append, goal); });
        },
        this, [this](Result<Goal> const& result) { done(result); });
}

void GoalsController::done(Result<Goal> const& result)
{
    m_writing = false;
    publish();
    if (result)
        Q_EMIT written();
    else if (result.error().kind == ErrorKind::Refused)
        Q_EMIT noticed(QString::fromStdString(m_words.say("report.goal.three")));
    else
        Q_EMIT noticed(tr("The goal wasn’t saved. Try again."));
}

} // namespace bywalec::ui
