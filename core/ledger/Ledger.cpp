#include "core/ledger/Ledger.h"

#include "core/journal/Subjects.h"

#include <algorithm>
#include <set>

namespace bywalec {

using nlohmann::json;

static json reasonToJson(Reason const& reason)
{
    json out{{"code", reason.code}};
    for (auto const& [name, value] : reason.args)
        std::visit([&, &key = name](auto const& v) { out["args"][key] = v; }, value);
    return out;
}

static Reason reasonFromJson(std::string const& text)
{
    auto const in = json::parse(text, nullptr, false);
    Reason reason;
    reason.code = Body(in).text("code").value_or(std::string());
    if (auto const args = in.is_object() ? in.find("args") : in.end(); args != in.end() && args->is_object())
        for (auto const& [name, value] : args->items()) {
            if (value.is_number_integer()) reason.args[name] = value.get<std::int64_t>();
            if (value.is_string()) reason.args[name] = value.get<std::string>();
        }
    return reason;
}

json entriesToJson(std::vector<NewEntry> const& entries)
{
    json out = json::array();
    for (auto const& entry : entries)
        out.push_back({{"programme", entry.programme.text()},
                       {"version", entry.version},
                       {"unit", entry.unit},
                       {"delta", entry.delta},
                       {"reason", reasonToJson(entry.reason)}});
    return out;
}

Draft rewardEarned(NewReward const& reward, CustomerId customer, EventId visit)
{
    Draft draft;
    draft.kind = kind::rewardEarned;
    draft.subject = SubjectId(customer.raw());
    draft.ref = visit;
    json body{
        {"reward", reward.id.text()}, {"customer", customer.text()},   {"programme", reward.programme.text()},
        {"version", reward.version},  {"cycle", reward.cycle},         {"price", reward.price},
        {"unit", stampUnit},          {"cost_minor", reward.costMinor}};
    if (reward.expires) body["expires"] = reward.expires->number;
    draft.body = body.dump();
    return draft;
}

Draft rewardRedeemed(RewardId reward, CustomerId customer, std::vector<NewEntry> const& entries,
                     EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::rewardRedeemed;
    draft.subject = SubjectId(customer.raw());
    draft.body = json{{"reward", reward.text()},
                      {"customer", customer.text()},
                      {"operation", operation.text()},
                      {"entries", entriesToJson(entries)}}
                     .dump();
    return draft;
}

// What waits, oldest first. An expired reward keeps its price: `spent` grows by it.
static std::vector<OpenReward> openRewards(Transaction& tx, std::int64_t customer, std::int64_t programme,
                                           LocalDay today, std::int64_t& spent)
{
    auto rows = tx.query("SELECT s.id, e.cycle, e.price, e.expires_day, e.version FROM reward r "
                         "JOIN reward_earned e ON e.reward = r.key JOIN subject s ON s.key = r.key "
                         "WHERE r.customer = ?1 AND r.programme = ?2 AND r.earned > 0 AND r.redeemed = 0 "
                         "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = e.event_id) "
                         "ORDER BY e.cycle, e.hlc, e.event_id");
    rows.bind(customer, programme);
    std::vector<OpenReward> open;
    std::set<RewardId> seen;
    while (rows.step()) {
        OpenReward reward;
        reward.id = rows.id<RewardId>(0);
        if (!seen.insert(reward.id).second) continue; // earned on two tills: the first says its terms
        reward.cycle = int(rows.integer(1));
        reward.price = rows.integer(2);
        if (auto const day = rows.maybeInteger(3)) reward.expires = LocalDay{std::int32_t(*day)};
        if (reward.expires && *reward.expires < today) {
            spent += reward.price;
            continue;
        }
        // A reward earned under old terms keeps them.
        if (auto const then = findProgramme(tx, programme, int(rows.integer(4))))
            reward.name = then->terms.reward;
        open.push_back(std::move(reward));
    }
    return open;
}

Standing standingOf(Transaction& tx, std::int64_t customer, StampProgramme const& programme, LocalDay today)
{
    Standing standing;
    auto const key = findSubject(tx, programme.id.raw()).value_or(0);
    // Summed and not kept: an account is read in one place, and a kept sum would cost each visit one page
    // more.
    auto sum = tx.query("SELECT coalesce(sum(delta) FILTER (WHERE unit = ?3), 0), count(*) FROM entry "
                        "WHERE customer = ?1 AND programme = ?2 AND live = 1");
    sum.bind(customer, key, stampUnit).step();
    standing.balance = sum.integer(0);
    standing.hasHistory = sum.integer(1) > 0;
    auto cycles =
        tx.query("SELECT coalesce(max(e.cycle), 0) FROM reward r JOIN reward_earned e ON e.reward = r.key "
                 "WHERE r.customer = ?1 AND r.programme = ?2 AND r.earned > 0");
    cycles.bind(customer, key).step();
    standing.lastCycle = int(std::clamp<std::int64_t>(cycles.integer(0), 0, 1'000'000'000));
    if (standing.lastCycle == 0) return standing;
    std::int64_t spent = 0;
    standing.open = openRewards(tx, customer, key, today, spent);
    standing.balance -= spent;
    return standing;
}

std::vector<LedgerLine> ledgerOf(Transaction& tx, std::int64_t customer)
{
    auto rows = tx.query(
        "SELECT e.id, e.kind, e.hlc, s.id, n.version, n.unit, n.delta, n.reason, n.live FROM entry n "
        "JOIN event e ON e.key = n.event JOIN subject s ON s.key = n.programme "
        "WHERE n.customer = ?1 ORDER BY e.hlc, e.id, n.line");
    rows.bind(customer);
    std::vector<LedgerLine> lines;
    while (rows.step())
        lines.push_back({rows.id<EventId>(0), rows.text(1), Hlc(std::uint64_t(rows.integer(2))).time(),
                         rows.id<ProgrammeId>(3), int(rows.integer(4)), rows.text(5), rows.integer(6),
                         reasonFromJson(rows.text(7)), rows.integer(8) != 0});
    return lines;
}

std::int64_t deltaOf(Transaction& tx, EventId const& event, ProgrammeId programme)
{
    auto row = tx.query(
        "SELECT coalesce(sum(delta), 0) FROM entry WHERE live = 1 AND programme = ?2 "
        "AND customer = (SELECT s.key FROM event e JOIN subject s ON s.id = e.subject WHERE e.id = ?1) "
        "AND event IN (SELECT key FROM event WHERE id = ?1 OR (ref = ?1 AND kind = 'visit.amended'))");
    row.bind(event, findSubject(tx, programme.raw()).value_or(0)).step();
    return row.integer(0);
}

std::vector<EventId> earnedEventsOf(Transaction& tx, RewardId reward)
{
    auto rows =
        tx.query("SELECT event_id FROM reward_earned r WHERE reward = ?1 AND NOT EXISTS "
                 "(SELECT 1 FROM voided v WHERE v.target = r.event_id) ORDER BY hlc DESC, event_id DESC");
    rows.bind(findSubject(tx, reward.raw()).value_or(0));
    std::vector<EventId> events;
    while (rows.step())
        events.push_back(rows.id<EventId>(0));
    return events;
}

} // namespace bywalec
