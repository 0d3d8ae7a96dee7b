// The list of recent actions: what was done today, as it stands, and what of it can be taken back.
#include "core/counter/Recent.h"

#include "core/counter/Counter.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

#include <algorithm>

namespace bywalec {

static constexpr std::string_view actionKinds[] = {kind::visitRecorded,    kind::rewardRedeemed,
                                                   kind::customerEnrolled, kind::remarkNoted,
                                                   kind::visitRefunded,    kind::accountAdjusted};

bool isAction(std::string_view kind)
{
    return std::find(std::begin(actionKinds), std::end(actionKinds), kind) != std::end(actionKinds);
}

// The first stamp card that runs; none without one.
static std::optional<Programme> stampCard(Transaction& tx)
{
    for (auto& programme : currentRules(tx).programmes)
        if (std::holds_alternative<StampTerms>(programme.terms)) return std::move(programme);
    return std::nullopt;
}

// Progress right after the action: what was gained up to it, on the card that was running then.
static void fillProgress(Transaction& tx, RecentAction& action, std::int64_t subject, Recorded const& event,
                         Programme const& card)
{
    action.needed = std::get<StampTerms>(card.terms).needed;
    auto gained =
        tx.query("SELECT coalesce(sum(n.delta), 0) FROM entry n JOIN event e ON e.id = n.event_id "
                 "WHERE n.customer = ?1 AND n.programme = ?2 AND n.live = 1 AND n.reward IS NULL AND "
                 "((n.hlc, n.event_id) <= (?3, ?4) OR e.ref = ?4)");
    gained.bind(subject, findSubject(tx, card.id.raw()).value_or(0), event.event.hlc.packed(), event.event.id)
        .step();
    auto const sum = gained.integer(0);
    action.have = sum <= 0 ? 0 : int((sum - 1) % action.needed) + 1;
}

static std::string rewardName(Transaction& tx, Body const& redemption)
{
    auto const reward = redemption.id<RewardId>("reward").value_or(RewardId());
    auto row = tx.query(
        "SELECT r.programme, coalesce((SELECT e.version FROM reward_earned e WHERE e.reward = r.key ORDER BY "
        "e.hlc, e.event_id LIMIT 1), ?2) FROM reward r WHERE r.key = ?1");
    auto const version = redemption.list("entries").empty()
                             ? std::int64_t(1)
                             : Body(redemption.list("entries")[0]).integer("version").value_or(1);
    row.bind(findSubject(tx, reward.raw()).value_or(0), version);
    if (!row.step()) return {};
    auto const programme = findProgramme(tx, row.integer(0), int(row.integer(1)));
    if (!programme) return {};
    if (auto const* terms = rewardOf(programme->terms)) return terms->name;
    if (auto const* points = std::get_if<PointTerms>(&programme->terms))
        for (auto const& each : points->catalogue)
            if (each.key == redemption.integer("catalogue")) return each.reward.name;
    return {};
}

static ActionKind kindOf(Recorded const& event)
{
    auto const& kind = event.event.kind;
    if (kind == kind::rewardRedeemed) return ActionKind::Redemption;
    if (kind == kind::customerEnrolled) return ActionKind::Enrolment;
    if (kind == kind::remarkNoted) return ActionKind::Remark;
    if (kind == kind::visitRefunded) return ActionKind::Refund;
    if (kind == kind::accountAdjusted) return ActionKind::Adjustment;
    return event.body().id<CustomerId>("customer") ? ActionKind::Visit : ActionKind::Guest;
}

// Whether something of the purchase is left to refund, and how much.
static void fillRefund(Transaction& tx, RecentAction& action)
{
    auto const row = findVisit(tx, action.id);
    if (!row) return;
    action.canRefund = !action.undone && !row->refunded;
    if (row->amountMinor) action.leftMinor = *row->amountMinor - row->refundedMinor;
}

static RecentAction described(Transaction& tx, Recorded const& event, Zone const& zone, LocalDay today,
                              Secret const* key, std::optional<Programme> const& card)
{
    RecentAction action;
    auto const body = event.body();
    action.id = event.event.id;
    action.kind = kindOf(event);
    action.time = zone.local(event.event.hlc.time());
    action.customer = body.id<CustomerId>("customer").value_or(CustomerId());
    action.undone = isVoided(tx, action.id);
    action.canUndo = !action.undone && action.time.day >= today;
    action.amountMinor = body.integer(action.kind == ActionKind::Refund ? "refund_minor" : "amount_minor");
    auto const subject = findSubject(tx, action.customer.raw()).value_or(0);
    action.name = readProfile(tx, subject, key).name;
    if (action.undone && action.kind == ActionKind::Enrolment && key) // its own words, until they are blanked
        if (auto const text = openSealed(*key, action.id, event.event.sealed); text && !text->empty())
            action.name =
                Body(nlohmann::json::parse(*text, nullptr, false)).text("name").value_or(std::string());
    if (action.kind == ActionKind::Remark)
        action.remark = remarkKind(body.text("kind").value_or(std::string()));
    if (action.kind == ActionKind::Redemption) action.reward = rewardName(tx, body);
    if (action.kind == ActionKind::Visit || action.kind == ActionKind::Guest) fillRefund(tx, action);
    auto const lines = linesOf(tx, action.id);
    action.entries = entriesOf(lines);
    if (!card) return action;
    if (action.kind == ActionKind::Visit || action.kind == ActionKind::Enrolment)
        fillProgress(tx, action, subject, event, *card);
    if (action.kind == ActionKind::Visit) action.stamps = int(sumOf(lines, card->id));
    return action;
}

RecentAction describeAction(Transaction& tx, Recorded const& event, Zone const& zone, LocalDay today,
                            Secret const* key)
{
    return described(tx, event, zone, today, key, stampCard(tx));
}

// The first visit belongs to its enrolment, and what a file brought in belongs to its import: they are taken
// back with it. A refund always names its visit.
bool standsAlone(Recorded const& event)
{
    if (event.event.kind == kind::visitRefunded) return !event.body().text("import");
    return event.event.kind == kind::rewardRedeemed || event.event.ref.isNull();
}

std::vector<RecentAction> recentActions(Transaction& tx, Zone const& zone, LocalDay today, Secret const* key,
                                        int limit)
{
    std::vector<RecentAction> actions;
    auto const card = stampCard(tx);
    for (auto const& event : newestEvents(tx, actionKinds, limit * 2)) {
        if (!standsAlone(event)) continue;
        auto action = described(tx, event, zone, today, key, card);
        if (action.time.day < today) break;
        actions.push_back(std::move(action));
        if (int(actions.size()) == limit) break;
    }
    return actions;
}

} // namespace bywalec
