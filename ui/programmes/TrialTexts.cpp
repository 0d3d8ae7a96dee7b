#include "ui/programmes/TrialTexts.h"

#include <cmath>
#include <cstdlib>

namespace bywalec::ui {

namespace {
constexpr std::int64_t fewVisits = 50; ///< below, chance decides more than the rule
constexpr int fewReachPercent = 50;
constexpr int dearPercent = 10;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TrialTexts)
};

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

bool isKind(Programme const& programme, Unit unit)
{
    return unitOf(programme.terms) == unit;
}

QList<TrialFigure> figuresOf(Simulation const& s, ProgrammeContext const& context)
{
    auto const money = [&](std::int64_t minor) {
        return said(context.words.roundMoney({minor, context.currency}));
    };
    auto const number = [&](std::int64_t value) { return said(context.words.number(value)); };
    auto given = Texts::tr("%1 given, %2 expired").arg(number(s.redeemed), number(s.expired));
    if (s.revenueMinor > 0)
        given = Texts::tr("%1% of revenue")
                    .arg(said(context.words.hundredths(
                        scaled(s.costMinor, 1000, s.revenueMinor, Rounding::Half) * 10)));
    TrialFigure first{Texts::tr("To the first reward"), QStringLiteral("–"), Texts::tr("nobody gets there")};
    if (s.weeksToFirstMedian) {
        first.value =
            said(context.words.say("office.weeks", {{"count", std::int64_t(*s.weeksToFirstMedian)}}));
        first.note = Texts::tr("half of those who get there are as quick");
    }
    TrialFigure reach{Texts::tr("Get to a reward"), QStringLiteral("–"), {}};
    if (s.reachedPercent) {
        reach.value = QStringLiteral("%1%2%")
                          .arg(*s.reachedPercent)
                          .arg(context.words.language() == "pl" ? QStringLiteral("\u00A0") : QString());
        reach.note = Texts::tr("%1 of %2 customers").arg(number(s.reached), number(s.members));
    }
    return {{Texts::tr("Cost of rewards"), money(s.costMinor), given},
            {Texts::tr("Owed at the end"), money(s.liabilityMinor),
             said(context.words.say("office.rewards_wait", {{"count", s.waiting}}))},
            first,
            reach};
}

QList<TrialMonth> monthsOf(Simulation const& s, ProgrammeContext const& context)
{
    static char const* const names[] = {"I",   "II",   "III", "IV", "V",  "VI",
                                        "VII", "VIII", "IX",  "X",  "XI", "XII"};
    QList<TrialMonth> months;
    for (auto const& month : s.months) {
        auto const whole = scaled(month.costMinor, 1, 100, Rounding::Half);
        months << TrialMonth{QString::fromLatin1(names[std::size_t(month.month - 1) % 12]), double(whole),
                             said(context.words.number(whole))};
    }
    return months;
}

/// What an owner should think about before the launch.
QStringList doubtsOf(Simulation const& s, Words const& words)
{
    QStringList doubts;
    if (s.reachedPercent && *s.reachedPercent < fewReachPercent)
        doubts << said(words.say("cli.simulate.warning.few_reach"));
    if (s.costOfValuePercent && *s.costOfValuePercent > dearPercent)
        doubts << said(words.say("cli.simulate.warning.dear"));
    if (s.redeemed > 0 && s.costMinor == 0)
        doubts << Texts::tr("What the reward costs the shop isn't known: type it under “More settings”.");
    return doubts;
}

QString titleOf(Priced const& priced, ProgrammeContext const& context)
{
    auto const money = [&](std::int64_t minor) {
        return said(context.words.roundMoney({minor, context.currency}));
    };
    if (priced.now) {
        auto const more = priced.draft.costMinor - priced.now->costMinor;
        if (more == 0) return Texts::tr("The same as now");
        return (more < 0 ? Texts::tr("%1 less than now") : Texts::tr("%1 more than now"))
            .arg(money(std::abs(more)));
    }
    if (!priced.draft.costPerMemberMinor) return Texts::tr("Nothing would have been given");
    return Texts::tr("%1 for each customer").arg(money(*priced.draft.costPerMemberMinor));
}

