// Taking an action back exactly.
#include "core/cards/CardBook.h"
#include "core/counter/Recent.h"
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/loyalty/Redeem.h"
#include "core/visits/Claims.h"

namespace bywalec {

using nlohmann::json;

Result<void> Counter::voidEvent(Append& append, EventId target)
{
    if (isVoided(append.tx(), target)) return {};
    Draft draft;
    draft.kind = kind::eventVoided;
    draft.ref = target;
    if (auto const event = findEvent(append.tx(), target)) draft.subject = event->event.subject;
    draft.body = json{{"target", target.text()}, {"reason", "undo"}}.dump();
    auto written = append.append(std::move(draft));
    if (!written) return written.error();
    return {};
}

// Rewards for which the stamps are no longer there fall with them, unless they have been given already.
Result<void> Counter::voidLostRewards(Append& append, CustomerId customer)
{
    auto const looked = look(append.tx(), customer, today(append).day);
    for (auto const& account : looked.accounts)
        for (auto const& reward : rewardsLost(account.standing, account.standing.balance))
            for (auto const& earned : earnedEventsOf(append.tx(), reward))
                if (auto done = voidEvent(append, earned.event); !done) return done;
    return {};
}

// What an event earned falls with it, where no stamps decide about it: badges, and rewards for a moment that
// wait.
Result<void> Counter::voidEarned(Append& append, EventId event)
{
    for (auto const& earned : earnedAt(append.tx(), event))
        if (earned.badge || (earned.waits && earned.price == 0))
            if (auto done = voidEvent(append, earned.event); !done) return done;
    return {};
}

Result<void> Counter::voidVisit(Append& append, EventId visit)
{
    auto& tx = append.tx();
    if (auto done = voidEvent(append, visit); !done) return done;
    if (auto done = voidEarned(append, visit); !done) return done;
    auto const event = findEvent(tx, visit);
    auto const customer = event ? event->body().id<CustomerId>("customer") : std::nullopt;
    if (!customer) return {};
    if (auto const guest = event->body().id<EventId>("claimed"))
        if (auto done = repeatGuest(append, *guest); !done) return done;
    return voidLostRewards(append, *customer);
}

// Taking a redemption back makes the reward wait again, but not one whose stamps were taken back meanwhile.
Result<void> Counter::voidRedemption(Append& append, EventId redemption, CustomerId customer)
{
    if (auto done = voidEvent(append, redemption); !done) return done;
    return voidLostRewards(append, customer);
}

// A refund or a correction by hand. A void can't be taken back, so the rewards that fell with it are earned
// once more, as they were.
Result<void> Counter::voidCorrection(Append& append, EventId correction)
{
    auto& tx = append.tx();
    auto const event = findEvent(tx, correction);
    if (!event) return {};
    if (auto done = voidEvent(append, correction); !done) return done;
    if (auto done = voidEarned(append, correction); !done) return done;
    for (auto const& each : event->body().list("lost")) {
        auto const id = each.is_string() ? EventId::parse(each.get<std::string>()) : std::nullopt;
        auto const earned = id ? findEvent(tx, *id) : std::nullopt;
        auto const reward = earned ? earned->body().id<RewardId>("reward") : std::nullopt;
        if (!reward || !earnedEventsOf(tx, *reward).empty()) continue;
        Draft draft;
        draft.kind = kind::rewardEarned;
        draft.subject = earned->event.subject;
        draft.ref = earned->event.ref;
        draft.body = earned->event.body;
        if (auto written = append.append(std::move(draft)); !written) return written.error();
    }
    auto const customer = event->body().id<CustomerId>("customer");
    return customer ? voidLostRewards(append, *customer) : Result<void>();
}

Result<void> Counter::voidEnrolment(Append& append, EventId enrolment)
{
    for (auto const& part : eventsOf(append.tx(), enrolment)) {
        auto const& kind = part.event.kind;
        if (kind == kind::eventVoided) continue;
        auto done =
            kind == kind::visitRecorded ? voidVisit(append, part.event.id) : voidEvent(append, part.event.id);
        if (!done) return done;
    }
    if (auto const event = findEvent(append.tx(), enrolment))
        if (auto const guest = event->body().id<EventId>("guest_visit"))
            if (auto done = repeatGuest(append, *guest); !done) return done;
    return voidEvent(append, enrolment);
}

// A void can't be taken back, so the guest's purchase is written once more, for the minute in which it was
// made. Its codes are free again with it.
Result<void> Counter::repeatGuest(Append& append, EventId guest)
{
    auto const was = findEvent(append.tx(), guest);
    if (!was || was->event.kind != kind::visitRecorded) return {};
    auto written = append.append(visitRepeated(append.tx(), *was));
    if (!written) return written.error();
    return {};
}

Result<RecentAction> Counter::undo(EventId wanted)
{
    return m_journal.write([&](Append& append) -> Result<RecentAction> {
        auto& tx = append.tx();
        auto const today = m_zone.local(append.now()).day;
        if (wanted.isNull()) {
            for (auto const& action : recentActions(tx, m_zone, today, nullptr, 50))
                if (action.canUndo) {
                    wanted = action.id;
                    break;
                }
            if (wanted.isNull()) return makeError(ErrorKind::NotFound, "nothing to undo");
        }
        auto event = findEvent(tx, wanted);
        if (event && !standsAlone(*event)) event = findEvent(tx, event->event.ref);
        if (!event || !isAction(event->event.kind) || !standsAlone(*event))
            return makeError(ErrorKind::NotFound, "no such action");
        auto action = describeAction(tx, *event, m_zone, today, sealKey());
        if (action.undone) return action; // pressed twice: taken back once
        if (!action.canUndo) return makeError(ErrorKind::Refused, "the day of this action is over");
        auto const id = event->event.id;
        auto done = action.kind == ActionKind::Enrolment    ? voidEnrolment(append, id)
                    : action.kind == ActionKind::Visit      ? voidVisit(append, id)
                    : action.kind == ActionKind::Redemption ? voidRedemption(append, id, action.customer)
                    : action.kind == ActionKind::Refund || action.kind == ActionKind::Adjustment
                        ? voidCorrection(append, id)
                        : voidEvent(append, id);
        if (!done) return done.error();
        action.undone = true;
        action.canUndo = false;
        return action;
    });
}

} // namespace bywalec
