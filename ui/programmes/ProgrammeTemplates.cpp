// ProgrammeForm's other half: what a template begins with, and what is shown beside the fields.
#include "core/words/RuleWords.h"
#include "ui/office/FieldGrid.h"
#include "ui/programmes/OccasionForm.h"

#include <algorithm>

namespace bywalec::ui {

namespace {

std::string utf8(QString const& text)
{
    return text.toStdString();
}

QString said(std::string const& text)
{
    return QString::fromStdString(text);
}

bool someoneGives(Rules const& rules, Unit unit)
{
    for (auto const& programme : rules.programmes)
        if (unitOf(programme.terms) == unit) return true;
    return false;
}

StampTerms stampTemplate(ProgrammeContext const& context)
{
    StampTerms terms;
    terms.name = utf8(ProgrammeForm::tr("Stamp card"));
    terms.reward.name = utf8(ProgrammeForm::tr("coffee"));
    terms.reward.costMinor = roundSum(context.currency, 4);
    terms.reward.validDays = 90;
    return terms;
}

PointTerms pointTemplate(ProgrammeContext const& context)
{
    PointTerms terms;
    terms.name = utf8(ProgrammeForm::tr("Points for purchases"));
    terms.perMinor = std::max<std::int64_t>(100, roundSum(context.currency, 1));
    CatalogueReward cake;
    cake.price = 150;
    cake.reward.name = utf8(ProgrammeForm::tr("cake of the day"));
    cake.reward.costMinor = roundSum(context.currency, 6);
    terms.catalogue.push_back(cake);
    return terms;
}

TierTerms tierTemplate(ProgrammeContext const& context)
{
    // Without points or credit there is nothing to multiply, so a tier gives a small thing instead.
    bool const multiplies =
        someoneGives(context.running, Unit::Point) || someoneGives(context.running, Unit::Credit);
    TierTerms terms;
    terms.name = utf8(ProgrammeForm::tr("Regulars' tiers"));
    terms.basis = TierBasis::Visits;
    terms.keepDays = 90;
    auto const perk = multiplies ? std::string() : utf8(ProgrammeForm::tr("a small treat"));
    terms.levels = {{utf8(ProgrammeForm::tr("Silver")), 10, multiplies ? 110 : 100, {}},
                    {utf8(ProgrammeForm::tr("Gold")), 25, multiplies ? 125 : 100, perk},
                    {utf8(ProgrammeForm::tr("Platinum")), 50, multiplies ? 150 : 100, perk}};
    return terms;
}

CashbackTerms cashbackTemplate()
{
    CashbackTerms terms;
    terms.name = utf8(ProgrammeForm::tr("Cashback"));
    terms.validDays = 180;
    return terms;
}

CharityTerms charityTemplate()
{
    CharityTerms terms;
    terms.name = utf8(ProgrammeForm::tr("A penny for a good cause"));
    terms.causes = {{"cause", utf8(ProgrammeForm::tr("animal shelter"))}};
    return terms;
}

/// Figures of a card that is on its way.
struct Card {
    ProgrammeContext const& context;
    CardPreviewState state;

    QString money(std::int64_t minor) const
    {
        return said(context.words.roundMoney({minor, context.currency}));
    }
    QString number(std::int64_t value) const { return said(context.words.number(value)); }
    void reward(std::string const& name) { state.reward = ProgrammeForm::tr("Reward: %1").arg(said(name)); }

