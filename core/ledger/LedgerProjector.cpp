// The ledger's projector: a grow-only set of entries; a void cancels its target whether it comes before or
// after.
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Ledger.h"

#include <algorithm>

namespace bywalec {

std::span<std::string_view const> LedgerProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::visitRecorded,  kind::visitAmended,
                                               kind::visitRefunded,  kind::rewardEarned,
                                               kind::rewardRedeemed, kind::accountAdjusted};
    return all;
}

// Events that belong to a visit fall with it.
static bool belongsToVisit(std::string_view kind)
{
    return kind == kind::visitAmended || kind == kind::visitRefunded;
}

// Of the event's own wall calendar, where the body doesn't say it.
static std::int32_t dayOf(Recorded const& event)
{
    if (auto const day = event.body().integer("local_day")) return std::int32_t(*day);
    auto const local = event.event.hlc.time() + std::chrono::minutes(event.event.utcOffsetMin);
    return std::int32_t(std::chrono::floor<std::chrono::days>(local).time_since_epoch().count());
}

// What a tier by points counts: what visits earned, and what refunds took of it.
static bool earns(std::string_view kind, std::int64_t delta)
{
    if (kind == kind::visitRecorded) return delta > 0;
    if (kind == kind::visitRefunded) return delta < 0;
    return kind == kind::visitAmended;
}

// 0 = none; the row takes NULL for it.
template<class Tag>
static std::int64_t internIfAny(Transaction& tx, Id<Tag> const& id)
{
    return id.isNull() ? 0 : intern(tx, id);
}

// What was bought or paid with it; everything else is what was given out.
static bool spends(std::int64_t rewardKey, std::string const& reasonCode)
{
    return rewardKey != 0 || reasonCode == "paid";
}

static std::string codeOf(std::string const& reason)
{
    return Body(nlohmann::json::parse(reason, nullptr, false)).text("code").value_or(std::string());
}

// Points and credit are a debt as they lie on the card; a stamp is one when it has become a reward.
static bool isOwed(Unit unit)
{
    return unit == Unit::Point || unit == Unit::Credit;
}

// `sign` −1 takes an entry out again. A day and programme with nothing left has no row.
static void addToUnitDay(Transaction& tx, std::int32_t day, std::int64_t programme, std::string_view unit,
                         std::int64_t entryDelta, bool spent, int sign)
{
    constexpr std::int64_t most =
        1'000'000'000'000; // beyond is some till's mistake and must not wrap the sum
    auto const delta = std::clamp(entryDelta, -most, most);
    tx.query("INSERT INTO unit_day (day, programme, unit, issued, spent, entries) VALUES (?1, ?2, ?3, ?4, "
             "?5, ?6) "
             "ON CONFLICT (day, programme, unit) DO UPDATE SET issued = issued + ?4, spent = spent + ?5, "
             "entries = entries + ?6")
        .bind(day, programme, unit, spent ? 0 : sign * delta, spent ? -sign * delta : 0, sign)
        .run();
    if (sign < 0)
        tx.query("DELETE FROM unit_day WHERE day = ?1 AND programme = ?2 AND unit = ?3 AND entries = 0")
            .bind(day, programme, unit)
            .run();
}

static void addEntries(Transaction& tx, Recorded const& event, std::int64_t customer, bool live)
{
    auto const reward = event.event.kind == kind::rewardRedeemed
                            ? event.body().id<RewardId>("reward").value_or(RewardId())
                            : RewardId();
    auto const rewardKey = internIfAny(tx, reward);
    auto const day = dayOf(event);
    int number = 0;
    for (auto const& json : event.body().list("entries")) {
        Body const body(json);
        auto const entry = entryFromJson(json);
        if (!entry) continue;
        auto const offer = internIfAny(tx, entry->offer);
        auto const programme = intern(tx, entry->programme);
        auto const reason = json.find("reason");
        tx.query("INSERT INTO entry (customer, hlc, event_id, line, programme, unit, delta, live, local_day, "
                 "expires_day, offer, reward, earns, cause, version, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
                 "?7, ?8, ?9, ?10, nullif(?11, 0), nullif(?12, 0), ?13, ?14, ?15, ?16)")
            .bind(customer, event.event.hlc.packed(), event.event.id, number++, programme, name(entry->unit),
                  entry->delta, live, day,
                  entry->expires ? std::optional(entry->expires->number) : std::nullopt, offer, rewardKey,
                  earns(event.event.kind, entry->delta), body.text("cause"), entry->version,
                  reason == json.end() ? std::string("{}") : reason->dump())
            .run();
        if (live && isOwed(entry->unit))
            addToUnitDay(tx, day, programme, name(entry->unit), entry->delta,
                         spends(rewardKey, entry->reason.code), 1);
    }
}

