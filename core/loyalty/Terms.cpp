#include "core/loyalty/Terms.h"

#include "core/loyalty/Check.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace bywalec {

namespace {

__extension__ using Wide = __int128;

constexpr int mostDays = 3650;
constexpr int mostStock = 1'000'000;
constexpr int mostWindowDays = 60;

} // namespace

char const* name(Unit unit)
{
    switch (unit) {
    case Unit::Stamp:
        return "stamp";
    case Unit::Point:
        return "point";
    case Unit::Credit:
        return "credit";
    case Unit::Charity:
        return "charity";
    }
    return "";
}

std::optional<Unit> unitFrom(std::string_view text)
{
    for (auto const unit : {Unit::Stamp, Unit::Point, Unit::Credit, Unit::Charity})
        if (text == name(unit)) return unit;
    return std::nullopt;
}

std::int64_t scaled(std::int64_t value, std::int64_t numerator, std::int64_t denominator, Rounding rounding)
{
    if (denominator <= 0) std::abort();
    auto const product = Wide(value) * numerator;
    auto quotient = product / denominator; // towards zero
    auto const rest = product % denominator;
    auto const size = rest < 0 ? -rest : rest;
    bool const away =
        rounding == Rounding::Up ? size > 0 : rounding == Rounding::Half && 2 * size >= denominator;
    if (away) quotient += product < 0 ? -1 : 1;
    // What doesn't fit stays at the edge instead of turning into its opposite.
    constexpr Wide least = std::numeric_limits<std::int64_t>::min();
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return std::int64_t(std::clamp(quotient, least, most));
}

std::string const& nameOf(Programme const& programme)
{
    return std::visit([](auto const& terms) -> std::string const& { return terms.name; }, programme.terms);
}

std::optional<Unit> unitOf(ProgrammeTerms const& terms)
{
    if (std::holds_alternative<StampTerms>(terms)) return Unit::Stamp;
    if (std::holds_alternative<PointTerms>(terms)) return Unit::Point;
    if (std::holds_alternative<CashbackTerms>(terms)) return Unit::Credit;
    if (std::holds_alternative<CharityTerms>(terms)) return Unit::Charity;
    return std::nullopt;
}

std::optional<int> validDaysOf(ProgrammeTerms const& terms)
{
    if (auto const* stamps = std::get_if<StampTerms>(&terms)) return stamps->validDays;
    if (auto const* points = std::get_if<PointTerms>(&terms)) return points->validDays;
    if (auto const* cashback = std::get_if<CashbackTerms>(&terms)) return cashback->validDays;
    return std::nullopt;
}

// To earn by, to pay a part of, or to give a reward with a minimum: without the bill none of these works.
static bool needsBill(StampTerms const& terms)
{
    return terms.basis == EarnBasis::Amount || terms.minimumMinor || terms.reward.minimumMinor;
}

static bool needsBill(PointTerms const& terms)
{
    return terms.basis == EarnBasis::Amount || terms.minimumMinor || terms.payMinor > 0 ||
           std::any_of(terms.catalogue.begin(), terms.catalogue.end(),
                       [](CatalogueReward const& row) { return row.reward.minimumMinor.has_value(); });
}

static bool needsBill(TierTerms const& terms)
{
    return terms.basis == TierBasis::Spend;
}

static bool needsBill(CashbackTerms const&)
{
    return true;
}

static bool needsBill(CharityTerms const& terms)
{
    return terms.basisPoints > 0 || terms.minimumMinor;
}

static bool needsBill(OccasionTerms const& terms)
{
    return terms.reward.minimumMinor.has_value();
}

bool needsAmount(ProgrammeTerms const& terms)
{
    return std::visit([](auto const& kind) { return needsBill(kind); }, terms);
}

bool needsItems(ProgrammeTerms const& terms)
{
    if (auto const* stamps = std::get_if<StampTerms>(&terms)) return stamps->basis == EarnBasis::Item;
    auto const* points = std::get_if<PointTerms>(&terms);
    if (!points) return false;
    return points->basis == EarnBasis::Item || (points->basis == EarnBasis::Amount && !points->group.empty());
}

Result<void> checkReward(RewardTerms const& reward)
{
    bool const badge = reward.kind == RewardKind::Badge;
    bool const discount = reward.kind == RewardKind::Discount;
    Check check;
    check.named(reward.name, "name")
        .range(reward.costMinor, 0, badge ? 0 : largestAmount, "cost_minor")
        .range(reward.validDays, 1, mostDays, "valid_days")
        .range(reward.minimumMinor, 0, largestAmount, "minimum_minor")
        .range(reward.stock, 0, mostStock, "stock")
        .that(!badge || !reward.stock, "stock")
        .range(reward.discountMinor, 0, discount ? largestAmount : 0, "discount_minor")
        .range(reward.discountPercent, 0, discount ? 100 : 0, "discount_percent");
    if (discount)
        check.that(reward.discountMinor > 0 || reward.discountPercent > 0, "discount_minor")
            .that(reward.discountMinor == 0 || reward.discountPercent == 0, "discount_percent");
    return check.result();
}

static Result<void> checked(StampTerms const& terms)
{
    return Check()
        .named(terms.name, "name")
        .range(terms.needed, 1, 50, "needed")
        .within("reward", checkReward(terms.reward))
        .range(terms.welcome, 0, terms.needed - 1, "welcome")
        .text(terms.group, longestName, "group")
        .range(terms.perMinor, terms.basis == EarnBasis::Amount ? 1 : 0, largestAmount, "per_minor")
        .range(terms.minimumMinor, 0, largestAmount, "minimum_minor")
        .range(terms.validDays, 1, mostDays, "valid_days")
        .result();
}

