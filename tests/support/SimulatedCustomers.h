// Customers drawn from the prediction's own models with known parameters: what a fit must find again.
#pragma once

#include "core/reports/GammaGamma.h"
#include "core/reports/MbgNbd.h"
#include "core/reports/ParetoNbd.h"

#include <cstdint>
#include <vector>

namespace bywalec::test {

struct SimulatedCustomer {
    predict::PurchaseSummary summary;
    int later = 0;                          ///< visits in the weeks after
    double laterAmount = 0;                 ///< what they brought
    std::vector<predict::PurchaseDay> days; ///< where `keepDays` asks for them, the first visit included
};

struct SimulationSetup {
    std::uint64_t seed = 1;
    int customers = 1000;
    double shortest = 27; ///< ages are spread evenly over [shortest, longest] weeks
    double longest = 39;
    double weeksAfter = 0;
    bool wholeDays = false; ///< ages, visits and one visit a day at most, as in a shop
    bool keepDays = false;
    LocalDay asOf{20500};
    predict::GammaGamma spend{6.25, 3.74, 15.44};
};

/// `early` as in predict::BetaGeometric.
std::vector<SimulatedCustomer> drawCustomers(predict::BetaGeometric const& model,
                                             SimulationSetup const& setup);
std::vector<SimulatedCustomer> drawCustomers(predict::ParetoNbd const& model, SimulationSetup const& setup);
std::vector<predict::PurchaseSummary> summariesOf(std::vector<SimulatedCustomer> const& customers);

} // namespace bywalec::test
