// What an owner can define: the kinds of programme as immutable values, and the rewards they give.
#pragma once

#include "core/base/Id.h"
#include "core/base/LocalDay.h"
#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bywalec {

/// What an account counts. Credit and charity are minor units of the shop's currency.
enum class Unit : std::uint8_t { Stamp, Point, Credit, Charity };
char const* name(Unit unit); ///< "stamp", "point", "credit", "charity"
std::optional<Unit> unitFrom(std::string_view name);

enum class Rounding : std::uint8_t {
    Down, ///< towards zero
    Half, ///< to the nearest, a half away from zero
    Up,   ///< away from zero
};
/// value × numerator ÷ denominator; 128 bits inside. The denominator is above zero.
std::int64_t scaled(std::int64_t value, std::int64_t numerator, std::int64_t denominator, Rounding rounding);

inline constexpr std::int64_t largestAmount = 100'000'000; ///< of a purchase, in minor units

enum class RewardKind : std::uint8_t {
    Product,
    Service,
    Discount, ///< an amount or a percent off the bill
    Experience,
    Badge, ///< recognition: nothing is handed out, so it never waits
};

struct RewardTerms {
    std::string name; ///< as the owner calls it, up to 60 characters
    RewardKind kind = RewardKind::Product;
    std::int64_t costMinor = 0;   ///< what it costs the shop
    std::optional<int> validDays; ///< 1 to 3650: given up to the end of that day after it was earned
    std::optional<std::int64_t> minimumMinor; ///< given only with a purchase of at least this
    std::optional<int> stock;                 ///< how many there are altogether, 0 to 1,000,000
    std::int64_t discountMinor = 0;           ///< Discount: one of these two is above zero
    int discountPercent = 0;
    bool operator==(RewardTerms const&) const = default;
};

/// What makes a programme count.
enum class EarnBasis : std::uint8_t { Visit, Item, Amount };

/// "Buy 5, get 1 free."
struct StampTerms {
    std::string name;
    int needed = 5; ///< 1 to 50
    RewardTerms reward;
    int welcome = 0; ///< stamps on top of the first visit, 0 to needed − 1
    EarnBasis basis = EarnBasis::Visit;
    std::string group;                        ///< Item: a stamp for each of these; empty = of any
    std::int64_t perMinor = 0;                ///< Amount: a stamp for each full one of these
    std::optional<std::int64_t> minimumMinor; ///< nothing for a purchase under this
    std::optional<int> validDays;             ///< 1 to 3650; a stamp counts up to the end of that day
    bool operator==(StampTerms const&) const = default;
};

/// What points buy.
struct CatalogueReward {
    int key = 1; ///< 1 to 99, unique in its programme; never used for another reward later
    std::int64_t price = 0;
    RewardTerms reward;
    bool operator==(CatalogueReward const&) const = default;
};

struct PointTerms {
    std::string name;
    EarnBasis basis = EarnBasis::Amount;
    std::int64_t points = 1;     ///< 1 to 100,000: for each perMinor, for each item, for a visit
    std::int64_t perMinor = 100; ///< Amount
    std::string group;           ///< Item: of these only. Amount: of their lines only. Empty = all
    Rounding rounding = Rounding::Down;
    std::int64_t welcome = 0;
    std::optional<std::int64_t> minimumMinor;
    std::optional<int> validDays;
    int warnDays = 14;
    std::int64_t payMinor = 0; ///< what one point pays of a bill; 0 = points can't pay
    int payPercent = 100;      ///< at most this share of the bill
    std::vector<CatalogueReward> catalogue;
    bool operator==(PointTerms const&) const = default;
};

enum class TierBasis : std::uint8_t { Spend, Visits, Points };
enum class TierWindow : std::uint8_t { Rolling, CalendarYear };

struct TierLevel {
    std::string name;
    std::int64_t threshold = 0; ///< minor units, visits or points in the window
    int percent = 100;          ///< what points and credit are multiplied by, 100 to 1000
    std::string perk;           ///< said at the counter; may be empty
    bool operator==(TierLevel const&) const = default;
};

