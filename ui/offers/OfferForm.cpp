#include "ui/offers/OfferForm.h"

#include "core/words/RuleWords.h"
#include "ui/office/FieldGrid.h"
#include "ui/office/ShopGroups.h"

#include <array>

namespace bywalec::ui {

namespace {

constexpr int fourWeeks = 28;
constexpr std::array<char const*, 7> dayIds{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

QStringList dayNames()
{
    return {OfferForm::tr("Mon"), OfferForm::tr("Tue"), OfferForm::tr("Wed"), OfferForm::tr("Thu"),
            OfferForm::tr("Fri"), OfferForm::tr("Sat"), OfferForm::tr("Sun")};
}

bool runs(OfferTerms const& terms, int weekday)
{
    return (terms.weekdays >> unsigned(weekday) & 1U) != 0;
}

FieldState weekdaysField(FormReader const& ask, OfferTerms& terms)
{
    std::vector<std::string> chosen;
    QList<std::pair<QString, QString>> choices;
    for (int i = 0; i < int(dayIds.size()); ++i) {
        choices << std::pair(QString::fromLatin1(dayIds[std::size_t(i)]), dayNames().at(i));
        if (runs(terms, i)) chosen.push_back(dayIds[std::size_t(i)]);
    }
    auto field =
        ask.several({QStringLiteral("weekdays"), OfferForm::tr("On which days"), {}, {}}, chosen, choices);
    terms.weekdays = 0;
    for (std::size_t i = 0; i < dayIds.size(); ++i)
        if (std::find(chosen.begin(), chosen.end(), dayIds[i]) != chosen.end()) terms.weekdays |= 1U << i;
    field.span = 2;
    return field;
}

/// The first group has the bonus, the others must be in the same purchase.
std::pair<FieldState, FieldState> groupFields(FormReader const& ask, OfferTerms& terms, Rules const& rules)
{
    std::string first = terms.groups.empty() ? std::string() : terms.groups.front();
    std::vector<std::string> others(terms.groups.begin() + (terms.groups.empty() ? 0 : 1),
                                    terms.groups.end());
    auto const one = ask.oneOf({QStringLiteral("group"), OfferForm::tr("Group of items"), {}, {}}, first,
                               groupsOf(rules), OfferForm::tr("the whole purchase"));
    QList<std::pair<QString, QString>> choices;
    for (auto const& group : groupsOf(rules))
        if (group != said(first)) choices << std::pair(group, group);
    for (auto const& group : others)
        if (!groupsOf(rules).contains(said(group))) choices << std::pair(said(group), said(group));
    auto with = ask.several(
        {QStringLiteral("groups"), OfferForm::tr("Together with"), OfferForm::tr("in the same purchase"), {}},
        others, choices);
    terms.groups.clear();
    if (!first.empty()) terms.groups.push_back(first);
    terms.groups.insert(terms.groups.end(), others.begin(), others.end());
    return {one, with};
}

FieldState programmeField(FormReader const& ask, OfferTerms& terms, Rules const& rules)
{
    std::string chosen = terms.programme ? terms.programme->text() : std::string();
    FieldState field = ask.oneOf(
        {QStringLiteral("programme"), OfferForm::tr("In the programme"), OfferForm::tr("what grows"), {}},
        chosen, {}, OfferForm::tr("in all of them"));
    field.choices = {{QString(), OfferForm::tr("in all of them")}};
    for (auto const& programme : rules.programmes)
        if (auto const unit = unitOf(programme.terms); unit && *unit != Unit::Charity)
            field.choices << std::pair(said(programme.id.text()), said(nameOf(programme)));
    terms.programme = ProgrammeId::parse(chosen);
    return field;
}

FieldState tierField(FormReader const& ask, OfferTerms& terms, Rules const& rules)
{
    auto const idOf = [](ProgrammeId programme, int level) {
        return programme.text() + ":" + std::to_string(level);
    };
    std::string chosen = terms.tier ? idOf(terms.tier->programme, terms.tier->level) : std::string();
    FieldState field = ask.oneOf({QStringLiteral("tier"), OfferForm::tr("Tier"), {}, {}}, chosen, {}, {});
    field.choices = {{QString(), OfferForm::tr("any")}};
    terms.tier.reset();
    for (auto const& programme : rules.programmes) {
        auto const* tiers = std::get_if<TierTerms>(&programme.terms);
        if (!tiers) continue;
        for (int level = 0; level < int(tiers->levels.size()); ++level)
            field.choices << std::pair(
                said(idOf(programme.id, level)),
                OfferForm::tr("%1 and above").arg(said(tiers->levels[std::size_t(level)].name)));
    }
    if (auto const colon = chosen.find(':'); colon != chosen.npos)
        if (auto const programme = ProgrammeId::parse(chosen.substr(0, colon)))
            terms.tier = TierCondition{*programme, QString::fromStdString(chosen.substr(colon + 1)).toInt()};
    return field;
}

FieldState yesField(FormReader const& ask, char const* id, QString const& label, QString const& yes,
                    bool& value)
{
    return ask.choice<bool>({QString::fromLatin1(id), label, {}, {}}, value,
                            {{false, "no", OfferForm::tr("doesn't matter")}, {true, "yes", yes}});
}

FieldState segmentField(FormReader const& ask, OfferTerms& terms)
{
    auto value = terms.segment.value_or(Segment::Unknown);
    auto const field =
        ask.choice<Segment>({QStringLiteral("segment"), OfferForm::tr("For whom"), {}, {}}, value,
                            {{Segment::Unknown, "all", OfferForm::tr("all customers")},
                             {Segment::New, "new", OfferForm::tr("new ones")},
                             {Segment::Champion, "champion", OfferForm::tr("the most faithful")},
                             {Segment::Occasional, "occasional", OfferForm::tr("occasional ones")},
                             {Segment::Quiet, "quiet", OfferForm::tr("quiet ones")},
                             {Segment::AtRisk, "at_risk", OfferForm::tr("at risk")},
                             {Segment::Lost, "lost", OfferForm::tr("lost ones")}});
    terms.segment = value == Segment::Unknown ? std::nullopt : std::optional(value);
    return field;
}

void askMore(FormReader const& ask, OfferForm& form, OfferContext const& context, FieldState with)
{
    auto& terms = form.terms;
    auto const limit = [&](char const* id, QString const& label, std::optional<int>& value) {
        return ask.whole(
            {QString::fromLatin1(id), label, OfferForm::tr("empty: no limit"), OfferForm::tr("times")},
            value);
    };
    form.more << ask.text({QStringLiteral("name"),
                           OfferForm::tr("Name of the offer"),
                           OfferForm::tr("customers see it"),
                           {}},
                          terms.name)
              << weekdaysField(ask, terms)
              << ask.minute({QStringLiteral("from_minute"), OfferForm::tr("From the hour"), {}, {}},
                            terms.fromMinute)
              << ask.minute({QStringLiteral("until_minute"), OfferForm::tr("Until the hour"), {}, {}},
                            terms.untilMinute)
              << yesField(ask, "with_usual", OfferForm::tr("With the usual"),
                          OfferForm::tr("only with the usual item"), terms.withUsual)
              << yesField(ask, "first_purchase", OfferForm::tr("First such purchase"),
                          OfferForm::tr("only the first time"), terms.firstPurchase)
              << tierField(ask, terms, context.running) << segmentField(ask, terms)
              << limit("per_customer", OfferForm::tr("Each customer at most"), terms.perCustomer)
              << limit("total", OfferForm::tr("In all at most"), terms.total);
    if (!with.choices.isEmpty()) form.more << std::move(with);
    auto say = ask.text({QStringLiteral("say"),
                         OfferForm::tr("What the cashier says"),
                         OfferForm::tr("empty: the counter proposes nothing"),
                         {}},
                        terms.say);
    say.span = 3;
    form.more << say;
}

} // namespace

bool OfferForm::isWrong() const
{
    return !problem.isEmpty() || anyWrong(what) || anyWrong(whose) || anyWrong(when) || anyWrong(more);
}

OfferTerms newOffer(OfferContext const& context)
{
    OfferTerms terms;
    terms.name = OfferForm::tr("Double for everything").toStdString();
    terms.percent = 200;
    terms.from = context.today;
    terms.until = {context.today.number + fourWeeks - 1};
    return terms;
}

OfferForm readForm(OfferDraft const& draft, OfferContext const& context)
{
    OfferForm form;
    form.terms = draft.base;
    auto& terms = form.terms;
    FormReader const ask(context.words, context.currency, draft.answers);
    form.what << ask.whole({QStringLiteral("percent"), OfferForm::tr("Of what is usual"),
                            OfferForm::tr("200 is double"), QStringLiteral("%")},
                           terms.percent)
              << ask.whole({QStringLiteral("extra"), OfferForm::tr("And once a purchase"),
                            OfferForm::tr("points or stamps on top"), OfferForm::tr("more")},
                           terms.extra);
    auto const [group, with] = groupFields(ask, terms, context.running);
    form.whose << group << programmeField(ask, terms, context.running);
    form.when
        << ask.day({QStringLiteral("from"), OfferForm::tr("From"), {}, {}}, terms.from)
        << ask.day({QStringLiteral("until"), OfferForm::tr("Until"), OfferForm::tr("this day included"), {}},
                   terms.until);
    if (form.when.first().error.isEmpty()) form.when.first().hint = said(context.words.weekday(terms.from));
    askMore(ask, form, context, with);
    if (form.isWrong()) return form;
    auto const checked = checkTerms(terms);
    if (!checked &&
        !blame({&form.what, &form.whose, &form.when, &form.more}, context.words, checked.error().detail))
        form.problem = said(fieldSentence(context.words, checked.error().detail));
    return form;
}

QString ruleOf(OfferTerms const& terms, OfferContext const& context)
{
    return said(offerSentence(context.words, terms, context.running, context.currency));
}

QStringList warningsOf(OfferTerms const& terms, OfferId own, OfferContext const& context)
{
    QStringList lines;
    for (auto const& warning : warningsFor(terms, own, context.running))
        lines << said(warningSentence(context.words, warning));
    return lines;
}

QString daysOf(OfferTerms const& terms, Words const& words)
{
    if (terms.from == terms.until) return said(words.day(terms.from));
    return OfferForm::tr("%1 – %2").arg(said(words.day(terms.from)), said(words.day(terms.until)));
}

QString hoursOf(OfferTerms const& terms)
{
    QStringList days;
    for (int i = 0; i < 7; ++i)
        if (runs(terms, i)) days << dayNames().at(i);
    QString out = days.size() == 7 ? QString() : days.join(QStringLiteral(", "));
    if (terms.fromMinute == 0 && terms.untilMinute == 1440) return out;
    if (!out.isEmpty()) out += u' ';
    return out + QStringLiteral("%1–%2").arg(typedMinute(terms.fromMinute), typedMinute(terms.untilMinute));
}

OfferWeek weekOf(OfferTerms const& terms, OfferContext const& context)
{
    int days = 0;
    // A year of days is enough to say "very many".
    for (int ahead = 0; ahead <= std::min(terms.until - terms.from, 3660); ++ahead)
        days += isRunning(terms, {terms.from.number + ahead}, terms.fromMinute) ? 1 : 0;
    OfferWeek week;
    week.weekdays = terms.weekdays;
    week.fromMinute = terms.fromMinute;
    week.untilMinute = terms.untilMinute;
    week.sentence =
        said(context.words.say("office.offer_days", {{"count", std::int64_t(days)},
                                                     {"when", daysOf(terms, context.words).toStdString()}}));
    return week;
}

} // namespace bywalec::ui
