// Programmes and their rewards as JSON.
#include "core/programmes/TermsJson.h"

#include "core/loyalty/Check.h"
#include "core/programmes/JsonFields.h"
#include "core/programmes/JsonWriting.h"

namespace bywalec {

using nlohmann::json;

namespace {

constexpr EnumName<Rounding> roundings[] = {
    {Rounding::Down, "down"}, {Rounding::Half, "half"}, {Rounding::Up, "up"}};
constexpr EnumName<RewardKind> rewardKinds[] = {{RewardKind::Product, "product"},
                                                {RewardKind::Service, "service"},
                                                {RewardKind::Discount, "discount"},
                                                {RewardKind::Experience, "experience"},
                                                {RewardKind::Badge, "badge"}};
constexpr EnumName<EarnBasis> earnBases[] = {
    {EarnBasis::Visit, "visit"}, {EarnBasis::Item, "item"}, {EarnBasis::Amount, "amount"}};
constexpr EnumName<TierBasis> tierBases[] = {
    {TierBasis::Spend, "spend"}, {TierBasis::Visits, "visits"}, {TierBasis::Points, "points"}};
constexpr EnumName<TierWindow> tierWindows[] = {{TierWindow::Rolling, "rolling"},
                                                {TierWindow::CalendarYear, "calendar_year"}};
constexpr EnumName<OccasionKind> occasionKinds[] = {
    {OccasionKind::Welcome, "welcome"},         {OccasionKind::Birthday, "birthday"},
    {OccasionKind::Anniversary, "anniversary"}, {OccasionKind::NthVisit, "nth_visit"},
    {OccasionKind::Surprise, "surprise"},       {OccasionKind::Streak, "streak"},
    {OccasionKind::Referral, "referral"},       {OccasionKind::WinBack, "win_back"}};

template<class Enum, std::size_t n>
std::span<EnumName<Enum> const> all(EnumName<Enum> const (&names)[n])
{
    return names;
}

json fieldsOf(StampTerms const& terms)
{
    json out{{"type", "stamps"},
             {"name", terms.name},
             {"needed", terms.needed},
             {"reward", toJson(terms.reward)},
             {"basis", nameIn(all(earnBases), terms.basis)}};
    putUnlessEmpty(out, "welcome", terms.welcome);
    putUnlessEmpty(out, "group", terms.group);
    putUnlessEmpty(out, "per_minor", terms.perMinor);
    putUnlessEmpty(out, "minimum_minor", terms.minimumMinor);
    putUnlessEmpty(out, "valid_days", terms.validDays);
    return out;
}

json fieldsOf(PointTerms const& terms)
{
    json out{{"type", "points"},
             {"name", terms.name},
             {"basis", nameIn(all(earnBases), terms.basis)},
             {"points", terms.points},
             {"per_minor", terms.perMinor},
             {"rounding", nameIn(all(roundings), terms.rounding)},
             {"warn_days", terms.warnDays},
             {"pay_percent", terms.payPercent}};
    putUnlessEmpty(out, "group", terms.group);
    putUnlessEmpty(out, "welcome", terms.welcome);
    putUnlessEmpty(out, "minimum_minor", terms.minimumMinor);
    putUnlessEmpty(out, "valid_days", terms.validDays);
    putUnlessEmpty(out, "pay_minor", terms.payMinor);
    for (auto const& row : terms.catalogue)
        out["catalogue"].push_back(
            json{{"key", row.key}, {"price", row.price}, {"reward", toJson(row.reward)}});
    return out;
}

json fieldsOf(TierTerms const& terms)
{
    json out{{"type", "tiers"},
             {"name", terms.name},
             {"basis", nameIn(all(tierBases), terms.basis)},
             {"window", nameIn(all(tierWindows), terms.window)},
             {"window_days", terms.windowDays},
             {"levels", json::array()}};
    putUnlessEmpty(out, "keep_days", terms.keepDays);
    for (auto const& level : terms.levels) {
        json row{{"name", level.name}, {"threshold", level.threshold}, {"percent", level.percent}};
        putUnlessEmpty(row, "perk", level.perk);
        out["levels"].push_back(std::move(row));
    }
    return out;
}

json fieldsOf(CashbackTerms const& terms)
{
    json out{{"type", "cashback"},
             {"name", terms.name},
             {"basis_points", terms.basisPoints},
             {"rounding", nameIn(all(roundings), terms.rounding)},
             {"pay_percent", terms.payPercent},
             {"warn_days", terms.warnDays}};
    putUnlessEmpty(out, "minimum_minor", terms.minimumMinor);
    putUnlessEmpty(out, "valid_days", terms.validDays);
    return out;
}

json fieldsOf(CharityTerms const& terms)
{
    json out{{"type", "charity"},
             {"name", terms.name},
             {"basis_points", terms.basisPoints},
             {"rounding", nameIn(all(roundings), terms.rounding)},
             {"causes", json::array()}};
    putUnlessEmpty(out, "per_visit_minor", terms.perVisitMinor);
    putUnlessEmpty(out, "minimum_minor", terms.minimumMinor);
    for (auto const& cause : terms.causes)
        out["causes"].push_back(json{{"key", cause.key}, {"name", cause.name}});
    return out;
}

json fieldsOf(OccasionTerms const& terms)
{
    json out{{"type", "occasion"},
             {"name", terms.name},
             {"kind", nameIn(all(occasionKinds), terms.kind)},
             {"reward", toJson(terms.reward)}};
    putUnlessEmpty(out, "n", terms.n);
    putUnlessEmpty(out, "before_days", terms.beforeDays);
    putUnlessEmpty(out, "after_days", terms.afterDays);
    putUnlessEmpty(out, "weekly_budget_minor", terms.weeklyBudgetMinor);
    putUnlessEmpty(out, "seed", terms.seed);
    return out;
}

void read(JsonFields& fields, RewardTerms& reward)
{
    fields.text("name", reward.name, longestName)
        .choice("kind", reward.kind, all(rewardKinds))
        .whole("cost_minor", reward.costMinor)
        .whole("valid_days", reward.validDays)
        .whole("minimum_minor", reward.minimumMinor)
        .whole("stock", reward.stock)
        .whole("discount_minor", reward.discountMinor)
        .whole("discount_percent", reward.discountPercent);
}

void read(JsonFields& fields, StampTerms& terms)
{
    fields.whole("needed", terms.needed)
        .object("reward", [&](JsonFields& inner) { read(inner, terms.reward); })
        .whole("welcome", terms.welcome)
        .choice("basis", terms.basis, all(earnBases))
        .text("group", terms.group, longestName)
        .whole("per_minor", terms.perMinor)
        .whole("minimum_minor", terms.minimumMinor)
        .whole("valid_days", terms.validDays);
}

void read(JsonFields& fields, PointTerms& terms)
{
    fields.choice("basis", terms.basis, all(earnBases))
        .whole("points", terms.points)
        .whole("per_minor", terms.perMinor)
        .text("group", terms.group, longestName)
        .choice("rounding", terms.rounding, all(roundings))
        .whole("welcome", terms.welcome)
        .whole("minimum_minor", terms.minimumMinor)
        .whole("valid_days", terms.validDays)
        .whole("warn_days", terms.warnDays)
        .whole("pay_minor", terms.payMinor)
        .whole("pay_percent", terms.payPercent)
        .list("catalogue", terms.catalogue, [](JsonFields& inner, CatalogueReward& row) {
            // A key is for ever: it may not fall to the default of a field that was forgotten.
            inner.required("key")
                .whole("key", row.key)
                .whole("price", row.price)
                .object("reward", [&](JsonFields& reward) { read(reward, row.reward); });
        });
}

void read(JsonFields& fields, TierTerms& terms)
{
    fields.choice("basis", terms.basis, all(tierBases))
        .choice("window", terms.window, all(tierWindows))
        .whole("window_days", terms.windowDays)
        .whole("keep_days", terms.keepDays)
        .list("levels", terms.levels, [](JsonFields& inner, TierLevel& level) {
            inner.text("name", level.name, longestName)
                .whole("threshold", level.threshold)
                .whole("percent", level.percent)
                .text("perk", level.perk, longestSentence);
        });
}

void read(JsonFields& fields, CashbackTerms& terms)
{
    fields.whole("basis_points", terms.basisPoints)
        .choice("rounding", terms.rounding, all(roundings))
        .whole("pay_percent", terms.payPercent)
        .whole("minimum_minor", terms.minimumMinor)
        .whole("valid_days", terms.validDays)
        .whole("warn_days", terms.warnDays);
}

void read(JsonFields& fields, CharityTerms& terms)
{
    // So much a visit is instead of a share of the bill: who writes only that means only that.
    if (fields.has("per_visit_minor") && !fields.has("basis_points")) terms.basisPoints = 0;
    fields.whole("basis_points", terms.basisPoints)
        .whole("per_visit_minor", terms.perVisitMinor)
        .choice("rounding", terms.rounding, all(roundings))
        .whole("minimum_minor", terms.minimumMinor)
        .list("causes", terms.causes, [](JsonFields& inner, Cause& cause) {
            inner.text("key", cause.key, longestName).text("name", cause.name, longestName);
        });
}

void read(JsonFields& fields, OccasionTerms& terms)
{
    fields.choice("kind", terms.kind, all(occasionKinds))
        .object("reward", [&](JsonFields& inner) { read(inner, terms.reward); })
        .whole("n", terms.n)
        .whole("before_days", terms.beforeDays)
        .whole("after_days", terms.afterDays)
        .whole("weekly_budget_minor", terms.weeklyBudgetMinor)
        .text("seed", terms.seed, longestSentence);
}

template<class Terms>
Result<ProgrammeTerms> termsOf(JsonFields& fields)
{
    Terms terms;
    fields.text("name", terms.name, longestName);
    read(fields, terms);
    if (auto const done = fields.result(); !done) return done.error();
    ProgrammeTerms any = std::move(terms);
    if (auto const checked = checkTerms(any); !checked) return checked.error();
    return any;
}

} // namespace

json toJson(RewardTerms const& reward)
{
    json out{{"name", reward.name}, {"kind", nameIn(all(rewardKinds), reward.kind)}};
    putUnlessEmpty(out, "cost_minor", reward.costMinor);
    putUnlessEmpty(out, "valid_days", reward.validDays);
    putUnlessEmpty(out, "minimum_minor", reward.minimumMinor);
    putUnlessEmpty(out, "stock", reward.stock);
    putUnlessEmpty(out, "discount_minor", reward.discountMinor);
    putUnlessEmpty(out, "discount_percent", reward.discountPercent);
    return out;
}

json toJson(ProgrammeTerms const& terms)
{
    return std::visit([](auto const& kind) { return fieldsOf(kind); }, terms);
}

Result<ProgrammeTerms> programmeTermsFromJson(json const& in)
{
    using Reader = Result<ProgrammeTerms> (*)(JsonFields&);
    static constexpr EnumName<Reader> types[] = {
        {termsOf<StampTerms>, "stamps"},    {termsOf<PointTerms>, "points"},
        {termsOf<TierTerms>, "tiers"},      {termsOf<CashbackTerms>, "cashback"},
        {termsOf<CharityTerms>, "charity"}, {termsOf<OccasionTerms>, "occasion"}};
    JsonFields fields(in);
    Reader reader = nullptr;
    fields.required("type").choice("type", reader, all(types));
    if (auto const done = fields.result(); !done) return done.error();
    return reader(fields);
}

} // namespace bywalec
