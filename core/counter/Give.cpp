// Giving what was earned: a reward that waits, or one that points buy.
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/loyalty/Redeem.h"

#include <algorithm>

namespace bywalec {

namespace {

/// True when this operation was written already, as the same redemption.
Result<bool> isRetry(Transaction& tx, EventId operation, CustomerId customer)
{
    auto const earlier = findEvent(tx, operation);
    if (!earlier) return false;
    if (earlier->event.kind != kind::rewardRedeemed || earlier->body().id<CustomerId>("customer") != customer)
        return makeError(ErrorKind::Refused, "this operation was something else");
    return true;
}

std::optional<OpenReward> openReward(std::vector<Account> const& accounts, RewardId reward)
{
    for (auto const& account : accounts)
        for (auto const& open : account.standing.open)
            if (open.id == reward) return open;
    return std::nullopt;
}

/// Why a reward isn't among those that can be given.
Error whyGone(Transaction& tx, RewardId reward)
{
    auto const earned = earnedEventsOf(tx, reward);
    bool const waits = !earned.empty() && earned.front().waits;
    return makeError(ErrorKind::Refused, waits ? "expired" : "gone");
}

} // namespace

Result<Outcome> Counter::giveReward(Append& append, CustomerId customer, OpenReward const& open,
                                    EventId operation, std::optional<std::int64_t> billMinor)
{
    auto const now = today(append);
    auto const subject = findSubject(append.tx(), customer.raw()).value_or(0);
    if (!billMinor) billMinor = lastAmountOn(append.tx(), subject, now.day);
    auto const given = givenCount(append.tx(), open.programme, 0);
    if (auto const can = canGive(open.terms, open.expires, given, billMinor, now.day); !can)
        return can.error();
    Outcome outcome;
    outcome.visit = operation;
    outcome.entries = bywalec::redeem(open);
    auto written =
        append.append(rewardRedeemed(open.id, customer, open.programme, outcome.entries, 0, operation));
    if (!written) return written.error();
    return outcome;
}

Outcome Counter::redeem(CustomerId customer, RewardId reward, EventId operation,
                        std::optional<std::int64_t> billMinor)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto& tx = append.tx();
        if (!findSubject(tx, customer.raw())) return makeError(ErrorKind::NotFound, "no such customer");
        Outcome outcome;
        outcome.visit = operation.isNull() ? append.newId() : operation;
        auto const retry = isRetry(tx, outcome.visit, customer);
        if (!retry) return retry.error();
        if (*retry) {
            if (findEvent(tx, outcome.visit)->body().id<RewardId>("reward") != reward)
                return makeError(ErrorKind::Refused, "this operation was something else");
        } else {
            auto const looked = look(tx, customer, today(append).day);
            auto const open = openReward(looked.accounts, reward);
            if (!open) return whyGone(tx, reward);
            auto given = giveReward(append, customer, *open, outcome.visit, billMinor);
            if (!given) return given.error();
            outcome = std::move(*given);
        }
        fillCustomer(append, customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

Outcome Counter::buy(CustomerId customer, ProgrammeId programme, int key, EventId operation,
                     std::optional<std::int64_t> billMinor)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto& tx = append.tx();
        auto const subject = findSubject(tx, customer.raw());
        if (!subject) return makeError(ErrorKind::NotFound, "no such customer");
        Outcome outcome;
        outcome.visit = operation.isNull() ? append.newId() : operation;
        auto const retry = isRetry(tx, outcome.visit, customer);
        if (!retry) return retry.error();
        if (!*retry) {
            auto const now = today(append);
            auto const looked = look(tx, customer, now.day);
            auto const account =
                std::find_if(looked.accounts.begin(), looked.accounts.end(),
                             [&](Account const& each) { return each.programme.id == programme; });
            if (account == looked.accounts.end()) return makeError(ErrorKind::NotFound, "no such programme");
            auto entries = bywalec::buy(account->programme, account->standing, key);
            if (!entries) return entries.error();
            auto const& catalogue = std::get<PointTerms>(account->programme.terms).catalogue;
            auto const row = std::find_if(catalogue.begin(), catalogue.end(),
                                          [&](CatalogueReward const& each) { return each.key == key; });
            if (!billMinor) billMinor = lastAmountOn(tx, *subject, now.day);
            auto const can =
                canGive(row->reward, std::nullopt, givenCount(tx, programme, key), billMinor, now.day);
            if (!can) return can.error();
            RewardId const reward(deriveUuid("bw1-bought", {outcome.visit.bytes()}));
            auto written =
                append.append(rewardRedeemed(reward, customer, programme, *entries, key, outcome.visit));
            if (!written) return written.error();
        }
        fillCustomer(append, customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

} // namespace bywalec
