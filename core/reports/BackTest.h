// The gate: a prediction is shown only to a shop whose own last sixty days it would have told better than a
// plain rule.
#pragma once

#include "core/reports/PurchaseHistory.h"
#include "core/reports/ShopModel.h"

#include <string>

namespace bywalec::predict {

inline constexpr int testedDays = 60;
inline constexpr int fewestRepeatCustomers = 300;
inline constexpr int shortestHistoryDays = 182; ///< six months

enum class Verdict {
    Shown,
    FewRepeatCustomers, ///< rules only: fewer than 300 came again
    ShortHistory,       ///< rules only: fewer than six months
    NoFit,              ///< rules only: the model has no fit, `detail` says why
    NotBetter,          ///< the plain rule would have done as well, or better
};
char const* name(Verdict verdict); ///< in JSON, e.g. "not_better"

struct Gate {
    Verdict verdict = Verdict::ShortHistory;
    bool shown() const { return verdict == Verdict::Shown; }
    int repeatCustomers = 0;
    int historyDays = 0;
    // Of the back-test; zero where there was none.
    int customers = 0;     ///< those who had come before the tested days
    double modelError = 0; ///< mean absolute error, in visit days of the sixty
    double ruleError = 0;  ///< likewise
    double expected = 0;   ///< visit days that the model expected of them all
    int seen = 0;          ///< that there were
    std::string detail;    ///< English, technical
    double relativeMiss() const { return seen > 0 ? (expected - seen) / seen : 0; }
};

/// The plain rule: the own past rate, and nothing from whoever has been silent for over 13 weeks.
double ruleVisits(PurchaseSummary const& customer, double weeks);

/// Fits on what was sixty days before `asOf`, and compares. Fails only when a stop was asked for.
Result<Gate> backTest(PurchaseHistory const& history, LocalDay asOf, std::stop_token stop = {});

} // namespace bywalec::predict