// The same key as when the entries were added: what the body says, whatever the subject is.
static void cancelEntriesOf(Transaction& tx, Recorded const& event)
{
    auto const customer = event.body().id<CustomerId>("customer");
    if (!customer) return;
    auto rows = tx.query(
        "SELECT local_day, programme, unit, delta, coalesce(reward, 0), reason FROM entry "
        "WHERE live = 1 AND unit IN ('point', 'credit') AND customer = ?1 AND hlc = ?2 AND event_id = ?3");
    rows.bind(intern(tx, *customer), event.event.hlc.packed(), event.event.id);
    while (rows.step())
        addToUnitDay(tx, std::int32_t(rows.integer(0)), rows.integer(1), rows.text(2), rows.integer(3),
                     spends(rows.integer(4), codeOf(rows.text(5))), -1);
    tx.query("UPDATE entry SET live = 0 WHERE live = 1 AND customer = ?1 AND hlc = ?2 AND event_id = ?3")
        .bind(intern(tx, *customer), event.event.hlc.packed(), event.event.id)
        .run();
}

// Entries of the event itself and of what belongs to it.
static void cancelEntries(Transaction& tx, EventId const& target)
{
    if (auto const event = findEvent(tx, target)) cancelEntriesOf(tx, *event);
    for (auto const& event : eventsOf(tx, target))
        if (belongsToVisit(event.event.kind)) cancelEntriesOf(tx, event);
}

// Counts of what stands: any order of earned, redeemed and voided leads here to the same numbers.
static void settleReward(Transaction& tx, std::int64_t reward)
{
    tx.query("UPDATE reward SET "
             "earned = (SELECT count(*) FROM reward_earned r WHERE r.reward = ?1 AND NOT EXISTS "
             "(SELECT 1 FROM voided v WHERE v.target = r.event_id)), "
             "redeemed = (SELECT count(*) FROM reward_redeemed r WHERE r.reward = ?1 AND NOT EXISTS "
             "(SELECT 1 FROM voided v WHERE v.target = r.event_id)) WHERE key = ?1")
        .bind(reward)
        .run();
}

static void cancelRewards(Transaction& tx, EventId const& target)
{
    std::vector<std::int64_t> rewards;
    auto rows = tx.query("SELECT reward FROM reward_earned WHERE event_id = ?1 UNION "
                         "SELECT reward FROM reward_redeemed WHERE event_id = ?1");
    rows.bind(target);
    while (rows.step())
        rewards.push_back(rows.integer(0));
    for (auto const reward : rewards)
        settleReward(tx, reward);
}

