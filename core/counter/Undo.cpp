// Taking an action back exactly, and the list of actions that can be taken back.
#include "core/cards/CardBook.h"
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

static constexpr std::string_view actionKinds[] = {kind::visitRecorded, kind::rewardRedeemed,
                                                   kind::customerEnrolled, kind::remarkNoted};

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
Result<void> Counter::voidLostRewards(Append& append, Standing const& before, std::int64_t delta)
{
    for (auto const& reward : rewardsLost(before, delta))
        for (auto const& earned : earnedEventsOf(append.tx(), reward))
            if (auto done = voidEvent(append, earned); !done) return done;
    return {};
}

Result<void> Counter::voidVisit(Append& append, EventId visit)
{
    auto& tx = append.tx();
    auto const row = findVisit(tx, visit);
    if (row && row->customer) {
        auto const today = m_zone.local(append.now()).day;
        for (auto const& programme : currentProgrammes(tx)) {
            auto const before = standingOf(tx, *row->customer, programme, today);
            auto const delta = deltaOf(tx, visit, programme.id);
            if (auto done = voidLostRewards(append, before, delta); !done) return done;
        }
    }
    return voidEvent(append, visit);
}

// Taking a redemption back makes the reward wait again, but not one whose stamps were taken back meanwhile.
Result<void> Counter::voidRedemption(Append& append, EventId redemption, CustomerId customer)
{
    if (auto done = voidEvent(append, redemption); !done) return done;
    auto& tx = append.tx();
    auto const subject = findSubject(tx, customer.raw());
    if (!subject) return {};
    auto const today = m_zone.local(append.now()).day;
    for (auto const& programme : currentProgrammes(tx))
        if (auto done = voidLostRewards(append, standingOf(tx, *subject, programme, today), 0); !done)
            return done;
    return {};
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
// made.
Result<void> Counter::repeatGuest(Append& append, EventId guest)
{
    auto const was = findEvent(append.tx(), guest);
    if (!was || was->event.kind != kind::visitRecorded) return {};
    Draft draft;
    draft.kind = kind::visitRecorded;
    draft.body = was->event.body;
    auto written = append.append(std::move(draft));
    if (!written) return written.error();
    return {};
}

// Progress right after the action: what was gained up to it, on the card that was running then.
static void fillProgress(Transaction& tx, RecentAction& action, std::int64_t subject, Recorded const& event)
{
    auto const programmes = currentProgrammes(tx);
    if (programmes.empty()) return;
    auto const& programme = programmes.front();
    action.needed = programme.terms.needed;
    auto gained =
        tx.query("SELECT coalesce(sum(n.delta), 0) FROM entry n JOIN event e ON e.key = n.event "
                 "WHERE n.customer = ?1 AND n.programme = ?2 AND n.live = 1 AND e.kind <> 'reward.redeemed' "
                 "AND (n.event <= ?3 OR e.ref = ?4)");
    gained.bind(subject, findSubject(tx, programme.id.raw()).value_or(0), event.key, event.event.id).step();
    auto const sum = gained.integer(0);
    action.have = sum <= 0 ? 0 : int((sum - 1) % action.needed) + 1;
}

static std::string rewardName(Transaction& tx, RewardId reward)
{
    auto row = tx.query("SELECT r.programme, e.version FROM reward r JOIN reward_earned e ON e.reward = "
                        "r.key WHERE r.key = ?1 "
                        "ORDER BY e.hlc, e.event_id LIMIT 1");
    row.bind(findSubject(tx, reward.raw()).value_or(0));
    if (!row.step()) return {};
    auto const programme = findProgramme(tx, row.integer(0), int(row.integer(1)));
    return programme ? programme->terms.reward : std::string();
}

static RecentAction describeAction(Transaction& tx, Recorded const& event, Zone const& zone, LocalDay today,
                                   Secret const* key)
{
    RecentAction action;
    auto const body = event.body();
    action.id = event.event.id;
    action.time = zone.local(event.event.hlc.time());
    action.customer = body.id<CustomerId>("customer").value_or(CustomerId());
    action.undone = isVoided(tx, action.id);
    action.canUndo = !action.undone && action.time.day >= today;
    action.amountMinor = body.integer("amount_minor");
    auto const subject = findSubject(tx, action.customer.raw()).value_or(0);
    action.name = readProfile(tx, subject, key).name;
    if (action.undone && event.event.kind == kind::customerEnrolled &&
        key) // its own words, until they are blanked
        if (auto const text = openSealed(*key, action.id, event.event.sealed); text && !text->empty())
            action.name = Body(json::parse(*text, nullptr, false)).text("name").value_or(std::string());
    auto const& kind = event.event.kind;
    if (kind == kind::visitRecorded)
        action.kind = action.customer.isNull() ? ActionKind::Guest : ActionKind::Visit;
    if (kind == kind::rewardRedeemed) action.kind = ActionKind::Redemption;
    if (kind == kind::customerEnrolled) action.kind = ActionKind::Enrolment;
    if (kind == kind::remarkNoted) {
        action.kind = ActionKind::Remark;
        action.remark = remarkKind(body.text("kind").value_or(std::string()));
    }
    if (action.kind == ActionKind::Visit || action.kind == ActionKind::Enrolment)
        fillProgress(tx, action, subject, event);
    if (action.kind == ActionKind::Visit)
        for (auto const& programme : currentProgrammes(tx)) {
            action.stamps = int(deltaOf(tx, action.id, programme.id));
            break;
        }
    if (action.kind == ActionKind::Redemption)
        action.reward = rewardName(tx, body.id<RewardId>("reward").value_or(RewardId()));
    return action;
}

// The first visit belongs to its enrolment and is taken back with it.
static bool standsAlone(Recorded const& event)
{
    return event.event.kind != kind::visitRecorded || event.event.ref.isNull();
}

std::vector<RecentAction> recentActions(Transaction& tx, Zone const& zone, LocalDay today, Secret const* key,
                                        int limit)
{
    std::vector<RecentAction> actions;
    for (auto const& event : newestEvents(tx, actionKinds, limit * 2)) {
        if (!standsAlone(event)) continue;
        auto action = describeAction(tx, event, zone, today, key);
        if (action.time.day < today) break;
        actions.push_back(std::move(action));
        if (int(actions.size()) == limit) break;
    }
    return actions;
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
        if (!event || std::find(std::begin(actionKinds), std::end(actionKinds), event->event.kind) ==
                          std::end(actionKinds))
            return makeError(ErrorKind::NotFound, "no such action");
        auto action = describeAction(tx, *event, m_zone, today, sealKey());
        if (action.undone) return action; // pressed twice: taken back once
        if (!action.canUndo) return makeError(ErrorKind::Refused, "the day of this action is over");
        auto const id = event->event.id;
        auto done = action.kind == ActionKind::Enrolment    ? voidEnrolment(append, id)
                    : action.kind == ActionKind::Visit      ? voidVisit(append, id)
                    : action.kind == ActionKind::Redemption ? voidRedemption(append, id, action.customer)
                                                            : voidEvent(append, id);
        if (!done) return done.error();
        action.undone = true;
        action.canUndo = false;
        return action;
    });
}

} // namespace bywalec
