// Which events are about a customer is told by the tables that each kind of them fills: the journal has no
// index for it.
#include "core/counter/TimeLine.h"

#include "core/counter/Recent.h"
#include "core/journal/EventStore.h"
#include "core/journal/Journal.h"
#include "core/journal/Subjects.h"

#include <algorithm>
#include <limits>
#include <map>

namespace bywalec {

namespace {

std::vector<EventId> actionIdsOf(Transaction& tx, std::int64_t customer)
{
    auto rows = tx.query(
        "SELECT e.id FROM event e WHERE e.kind IN ('visit.recorded', 'reward.redeemed', 'customer.enrolled', "
        "'remark.noted', 'visit.refunded', 'account.adjusted') AND e.key IN ("
        "SELECT key FROM visit WHERE customer = ?1 "
        "UNION SELECT x.key FROM entry n JOIN event x ON x.id = n.event_id WHERE n.customer = ?1 "
        "UNION SELECT d.event FROM reward_redeemed d JOIN reward r ON r.key = d.reward WHERE r.customer = ?1 "
        "UNION SELECT event FROM remark WHERE customer = ?1 "
        "UNION SELECT enrolled FROM customer WHERE key = ?1) ORDER BY e.hlc DESC, e.id DESC");
    rows.bind(customer);
    std::vector<EventId> ids;
    while (rows.step())
        ids.push_back(rows.id<EventId>(0));
    return ids;
}

/// The account played through once: each action's lines with the balance after them.
class Played {
  public:
    Played(Transaction& tx, std::int64_t customer, Zone const& zone) : m_tx(tx), m_zone(zone)
    {
        for (auto const& line : ledgerOf(tx, customer))
            add(line);
    }
    std::vector<AccountLine> linesOf(EventId const& action) const
    {
        auto const found = m_lines.find(action);
        return found == m_lines.end() ? std::vector<AccountLine>() : found->second;
    }

  private:
    struct Account {
        std::vector<Movement> movements;
        std::int64_t sum = 0;
        bool expires = false;
    };

    // More stamps for a visit belong to the visit.
    EventId actionOf(LedgerLine const& line) const
    {
        if (line.kind != kind::visitAmended) return line.event;
        auto const event = findEvent(m_tx, line.event);
        return event ? event->event.ref : line.event;
    }

    void add(LedgerLine const& line)
    {
        auto& account = m_accounts[line.programme];
        auto const day = m_zone.local(line.time).day;
        if (line.live) {
            account.movements.push_back({day, line.delta, line.expires});
            account.sum += line.delta;
            account.expires = account.expires || line.expires.has_value();
        }
        AccountLine shown{line, {}, 0, account.sum};
        if (account.expires) shown.balance = hold(account.movements, day).balance;
        auto const& programme = definitionOf(line);
        if (programme) {
            shown.programme = nameOf(*programme);
            if (auto const* stamps = std::get_if<StampTerms>(&programme->terms))
                shown.needed = stamps->needed;
        }
        m_lines[actionOf(line)].push_back(std::move(shown));
    }

    std::optional<Programme> const& definitionOf(LedgerLine const& line)
    {
        auto const key = std::pair(line.programme, line.version);
        auto const found = m_definitions.find(key);
        if (found != m_definitions.end()) return found->second;
        auto const subject = findSubject(m_tx, line.programme.raw()).value_or(0);
        return m_definitions.emplace(key, findProgramme(m_tx, subject, line.version)).first->second;
    }

    Transaction& m_tx;
    Zone const& m_zone;
    std::map<EventId, std::vector<AccountLine>> m_lines;
    std::map<ProgrammeId, Account> m_accounts;
    std::map<std::pair<ProgrammeId, int>, std::optional<Programme>> m_definitions;
};

std::vector<std::string> earnedNames(Transaction& tx, EventId action)
{
    std::vector<std::string> names;
    for (auto const& earned : earnedAt(tx, action)) {
        auto const event = findEvent(tx, earned.event);
        auto const programme = event ? event->body().id<ProgrammeId>("programme") : std::nullopt;
        if (!programme) continue;
        auto const key = findSubject(tx, programme->raw()).value_or(0);
        auto const version = int(event->body().integer("version").value_or(1));
        auto const defined = findProgramme(tx, key, version);
        if (auto const* reward = defined ? rewardOf(defined->terms) : nullptr) names.push_back(reward->name);
    }
    return names;
}

// Why a correction was made, what a remark said.
std::string noteIn(Recorded const& event, Secret const* key)
{
    if (!key || event.event.sealed.empty()) return {};
    if (event.event.kind != kind::accountAdjusted && event.event.kind != kind::remarkNoted) return {};
    auto const text = openSealed(*key, event.event.id, event.event.sealed);
    if (!text || text->empty()) return {};
    auto const json = nlohmann::json::parse(*text, nullptr, false);
    Body const body(json);
    return body.text("note").value_or(body.text("text").value_or(std::string()));
}

} // namespace

TimeLine timeLineOf(Transaction& tx, CustomerId customer, Zone const& zone, LocalDay today, Secret const* key,
                    int limit)
{
    TimeLine line;
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    auto const ids = actionIdsOf(tx, subject);
    auto const shown = std::min(ids.size(), std::size_t(std::max(0, limit)));
    line.older = int(ids.size() - shown);
    if (shown == 0) return line;
    Played const played(tx, subject, zone);
    std::map<ItemId, std::string> items;
    for (auto const& item : readDefinitions(tx).items)
        items.emplace(item.newest().id, item.newest().name);
    for (std::size_t i = 0; i < shown; ++i) {
        auto const event = findEvent(tx, ids[i]);
        if (!event) continue;
        TimeLineAction one;
        one.action = describeAction(tx, *event, zone, today, key);
        // The first visit is taken back with its enrolment, which stands beside it.
        if (!standsAlone(*event)) one.action.canUndo = false;
        one.lines = played.linesOf(ids[i]);
        for (auto const& bought : linesFromJson(event->body().list("items")))
            if (auto const name = items.find(bought.item); name != items.end())
                one.items.emplace_back(name->second, bought.quantity);
        one.earned = earnedNames(tx, ids[i]);
        one.note = noteIn(*event, key);
        line.actions.push_back(std::move(one));
    }
    return line;
}

} // namespace bywalec
