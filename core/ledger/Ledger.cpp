#include "core/ledger/Ledger.h"

#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

static json reasonToJson(Reason const& reason)
{
    json out{{"code", reason.code}};
    for (auto const& [name, value] : reason.args)
        std::visit([&, &key = name](auto const& v) { out["args"][key] = v; }, value);
    return out;
}

static Reason reasonFromJson(json const& in)
{
    Reason reason;
    reason.code = Body(in).text("code").value_or(std::string());
    if (auto const args = in.is_object() ? in.find("args") : in.end(); args != in.end() && args->is_object())
        for (auto const& [name, value] : args->items()) {
            if (value.is_number_integer()) reason.args[name] = value.get<std::int64_t>();
            if (value.is_string()) reason.args[name] = value.get<std::string>();
        }
    return reason;
}

json entryToJson(NewEntry const& entry)
{
    json out{{"programme", entry.programme.text()},
             {"version", entry.version},
             {"unit", name(entry.unit)},
             {"delta", entry.delta},
             {"reason", reasonToJson(entry.reason)}};
    if (entry.expires) out["expires"] = entry.expires->number;
    if (!entry.offer.isNull()) out["offer"] = entry.offer.text();
    return out;
}

json entriesToJson(std::vector<NewEntry> const& entries)
{
    json out = json::array();
    for (auto const& entry : entries)
        out.push_back(entryToJson(entry));
    return out;
}

static std::optional<LocalDay> dayIn(Body const& body, char const* field)
{
    auto const day = body.integer(field);
    if (!day) return std::nullopt;
    return LocalDay{std::int32_t(*day)};
}

std::optional<NewEntry> entryFromJson(json const& in)
{
    Body const body(in);
    auto const programme = body.id<ProgrammeId>("programme");
    auto const delta = body.integer("delta");
    auto const unit = unitFrom(body.text("unit").value_or(std::string()));
    if (!programme || !delta || !unit) return std::nullopt;
    NewEntry entry;
    entry.programme = *programme;
    entry.version = int(body.integer("version").value_or(1));
    entry.unit = *unit;
    entry.delta = *delta;
    if (in.contains("reason")) entry.reason = reasonFromJson(in["reason"]);
    entry.expires = dayIn(body, "expires");
    entry.offer = body.id<OfferId>("offer").value_or(OfferId());
    return entry;
}

Draft rewardEarned(NewReward const& reward, LocalDay day, EventId visit)
{
    Draft draft;
    draft.kind = kind::rewardEarned;
    draft.subject = SubjectId(reward.customer.raw());
    draft.ref = visit;
    json body{{"reward", reward.id.text()},
              {"customer", reward.customer.text()},
              {"programme", reward.programme.text()},
              {"version", reward.version},
              {"cycle", reward.cycle},
              {"price", reward.price},
              {"unit", name(Unit::Stamp)},
              {"cost_minor", reward.costMinor},
              {"local_day", day.number}};
    if (reward.expires) body["expires"] = reward.expires->number;
    if (reward.badge) body["badge"] = true;
    draft.body = body.dump();
    return draft;
}

Draft rewardRedeemed(RewardId reward, CustomerId customer, ProgrammeId programme,
                     std::vector<NewEntry> const& entries, int catalogue, EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::rewardRedeemed;
    draft.subject = SubjectId(customer.raw());
    json body{{"reward", reward.text()},
              {"customer", customer.text()},
              {"programme", programme.text()},
              {"operation", operation.text()},
              {"entries", entriesToJson(entries)}};
    if (catalogue != 0) body["catalogue"] = catalogue;
    draft.body = body.dump();
    return draft;
}

#define LINE_SELECT                                                                                          \
    "SELECT n.event_id, e.kind, n.hlc, s.id, n.version, n.unit, n.delta, n.reason, n.expires_day, n.live "   \
    "FROM entry n JOIN event e ON e.id = n.event_id JOIN subject s ON s.key = n.programme "

static LedgerLine lineOf(Query const& row)
{
    LedgerLine line;
    line.event = row.id<EventId>(0);
    line.kind = row.text(1);
    line.time = Hlc(std::uint64_t(row.integer(2))).time();
    line.programme = row.id<ProgrammeId>(3);
    line.version = int(row.integer(4));
    line.unit = unitFrom(row.text(5)).value_or(Unit::Stamp);
    line.delta = row.integer(6);
    line.reason = reasonFromJson(json::parse(row.text(7), nullptr, false));
    if (auto const day = row.maybeInteger(8)) line.expires = LocalDay{std::int32_t(*day)};
    line.live = row.integer(9) != 0;
    return line;
}

