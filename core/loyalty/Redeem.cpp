#include "core/loyalty/Redeem.h"

#include <algorithm>

namespace bywalec {

Result<void> canGive(RewardTerms const& terms, std::optional<LocalDay> expires, int givenSoFar,
                     std::optional<std::int64_t> billMinor, LocalDay today)
{
    if (expires && *expires < today) return makeError(ErrorKind::Refused, "expired");
    if (terms.stock && givenSoFar >= *terms.stock) return makeError(ErrorKind::Refused, "stock");
    if (terms.minimumMinor && (!billMinor || *billMinor < *terms.minimumMinor))
        return makeError(ErrorKind::Refused, "minimum");
    return {};
}

static NewEntry taken(ProgrammeId programme, int version, Unit unit, std::int64_t amount, Reason reason)
{
    return {programme, version, unit, -amount, std::move(reason)};
}

std::vector<NewEntry> redeem(OpenReward const& reward)
{
    if (reward.price <= 0) return {};
    return {taken(reward.programme, reward.version, Unit::Stamp, reward.price, {"redeemed", {}})};
}

Result<std::vector<NewEntry>> buy(Programme const& programme, Standing const& standing, int key)
{
    auto const* terms = std::get_if<PointTerms>(&programme.terms);
    if (!terms) return makeError(ErrorKind::NotFound, "catalogue");
    auto const row = std::find_if(terms->catalogue.begin(), terms->catalogue.end(),
                                  [&](CatalogueReward const& reward) { return reward.key == key; });
    if (row == terms->catalogue.end()) return makeError(ErrorKind::NotFound, "catalogue");
    if (standing.balance < row->price) return makeError(ErrorKind::Refused, "balance");
    Reason reason{"bought", {{"reward", row->reward.name}, {"key", std::int64_t(key)}}};
    return std::vector<NewEntry>{
        taken(programme.id, programme.version, Unit::Point, row->price, std::move(reason))};
}

namespace {

/// What a programme's units pay of a bill.
struct Paying {
    std::int64_t minorEach = 0; ///< 0 = they don't pay
    int percent = 0;
    Unit unit = Unit::Point;
};

Paying payingOf(Programme const& programme)
{
    if (auto const* points = std::get_if<PointTerms>(&programme.terms))
        return {points->payMinor, points->payPercent, Unit::Point};
    if (auto const* cashback = std::get_if<CashbackTerms>(&programme.terms))
        return {1, cashback->payPercent, Unit::Credit};
    return {};
}

std::int64_t shareOf(Paying const& paying, std::int64_t billMinor)
{
    if (paying.minorEach <= 0 || billMinor <= 0) return 0;
    return std::clamp<std::int64_t>(scaled(billMinor, paying.percent, 100, Rounding::Down), 0, billMinor);
}

} // namespace

std::int64_t mostPayable(Programme const& programme, Standing const& standing, std::int64_t billMinor)
{
    auto const paying = payingOf(programme);
    auto const share = shareOf(paying, billMinor);
    if (share == 0 || standing.balance <= 0) return 0;
    return std::min(standing.balance, share / paying.minorEach) * paying.minorEach;
}

Result<Payment> pay(Programme const& programme, Standing const& standing, std::int64_t billMinor,
                    std::int64_t wantedMinor)
{
    auto const paying = payingOf(programme);
    if (wantedMinor <= 0) return makeError(ErrorKind::InvalidInput, "paid");
    if (paying.minorEach <= 0) return makeError(ErrorKind::Refused, "share");
    auto const units = wantedMinor / paying.minorEach;
    if (units == 0) return makeError(ErrorKind::InvalidInput, "paid"); // less than one point pays
    if (units > standing.balance) return makeError(ErrorKind::Refused, "balance");
    if (wantedMinor > billMinor) return makeError(ErrorKind::Refused, "bill");
    if (wantedMinor > shareOf(paying, billMinor)) return makeError(ErrorKind::Refused, "share");
    Payment payment;
    payment.paidMinor = units * paying.minorEach;
    payment.entries.push_back(taken(programme.id, programme.version, paying.unit, units,
                                    {"paid", {{"amount_minor", payment.paidMinor}}}));
    return payment;
}

std::vector<RewardId> rewardsLost(Standing const& standing, std::int64_t balance)
{
    std::vector<RewardId> lost;
    for (auto it = standing.open.rbegin(); it != standing.open.rend() && balance < 0; ++it) {
        if (it->price <= 0) continue; // it binds nothing, so nothing would come back
        lost.push_back(it->id);
        balance += it->price;
    }
    return lost;
}

} // namespace bywalec