/// "Silver, Gold, Platinum." Earns nothing itself: it multiplies what point and cashback programmes give.
struct TierTerms {
    std::string name;
    TierBasis basis = TierBasis::Spend;
    TierWindow window = TierWindow::Rolling;
    int windowDays = 365; ///< Rolling, 7 to 1095: today and the days before it
    /// Rolling: a level that was reached stays for at least so many days more. CalendarYear: anything above 0
    /// keeps it to the end of the next year. 0 = lost as soon as the sum falls under it.
    int keepDays = 0;
    std::vector<TierLevel> levels; ///< thresholds rising; 1 to 9
    bool operator==(TierTerms const&) const = default;
};

struct CashbackTerms {
    std::string name;
    int basisPoints = 300; ///< of the bill, 1 to 5000: 300 = 3 %
    Rounding rounding = Rounding::Down;
    int payPercent = 50; ///< credit pays at most this share of a bill, 1 to 100
    std::optional<std::int64_t> minimumMinor;
    std::optional<int> validDays;
    int warnDays = 14;
    bool operator==(CashbackTerms const&) const = default;
};

struct Cause {
    std::string key; ///< a to z, 0 to 9 and dashes; never used for another cause later
    std::string name;
    bool operator==(Cause const&) const = default;
};

struct CharityTerms {
    std::string name;
    int basisPoints = 100;          ///< of the bill, 0 to 5000
    std::int64_t perVisitMinor = 0; ///< or so much a visit: "a stamp's value"; one of the two is above zero
    Rounding rounding = Rounding::Down;
    std::optional<std::int64_t> minimumMinor;
    std::vector<Cause> causes; ///< 1 to 9; who hasn't chosen gives to the first
    bool operator==(CharityTerms const&) const = default;
};

enum class OccasionKind : std::uint8_t {
    Welcome,     ///< with the first visit
    Birthday,    ///< on a visit from `before` days before it to `after` days after
    Anniversary, ///< of the first visit, the same window; the reward may be "your usual"
    NthVisit,    ///< with visit number `n`
    Surprise,    ///< one visit in `n`, by a draw that everybody can repeat, within a weekly budget
    Streak,      ///< `n` weeks in a row with a visit
    Referral,    ///< to both, with the friend's second visit
    WinBack,     ///< on a visit after more than `n` days away
};

/// A reward for a moment, once for each.
struct OccasionTerms {
    std::string name;
    OccasionKind kind = OccasionKind::Birthday;
    RewardTerms reward;
    int n = 0;
    int beforeDays = 0; ///< 0 to 60
    int afterDays = 0;
    std::int64_t weeklyBudgetMinor = 0; ///< Surprise: the week's rewards cost at most this
    std::string seed; ///< Surprise: published with the rule, so that the draw can be checked
    bool operator==(OccasionTerms const&) const = default;
};

using ProgrammeTerms =
    std::variant<StampTerms, PointTerms, TierTerms, CashbackTerms, CharityTerms, OccasionTerms>;

/// One immutable version of a rule, with its place: what entries and rewards name.
struct Programme {
    ProgrammeId id;
    int version = 1;
    ProgrammeTerms terms;
    bool operator==(Programme const&) const = default;
};

std::string const& nameOf(Programme const& programme);
/// What its entries count; none for tiers and occasions.
std::optional<Unit> unitOf(ProgrammeTerms const& terms);
/// Days that what is earned stays valid; none = for ever.
std::optional<int> validDaysOf(ProgrammeTerms const& terms);
/// Whether the bill must be known for this programme to work as its owner means it.
bool needsAmount(ProgrammeTerms const& terms);
bool needsItems(ProgrammeTerms const& terms);

/// InvalidInput whose detail is the path of the first field that can't be, its members' names in snake_case,
/// e.g. "catalogue[2].price" or "reward.cost_minor". The limits that no comment names are in Check.h.
Result<void> checkTerms(ProgrammeTerms const& terms);
Result<void> checkReward(RewardTerms const& reward); ///< the path within the reward

/// The same on every till that reaches the same cycle, so two offline tills earn one reward.
RewardId rewardIdOf(ProgrammeId programme, CustomerId customer, int cycle);

} // namespace bywalec
