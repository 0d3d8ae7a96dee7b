// Each kind lists its questions once; FormReader asks them in both directions.
#include "ui/programmes/ProgrammeForm.h"

#include "core/words/RuleWords.h"
#include "ui/programmes/OccasionForm.h"
#include "ui/rewards/RewardFields.h"

#include <algorithm>

namespace bywalec::ui {

namespace {

QString rowId(char const* list, int row, char const* field)
{
    return QStringLiteral("%1[%2].%3")
        .arg(QString::fromLatin1(list))
        .arg(row)
        .arg(QString::fromLatin1(field));
}

/// What the questions of each kind are asked with.
struct Asker {
    FormReader const& ask;
    ProgrammeDraft const& draft;
    ProgrammeContext const& context;
    ProgrammeForm& form;
    /// Which row of the form each element of the terms' list stands in, for the way back from a check.
    QList<int> rowOf;

    void name(std::string& value)
    {
        form.more << ask.text({QStringLiteral("name"),
                               ProgrammeForm::tr("Name of the programme"),
                               ProgrammeForm::tr("customers see it"),
                               {}},
                              value);
    }
    FieldState minimum(std::optional<std::int64_t>& value, QString const& label) const
    {
        return ask.money(
            {QStringLiteral("minimum_minor"), label, ProgrammeForm::tr("empty: for every purchase"), {}},
            value);
    }
    FieldState validity(char const* id, QString const& label, std::optional<int>& value,
                        QString const& hint) const
    {
        return ask.whole({QString::fromLatin1(id), label, hint, ProgrammeForm::tr("days")}, value);
    }
    FieldState warning(int& days) const
    {
        return ask.whole({QStringLiteral("warn_days"), ProgrammeForm::tr("Warn of the end"),
                          ProgrammeForm::tr("shown at the counter"), ProgrammeForm::tr("days")},
                         days);
    }
    FieldState rounding(Rounding& value) const
    {
        return ask.choice<Rounding>({QStringLiteral("rounding"), ProgrammeForm::tr("Rounding"), {}, {}},
                                    value,
                                    {{Rounding::Down, "down", ProgrammeForm::tr("down")},
                                     {Rounding::Half, "half", ProgrammeForm::tr("to the nearest")},
                                     {Rounding::Up, "up", ProgrammeForm::tr("up")}});
    }
    FieldState basis(EarnBasis& value) const
    {
        return ask.choice<EarnBasis>({QStringLiteral("basis"), ProgrammeForm::tr("What counts"), {}, {}},
                                     value,
                                     {{EarnBasis::Visit, "visit", ProgrammeForm::tr("each purchase")},
                                      {EarnBasis::Item, "item", ProgrammeForm::tr("each item")},
                                      {EarnBasis::Amount, "amount", ProgrammeForm::tr("the amount")}});
    }
    FieldState group(std::string& value, bool enabled) const
    {
        auto field = ask.oneOf({QStringLiteral("group"),
                                ProgrammeForm::tr("Only items of the group"),
                                ProgrammeForm::tr("from the page “Items”"),
                                {}},
                               value, groupsOf(context.running), ProgrammeForm::tr("any item"));
        field.enabled = enabled;
        return field;
    }
    FieldState rewardName(QString const& id, QString const& label, RewardTerms& reward) const
    {
        auto const costs =
            reward.costMinor > 0
                ? ProgrammeForm::tr("costs the shop %1")
                      .arg(QString::fromStdString(context.words.money({reward.costMinor, context.currency})))
                : QString();
        return ask.text({id, label, costs, {}}, reward.name);
    }
    FieldState rewardCost(QString const& id, RewardTerms& reward) const
    {
        return ask.money(
            {id, ProgrammeForm::tr("Cost of the reward"), ProgrammeForm::tr("for the calculation"), {}},
            reward.costMinor);
    }

    /// What the rewards' page asks too, as soon as there is a reward to ask about. The hint says of which.
    void rewardDetails(int row, RewardTerms& reward)
    {
        if (reward.name.empty()) return;
        auto const prefix = rowId("catalogue", row, "reward.");
        auto const whose = ProgrammeForm::tr("of the reward: %1").arg(QString::fromStdString(reward.name));
        auto fields = RewardFields::details(ask, reward, prefix);
        fields << RewardFields::validity(ask, reward, prefix);
        for (auto& field : fields)
            field.hint = whose;
        form.more << fields;
    }