static void checkCatalogue(Check& check, std::vector<CatalogueReward> const& catalogue)
{
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        auto const& row = catalogue[i];
        bool const again = std::any_of(catalogue.begin(), catalogue.begin() + std::ptrdiff_t(i),
                                       [&](CatalogueReward const& other) { return other.key == row.key; });
        auto const path = indexed("catalogue", i);
        check.range(row.key, 1, 99, path + ".key")
            .that(!again, path + ".key")
            .range(row.price, 1, largestPrice, path + ".price")
            .within(path + ".reward", checkReward(row.reward));
    }
}

static Result<void> checked(PointTerms const& terms)
{
    Check check;
    check.named(terms.name, "name")
        .range(terms.points, 1, 100'000, "points")
        .range(terms.perMinor, terms.basis == EarnBasis::Amount ? 1 : 0, largestAmount, "per_minor")
        .text(terms.group, longestName, "group")
        .range(terms.welcome, 0, largestPrice, "welcome")
        .range(terms.minimumMinor, 0, largestAmount, "minimum_minor")
        .range(terms.validDays, 1, mostDays, "valid_days")
        .range(terms.warnDays, 0, mostDays, "warn_days")
        .range(terms.payMinor, 0, largestAmount, "pay_minor")
        .range(terms.payPercent, terms.payMinor > 0 ? 1 : 0, 100, "pay_percent")
        .that(terms.catalogue.size() <= 99, "catalogue");
    checkCatalogue(check, terms.catalogue);
    return check.result();
}

static Result<void> checked(TierTerms const& terms)
{
    Check check;
    check.named(terms.name, "name");
    if (terms.window == TierWindow::Rolling) check.range(terms.windowDays, 7, 1095, "window_days");
    check.range(terms.keepDays, 0, mostDays, "keep_days")
        .that(!terms.levels.empty() && terms.levels.size() <= 9, "levels");
    std::int64_t below = 0;
    for (std::size_t i = 0; i < terms.levels.size(); ++i) {
        auto const& level = terms.levels[i];
        auto const path = indexed("levels", i);
        check.named(level.name, path + ".name")
            .range(level.threshold, below + 1, largestPrice, path + ".threshold")
            .range(level.percent, 100, 1000, path + ".percent")
            .text(level.perk, longestSentence, path + ".perk");
        below = std::clamp<std::int64_t>(level.threshold, 0, largestPrice);
    }
    return check.result();
}

static Result<void> checked(CashbackTerms const& terms)
{
    return Check()
        .named(terms.name, "name")
        .range(terms.basisPoints, 1, 5000, "basis_points")
        .range(terms.payPercent, 1, 100, "pay_percent")
        .range(terms.minimumMinor, 0, largestAmount, "minimum_minor")
        .range(terms.validDays, 1, mostDays, "valid_days")
        .range(terms.warnDays, 0, mostDays, "warn_days")
        .result();
}

static bool isKey(std::string_view key)
{
    auto const fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !key.empty() && key.size() <= longestName && std::all_of(key.begin(), key.end(), fits);
}

static Result<void> checked(CharityTerms const& terms)
{
    Check check;
    check.named(terms.name, "name")
        .range(terms.basisPoints, 0, 5000, "basis_points")
        .that(terms.basisPoints > 0 || terms.perVisitMinor != 0, "basis_points")
        .range(terms.perVisitMinor, 0, terms.basisPoints > 0 ? 0 : largestAmount, "per_visit_minor")
        .range(terms.minimumMinor, 0, largestAmount, "minimum_minor")
        .that(!terms.causes.empty() && terms.causes.size() <= 9, "causes");
    for (std::size_t i = 0; i < terms.causes.size(); ++i) {
        auto const& cause = terms.causes[i];
        bool const again = std::any_of(terms.causes.begin(), terms.causes.begin() + std::ptrdiff_t(i),
                                       [&](Cause const& other) { return other.key == cause.key; });
        auto const path = indexed("causes", i);
        check.that(isKey(cause.key) && !again, path + ".key").named(cause.name, path + ".name");
    }
    return check.result();
}

static Result<void> checked(OccasionTerms const& terms)
{
    bool const surprise = terms.kind == OccasionKind::Surprise;
    Check check;
    check.named(terms.name, "name").within("reward", checkReward(terms.reward));
    if (terms.kind == OccasionKind::NthVisit) check.range(terms.n, 2, 10'000, "n");
    if (surprise) check.range(terms.n, 1, 10'000, "n");
    if (terms.kind == OccasionKind::Streak) check.range(terms.n, 2, 104, "n");
    if (terms.kind == OccasionKind::WinBack) check.range(terms.n, 1, mostDays, "n");
    return check.range(terms.beforeDays, 0, mostWindowDays, "before_days")
        .range(terms.afterDays, 0, mostWindowDays, "after_days")
        .range(terms.weeklyBudgetMinor, surprise ? terms.reward.costMinor : 0, largestAmount,
               "weekly_budget_minor")
        .that(!surprise || !terms.seed.empty(), "seed")
        .text(terms.seed, longestSentence, "seed")
        .result();
}

Result<void> checkTerms(ProgrammeTerms const& terms)
{
    return std::visit([](auto const& kind) { return checked(kind); }, terms);
}

RewardId rewardIdOf(ProgrammeId programme, CustomerId customer, int cycle)
{
    auto const number = std::to_string(cycle);
    return RewardId(deriveUuid("bw1-reward", {programme.bytes(), customer.bytes(), asBytes(number)}));
}

} // namespace bywalec
