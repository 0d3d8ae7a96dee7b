#include "core/reports/MbgNbd.h"

namespace bywalec::predict {

static constexpr int early = 1; // they may leave after the first visit

static BetaGeometric asBetaGeometric(MbgNbd const& model)
{
    return {model.r, model.alpha, model.a, model.b, early};
}

Result<Fitted<MbgNbd>> MbgNbd::fit(CountTable const& table, std::stop_token stop)
{
    auto const found = BetaGeometric::fit(table, early, stop);
    if (!found) return found.error();
    auto const& at = found->parameters;
    return Fitted<MbgNbd>{{at[0], at[1], at[2], at[3]}, found->value, found->gradient, found->evaluations};
}

double MbgNbd::logLikelihood(CountTable const& table, Vector& slope) const
{
    return asBetaGeometric(*this).logLikelihood(table, slope);
}

double MbgNbd::pActive(PurchaseSummary const& customer) const
{
    return asBetaGeometric(*this).pActive(customer);
}

Outlook MbgNbd::visits(PurchaseSummary const& customer, double weeks) const
{
    return asBetaGeometric(*this).visits(customer, weeks);
}

} // namespace bywalec::predict
