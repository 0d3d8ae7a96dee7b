#include "core/reports/Outlook.h"

#include "core/base/Hash.h"
#include "core/reports/CallList.h"
#include "core/reports/OrderDays.h"
#include "core/reports/RevenueForecast.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bywalec {

Result<OutlookBasis> readOutlookBasis(Transaction& tx, LocalDay asOf, std::stop_token stop)
{
    auto history = predict::readPurchaseHistory(tx, asOf, stop);
    if (!history) return history.error();
    return OutlookBasis{asOf, std::move(*history), predict::readOtherRevenue(tx, asOf)};
}

Stake const* Outlook::of(std::int64_t customer) const
{
    auto const at =
        std::lower_bound(stakes.begin(), stakes.end(), customer,
                         [](Stake const& stake, std::int64_t wanted) { return stake.customer < wanted; });
    return at != stakes.end() && at->customer == customer ? &*at : nullptr;
}

static std::vector<Stake> stakesOf(OutlookBasis const& basis, predict::ShopModel const& model,
                                   std::vector<predict::PurchaseSummary> const& customers,
                                   std::vector<std::size_t> const& places)
{
    std::vector<Stake> stakes;
    for (auto const& call : predict::callList(customers, model, customers.size()))
        stakes.push_back({basis.history.customer(places[call.customer]), call.atStake});
    std::sort(stakes.begin(), stakes.end(),
              [](Stake const& a, Stake const& b) { return a.customer < b.customer; });
    return stakes;
}

Result<Outlook> outlookOf(OutlookBasis const& basis, std::stop_token stop)
{
    Outlook out;
    out.asOf = basis.asOf;
    auto const gate = predict::backTest(basis.history, basis.asOf, stop);
    if (!gate) return gate.error();
    out.gate = *gate;
    if (!gate->shown()) return out;
    std::vector<std::size_t> places;
    auto const customers = predict::summarise(basis.history, basis.asOf, &places);
    auto const model = predict::fitShop(customers, stop);
    if (!model) {
        if (model.error().kind == ErrorKind::Cancelled) return model.error();
        out.gate.verdict = predict::Verdict::NoFit;
        out.gate.detail = model.error().detail;
        return out;
    }
    out.knowsMoney = model->knowsMoney();
    out.stakes = stakesOf(basis, *model, customers, places);
    if (stop.stop_requested()) return makeError(ErrorKind::Cancelled);
    auto const revenue = predict::forecastRevenue(customers, *model, gate->relativeMiss(), basis.others);
    if (revenue.hasInterval)
        out.forecast =
            Forecast{std::llround(revenue.low), std::llround(revenue.expected), std::llround(revenue.high)};
    return out;
}

std::uint64_t salesStamp(Transaction& tx, LocalDay until)
{
    Blake2b hash(32);
    for (auto const& day : shopDays(tx, {std::numeric_limits<std::int32_t>::min()}, until))
        for (auto const value : {std::int64_t(day.day.number), day.orders, day.memberOrders, day.knownOrders,
                                 day.newMembers, day.amounts, day.revenueMinor})
            hash.number(std::uint64_t(value));
    auto const digest = hash.digest16();
    std::uint64_t stamp = 0;
    for (std::size_t i = 0; i < 8; ++i)
        stamp = stamp << 8 | digest[i];
    return stamp;
}

} // namespace bywalec