std::vector<LedgerLine> ledgerOf(Transaction& tx, std::int64_t customer)
{
    auto rows = tx.query(LINE_SELECT "WHERE n.customer = ?1 ORDER BY n.hlc, n.event_id, n.line");
    rows.bind(customer);
    std::vector<LedgerLine> lines;
    while (rows.step())
        lines.push_back(lineOf(rows));
    return lines;
}

std::vector<LedgerLine> linesOf(Transaction& tx, EventId const& id)
{
    std::vector<LedgerLine> lines;
    auto const event = findEvent(tx, id);
    auto const customer = event ? event->body().id<CustomerId>("customer") : std::nullopt;
    auto const key = customer ? findSubject(tx, customer->raw()) : std::nullopt;
    if (!key) return lines;
    // Their hlc is not below the event's: what belongs to an event is written after it.
    auto rows =
        tx.query(LINE_SELECT
                 "WHERE n.customer = ?1 AND n.hlc >= ?2 AND n.live = 1 AND (n.event_id = ?3 OR (e.ref = "
                 "?3 AND e.kind IN ('visit.amended', 'visit.refunded'))) ORDER BY n.hlc, n.event_id, n.line");
    rows.bind(*key, event->event.hlc.packed(), id);
    while (rows.step())
        lines.push_back(lineOf(rows));
    return lines;
}

std::vector<NewEntry> entriesOf(std::vector<LedgerLine> const& lines)
{
    std::vector<NewEntry> entries;
    for (auto const& line : lines)
        entries.push_back({line.programme, line.version, line.unit, line.delta, line.reason, line.expires});
    return entries;
}

std::int64_t sumOf(std::vector<LedgerLine> const& lines, ProgrammeId programme)
{
    std::int64_t sum = 0;
    for (auto const& line : lines)
        if (line.programme == programme) sum += line.delta;
    return sum;
}

#define EARNED_SELECT                                                                                        \
    "SELECT e.event_id, s.id, r.redeemed, e.badge, e.price FROM reward_earned e JOIN reward r ON r.key = "   \
    "e.reward JOIN subject s ON s.key = r.key "
#define EARNED_STANDS "NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = e.event_id)"

static std::vector<EarnedEvent> earnedIn(Query& rows)
{
    std::vector<EarnedEvent> found;
    while (rows.step()) {
        EarnedEvent earned;
        earned.event = rows.id<EventId>(0);
        earned.reward = rows.id<RewardId>(1);
        earned.badge = rows.integer(3) != 0;
        earned.waits = rows.integer(2) == 0 && !earned.badge;
        earned.price = rows.integer(4);
        found.push_back(earned);
    }
    return found;
}

std::vector<EarnedEvent> earnedEventsOf(Transaction& tx, RewardId reward)
{
    auto rows = tx.query(EARNED_SELECT "WHERE e.reward = ?1 AND " EARNED_STANDS
                                       " ORDER BY e.hlc DESC, e.event_id DESC");
    rows.bind(findSubject(tx, reward.raw()).value_or(0));
    return earnedIn(rows);
}

std::vector<EarnedEvent> earnedAt(Transaction& tx, EventId visit)
{
    auto rows =
        tx.query(EARNED_SELECT "WHERE e.event_id IN (SELECT id FROM event WHERE ref = ?1) AND " EARNED_STANDS
                               " ORDER BY e.hlc DESC, e.event_id DESC");
    rows.bind(visit);
    return earnedIn(rows);
}

int givenCount(Transaction& tx, ProgrammeId programme, int catalogue)
{
    auto row =
        tx.query("SELECT count(DISTINCT r.key) FROM reward r JOIN reward_redeemed d ON d.reward = r.key "
                 "WHERE r.programme = ?1 AND r.redeemed > 0 AND coalesce(d.catalogue, 0) = ?2");
    row.bind(findSubject(tx, programme.raw()).value_or(0), catalogue).step();
    return int(row.integer(0));
}

std::int64_t earnedCostSince(Transaction& tx, ProgrammeId programme, LocalDay from)
{
    auto row = tx.query(
        "SELECT coalesce(sum(cost), 0) FROM (SELECT min(coalesce(e.cost_minor, 0)) AS cost FROM reward r "
        "JOIN "
        "reward_earned e ON e.reward = r.key WHERE r.programme = ?1 AND r.earned > 0 AND e.local_day >= ?2 "
        "AND " EARNED_STANDS " GROUP BY r.key)");
    row.bind(findSubject(tx, programme.raw()).value_or(0), from.number).step();
    return row.integer(0);
}

} // namespace bywalec
