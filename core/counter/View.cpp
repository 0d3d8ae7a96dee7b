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
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    auto const programmes = currentProgrammes(tx);
    std::vector<Standing> standings;
    for (auto const& programme : programmes)
        standings.push_back(standingOf(tx, subject, programme, today));
    return customerView(tx, customer, today, key, programmes, standings);
}

CustomerView customerView(Transaction& tx, CustomerId customer, LocalDay today, Secret const* key,
                          std::vector<StampProgramme> const& programmes,
                          std::vector<Standing> const& standings)
{
    CustomerView view;
    view.id = customer;
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    view.profile = readProfile(tx, subject, key);
    for (std::size_t i = 0; i < programmes.size() && i < standings.size(); ++i)
        view.programmes.push_back(
            {programmes[i], progressOf(programmes[i].terms, standings[i]), standings[i].open});
    view.habit = habitOf(tx, subject, today);
    view.complaint = openComplaint(tx, subject, key);
    for (auto const& card : cardsOf(tx, subject))
        view.hasCard = view.hasCard || !card.blocked;
    return view;
}

} // namespace bywalec
