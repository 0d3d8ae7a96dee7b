// The ledger's projector: a grow-only set of entries; a void cancels its target whether it comes before or
// after.
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Ledger.h"

namespace bywalec {

std::span<std::string_view const> LedgerProjector::kinds() const
{
    static constexpr std::string_view all[] = {kind::visitRecorded, kind::visitAmended, kind::rewardEarned,
                                               kind::rewardRedeemed};
    return all;
}

static void addEntries(Transaction& tx, Recorded const& event, std::int64_t customer, bool live)
{
    int line = 0;
    for (auto const& json : event.body().list("entries")) {
        Body const entry(json);
        auto const programme = entry.id<ProgrammeId>("programme");
        auto const delta = entry.integer("delta");
        auto const unit = entry.text("unit");
        if (!programme || !delta || !unit) continue;
        auto const programmeKey = intern(tx, *programme);
        auto const reason = json.find("reason");
        tx.query("INSERT INTO entry (event, line, customer, programme, version, unit, delta, reason, live) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
            .bind(event.key, line++, customer, programmeKey, entry.integer("version").value_or(1), *unit,
                  *delta, reason == json.end() ? std::string("{}") : reason->dump(), live)
            .run();
    }
}

// The same key as when the entries were added: what the body says, whatever the subject is.
static void cancelEntriesOf(Transaction& tx, Recorded const& event)
{
    auto const customer = event.body().id<CustomerId>("customer");
    if (!customer) return;
    tx.query("UPDATE entry SET live = 0 WHERE live = 1 AND customer = ?1 AND event = ?2")
        .bind(intern(tx, *customer), event.key)
        .run();
}

// Entries of the event itself and of the amendments that refer to it.
static void cancelEntries(Transaction& tx, EventId const& target)
{
    if (auto const event = findEvent(tx, target)) cancelEntriesOf(tx, *event);
    for (auto const& event : eventsOf(tx, target))
        if (event.event.kind == kind::visitAmended) cancelEntriesOf(tx, event);
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
          // A redemption may come before the reward it redeems and knows no programme. Row keys tell only the
          // order of arrival; ids decide.
          "INSERT INTO reward (key, customer, programme) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO UPDATE SET "
          "customer = (SELECT key FROM subject WHERE key IN (customer, excluded.customer) ORDER BY id LIMIT "
          "1), "
          "programme = coalesce((SELECT key FROM subject WHERE key IN (programme, excluded.programme) "
          "ORDER BY id LIMIT 1), 0)")
        .bind(reward, customer, programme ? intern(tx, *programme) : 0)
        .run();
    if (event.event.kind == kind::rewardEarned)
        tx.query("INSERT INTO reward_earned (event, event_id, reward, hlc, version, cycle, price, unit, "
                 "cost_minor, expires_day) "
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .bind(event.key, event.event.id, reward, event.event.hlc.packed(),
                  body.integer("version").value_or(1), body.integer("cycle").value_or(1),
                  body.integer("price").value_or(0), body.text("unit").value_or(std::string()),
                  body.integer("cost_minor"), body.integer("expires"))
            .run();
    else
        tx.query("INSERT INTO reward_redeemed (event, event_id, reward) VALUES (?1, ?2, ?3)")
            .bind(event.key, event.event.id, reward)
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
    bool const amends = event.event.kind == kind::visitAmended;
    bool const live = !isVoided(tx, event.event.id) && !(amends && isVoided(tx, event.event.ref));
    addEntries(tx, event, key, live);
    if (event.event.kind == kind::rewardEarned || event.event.kind == kind::rewardRedeemed)
        applyReward(tx, event, key);
}

void LedgerProjector::clear(Transaction& tx)
{
    tx.execute("DELETE FROM reward_redeemed; DELETE FROM reward_earned; DELETE FROM reward; "
               "DELETE FROM entry");
}

void LedgerProjector::dump(Transaction& tx, DumpLine const& line) const
{
    // Left joins: an entry whose event is gone must show.
    auto rows = tx.query(
        "SELECT 'entry ' || coalesce(hex(e.id), 'lost') || ' ' || n.line || ' ' || hex(c.id) || ' ' || "
        "hex(p.id) || ' ' || "
        "n.version "
        "|| ' ' || n.unit || ' ' || n.delta || ' ' || n.reason || ' ' || n.live FROM entry n "
        "LEFT JOIN event e ON e.key = n.event JOIN subject c ON c.key = n.customer "
        "JOIN subject p ON p.key = n.programme UNION ALL "
        "SELECT 'reward ' || hex(s.id) || ' ' || hex(c.id) || ' ' || coalesce(hex(p.id), '-') || ' ' || "
        "r.earned || "
        "' ' || r.redeemed FROM reward r JOIN subject s ON s.key = r.key JOIN subject c ON c.key = "
        "r.customer "
        "LEFT JOIN subject p ON p.key = r.programme UNION ALL "
        "SELECT 'earned ' || hex(e.event_id) || ' ' || e.cycle || ' ' || e.price || ' ' || "
        "coalesce(e.expires_day, '-') FROM reward_earned e UNION ALL "
        "SELECT 'redeemed ' || hex(r.event_id) FROM reward_redeemed r");
    while (rows.step())
        line(rows.text(0));
}

} // namespace bywalec
