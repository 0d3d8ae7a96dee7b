#include "core/reports/ReportStrip.h"

#include <algorithm>

namespace bywalec {

std::vector<Period> lastPeriods(Period const& period)
{
    std::vector<Period> periods{period};
    while (periods.size() < std::size_t(stripPeriods))
        periods.push_back(previous(periods.back()));
    std::reverse(periods.begin(), periods.end());
    return periods;
}

// The last value is this period's; what was usual is said by those before it.
static void finish(Gauge& gauge)
{
    gauge.value = gauge.series.back();
    if (!gauge.value) return;
    std::vector<double> before;
    for (std::size_t i = 0; i + 1 < gauge.series.size(); ++i)
        if (gauge.series[i]) before.push_back(*gauge.series[i]);
    gauge.unusualMedian = unusual(*gauge.value, before);
}

static void addNps(Answers const& answers, LocalDay end, bool last, NpsGauge& gauge)
{
    auto const score = nps(answers.recommend, end);
    gauge.series.push_back(score.value);
    if (!last) return;
    gauge.answers = score.answers;
    gauge.promoters = score.promoters;
    gauge.passives = score.passives;
    gauge.detractors = score.detractors;
    gauge.low = score.low;
    gauge.high = score.high;
    gauge.tooFew = score.tooFew();
}

void addStrip(Transaction& tx, Members const& members, Answers const& answers,
              std::vector<Period> const& periods, WeeklyReport& report)
{
    auto const pace = report.paceDays;
    for (auto const& period : periods) {
        bool const last = period == periods.back();
        auto const end = last ? report.asOf : period.last;
        bool const there = report.firstDay && *report.firstDay <= end;
        auto const sum = memberSum(members.between(yearBefore(end), end), members.size());
        auto const churn = churnAt(members, end, pace);
        auto const average = ratio(sum.revenueMinor, sum.amounts);
        auto const frequency = ratio(sum.orders, sum.members);
        auto const years = lifespanYears(churn.share(), pace);
        report.lifetime.series.push_back(there ? lifetimeValue(average, frequency, years) : std::nullopt);
        report.churn.series.push_back(percent(churn.lost, churn.atStart));
        report.repeat.series.push_back(percent(sum.repeating, sum.members));
        report.frequency.series.push_back(frequency);
        addNps(answers, end, last, report.nps);
        if (!last) continue;
        report.lifetime.averageMinor = average;
        report.lifetime.frequency = frequency;
        report.lifetime.lifespanYears = years;
        auto const spent = spentUntil(tx, end);
        report.lifetime.spentMinor =
            spent.amounts > 0 ? ratio(spent.revenueMinor, spent.members) : std::nullopt;
        report.churn.atStart = churn.atStart;
        report.churn.lost = churn.lost;
        report.churn.paceDays = pace;
        report.repeat.repeating = sum.repeating;
        report.repeat.members = sum.members;
        report.frequency.orders = sum.orders;
        report.frequency.members = sum.members;
    }
    for (Gauge* gauge : std::initializer_list<Gauge*>{&report.nps, &report.lifetime, &report.churn,
                                                      &report.repeat, &report.frequency})
        finish(*gauge);
    if (report.nps.tooFew) report.nps.unusualMedian.reset();
}

} // namespace bywalec