static void applyReward(Transaction& tx, Recorded const& event, std::int64_t customer)
{
    auto const body = event.body();
    auto const id = body.id<RewardId>("reward");
    if (!id) return;
    auto const reward = intern(tx, *id);
    auto const programme = body.id<ProgrammeId>("programme");
    tx.query(
          // A redemption may come before the reward it redeems and may know no programme. Row keys tell only
          // the order of arrival; ids decide.
          "INSERT INTO reward (key, customer, programme) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO UPDATE SET "
          "customer = (SELECT key FROM subject WHERE key IN (customer, excluded.customer) ORDER BY id LIMIT "
          "1), "
          "programme = coalesce((SELECT key FROM subject WHERE key IN (programme, excluded.programme) "
          "ORDER BY id LIMIT 1), 0)")
        .bind(reward, customer, programme ? intern(tx, *programme) : 0)
        .run();
    if (event.event.kind == kind::rewardEarned)
        tx.query("INSERT INTO reward_earned (event, event_id, reward, hlc, local_day, version, cycle, price, "
                 "unit, cost_minor, expires_day, badge) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
            .bind(event.key, event.event.id, reward, event.event.hlc.packed(), dayOf(event),
                  body.integer("version").value_or(1), body.integer("cycle").value_or(1),
                  body.integer("price").value_or(0), body.text("unit").value_or(std::string()),
                  body.integer("cost_minor"), body.integer("expires"), body.flag("badge"))
            .run();
    else
        tx.query("INSERT INTO reward_redeemed (event, event_id, reward, catalogue, local_day) "
                 "VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(event.key, event.event.id, reward, body.integer("catalogue"), dayOf(event))
            .run();
    settleReward(tx, reward);
}

void LedgerProjector::apply(Transaction& tx, Recorded const& event)
{
    auto const body = event.body();
    if (event.event.kind == kind::eventVoided) {
        auto const target = body.id<EventId>("target");
        if (!target) return;
        cancelEntries(tx, *target);
        cancelRewards(tx, *target);
        return;
    }
    auto const customer = body.id<CustomerId>("customer");
    if (!customer) return; // a guest has no account
    auto const key = intern(tx, *customer);
    bool const live =
        !isVoided(tx, event.event.id) && !(belongsToVisit(event.event.kind) && isVoided(tx, event.event.ref));
    addEntries(tx, event, key, live);
    if (event.event.kind == kind::rewardEarned || event.event.kind == kind::rewardRedeemed)
        applyReward(tx, event, key);
}

void LedgerProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM reward_redeemed; DELETE FROM reward_earned; DELETE FROM reward; "
               "DELETE FROM unit_day; DELETE FROM entry");
}

void LedgerProjector::dump(Transaction& tx, DumpLine const& line) const
{
    auto rows = tx.query(
        "SELECT 'entry ' || hex(n.event_id) || ' ' || n.line || ' ' || n.hlc || ' ' || hex(c.id) || ' ' || "
        "hex(p.id) || ' ' || n.version || ' ' || n.unit || ' ' || n.delta || ' ' || n.local_day || ' ' || "
        "coalesce(n.expires_day, '-') || ' ' || coalesce(hex(o.id), '-') || ' ' || coalesce(hex(r.id), '-') "
        "|| ' ' || n.earns || ' ' || coalesce(n.cause, '-') || ' ' || n.reason || ' ' || n.live "
        "FROM entry n JOIN subject c ON c.key = n.customer JOIN subject p ON p.key = n.programme "
        "LEFT JOIN subject o ON o.key = n.offer LEFT JOIN subject r ON r.key = n.reward UNION ALL "
        "SELECT 'reward ' || hex(s.id) || ' ' || hex(c.id) || ' ' || coalesce(hex(p.id), '-') || ' ' || "
        "r.earned || ' ' || r.redeemed FROM reward r JOIN subject s ON s.key = r.key "
        "JOIN subject c ON c.key = r.customer LEFT JOIN subject p ON p.key = r.programme UNION ALL "
        "SELECT 'earned ' || hex(e.event_id) || ' ' || e.local_day || ' ' || e.cycle || ' ' || e.price || "
        "' ' || coalesce(e.expires_day, '-') || ' ' || e.badge FROM reward_earned e UNION ALL "
        "SELECT 'redeemed ' || hex(d.event_id) || ' ' || coalesce(d.catalogue, '-') || ' ' || d.local_day "
        "FROM reward_redeemed d UNION ALL "
        "SELECT 'day ' || u.day || ' ' || coalesce(hex(p.id), 'lost') || ' ' || u.unit || ' ' || u.issued || "
        "' ' || "
        "u.spent || ' ' || u.entries FROM unit_day u LEFT JOIN subject p ON p.key = u.programme");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
