// Another moment is another template: its number, its window and its reward come with it, until they are
// typed over.
#include "ui/programmes/OccasionForm.h"

#include "ui/rewards/RewardFields.h"

namespace bywalec::ui {

namespace {

QString const rewardPath = QStringLiteral("reward.");

std::string utf8(QString const& text)
{
    return text.toStdString();
}

/// What an owner of each trade may give, to have something to start from.
QString hintOf(OccasionKind kind)
{
    switch (kind) {
    case OccasionKind::Welcome:
        return OccasionForm::tr("café: a biscuit; salon: a sample; shop: a bag");
    case OccasionKind::Birthday:
        return OccasionForm::tr("café: a cake; salon: a mask; shop: a coupon");
    case OccasionKind::Anniversary:
        return OccasionForm::tr("café: the usual; salon: a trim; shop: a gift");
    case OccasionKind::NthVisit:
        return OccasionForm::tr("café: the 50th coffee; salon: the 10th cut");
    case OccasionKind::Surprise:
        return OccasionForm::tr("café: a roll; salon: a sample; shop: a small thing");
    case OccasionKind::Streak:
        return OccasionForm::tr("café: 4 weeks; bakery: 6; gym: 8");
    case OccasionKind::Referral:
        return OccasionForm::tr("salons and workshops live by it: to both");
    case OccasionKind::WinBack:
        break;
    }
    return OccasionForm::tr("café: 45 days; shop: 60; salon: 100");
}

QList<Option<OccasionKind>> kinds()
{
    return {{OccasionKind::Birthday, "birthday", OccasionForm::tr("birthday")},
            {OccasionKind::Welcome, "welcome", OccasionForm::tr("first visit")},
            {OccasionKind::Anniversary, "anniversary", OccasionForm::tr("anniversary of the first visit")},
            {OccasionKind::NthVisit, "nth_visit", OccasionForm::tr("a round visit")},
            {OccasionKind::Streak, "streak", OccasionForm::tr("weeks in a row")},
            {OccasionKind::Surprise, "surprise", OccasionForm::tr("surprise")},
            {OccasionKind::Referral, "referral", OccasionForm::tr("recommendation")},
            {OccasionKind::WinBack, "win_back", OccasionForm::tr("back after long")}};
}

FieldState days(FormReader const& reader, char const* id, QString const& label, QString const& hint,
                int& value)
{
    return reader.whole({QString::fromLatin1(id), label, hint, OccasionForm::tr("days")}, value);
}

/// The one question that makes this moment what it is; none for those that need no number.
std::optional<FieldState> numberOf(FormReader const& reader, OccasionTerms& terms)
{
    auto const n = [&](QString const& label, QString const& hint, QString const& unit) {
        return reader.whole({QStringLiteral("n"), label, hint, unit}, terms.n);
    };
    switch (terms.kind) {
    case OccasionKind::Birthday:
    case OccasionKind::Anniversary:
        return days(reader, "after_days", OccasionForm::tr("Also afterwards"),
                    OccasionForm::tr("so long after the day; from 0 to 60"), terms.afterDays);
    case OccasionKind::NthVisit:
        return n(OccasionForm::tr("Which visit"), OccasionForm::tr("from 2 to 10,000"), {});
    case OccasionKind::Streak:
        return n(OccasionForm::tr("How many weeks"), OccasionForm::tr("from 2 to 104"),
                 OccasionForm::tr("weeks"));
    case OccasionKind::WinBack:
        return n(OccasionForm::tr("After how long"), OccasionForm::tr("since the last visit"),
                 OccasionForm::tr("days"));
    case OccasionKind::Surprise:
        return reader.money({QStringLiteral("weekly_budget_minor"),
                             OccasionForm::tr("At most in a week"),
                             OccasionForm::tr("what the rewards may cost"),
                             {}},
                            terms.weeklyBudgetMinor);
    case OccasionKind::Welcome:
    case OccasionKind::Referral:
        break;
    }
    return std::nullopt;
}

} // namespace

OccasionTerms OccasionForm::templateOf(OccasionKind kind, ProgrammeContext const& context)
{
    OccasionTerms terms;
    terms.kind = kind;
    terms.reward.validDays = 30;
    auto const gift = [&](QString const& name, QString const& reward, std::int64_t zloty) {
        terms.name = utf8(name);
        terms.reward.name = utf8(reward);
        terms.reward.costMinor = roundSum(context.currency, zloty);
    };
    switch (kind) {
    case OccasionKind::Welcome:
        gift(tr("Welcome"), tr("biscuit"), 2);
        break;
    case OccasionKind::Birthday:
        gift(tr("Birthdays"), tr("birthday cake"), 4);
        terms.beforeDays = 3;
        terms.afterDays = 7;
        terms.reward.validDays = 14;
        break;
    case OccasionKind::Anniversary:
        gift(tr("Anniversary"), tr("your usual"), 5);
        terms.beforeDays = 3;
        terms.afterDays = 7;
        break;
    case OccasionKind::NthVisit:
        gift(tr("Round visit"), tr("set for two"), 9);
        terms.n = 50;
        break;
    case OccasionKind::Surprise:
        gift(tr("Surprise"), tr("roll"), 3);
        terms.n = 20;
        terms.weeklyBudgetMinor = roundSum(context.currency, 50);
        terms.reward.validDays = 7;
        // Anybody may check the draw, so its word is no secret.
        terms.seed = utf8(context.shop.isEmpty() ? tr("surprise") : context.shop);
        break;
    case OccasionKind::Streak:
        gift(tr("Week after week"), tr("coffee"), 4);
        terms.n = 4;
        break;
    case OccasionKind::Referral:
        gift(tr("Recommendation"), tr("cake for you and for your friend"), 4);
        break;
    case OccasionKind::WinBack:
        gift(tr("Good to see you again"), tr("coffee"), 4);
        terms.n = 45;
        break;
    }
    return terms;
}

void OccasionForm::ask(FormReader const& reader, ProgrammeContext const& context, bool kindFixed,
                       OccasionTerms& terms, QList<FieldState>& fields, QList<FieldState>& more)
{
    auto kind = terms.kind;
    Question const which{QStringLiteral("kind"), tr("For which moment"), {}, {}};
    auto choice = reader.choice<OccasionKind>(which, kind, kinds());
    if (kindFixed) {
        kind = terms.kind;
        for (auto const& option : kinds())
            if (option.value == kind) choice.value = QString::fromLatin1(option.id);
    }
    choice.enabled = !kindFixed;
    choice.hint = hintOf(kind);
    if (kind != terms.kind) terms = templateOf(kind, context);

    fields << choice;
    fields << reader.text(
        {rewardPath + QStringLiteral("name"),
         tr("Reward"),
         tr("costs the shop %1")
             .arg(QString::fromStdString(context.words.money({terms.reward.costMinor, context.currency}))),
         {}},
        terms.reward.name);
    auto const validity = RewardFields::validity(reader, terms.reward, rewardPath);
    auto const number = numberOf(reader, terms);
    fields << number.value_or(validity);

    more << reader.text({QStringLiteral("name"), tr("Name of the programme"), tr("customers see it"), {}},
                        terms.name);
    more << RewardFields::cost(reader, terms.reward, rewardPath);
    if (number) more << validity;
    if (kind == OccasionKind::Birthday || kind == OccasionKind::Anniversary)
        more << days(reader, "before_days", tr("Already before"), tr("so long before the day; from 0 to 60"),
                     terms.beforeDays);
    if (kind == OccasionKind::Surprise) {
        more << reader.whole(
            {QStringLiteral("n"), tr("One customer in"), tr("drawn once a week for each"), {}}, terms.n);
        more << reader.text(
            {QStringLiteral("seed"), tr("Word of the draw"), tr("with it anybody can check it"), {}},
            terms.seed);
    }
    more << RewardFields::details(reader, terms.reward, rewardPath);
}

} // namespace bywalec::ui
