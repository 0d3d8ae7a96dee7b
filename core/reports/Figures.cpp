#include "core/reports/Figures.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace bywalec {

double rounded(double value, int digits)
{
    auto const scale = std::pow(10.0, digits);
    return std::round(value * scale) / scale; // std::round goes half away from zero
}

std::optional<double> ratio(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator == 0) return std::nullopt;
    return double(numerator) / double(denominator);
}

std::optional<double> percent(std::int64_t numerator, std::int64_t denominator)
{
    if (denominator == 0) return std::nullopt;
    return 100.0 * double(numerator) / double(denominator);
}

std::optional<double> median(std::vector<double> values)
{
    if (values.empty()) return std::nullopt;
    auto const middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::optional<int> changePercent(double value, double base, std::int64_t baseCount)
{
    if (baseCount < smallestBase || base <= 0) return std::nullopt;
    auto const change = std::round(100.0 * (value - base) / base);
    return std::abs(change) > 1e6 ? std::nullopt : std::optional(int(change));
}

std::optional<double> unusual(double value, std::vector<double> const& before)
{
    if (before.size() < unusualNeeds) return std::nullopt;
    std::vector<double> last(before.end() - std::ptrdiff_t(unusualNeeds), before.end());
    auto const middle = median(last).value_or(0);
    for (auto& each : last)
        each = std::abs(each - middle);
    auto const spread = 2 * 1.4826 * median(last).value_or(0);
    if (std::abs(value - middle) <= spread) return std::nullopt;
    return middle;
}

MemberSum memberSum(std::span<CustomerDay const> days, std::size_t members)
{
    struct Each {
        std::int64_t revenueMinor = 0;
        std::int32_t orders = 0;
        std::int32_t amounts = 0;
    };
    std::vector<Each> all(members);
    for (auto const& day : days) {
        auto& each = all[day.member];
        each.orders += day.orders;
        each.amounts += day.amounts;
        each.revenueMinor += day.revenueMinor;
    }
    MemberSum sum;
    for (auto const& each : all) {
        if (each.orders == 0) continue;
        ++sum.members;
        sum.orders += each.orders;
        sum.amounts += each.amounts;
        sum.revenueMinor += each.revenueMinor;
        if (each.orders > 1) {
            ++sum.repeating;
            continue;
        }
        sum.onceAmounts += each.amounts;
        sum.onceRevenueMinor += each.revenueMinor;
    }
    return sum;
}

Churn churnAt(Members const& members, LocalDay asOf, int paceDays)
{
    enum : char { NoSign, Earlier, Back };
    std::vector<char> seen(members.size(), NoSign);
    for (auto const& day : members.between({asOf.number - 3 * paceDays + 1}, {asOf.number - paceDays}))
        seen[day.member] = Earlier;
    for (auto const& day : members.between({asOf.number - paceDays + 1}, asOf))
        if (seen[day.member] == Earlier) seen[day.member] = Back;
    Churn churn;
    for (auto const each : seen) {
        if (each == NoSign) continue;
        ++churn.atStart;
        if (each == Earlier) ++churn.lost;
    }
    return churn;
}

std::optional<double> lifespanYears(std::optional<double> churn, int paceDays)
{
    if (!churn) return std::nullopt;
    if (*churn <= 0) return 5.0;
    return std::max(1.0, std::min(5.0, double(paceDays) / 365.0 / *churn));
}

std::optional<double> lifetimeValue(std::optional<double> averageMinor, std::optional<double> frequency,
                                    std::optional<double> years)
{
    if (!averageMinor || !frequency || !years) return std::nullopt;
    return *averageMinor * *frequency * *years;
}

static bool inWindow(Scored const& answer, LocalDay asOf)
{
    return answer.day <= asOf && asOf - answer.day < npsWindowDays;
}

Nps nps(std::span<Scored const> answers, LocalDay asOf)
{
    Nps out;
    std::vector<int> scores;
    std::unordered_map<std::int64_t, Scored> latest;
    for (auto const& answer : answers) {
        if (!inWindow(answer, asOf) || answer.score < 0 || answer.score > 10) continue;
        if (answer.customer == 0) {
            scores.push_back(answer.score);
            continue;
        }
        auto const [at, isNew] = latest.try_emplace(answer.customer, answer);
        if (!isNew && at->second.day <= answer.day) at->second = answer;
    }
    for (auto const& [customer, answer] : latest)
        scores.push_back(answer.score);
    for (auto const score : scores)
        ++(score >= 9 ? out.promoters : score >= 7 ? out.passives : out.detractors);
    out.answers = std::int64_t(scores.size());
    if (out.answers == 0) return out;
    auto const n = double(out.answers);
    auto const p = double(out.promoters) / n;
    auto const d = double(out.detractors) / n;
    auto const margin = 1.959964 * 100 * std::sqrt((p + d - (p - d) * (p - d)) / n);
    out.value = 100 * (p - d);
    out.low = std::max(-100.0, *out.value - margin);
    out.high = std::min(100.0, *out.value + margin);
    return out;
}

Experience experience(std::span<Scored const> answers, LocalDay asOf)
{
    Experience out;
    std::int64_t sum = 0;
    std::int64_t deep = 0;
    for (auto const& answer : answers) {
        if (!inWindow(answer, asOf) || answer.score < 1 || answer.score > 10) continue;
        ++out.answers;
        sum += answer.score;
        deep += answer.score >= 9 ? 1 : 0;
    }
    if (out.answers < Nps::fewestAnswers) return out;
    out.mean = ratio(sum, out.answers);
    out.deeplySatisfiedPercent = percent(deep, out.answers);
    return out;
}

std::optional<double> medianGapDays(DaysByMember const& days)
{
    // Gaps are small integers: counted, not sorted.
    std::vector<std::int64_t> counts;
    std::int64_t all = 0;
    for (std::size_t member = 0; member + 1 < days.offsets.size(); ++member) {
        auto const own = days.of(member);
        for (std::size_t i = 1; i < own.size(); ++i, ++all) {
            auto const gap = std::size_t(own[i].day - own[i - 1].day);
            if (gap >= counts.size()) counts.resize(gap + 1);
            ++counts[gap];
        }
    }
    if (all == 0) return std::nullopt;
    auto const at = [&](std::int64_t place) {
        std::size_t gap = 0;
        for (; place >= counts[gap]; ++gap)
            place -= counts[gap];
        return double(gap);
    };
    return (at((all - 1) / 2) + at(all / 2)) / 2;
}

int proposedPaceDays(std::optional<double> gapDays)
{
    for (int const pace : {30, 45, 90})
        if (!gapDays || 2 * *gapDays <= pace) return pace;
    return 365;
}

int segmentWindow(int paceDays)
{
    return int(std::round(28.0 * paceDays / 30.0));
}

} // namespace bywalec
