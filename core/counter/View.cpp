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

CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key)
{
    CustomerView view;
    view.id = customer;
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    view.profile = readProfile(tx, subject, key);
    for (auto& programme : currentProgrammes(tx)) {
        auto standing = standingOf(tx, subject, programme, today);
        auto const progress = progressOf(programme.terms, standing);
        view.programmes.push_back({std::move(programme), progress, std::move(standing.open)});
    }
    view.habit = habitOf(tx, subject, today);
    view.complaint = openComplaint(tx, subject, key);
    for (auto const& card : cardsOf(tx, subject))
        view.hasCard = view.hasCard || !card.blocked;
    return view;
}

} // namespace bywalec
