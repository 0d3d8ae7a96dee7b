// What the panel shows of a customer, gathered from the rooms.
#include "core/cards/CardBook.h"
#include "core/counter/Counter.h"
#include "core/journal/Subjects.h"

namespace bywalec {

char const* name(ScanState state)
{
    switch (state) {
    case ScanState::Stamped:
        return "stamped";
    case ScanState::Reward:
        return "reward";
    case ScanState::Duplicate:
        return "duplicate";
    case ScanState::Amount:
        return "amount";
    case ScanState::Claim:
        return "claim";
    case ScanState::Unassigned:
        return "unassigned";
    case ScanState::Unknown:
        return "unknown";
    case ScanState::NotOurs:
        return "not_ours";
    case ScanState::Blocked:
        return "blocked";
    case ScanState::NotSaved:
        return "not_saved";
    }
    return "not_saved";
}

ProgrammeView const* stampCardOf(CustomerView const& customer)
{
    for (auto const& view : customer.programmes)
        if (view.progress && !view.closed) return &view;
    return nullptr;
}

OpenReward const* waitingReward(CustomerView const& customer)
{
    for (auto const& view : customer.programmes)
        if (!view.standing.open.empty()) return &view.standing.open.front();
    return nullptr;
}

CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key)
{
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    auto const history = historyOf(tx, subject);
    return customerView(tx, customer, today, key,
                        accountsOf(tx, subject, currentRules(tx).programmes, history, today), history);
}

CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key,
                          std::vector<Account> accounts, VisitHistory const& history)
{
    CustomerView view;
    view.id = customer;
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    view.profile = readProfile(tx, subject, key);
    for (auto& account : accounts) {
        ProgrammeView programme{std::move(account.programme), std::move(account.standing), std::nullopt,
                                account.expiring, account.closed};
        if (auto const* stamps = std::get_if<StampTerms>(&programme.programme.terms))
            programme.progress = progressOf(*stamps, programme.standing);
        // A badge is there as long as its reward stands.
        auto const* reward = rewardOf(programme.programme.terms);
        if (reward && reward->kind == RewardKind::Badge && !programme.standing.cycles.empty())
            view.badges.push_back(reward->name);
        view.programmes.push_back(std::move(programme));
    }
    view.habit = habitOf(history, today);
    view.complaint = openComplaint(tx, subject, key);
    for (auto const& card : cardsOf(tx, subject))
        view.hasCard = view.hasCard || !card.blocked;
    return view;
}

} // namespace bywalec
