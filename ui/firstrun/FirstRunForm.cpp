// Answers are kept as typed, each under its kind, so that trying another template loses nothing.
#include "ui/firstrun/FirstRunForm.h"

#include "core/base/Text.h"
#include "core/loyalty/Check.h"
#include "core/words/RuleWords.h"
#include "ui/counter/AmountText.h"
#include "ui/counter/CounterTexts.h"
#include "ui/firstrun/Places.h"
#include "ui/office/FieldGrid.h"

#include <algorithm>

namespace bywalec::ui {

namespace {
constexpr int longestText = static_cast<int>(longestName);
constexpr int yearDays = 365;
constexpr int goldTimes = 3; ///< gold is that many times silver

QString const nameId = QStringLiteral("name");
QString const zoneId = QStringLiteral("zone");
QString const currencyId = QStringLiteral("currency");
QString const rewardId = QStringLiteral("reward");

// What a reward is worth, in coffees: what a haircut costs in points follows from it.
int coffeesOf(Trade trade)
{
    switch (trade) {
    case Trade::Salon:
        return 5;
    case Trade::PetShop:
    case Trade::Other:
        return 2;
    case Trade::Cafe:
    case Trade::Bakery:
        break;
    }
    return 1;
}

QString iconOf(Trade trade)
{
    switch (trade) {
    case Trade::Cafe:
        return QStringLiteral("cup");
    case Trade::Bakery:
        return QStringLiteral("bread");
    case Trade::Salon:
        return QStringLiteral("scissors");
    case Trade::PetShop:
        return QStringLiteral("paw");
    case Trade::Other:
        break;
    }
    return QStringLiteral("gift");
}

std::string lineOf(FieldState const& field)
{
    return cleanLine(field.value.toStdString(), longestName);
}

RewardTerms rewardOf(FieldState const& field)
{
    RewardTerms reward;
    reward.name = lineOf(field);
    return reward;
}

// Hundredths as typed, of money or of a percent; 0 for what can't be.
std::int64_t hundredthsOf(FieldState const& field)
{
    auto const parsed = parseAmount(field.value, {});
    auto const* minor = std::get_if<std::int64_t>(&parsed);
    return minor ? *minor : 0;
}

Currency currencyOf(QString const& code)
{
    return Currency::parse(code.toStdString()).value_or(Currency());
}
} // namespace

FirstRunForm::FirstRunForm(QByteArray const& systemZone) : m_systemZone(likelyZone(systemZone)) {}

void FirstRunForm::answer(QString const& id, QString const& text)
{
    bool const ofShop = id == nameId || id == zoneId || id == currencyId || id == rewardId;
    m_answers[ofShop ? id : QString::number(static_cast<int>(m_kind)) + id] = text;
}

QString FirstRunForm::given(QString const& id, QString const& usual) const
{
    for (auto const& key : {id, QString::number(static_cast<int>(m_kind)) + id})
        if (auto const found = m_answers.find(key); found != m_answers.end()) return found->second;
    return usual;
}

QString FirstRunForm::currencyCode() const
{
    return given(currencyId, usualCurrency(given(zoneId, m_systemZone)));
}

bool FirstRunForm::hasName() const
{
    return !cleanLine(given(nameId, {}).toStdString(), longestName).empty();
}

QString FirstRunForm::shopName() const
{
    return hasName() ? text(cleanLine(given(nameId, {}).toStdString(), longestName)) : tr("My shop");
}

FieldState FirstRunForm::textField(QString const& id, QString const& label, QString const& usual,
                                   bool needed) const
{
    FieldState field;
    field.id = id;
    field.label = label;
    field.value = given(id, usual);
    auto const typed = field.value.simplified();
    if (needed && typed.isEmpty())
        field.error = tr("Type something, for example: %1.").arg(usual);
    else if (codePoints(typed.toStdString()) > longestName)
        field.error = tr("At most %1 characters fit.").arg(longestText);
    return field;
}

FieldState FirstRunForm::numberField(QString const& id, QString const& label, int usual, int least,
                                     int most) const
{
    FieldState field;
    field.id = id;
    field.kind = FieldKind::Number;
    field.label = label;
    field.value = given(id, QString::number(usual));
    field.least = least;
    field.most = most;
    field.hint = tr("from %1 to %2").arg(least).arg(most);
    bool isNumber = false;
    auto const number = field.value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        field.error = tr("Type a number from %1 to %2.").arg(least).arg(most);
    return field;
}

FieldState FirstRunForm::percentField(QString const& id, QString const& label, int usual, int most) const
{
    FieldState field;
    field.id = id;
    field.kind = FieldKind::Amount;
    field.label = label;
    field.value = given(id, QString::number(usual));
    field.unit = QStringLiteral("%");
    auto const share = hundredthsOf(field);
    if (share < 1 || share > most * 100)
        field.error = tr("Type a percentage up to %1, for example: %2.").arg(most).arg(usual);
    return field;
}

ShopStepState FirstRunForm::shop(Words const& words, UtcTime now, bool nameNeeded) const
{
    ShopStepState state;
    state.trade = m_trade;
    state.name = textField(nameId, tr("Name of the shop"), {}, false);
    state.name.hint = tr("for example: Linden Tree Café");
    if (nameNeeded && !hasName()) state.name.error = tr("Type what the shop is called, or skip this.");

    FieldState zone;
    zone.id = zoneId;
    zone.kind = FieldKind::Choice;
    zone.label = tr("Time zone");
    zone.value = given(zoneId, m_systemZone);
    for (auto const& place : places())
        zone.choices.append({place.zone, place.name});
    auto const isListed = std::any_of(zone.choices.begin(), zone.choices.end(),
                                      [&](auto const& choice) { return choice.first == m_systemZone; });
    if (!isListed) zone.choices.append({m_systemZone, m_systemZone});
    if (auto const there = Zone::find(zone.value.toStdString()))
        zone.hint = tr("it is %1 there now").arg(text(words.minuteOfDay(there->local(now).minute)));

    FieldState currency;
    currency.id = currencyId;
    currency.kind = FieldKind::Choice;
    currency.label = tr("Currency");
    currency.value = currencyCode();
    for (auto const& cash : currencies())
        currency.choices.append({cash.code, cash.name});
    currency.hint =
        tr("amounts look like this: %1").arg(text(words.money({1250, currencyOf(currency.value)})));
    state.place = {zone, currency};
    return state;
}

ProgrammeStepState FirstRunForm::programme(Words const& words) const
{
    auto drafted = draft(&words);
    ProgrammeStepState state;
    state.kind = m_kind;
    state.fields = drafted.fields;
    state.card = drafted.card;
    if (!drafted.terms) return state;
    QStringList lines;
    for (auto const& sentence : ruleSentence(words, *drafted.terms, currencyOf(currencyCode())))
        lines << text(sentence);
    state.rule = lines.join(QLatin1Char('\n'));
    return state;
}

std::optional<ProgrammeTerms> FirstRunForm::terms() const
{
    return draft(nullptr).terms;
}

Founding FirstRunForm::founding(std::string const& language, bool withProgramme) const
{
    Founding founding;
    founding.name = shopName().toStdString();
    founding.zone = given(zoneId, m_systemZone).toStdString();
    founding.currency = currencyCode().toStdString();
    founding.language = language;
    if (withProgramme) founding.programme = terms();
    return founding;
}

FirstRunForm::Draft FirstRunForm::draft(Words const* words) const
{
    Draft result;
    result.card.shop = shopName();
    result.card.kind = m_kind;
    result.card.icon = iconOf(m_trade);
    switch (m_kind) {
    case TemplateKind::Stamps:
        draftStamps(result);
        break;
    case TemplateKind::Points:
        draftPoints(result, words);
        break;
    case TemplateKind::Tiers:
        draftTiers(result, words);
        break;
    case TemplateKind::Cashback:
        draftCashback(result, words);
        break;
    case TemplateKind::Charity:
        draftCharity(result, words);
        break;
    case TemplateKind::Occasion: // none of its tiles
        break;
    }
    if (anyWrong(result.fields) || (result.terms && !checkTerms(*result.terms))) result.terms.reset();
    return result;
}

void FirstRunForm::draftStamps(Draft& draft) const
{
    auto reward = textField(rewardId, tr("What is free?"), usualReward(m_trade), true);
    reward.hint = tr("as the card will say");
    auto const stamps = numberField(QStringLiteral("stamps"), tr("After how many stamps?"), 5, 2, 20);
    StampTerms terms;
    terms.name = tr("Stamps").toStdString(); // the template's own name promises five
    terms.reward = rewardOf(reward);
    terms.needed = stamps.value.toInt();
    draft.fields = {reward, stamps};
    draft.terms = terms;
    draft.card.need = std::clamp(terms.needed, 2, 20);
    draft.card.have = std::min(2, draft.card.need - 1);
    draft.card.reward = tr("Reward: %1").arg(reward.value);
    draft.card.detail = tr("%1 of %2 stamps, %3 to go")
                            .arg(draft.card.have)
                            .arg(draft.card.need)
                            .arg(draft.card.need - draft.card.have);
}

void FirstRunForm::draftPoints(Draft& draft, Words const* words) const
{
    auto const cash = cashOf(currencyCode());
    auto reward = textField(rewardId, tr("What is free?"), usualReward(m_trade), true);
    reward.hint = tr("as the card will say");
    auto price = numberField(QStringLiteral("points"), tr("For how many points?"),
                             cash.coffeePoints * coffeesOf(m_trade), 1, 100'000);
    if (words)
        price.hint = tr("one point for every %1")
                         .arg(text(words->roundMoney({cash.perPointMinor, currencyOf(cash.code)})));
    PointTerms terms;
    terms.name = nameOf(m_kind).toStdString();
    terms.perMinor = cash.perPointMinor;
    terms.catalogue = {{1, price.value.toInt(), rewardOf(reward)}};
    draft.fields = {reward, price};
    draft.terms = terms;
    draft.card.need = std::max(1, price.value.toInt());
    draft.card.have = draft.card.need * 3 / 5;
    draft.card.figure = tr("Points: %1").arg(draft.card.have);
    draft.card.reward = tr("Reward: %1").arg(reward.value);
    draft.card.detail = tr("points to go: %1").arg(draft.card.need - draft.card.have);
}

void FirstRunForm::draftTiers(Draft& draft, Words const* words) const
{
    auto const cash = cashOf(currencyCode());
    auto const usual = QString::number(cash.silverMinor / 100 * coffeesOf(m_trade));
    FieldState spend;
    spend.id = QStringLiteral("spend");
    spend.kind = FieldKind::Amount;
    spend.label = tr("Silver from how much in a year?");
    spend.hint = tr("gold from three times as much");
    spend.unit = cash.symbol;
    spend.value = given(spend.id, usual);
    auto const silver = hundredthsOf(spend);
    if (silver < 1) spend.error = tr("Type an amount, for example: %1.").arg(usual);
    auto perk = textField(QStringLiteral("perk"), tr("What does gold bring?"),
                          m_trade == Trade::Salon ? tr("first to choose a date") : tr("5% off"), false);
    perk.hint = tr("the counter says it at every visit");
    auto const goldName = tr("Gold");
    TierTerms terms;
    terms.name = nameOf(m_kind).toStdString();
    terms.windowDays = yearDays;
    terms.levels = {{tr("Silver").toStdString(), silver, 100, {}},
                    {goldName.toStdString(), silver * goldTimes, 100, lineOf(perk)}};
    draft.fields = {spend, perk};
    draft.terms = terms;
    draft.card.tiers = QStringList{tr("Silver"), goldName};
    draft.card.tier = 0;
    auto const brings = text(lineOf(perk));
    if (!brings.isEmpty()) draft.card.reward = QStringLiteral("%1: %2").arg(goldName, brings);
    if (words && silver > 0)
        draft.card.detail = tr("gold from %1 in a year")
                                .arg(text(words->roundMoney({silver * goldTimes, currencyOf(cash.code)})));
}

void FirstRunForm::draftCashback(Draft& draft, Words const* words) const
{
    auto share = percentField(QStringLiteral("share"), tr("How much comes back?"), 3, 50);
    share.hint = tr("of every purchase, to spend next time");
    auto pay = numberField(QStringLiteral("pay"), tr("How much of a bill may it pay?"), 50, 1, 100);
    pay.hint = tr("percent of the bill");
    CashbackTerms terms;
    terms.name = nameOf(m_kind).toStdString();
    terms.basisPoints = static_cast<int>(hundredthsOf(share));
    terms.payPercent = pay.value.toInt();
    draft.fields = {share, pay};
    draft.terms = terms;
    auto const cash = cashOf(currencyCode());
    if (words) draft.card.figure = text(words->money({cash.perPointMinor * 62 / 5, currencyOf(cash.code)}));
    draft.card.under = tr("to spend on your next purchases");
    draft.card.detail = tr("pays up to %1% of a bill").arg(terms.payPercent);
}

void FirstRunForm::draftCharity(Draft& draft, Words const* words) const
{
    auto share = percentField(QStringLiteral("share"), tr("Share of the purchase"), 1, 50);
    share.hint = tr("of the shop's money");
    auto cause = textField(QStringLiteral("cause"), tr("Cause"),
                           m_trade == Trade::Bakery ? tr("food bank") : tr("animal shelter"), true);
    cause.hint = tr("as the card will say");
    CharityTerms terms;
    terms.name = nameOf(m_kind).toStdString();
    terms.basisPoints = static_cast<int>(hundredthsOf(share));
    terms.causes = {{"cause-1", lineOf(cause)}};
    draft.fields = {share, cause};
    draft.terms = terms;
    auto const cash = cashOf(currencyCode());
    if (words) draft.card.figure = text(words->money({cash.perPointMinor * 93 / 5, currencyOf(cash.code)}));
    draft.card.under = tr("raised by your purchases");
    draft.card.reward = tr("Cause: %1").arg(cause.value);
}

} // namespace bywalec::ui
