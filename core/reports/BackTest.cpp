#include "core/reports/BackTest.h"

#include <algorithm>
#include <cmath>

namespace bywalec::predict {

char const* name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Shown:
        return "shown";
    case Verdict::FewRepeatCustomers:
        return "few_repeat_customers";
    case Verdict::ShortHistory:
        return "short_history";
    case Verdict::NoFit:
        return "no_fit";
    case Verdict::NotBetter:
        return "not_better";
    }
    return "";
}

double ruleVisits(PurchaseSummary const& customer, double weeks)
{
    constexpr double silentWeeks = 13;
    if (!(customer.age > 0) || customer.age - customer.recency > silentWeeks) return 0;
    return customer.frequency / customer.age * weeks;
}

static int daysAfter(std::span<PurchaseDay const> days, LocalDay after, LocalDay until)
{
    return int(std::count_if(days.begin(), days.end(),
                             [&](PurchaseDay const& one) { return one.day > after && one.day <= until; }));
}

// How much history there is, and whether it is enough to try.
static Gate lookAt(PurchaseHistory const& history, LocalDay asOf)
{
    Gate gate;
    auto first = asOf;
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (!history.startsBy(i, asOf)) continue;
        auto const days = history.days(i);
        first = std::min(first, days.front().day);
        gate.repeatCustomers += days.size() > 1 && days[1].day <= asOf ? 1 : 0;
    }
    gate.historyDays = asOf - first;
    if (gate.historyDays < shortestHistoryDays)
        gate.verdict = Verdict::ShortHistory;
    else if (gate.repeatCustomers < fewestRepeatCustomers)
        gate.verdict = Verdict::FewRepeatCustomers;
    else
        gate.verdict = Verdict::NotBetter;
    return gate;
}

Result<Gate> backTest(PurchaseHistory const& history, LocalDay asOf, std::stop_token stop)
{
    constexpr double weeks = testedDays / 7.0;
    auto gate = lookAt(history, asOf);
    if (gate.verdict != Verdict::NotBetter) return gate;
    LocalDay const cut{asOf.number - testedDays};
    std::vector<std::size_t> places;
    auto const known = summarise(history, cut, &places);
    auto const fitted = MbgNbd::fit(CountTable(known), stop);
    if (!fitted) {
        if (fitted.error().kind == ErrorKind::Cancelled) return fitted.error();
        gate.verdict = Verdict::NoFit;
        gate.detail = fitted.error().detail;
        return gate;
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (i % 4096 == 0 && stop.stop_requested()) return makeError(ErrorKind::Cancelled);
        auto const seen = daysAfter(history.days(places[i]), cut, asOf);
        auto const expected = fitted->parameters.visits(known[i], weeks).mean;
        gate.modelError += std::abs(expected - seen);
        gate.ruleError += std::abs(ruleVisits(known[i], weeks) - seen);
        gate.expected += expected;
        gate.seen += seen;
    }
    gate.customers = int(known.size());
    gate.modelError /= gate.customers;
    gate.ruleError /= gate.customers;
    if (gate.modelError < gate.ruleError) gate.verdict = Verdict::Shown;
    return gate;
}

} // namespace bywalec::predict
