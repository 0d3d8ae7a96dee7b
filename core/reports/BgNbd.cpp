#include "core/reports/BgNbd.h"

namespace bywalec::predict {

static constexpr int early = 0; // nobody leaves before the first repeat visit

static BetaGeometric asBetaGeometric(BgNbd const& model)
{
    return {model.r, model.alpha, model.a, model.b, early};
}

Result<Fitted<BgNbd>> BgNbd::fit(CountTable const& table, std::stop_token stop)
{
    auto const found = BetaGeometric::fit(table, early, stop);
    if (!found) return found.error();
    auto const& at = found->parameters;
    return Fitted<BgNbd>{{at[0], at[1], at[2], at[3]}, found->value, found->gradient, found->evaluations};
}

double BgNbd::logLikelihood(CountTable const& table, Vector& slope) const
{
    return asBetaGeometric(*this).logLikelihood(table, slope);
}

double BgNbd::pActive(PurchaseSummary const& customer) const
{
    return asBetaGeometric(*this).pActive(customer);
}

Outlook BgNbd::visits(PurchaseSummary const& customer, double weeks) const
{
    return asBetaGeometric(*this).visits(customer, weeks);
}

} // namespace bywalec::predict