TrialVerdict verdictOf(Priced const& priced, ProgrammeContext const& context)
{
    auto const doubts = doubtsOf(priced.draft, context.words);
    TrialVerdict verdict;
    verdict.good = doubts.isEmpty();
    verdict.title = titleOf(priced, context);
    QStringList lines = doubts;
    if (priced.draft.visits < fewVisits)
        lines << said(context.words.say("office.few_visits", {{"count", priced.draft.visits}}));
    else if (priced.draft.reachedPercent && doubts.isEmpty())
        lines << said(context.words.say("cli.simulate.reached",
                                        {{"percent", std::int64_t(*priced.draft.reachedPercent)}}));
    verdict.explanation = lines.join(u' ');
    verdict.caveat = said(context.words.say("cli.simulate.caveat"));
    return verdict;
}

} // namespace

Rules rulesToPrice(Programme const& draft, Rules const& running)
{
    Rules rules;
    rules.items = running.items;
    rules.programmes.push_back(draft);
    bool const tiers = std::holds_alternative<TierTerms>(draft.terms);
    bool const multiplied = isKind(draft, Unit::Point) || isKind(draft, Unit::Credit);
    for (auto const& other : running.programmes) {
        if (other.id == draft.id) continue;
        bool const isTier = std::holds_alternative<TierTerms>(other.terms);
        bool const gives = isKind(other, Unit::Point) || isKind(other, Unit::Credit);
        if ((tiers && gives) || (multiplied && isTier)) rules.programmes.push_back(other);
    }
    return rules;
}

TrialState trialNote(ProgrammeTerms const& terms, Rules const& running, bool wrong)
{
    TrialNote note;
    note.title = Texts::tr("What would it have cost?");
    note.sentence = Texts::tr("Rewards and their cost are counted on the shop's own purchases of the last "
                              "12 months. Nothing is changed.");
    note.canRun = !wrong;
    if (needsItems(terms))
        note.sentence =
            Texts::tr("Counted are the items that were told at the counter in the last 12 months. "
                      "Nothing is changed.");
    if (std::holds_alternative<TierTerms>(terms) &&
        rulesToPrice({{}, 1, terms}, running).programmes.size() == 1) {
        note.title = Texts::tr("Tiers alone cost nothing");
        note.sentence = Texts::tr("They multiply points and credit. Launch such a programme first, and the "
                                  "difference can be counted here.");
        note.canRun = false;
    }
    return {{}, note};
}

TrialState trialRunning(double share, qint64 visits, Words const& words)
{
    TrialRunning running;
    running.total = 1000;
    running.done = int(std::lround(share * 1000));
    auto const done = std::int64_t(std::llround(share * double(visits)));
    running.text =
        visits == 0
            ? Texts::tr("Reading the purchases…")
            : Texts::tr("%1 of %2 purchases").arg(said(words.number(done)), said(words.number(visits)));
    return {{}, running};
}

TrialState trialResult(Priced const& priced, ProgrammeContext const& context)
{
    if (priced.draft.visits == 0) {
        TrialNote none;
        none.icon = QStringLiteral("clock");
        none.title = Texts::tr("There is no past yet");
        none.sentence = said(context.words.say("cli.simulate.no_past"));
        return {{}, none};
    }
    TrialResult result;
    result.figures = figuresOf(priced.draft, context);
    result.chartTitle = Texts::tr("Cost month by month, %1").arg(moneyUnit(context.words, context.currency));
    result.months = monthsOf(priced.draft, context);
    result.verdict = verdictOf(priced, context);
    TrialState state;
    state.period =
        said(context.words.say("office.priced_period", {{"from", context.words.date(priced.from)},
                                                        {"until", context.words.date(priced.until)},
                                                        {"count", priced.draft.visits}}));
    state.now = result;
    return state;
}

TrialState trialFailed(QString const& sentence)
{
    TrialNote note;
    note.icon = QStringLiteral("triangle");
    note.title = Texts::tr("It could not be counted");
    note.sentence = sentence;
    return {{}, note};
}

} // namespace bywalec::ui
