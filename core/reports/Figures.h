// The arithmetic of the owner's numbers: each a pure function on small values, with its definition.
#pragma once

#include "core/reports/OrderDays.h"

#include <optional>

namespace bywalec {

/// Rounded half away from zero to that many decimals; for display and for files.
double rounded(double value, int digits);
/// numerator ÷ denominator; nothing ÷ 0 has no value.
std::optional<double> ratio(std::int64_t numerator, std::int64_t denominator);
/// The same × 100.
std::optional<double> percent(std::int64_t numerator, std::int64_t denominator);
/// The middle one, or the mean of the two in the middle. No value of nothing.
std::optional<double> median(std::vector<double> values);
/// The change from `base` to `value` in whole percent, rounded half away from zero, where the base period had
/// at least 20 (of `baseCount`); otherwise no value: of small numbers a percentage says nothing.
std::optional<int> changePercent(double value, double base, std::int64_t baseCount);
inline constexpr std::int64_t smallestBase = 20;

/// Whether a value is out of the ordinary: outside median ± 2 · 1.4826 · MAD of those before it (the last 8
/// of its kind; MAD = median absolute deviation, 1.4826 makes it a standard deviation for a normal
/// distribution). Gives the median when it is; nothing when it is as usual, or when fewer than 8 are known.
std::optional<double> unusual(double value, std::vector<double> const& before);
inline constexpr std::size_t unusualNeeds = 8;

/// 365 days up to D: k in [−364, 0].
inline LocalDay yearBefore(LocalDay asOf)
{
    return {asOf.number - 364};
}

/// Members with at least one order in a window (365 days), and what they ordered.
struct MemberSum {
    std::int64_t members = 0;
    std::int64_t repeating = 0; ///< with two orders or more; two on one day count
    std::int64_t orders = 0;
    std::int64_t amounts = 0;
    std::int64_t revenueMinor = 0;
    std::int64_t onceAmounts = 0; ///< of those with one order
    std::int64_t onceRevenueMinor = 0;
};
MemberSum memberSum(std::span<CustomerDay const> days, std::size_t members);

/// Churn over the shop's pace P: at start = members active in [D − 3P + 1, D − P]; lost = of those, without
/// an order in [D − P + 1, D]. New members are never in the denominator.
struct Churn {
    std::int64_t atStart = 0;
    std::int64_t lost = 0;
    std::optional<double> share() const { return ratio(lost, atStart); }
};
Churn churnAt(Members const& members, LocalDay asOf, int paceDays);

/// Years that a member stays: max(1, min(5, (P ÷ 365) ÷ churn)); churn 0 → 5. At least one year, because the
/// frequency is measured on members seen in one year: without it attrition would count twice.
std::optional<double> lifespanYears(std::optional<double> churn, int paceDays);

/// Customer lifetime value, simple: a member's average order × orders a member and year × years.
std::optional<double> lifetimeValue(std::optional<double> averageMinor, std::optional<double> frequency,
                                    std::optional<double> years);

/// One answer to a question of the survey, oldest first in a list; customer 0 is anonymous.
struct Scored {
    std::int64_t customer = 0;
    LocalDay day;
    int score = 0;
};

/// Net promoter score of the 90 days up to D, question "would you recommend us", 0–10: the latest answer per
/// customer, each anonymous one once; 100 × (promoters 9–10 − detractors 0–6) ÷ n. The 95 % interval is the
/// normal one of a difference of two shares of one sample: ± 1.96 · 100 √((p + d − (p − d)²) ÷ n), within
/// −100 and 100.
struct Nps {
    std::int64_t answers = 0;
    std::int64_t promoters = 0;
    std::int64_t passives = 0;
    std::int64_t detractors = 0;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    bool tooFew() const { return answers < fewestAnswers; }
    static constexpr std::int64_t fewestAnswers = 30;
};
inline constexpr int npsWindowDays = 90;
Nps nps(std::span<Scored const> answers, LocalDay asOf);

/// The question "how was it today", 1–10, is another one and never mixed into NPS: its mean and the share of
/// 9 and 10, in percent, from 30 answers on. Every answer of the 90 days counts.
struct Experience {
    std::int64_t answers = 0;
    std::optional<double> mean;
    std::optional<double> deeplySatisfiedPercent;
};
Experience experience(std::span<Scored const> answers, LocalDay asOf);

/// Days to the next purchase: the median of all gaps between a customer's visit days, of all customers, in
/// 365 days.
std::optional<double> medianGapDays(DaysByMember const& days);
/// The pace P for a shop with this gap: the first of café 30, shop 45, salon 90, workshop 365 that is at
/// least twice the gap; 30 while no gap is known.
int proposedPaceDays(std::optional<double> gapDays);

/// The window of segments that goes with a pace: W = round(28 P ÷ 30).
int segmentWindow(int paceDays);

} // namespace bywalec
