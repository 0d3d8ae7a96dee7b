#include "core/reports/ShopModel.h"

namespace bywalec::predict {

static double meanAmountOf(std::span<PurchaseSummary const> customers)
{
    double sum = 0;
    double count = 0;
    for (auto const& one : customers) {
        sum += one.monetary * one.monetaryCount;
        count += one.monetaryCount;
    }
    return count > 0 ? sum / count : -1;
}

Result<ShopModel> fitShop(std::span<PurchaseSummary const> customers, std::stop_token stop)
{
    auto visits = MbgNbd::fit(CountTable(customers), stop);
    if (!visits) return visits.error();
    ShopModel model{*visits, std::nullopt, meanAmountOf(customers)};
    auto const spend = GammaGamma::fit(customers, stop);
    if (spend) model.spend = *spend;
    if (!spend && spend.error().kind == ErrorKind::Cancelled) return spend.error();
    return model;
}

double ShopModel::spendOf(PurchaseSummary const& customer) const
{
    if (spend) return spend->parameters.expectedSpend(customer);
    return customer.monetaryCount > 0 ? customer.monetary : meanAmount;
}

double lifetimeValue(MbgNbd const& model, PurchaseSummary const& customer, double spend, int months,
                     double discountPerMonth)
{
    constexpr double weeksPerMonth = 365.0 / 12 / 7;
    double value = 0;
    double before = 0;
    double discount = 1;
    for (int month = 1; month <= months; ++month) {
        auto const until = model.visits(customer, month * weeksPerMonth).mean;
        discount /= 1 + discountPerMonth;
        value += (until - before) * spend * discount;
        before = until;
    }
    return value;
}

} // namespace bywalec::predict
