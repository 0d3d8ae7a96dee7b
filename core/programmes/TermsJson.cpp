// The six kinds of programme as JSON and back.
#include "core/programmes/TermsJson.h"

#include "core/programmes/JsonFields.h"

namespace bywalec {

using nlohmann::json;

namespace {

constexpr std::array bases{Named{EarnBasis::Visit, "visit"}, Named{EarnBasis::Item, "item"},
                           Named{EarnBasis::Amount, "amount"}};
constexpr std::array roundings{Named{Rounding::Down, "down"}, Named{Rounding::Half, "half"},
                               Named{Rounding::Up, "up"}};
constexpr std::array rewardKinds{Named{RewardKind::Product, "product"}, Named{RewardKind::Service, "service"},
                                 Named{RewardKind::Discount, "discount"},
                                 Named{RewardKind::Experience, "experience"},
                                 Named{RewardKind::Badge, "badge"}};
constexpr std::array tierBases{Named{TierBasis::Spend, "spend"}, Named{TierBasis::Visits, "visits"},
                               Named{TierBasis::Points, "points"}};
constexpr std::array windows{Named{TierWindow::Rolling, "rolling"},
                             Named{TierWindow::CalendarYear, "calendar_year"}};
constexpr std::array occasions{
    Named{OccasionKind::Welcome, "welcome"},         Named{OccasionKind::Birthday, "birthday"},
    Named{OccasionKind::Anniversary, "anniversary"}, Named{OccasionKind::NthVisit, "nth_visit"},
    Named{OccasionKind::Surprise, "surprise"},       Named{OccasionKind::Streak, "streak"},
    Named{OccasionKind::Referral, "referral"},       Named{OccasionKind::WinBack, "win_back"}};

json rewardJson(RewardTerms const& reward)
{
    json out{
        {"name", reward.name}, {"kind", textOf(rewardKinds, reward.kind)}, {"cost_minor", reward.costMinor}};
    put(out, "valid_days", reward.validDays);
    put(out, "minimum_minor", reward.minimumMinor);
    put(out, "stock", reward.stock);
    if (reward.discountMinor != 0) out["discount_minor"] = reward.discountMinor;
    if (reward.discountPercent != 0) out["discount_percent"] = reward.discountPercent;
    return out;
}

void readReward(JsonFields in, RewardTerms& reward)
{
    in.read("name", reward.name).read("cost_minor", reward.costMinor).read("valid_days", reward.validDays);
    in.read("minimum_minor", reward.minimumMinor).read("stock", reward.stock);
    in.read("discount_minor", reward.discountMinor).read("discount_percent", reward.discountPercent);
    readNamed(in, "kind", reward.kind, rewardKinds);
}

json jsonOf(StampTerms const& terms)
{
    json out{{"type", "stamps"},         {"name", terms.name},
             {"needed", terms.needed},   {"reward", rewardJson(terms.reward)},
             {"welcome", terms.welcome}, {"basis", textOf(bases, terms.basis)},
             {"group", terms.group},     {"per_minor", terms.perMinor}};
    put(out, "minimum_minor", terms.minimumMinor);
    put(out, "valid_days", terms.validDays);
    return out;
}

/// The first journals had only a reward's name, and what limits it beside it.
void readOlderReward(JsonFields& in, StampTerms& terms)
{
    in.read("reward", terms.reward.name).read("reward_cost_minor", terms.reward.costMinor);
    in.read("reward_valid_days", terms.reward.validDays).read("min_amount_minor", terms.minimumMinor);
}

void readTerms(JsonFields& in, StampTerms& terms)
{
    in.read("name", terms.name).read("needed", terms.needed).read("welcome", terms.welcome);
    in.read("group", terms.group).read("per_minor", terms.perMinor);
    in.read("minimum_minor", terms.minimumMinor).read("valid_days", terms.validDays);
    readNamed(in, "basis", terms.basis, bases);
    if (in.isText("reward"))
        readOlderReward(in, terms);
    else
        readReward(in.inside("reward"), terms.reward);
}

json jsonOf(PointTerms const& terms)
{
    json catalogue = json::array();
    for (auto const& row : terms.catalogue)
        catalogue.push_back({{"key", row.key}, {"price", row.price}, {"reward", rewardJson(row.reward)}});
    json out{{"type", "points"},
             {"name", terms.name},
             {"basis", textOf(bases, terms.basis)},
             {"points", terms.points},
             {"per_minor", terms.perMinor},
             {"group", terms.group},
             {"rounding", textOf(roundings, terms.rounding)},
             {"welcome", terms.welcome},
             {"warn_days", terms.warnDays},
             {"pay_minor", terms.payMinor},
             {"pay_percent", terms.payPercent},
             {"catalogue", catalogue}};
    put(out, "minimum_minor", terms.minimumMinor);
    put(out, "valid_days", terms.validDays);
    return out;
}

void readTerms(JsonFields& in, PointTerms& terms)
{
    in.read("name", terms.name).read("points", terms.points).read("per_minor", terms.perMinor);
    in.read("group", terms.group).read("welcome", terms.welcome).read("minimum_minor", terms.minimumMinor);
    in.read("valid_days", terms.validDays).read("warn_days", terms.warnDays);
    in.read("pay_minor", terms.payMinor).read("pay_percent", terms.payPercent);
    readNamed(in, "basis", terms.basis, bases);
    readNamed(in, "rounding", terms.rounding, roundings);
    in.readList("catalogue", [&](JsonFields row) {
        auto& added = terms.catalogue.emplace_back();
        // For ever: it may not fall to the default of a field that was forgotten.
        row.required("key").read("key", added.key).read("price", added.price);
        readReward(row.inside("reward"), added.reward);
    });
}

json jsonOf(TierTerms const& terms)
{
    json levels = json::array();
    for (auto const& level : terms.levels)
        levels.push_back({{"name", level.name},
                          {"threshold", level.threshold},
                          {"percent", level.percent},
                          {"perk", level.perk}});
    return {{"type", "tiers"},
            {"name", terms.name},
            {"basis", textOf(tierBases, terms.basis)},
            {"window", textOf(windows, terms.window)},
            {"window_days", terms.windowDays},
            {"keep_days", terms.keepDays},
            {"levels", levels}};
}

void readTerms(JsonFields& in, TierTerms& terms)
{
    in.read("name", terms.name).read("window_days", terms.windowDays).read("keep_days", terms.keepDays);
    readNamed(in, "basis", terms.basis, tierBases);
    readNamed(in, "window", terms.window, windows);
    in.readList("levels", [&](JsonFields row) {
        auto& added = terms.levels.emplace_back();
        row.read("name", added.name).read("threshold", added.threshold).read("percent", added.percent);
        row.read("perk", added.perk);
    });
}

json jsonOf(CashbackTerms const& terms)
{
    json out{{"type", "cashback"},
             {"name", terms.name},
             {"basis_points", terms.basisPoints},
             {"rounding", textOf(roundings, terms.rounding)},
             {"pay_percent", terms.payPercent},
             {"warn_days", terms.warnDays}};
    put(out, "minimum_minor", terms.minimumMinor);
    put(out, "valid_days", terms.validDays);
    return out;
}

void readTerms(JsonFields& in, CashbackTerms& terms)
{
    in.read("name", terms.name).read("basis_points", terms.basisPoints).read("pay_percent", terms.payPercent);
    in.read("minimum_minor", terms.minimumMinor).read("valid_days", terms.validDays);
    in.read("warn_days", terms.warnDays);
    readNamed(in, "rounding", terms.rounding, roundings);
}

json jsonOf(CharityTerms const& terms)
{
    json causes = json::array();
    for (auto const& cause : terms.causes)
        causes.push_back({{"key", cause.key}, {"name", cause.name}});
    json out{{"type", "charity"},
             {"name", terms.name},
             {"basis_points", terms.basisPoints},
             {"per_visit_minor", terms.perVisitMinor},
             {"rounding", textOf(roundings, terms.rounding)},
             {"causes", causes}};
    put(out, "minimum_minor", terms.minimumMinor);
    return out;
}

void readTerms(JsonFields& in, CharityTerms& terms)
{
    in.read("name", terms.name).read("per_visit_minor", terms.perVisitMinor);
    // So much a visit, and nothing said of a share: then there is none.
    if (terms.perVisitMinor > 0) terms.basisPoints = 0;
    in.read("basis_points", terms.basisPoints).read("minimum_minor", terms.minimumMinor);
    readNamed(in, "rounding", terms.rounding, roundings);
    in.readList("causes", [&](JsonFields row) {
        auto& added = terms.causes.emplace_back();
        row.read("key", added.key).read("name", added.name);
    });
}

json jsonOf(OccasionTerms const& terms)
{
    return {{"type", "occasion"},
            {"name", terms.name},
            {"kind", textOf(occasions, terms.kind)},
            {"reward", rewardJson(terms.reward)},
            {"n", terms.n},
            {"before_days", terms.beforeDays},
            {"after_days", terms.afterDays},
            {"weekly_budget_minor", terms.weeklyBudgetMinor},
            {"seed", terms.seed}};
}

void readTerms(JsonFields& in, OccasionTerms& terms)
{
    in.read("name", terms.name).read("n", terms.n).read("before_days", terms.beforeDays);
    in.read("after_days", terms.afterDays).read("weekly_budget_minor", terms.weeklyBudgetMinor);
    in.read("seed", terms.seed);
    readNamed(in, "kind", terms.kind, occasions);
    readReward(in.inside("reward"), terms.reward);
}

template<class Terms>
Result<ProgrammeTerms> readAll(JsonFields& in)
{
    Terms terms;
    readTerms(in, terms);
    if (auto const read = in.result(); !read) return read.error();
    ProgrammeTerms all(std::move(terms));
    if (auto const checked = checkTerms(all); !checked) return checked.error();
    return all;
}

} // namespace

json toJson(ProgrammeTerms const& terms)
{
    return std::visit([](auto const& kind) { return jsonOf(kind); }, terms);
}

Result<ProgrammeTerms> programmeTermsFromJson(json const& in)
{
    JsonFields fields(in);
    std::string type;
    fields.read("type", type);
    if (type == "stamps") return readAll<StampTerms>(fields);
    if (type == "points") return readAll<PointTerms>(fields);
    if (type == "tiers") return readAll<TierTerms>(fields);
    if (type == "cashback") return readAll<CashbackTerms>(fields);
    if (type == "charity") return readAll<CharityTerms>(fields);
    if (type == "occasion") return readAll<OccasionTerms>(fields);
    return makeError(ErrorKind::InvalidInput, "type");
}

} // namespace bywalec
