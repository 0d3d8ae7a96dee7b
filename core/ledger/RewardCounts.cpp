#include "core/ledger/RewardCounts.h"

#include "core/journal/Subjects.h"

namespace bywalec {

RewardsWaiting rewardsWaiting(Transaction& tx, ProgrammeId programme, LocalDay today)
{
    // A reward that two tills earned has two events: it waits once, at the lower cost.
    auto row = tx.query(
        "SELECT count(*), coalesce(sum(cost), 0) FROM (SELECT min(coalesce(e.cost_minor, 0)) AS cost "
        "FROM reward r JOIN reward_earned e ON e.reward = r.key WHERE r.programme = ?1 AND r.earned > 0 "
        "AND r.redeemed = 0 AND e.badge = 0 AND coalesce(e.expires_day, ?2) >= ?2 "
        "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = e.event_id) GROUP BY r.key)");
    row.bind(findSubject(tx, programme.raw()).value_or(0), today.number).step();
    return {int(row.integer(0)), row.integer(1)};
}

int givenSince(Transaction& tx, ProgrammeId programme, int catalogue, LocalDay from)
{
    auto row = tx.query(
        "SELECT count(DISTINCT r.key) FROM reward r JOIN reward_redeemed d ON d.reward = r.key "
        "WHERE r.programme = ?1 AND r.redeemed > 0 AND coalesce(d.catalogue, 0) = ?2 AND d.local_day >= ?3 "
        "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.target = d.event_id)");
    row.bind(findSubject(tx, programme.raw()).value_or(0), catalogue, from.number).step();
    return int(row.integer(0));
}

int rewardsTaken(Transaction& tx, std::int64_t customer)
{
    auto row = tx.query("SELECT count(*) FROM reward WHERE customer = ?1 AND redeemed > 0");
    row.bind(customer).step();
    return int(row.integer(0));
}

} // namespace bywalec
