// Programmes in words.
#include "core/words/RuleWords.h"

#include <algorithm>

namespace bywalec {

namespace {

std::string yes(bool flag)
{
    return flag ? "yes" : "no";
}

/// What every rule's sentences need.
struct Teller {
    Words const& words;
    Currency currency;

    std::string money(std::int64_t minor) const { return words.roundMoney({minor, currency}); }
    std::string money(std::optional<std::int64_t> const& minor) const { return money(minor.value_or(0)); }
    /// A minimum of nothing is none.
    static std::string hasMinimum(std::optional<std::int64_t> const& minor)
    {
        return yes(minor.value_or(0) > 0);
    }

    std::string reward(RewardTerms const& reward) const;
    std::vector<std::string> tell(StampTerms const& terms) const;
    std::vector<std::string> tell(PointTerms const& terms) const;
    std::vector<std::string> tell(TierTerms const& terms) const;
    std::vector<std::string> tell(CashbackTerms const& terms) const;
    std::vector<std::string> tell(CharityTerms const& terms) const;
    std::vector<std::string> tell(OccasionTerms const& terms) const;
    std::string threshold(TierTerms const& terms, TierLevel const& level) const;
    std::string window(OccasionTerms const& terms) const;
};

char const* keyOf(EarnBasis basis)
{
    switch (basis) {
    case EarnBasis::Visit:
        return "visit";
    case EarnBasis::Item:
        return "item";
    case EarnBasis::Amount:
        break;
    }
    return "amount";
}

std::string keyOf(RewardTerms const& reward)
{
    switch (reward.kind) {
    case RewardKind::Product:
        return "rule.reward.product";
    case RewardKind::Service:
        return "rule.reward.service";
    case RewardKind::Discount:
        return reward.discountPercent > 0 ? "rule.reward.discount_percent" : "rule.reward.discount_amount";
    case RewardKind::Experience:
        return "rule.reward.experience";
    case RewardKind::Badge:
        break;
    }
    return "rule.reward.badge";
}

std::string Teller::reward(RewardTerms const& reward) const
{
    return words.say(keyOf(reward), {{"reward", reward.name},
                                     {"amount", money(reward.discountMinor)},
                                     {"percent", std::int64_t(reward.discountPercent)},
                                     {"days", std::int64_t(reward.validDays.value_or(0))},
                                     {"has_minimum", hasMinimum(reward.minimumMinor)},
                                     {"minimum", money(reward.minimumMinor)}});
}

std::vector<std::string> Teller::tell(StampTerms const& terms) const
{
    std::vector<std::string> out;
    out.push_back(words.say(std::string("rule.stamps.") + keyOf(terms.basis),
                            {{"has_minimum", hasMinimum(terms.minimumMinor)},
                             {"minimum", money(terms.minimumMinor)},
                             {"has_group", yes(!terms.group.empty())},
                             {"group", terms.group},
                             {"per", money(terms.perMinor)},
                             {"welcome", std::int64_t(terms.welcome)}}));
    out.push_back(words.say("rule.stamps.reward",
                            {{"needed", std::int64_t(terms.needed)}, {"reward", reward(terms.reward)}}));
    if (terms.validDays)
        out.push_back(words.say("rule.stamps.valid", {{"days", std::int64_t(*terms.validDays)}}));
    return out;
}

std::vector<std::string> Teller::tell(PointTerms const& terms) const
{
    std::vector<std::string> out;
    out.push_back(words.say(std::string("rule.points.") + keyOf(terms.basis),
                            {{"has_minimum", hasMinimum(terms.minimumMinor)},
                             {"minimum", money(terms.minimumMinor)},
                             {"has_group", yes(!terms.group.empty())},
                             {"group", terms.group},
                             {"per", money(terms.perMinor)},
                             {"points", terms.points},
                             {"welcome", terms.welcome}}));
    auto const cheapest = std::min_element(
        terms.catalogue.begin(), terms.catalogue.end(),
        [](CatalogueReward const& a, CatalogueReward const& b) { return a.price < b.price; });
    if (cheapest != terms.catalogue.end())
        out.push_back(words.say(terms.catalogue.size() == 1 ? "rule.points.reward" : "rule.points.rewards",
                                {{"rewards", std::int64_t(terms.catalogue.size())},
                                 {"points", cheapest->price},
                                 {"reward", reward(cheapest->reward)}}));
    if (terms.payMinor > 0)
        out.push_back(words.say("rule.points.pay", {{"percent", std::int64_t(terms.payPercent)},
                                                    {"value", words.money({terms.payMinor, currency})}}));
    if (terms.validDays)
        out.push_back(words.say("rule.points.valid", {{"days", std::int64_t(*terms.validDays)}}));
    return out;
}

std::string Teller::threshold(TierTerms const& terms, TierLevel const& level) const
{
    return terms.basis == TierBasis::Spend ? money(level.threshold) : words.number(level.threshold);
}

char const* keyOf(TierBasis basis)
{
    switch (basis) {
    case TierBasis::Spend:
        return "rule.tiers.spend";
    case TierBasis::Visits:
        return "rule.tiers.visits";
    case TierBasis::Points:
        break;
    }
    return "rule.tiers.points";
}

void addTo(std::string& list, std::string const& part)
{
    if (!list.empty()) list += ", ";
    list += part;
}

std::vector<std::string> Teller::tell(TierTerms const& terms) const
{
    std::string levels;
    std::string bonuses;
    for (auto const& level : terms.levels) {
        addTo(levels,
              words.say("rule.tiers.level", {{"level", level.name}, {"threshold", threshold(terms, level)}}));
        if (level.percent > 100)
            addTo(bonuses,
                  words.say("rule.tiers.level_bonus",
                            {{"level", level.name}, {"percent", std::int64_t(level.percent - 100)}}));
    }
    std::vector<std::string> out;
    out.push_back(words.say(keyOf(terms.basis), {{"has_window", yes(terms.window == TierWindow::Rolling)},
                                                 {"days", std::int64_t(terms.windowDays)},
                                                 {"levels", levels}}));
    if (!bonuses.empty()) out.push_back(words.say("rule.tiers.bonus", {{"levels", bonuses}}));
    for (auto const& level : terms.levels)
        if (!level.perk.empty())
            out.push_back(words.say("rule.tiers.perk", {{"level", level.name}, {"perk", level.perk}}));
    if (terms.keepDays > 0)
        out.push_back(
            words.say(terms.window == TierWindow::Rolling ? "rule.tiers.keep" : "rule.tiers.keep_year",
                      {{"days", std::int64_t(terms.keepDays)}}));
    return out;
}

std::vector<std::string> Teller::tell(CashbackTerms const& terms) const
{
    return {words.say("rule.cashback.earn", {{"share", words.hundredths(terms.basisPoints)},
                                             {"has_minimum", hasMinimum(terms.minimumMinor)},
                                             {"minimum", money(terms.minimumMinor)}}),
            words.say("rule.cashback.pay", {{"percent", std::int64_t(terms.payPercent)},
                                            {"days", std::int64_t(terms.validDays.value_or(0))}})};
}

std::vector<std::string> Teller::tell(CharityTerms const& terms) const
{
    std::string causes;
    for (auto const& cause : terms.causes)
        addTo(causes, cause.name);
    return {words.say(terms.perVisitMinor > 0 ? "rule.charity.visit" : "rule.charity.share",
                      {{"amount", money(terms.perVisitMinor)},
                       {"share", words.hundredths(terms.basisPoints)},
                       {"has_minimum", hasMinimum(terms.minimumMinor)},
                       {"minimum", money(terms.minimumMinor)},
                       {"causes", std::int64_t(terms.causes.size())},
                       {"cause", causes}})};
}

char const* keyOf(OccasionKind kind)
{
    switch (kind) {
    case OccasionKind::Welcome:
        return "rule.occasion.welcome";
    case OccasionKind::Birthday:
        return "rule.occasion.birthday";
    case OccasionKind::Anniversary:
        return "rule.occasion.anniversary";
    case OccasionKind::NthVisit:
        return "rule.occasion.nth_visit";
    case OccasionKind::Surprise:
        return "rule.occasion.surprise";
    case OccasionKind::Streak:
        return "rule.occasion.streak";
    case OccasionKind::Referral:
        return "rule.occasion.referral";
    case OccasionKind::WinBack:
        break;
    }
    return "rule.occasion.win_back";
}

std::string Teller::window(OccasionTerms const& terms) const
{
    bool const before = terms.beforeDays > 0;
    bool const after = terms.afterDays > 0;
    auto const* end = before ? (after ? "_around" : "_before") : (after ? "_after" : "_on");
    return words.say(keyOf(terms.kind) + std::string(end),
                     {{"before", std::int64_t(terms.beforeDays)}, {"after", std::int64_t(terms.afterDays)}});
}

std::vector<std::string> Teller::tell(OccasionTerms const& terms) const
{
    std::vector<std::string> out;
    out.push_back(
        words.say(keyOf(terms.kind), {{"reward", reward(terms.reward)}, {"n", std::int64_t(terms.n)}}));
    if (terms.kind == OccasionKind::Birthday || terms.kind == OccasionKind::Anniversary)
        out.push_back(window(terms));
    if (terms.kind == OccasionKind::Surprise)
        out.push_back(words.say("rule.occasion.surprise_draw",
                                {{"budget", money(terms.weeklyBudgetMinor)}, {"seed", terms.seed}}));
    return out;
}

} // namespace

std::vector<std::string> ruleSentence(Words const& words, ProgrammeTerms const& terms, Currency currency)
{
    Teller const teller{words, currency};
    return std::visit([&](auto const& kind) { return teller.tell(kind); }, terms);
}

std::string warningSentence(Words const& words, Warning const& warning)
{
    auto const key = "warning." + warning.code;
    if (warning.about.empty() && words.has(key + "_any")) return words.say(key + "_any");
    return words.say(key, {{"about", warning.about}});
}

} // namespace bywalec