    void questions(StampTerms& terms);
    void questions(PointTerms& terms);
    void questions(TierTerms& terms);
    void questions(CashbackTerms& terms);
    void questions(CharityTerms& terms);
    void questions(OccasionTerms& terms);
};

void Asker::questions(StampTerms& terms)
{
    auto const basis = this->basis(terms.basis);
    auto const cost = rewardCost(QStringLiteral("reward.cost_minor"), terms.reward);
    form.fields << ask.number({QStringLiteral("needed"),
                               ProgrammeForm::tr("How many stamps"),
                               ProgrammeForm::tr("from 1 to 50"),
                               {}},
                              terms.needed, 1, 50)
                << rewardName(QStringLiteral("reward.name"), ProgrammeForm::tr("Reward"), terms.reward)
                << minimum(terms.minimumMinor, ProgrammeForm::tr("Stamp for spending"));
    name(terms.name);
    form.more << cost
              << validity("reward.valid_days", ProgrammeForm::tr("Reward valid"), terms.reward.validDays,
                          ProgrammeForm::tr("empty: for ever"))
              << basis << group(terms.group, terms.basis == EarnBasis::Item);
    auto per = ask.money({QStringLiteral("per_minor"),
                          ProgrammeForm::tr("A stamp for each"),
                          ProgrammeForm::tr("if the amount counts"),
                          {}},
                         terms.perMinor);
    per.enabled = terms.basis == EarnBasis::Amount;
    form.more << per
              << ask.number({QStringLiteral("welcome"),
                             ProgrammeForm::tr("Stamps as a welcome"),
                             ProgrammeForm::tr("on top of the first purchase"),
                             {}},
                            terms.welcome, 0, 49)
              << validity("valid_days", ProgrammeForm::tr("A stamp is valid"), terms.validDays,
                          ProgrammeForm::tr("empty: for ever"))
              << RewardFields::details(ask, terms.reward, QStringLiteral("reward."));
}

void Asker::questions(PointTerms& terms)
{
    auto& list = terms.catalogue;
    list.resize(std::size_t(std::max<int>(int(list.size()), draft.rows)), CatalogueReward{0, 0, {}});
    auto const basis = this->basis(terms.basis);
    auto const cost = rewardCost(rowId("catalogue", 0, "reward.cost_minor"), list[0].reward);
    auto per = ask.money({QStringLiteral("per_minor"),
                          ProgrammeForm::tr("Spent for the points"),
                          ProgrammeForm::tr("so much earns them once"),
                          {}},
                         terms.perMinor);
    per.enabled = terms.basis == EarnBasis::Amount;
    auto const priced = [&](int row, QString const& label) {
        return ask.whole({rowId("catalogue", row, "price"), label, ProgrammeForm::tr("so many points buy it"),
                          ProgrammeForm::tr("pts")},
                         list[std::size_t(row)].price);
    };
    form.fields << ask.whole({QStringLiteral("points"), ProgrammeForm::tr("Points earned"),
                              ProgrammeForm::tr("for each full amount"), ProgrammeForm::tr("pts")},
                             terms.points)
                << rewardName(rowId("catalogue", 0, "reward.name"), ProgrammeForm::tr("Reward"),
                              list[0].reward)
                << priced(0, ProgrammeForm::tr("Price of the reward"));
    form.more << per;
    name(terms.name);
    form.more << cost;
    rewardDetails(0, list[0].reward);
    for (int row = 1; row < int(list.size()); ++row) {
        form.more << rewardName(rowId("catalogue", row, "reward.name"),
                                ProgrammeForm::tr("Reward %1").arg(row + 1), list[std::size_t(row)].reward)
                  << priced(row, ProgrammeForm::tr("Price of reward %1").arg(row + 1))
                  << rewardCost(rowId("catalogue", row, "reward.cost_minor"), list[std::size_t(row)].reward);
        rewardDetails(row, list[std::size_t(row)].reward);
    }
    form.more << basis << group(terms.group, terms.basis != EarnBasis::Visit)
              << minimum(terms.minimumMinor, ProgrammeForm::tr("Points for spending"))
              << rounding(terms.rounding)
              << validity("valid_days", ProgrammeForm::tr("Points are valid"), terms.validDays,
                          ProgrammeForm::tr("empty: for ever"))
              << warning(terms.warnDays)
              << ask.money({QStringLiteral("pay_minor"),
                            ProgrammeForm::tr("Worth of a point"),
                            ProgrammeForm::tr("empty: points don't pay"),
                            {}},
                           terms.payMinor)
              << ask.whole({QStringLiteral("pay_percent"), ProgrammeForm::tr("Points may pay"),
                            ProgrammeForm::tr("at most so much of a bill"), QStringLiteral("%")},
                           terms.payPercent)
              << ask.whole({QStringLiteral("welcome"), ProgrammeForm::tr("Points as a welcome"),
                            ProgrammeForm::tr("on top of the first purchase"), ProgrammeForm::tr("pts")},
                           terms.welcome);
    // Rows that nobody filled are no rewards; a new one gets a key that no version has used.
    auto used = draft.usedKeys;
    for (auto const& row : list)
        used.push_back(row.key);
    auto next = used.empty() ? 1 : *std::max_element(used.begin(), used.end()) + 1;
    std::vector<CatalogueReward> filled;
    for (int row = 0; row < int(list.size()); ++row) {
        auto one = list[std::size_t(row)];
        if (one.reward.name.empty() && one.price == 0) continue;
        if (one.key == 0) one.key = next++;
        filled.push_back(std::move(one));
        rowOf << row;
    }
    list = std::move(filled);
}

void Asker::questions(TierTerms& terms)
{
    auto& list = terms.levels;
    list.resize(std::size_t(std::max<int>(int(list.size()), draft.rows)));
    auto const basis = ask.choice<TierBasis>(
        {QStringLiteral("basis"), ProgrammeForm::tr("What counts"), {}, {}}, terms.basis,
        {{TierBasis::Spend, "spend", ProgrammeForm::tr("money spent")},
         {TierBasis::Visits, "visits", ProgrammeForm::tr("purchases")},
         {TierBasis::Points, "points", ProgrammeForm::tr("points earned")}});
    for (int row = 0; row < int(list.size()); ++row) {
        auto& level = list[std::size_t(row)];
        auto const called = ask.text({rowId("levels", row, "name"),
                                      ProgrammeForm::tr("Name of tier %1").arg(row + 1),
                                      row == 0 ? ProgrammeForm::tr("customers see it") : QString(),
                                      {}},
                                     level.name);
        Question const from{
            rowId("levels", row, "threshold"),
            level.name.empty() ? ProgrammeForm::tr("Tier %1 from").arg(row + 1)
                               : ProgrammeForm::tr("%1 from").arg(QString::fromStdString(level.name)),
            row < 2 ? ProgrammeForm::tr("within the period") : ProgrammeForm::tr("empty: no such tier"),
            terms.basis == TierBasis::Points ? ProgrammeForm::tr("pts") : ProgrammeForm::tr("purchases")};
        auto const threshold = terms.basis == TierBasis::Spend ? ask.money(from, level.threshold)
                                                               : ask.whole(from, level.threshold);
        (row < 3 ? form.fields : form.more) << threshold;
        form.more << called
                  << ask.whole({rowId("levels", row, "percent"), ProgrammeForm::tr("Points and credit there"),
                                ProgrammeForm::tr("100: as usual, 200: double"), QStringLiteral("%")},
                               level.percent)
                  << ask.text({rowId("levels", row, "perk"),
                               ProgrammeForm::tr("What else there is"),
                               ProgrammeForm::tr("said at the counter"),
                               {}},
                              level.perk);
    }
    name(terms.name);
    form.more << basis
              << ask.choice<TierWindow>(
                     {QStringLiteral("window"), ProgrammeForm::tr("Period"), {}, {}}, terms.window,
                     {{TierWindow::Rolling, "rolling", ProgrammeForm::tr("the last days")},
                      {TierWindow::CalendarYear, "year", ProgrammeForm::tr("the calendar year")}});
    auto days = ask.whole({QStringLiteral("window_days"), ProgrammeForm::tr("How many days"),
                           ProgrammeForm::tr("from 7 to 1095"), ProgrammeForm::tr("days")},
                          terms.windowDays);
    days.enabled = terms.window == TierWindow::Rolling;
    form.more << days
              << ask.whole({QStringLiteral("keep_days"), ProgrammeForm::tr("A tier stays"),
                            ProgrammeForm::tr("after it was reached"), ProgrammeForm::tr("days")},
                           terms.keepDays);
    std::vector<TierLevel> filled;
    for (int row = 0; row < int(list.size()); ++row) {
        if (list[std::size_t(row)].threshold == 0) continue;
        filled.push_back(std::move(list[std::size_t(row)]));
        rowOf << row;
    }
    list = std::move(filled);
}

void Asker::questions(CashbackTerms& terms)
{
    form.fields << ask.percent({QStringLiteral("basis_points"),
                                ProgrammeForm::tr("Share of the purchase"),
                                ProgrammeForm::tr("usually 2 to 10"),
                                {}},
                               terms.basisPoints)
                << ask.whole({QStringLiteral("pay_percent"), ProgrammeForm::tr("Credit may pay"),
                              ProgrammeForm::tr("at most so much of a bill"), QStringLiteral("%")},
                             terms.payPercent)
                << validity("valid_days", ProgrammeForm::tr("Credit is valid"), terms.validDays,
                            ProgrammeForm::tr("empty: for ever"));
    name(terms.name);
    form.more << minimum(terms.minimumMinor, ProgrammeForm::tr("Credit for spending"))
              << rounding(terms.rounding) << warning(terms.warnDays);
}

/// A key from the name: what a cause is called may change later, its key may not.
std::string causeKey(std::string const& name, std::vector<Cause> const& taken)
{
    auto const plain = QString::fromStdString(name).toLower().normalized(QString::NormalizationForm_D);
    QString key;
    for (auto const letter : plain) {
        auto const one = letter == QChar(0x142) ? QChar(u'l') : letter; // ł has no parts
        if ((one >= u'a' && one <= u'z') || (one >= u'0' && one <= u'9'))
            key += one;
        else if (one.isSpace() && !key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    key = key.left(40);
    if (key.isEmpty()) key = QStringLiteral("cause");
    auto const isTaken = [&](QString const& wanted) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](Cause const& cause) { return cause.key == wanted.toStdString(); });
    };
    auto wanted = key;
    for (int n = 2; isTaken(wanted); ++n)
        wanted = QStringLiteral("%1-%2").arg(key).arg(n);
    return wanted.toStdString();
}

void Asker::questions(CharityTerms& terms)
{
    auto& list = terms.causes;
    list.resize(std::size_t(std::max<int>(int(list.size()), draft.rows)));
    auto const cause = [&](int row, QString const& label, QString const& hint) {
        return ask.text({rowId("causes", row, "name"), label, hint, {}}, list[std::size_t(row)].name);
    };
    form.fields << ask.percent({QStringLiteral("basis_points"),
                                ProgrammeForm::tr("Share of the purchase"),
                                ProgrammeForm::tr("of the shop's money"),
                                {}},
                               terms.basisPoints)
                << ask.money({QStringLiteral("per_visit_minor"),
                              ProgrammeForm::tr("Or for each purchase"),
                              ProgrammeForm::tr("then leave the share empty"),
                              {}},
                             terms.perVisitMinor)
                << cause(0, ProgrammeForm::tr("Cause"), ProgrammeForm::tr("customers see it"));
    name(terms.name);
    for (int row = 1; row < int(list.size()); ++row)
        form.more << cause(row, ProgrammeForm::tr("Cause %1").arg(row + 1),
                           ProgrammeForm::tr("customers choose one"));
    form.more << minimum(terms.minimumMinor, ProgrammeForm::tr("For spending")) << rounding(terms.rounding);
    std::vector<Cause> filled;
    for (int row = 0; row < int(list.size()); ++row) {
        auto& one = list[std::size_t(row)];
        if (one.name.empty()) continue;
        rowOf << row;
        filled.push_back(one);
    }
    for (auto& one : filled)
        if (one.key.empty()) one.key = causeKey(one.name, filled);
    list = std::move(filled);
}

void Asker::questions(OccasionTerms& terms)
{
    OccasionForm::ask(ask, context, draft.kindFixed, terms, form.fields, form.more);
}

/// A check counts the filled rows; the form shows the others too.
std::string pathInForm(std::string const& path, QList<int> const& rowOf)
{
    auto const open = path.find('[');
    auto const close = path.find(']');
    if (open == path.npos || close == path.npos) return path;
    auto const index = QString::fromStdString(path.substr(open + 1, close - open - 1)).toInt();
    if (index >= rowOf.size()) return path;
    return path.substr(0, open + 1) + std::to_string(rowOf.at(index)) + path.substr(close);
}

} // namespace

ProgrammeForm readForm(ProgrammeDraft const& draft, ProgrammeContext const& context)
{
    ProgrammeForm form;
    form.terms = draft.base;
    FormReader const reader(context.words, context.currency, draft.answers);
    Asker asker{reader, draft, context, form, {}};
    std::visit([&](auto& terms) { asker.questions(terms); }, form.terms);
    if (form.isWrong()) return form;
    auto const checked = checkTerms(form.terms);
    if (!checked &&
        !blame({&form.fields, &form.more}, context.words, pathInForm(checked.error().detail, asker.rowOf)))
        form.problem = QString::fromStdString(fieldSentence(context.words, checked.error().detail));
    return form;
}

} // namespace bywalec::ui