    void draw(StampTerms const& terms)
    {
        state.need = terms.needed;
        state.have = std::max(std::min(terms.welcome, terms.needed), terms.needed * 2 / 5);
        reward(terms.reward.name);
        state.detail = ProgrammeForm::tr("%1 of %2 stamps").arg(state.have).arg(state.need);
    }
    void draw(PointTerms const& terms)
    {
        auto const* cheapest = terms.catalogue.empty() ? nullptr : &terms.catalogue.front();
        for (auto const& row : terms.catalogue)
            if (row.price < cheapest->price) cheapest = &row;
        auto const price = cheapest ? cheapest->price : 100;
        auto const have = price * 16 / 25;
        state.figure = ProgrammeForm::tr("%1 pts").arg(number(have));
        state.need = int(std::min<std::int64_t>(price, 1'000'000));
        state.have = int(std::min<std::int64_t>(have, 1'000'000));
        if (!cheapest) return;
        state.under = ProgrammeForm::tr("of %1 for the reward").arg(number(price));
        reward(cheapest->reward.name);
        state.detail = ProgrammeForm::tr("to go: %1 pts").arg(number(price - have));
    }
    void draw(TierTerms const& terms)
    {
        for (auto const& level : terms.levels)
            state.tiers << said(level.name);
        state.tier = 0;
        if (terms.levels.empty()) return;
        auto const& level = terms.levels.front();
        state.reward = ProgrammeForm::tr("Tier: %1").arg(said(level.name));
        state.detail = said(level.perk);
    }
    void draw(CashbackTerms const& terms)
    {
        auto const spent = roundSum(context.currency, 200);
        state.figure = money(scaled(spent, terms.basisPoints, 10'000, terms.rounding));
        state.under = ProgrammeForm::tr("credit after spending %1").arg(money(spent));
        state.reward = ProgrammeForm::tr("Pay with it");
        state.detail = ProgrammeForm::tr("up to %1% of a bill").arg(terms.payPercent);
    }
    void draw(CharityTerms const& terms)
    {
        auto const spent = roundSum(context.currency, 200);
        state.figure =
            money(terms.perVisitMinor > 0 ? terms.perVisitMinor * 10
                                          : scaled(spent, terms.basisPoints, 10'000, terms.rounding));
        state.under = ProgrammeForm::tr("raised by your purchases");
        if (!terms.causes.empty())
            state.reward = ProgrammeForm::tr("Cause: %1").arg(said(terms.causes.front().name));
    }
    void draw(OccasionTerms const& terms)
    {
        state.figure = said(terms.name);
        reward(terms.reward.name);
    }
};

} // namespace

std::int64_t roundSum(Currency currency, std::int64_t zloty)
{
    auto const code = currency.text();
    std::int64_t const each = code == "PLN"                    ? 100
                              : code == "CZK" || code == "TRY" ? 500
                              : code == "HUF"                  ? 10000
                                                               : 25;
    return zloty * each;
}

bool ProgrammeForm::isWrong() const
{
    return !problem.isEmpty() || anyWrong(fields) || anyWrong(more);
}

ProgrammeDraft draftOf(ProgrammeTerms const& base)
{
    ProgrammeDraft draft;
    draft.base = base;
    if (auto const* points = std::get_if<PointTerms>(&base))
        draft.rows = std::max(3, int(points->catalogue.size()) + 1);
    if (auto const* tiers = std::get_if<TierTerms>(&base))
        draft.rows = std::clamp(int(tiers->levels.size()), 3, 9);
    if (auto const* charity = std::get_if<CharityTerms>(&base))
        draft.rows = std::clamp(int(charity->causes.size()) + 1, 3, 9);
    return draft;
}

TemplateKind kindOf(ProgrammeTerms const& terms)
{
    if (std::holds_alternative<PointTerms>(terms)) return TemplateKind::Points;
    if (std::holds_alternative<TierTerms>(terms)) return TemplateKind::Tiers;
    if (std::holds_alternative<CashbackTerms>(terms)) return TemplateKind::Cashback;
    if (std::holds_alternative<CharityTerms>(terms)) return TemplateKind::Charity;
    if (std::holds_alternative<OccasionTerms>(terms)) return TemplateKind::Occasion;
    return TemplateKind::Stamps;
}

ProgrammeTerms templateTerms(TemplateKind kind, ProgrammeContext const& context)
{
    switch (kind) {
    case TemplateKind::Points:
        return pointTemplate(context);
    case TemplateKind::Tiers:
        return tierTemplate(context);
    case TemplateKind::Cashback:
        return cashbackTemplate();
    case TemplateKind::Charity:
        return charityTemplate();
    case TemplateKind::Occasion:
        return OccasionForm::templateOf(OccasionKind::Birthday, context);
    case TemplateKind::Stamps:
        break;
    }
    return stampTemplate(context);
}

CardPreviewState cardOf(ProgrammeTerms const& terms, ProgrammeContext const& context)
{
    Card card{context, {}};
    card.state.shop = context.shop;
    card.state.kind = kindOf(terms);
    std::visit([&](auto const& kind) { card.draw(kind); }, terms);
    return card.state;
}

QString ruleOf(ProgrammeTerms const& terms, ProgrammeContext const& context, QChar between)
{
    QStringList lines;
    for (auto const& line : ruleSentence(context.words, terms, context.currency))
        lines << said(line);
    return lines.join(between);
}

QStringList warningsOf(ProgrammeTerms const& terms, ProgrammeId own, ProgrammeContext const& context)
{
    QStringList lines;
    for (auto const& warning : warningsFor(terms, own, context.running))
        lines << said(warningSentence(context.words, warning));
    return lines;
}

} // namespace bywalec::ui
