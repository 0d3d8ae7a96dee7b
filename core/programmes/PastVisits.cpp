#include "core/programmes/PastVisits.h"

#include "core/customers/Profile.h"

#include <algorithm>
#include <unordered_map>

namespace bywalec {

Past pastVisits(Transaction& tx, LocalDay from, LocalDay until, Secret const* key)
{
    Past past;
    past.from = from;
    past.until = until;
    std::unordered_map<std::int64_t, std::int32_t> places;
    std::vector<std::int64_t> customers;
    auto rows = tx.query(
        "SELECT customer, local_day, minute, amount_minor FROM visit WHERE local_day BETWEEN ?1 AND ?2 "
        "AND voided = 0 AND customer <> 0 ORDER BY local_day, minute, hlc, customer");
    rows.bind(from.number, until.number);
    while (rows.step()) {
        auto const [place, isNew] = places.try_emplace(rows.integer(0), std::int32_t(places.size()));
        if (isNew) customers.push_back(rows.integer(0));
        PastVisit visit;
        visit.customer = place->second;
        visit.day = LocalDay{std::int32_t(rows.integer(1))};
        visit.minute = std::uint16_t(std::clamp<std::int64_t>(rows.integer(2), 0, 1439));
        // What another till wrote wrongly is an amount that isn't known.
        auto const amount = rows.maybeInteger(3).value_or(-1);
        visit.amountMinor = amount >= 0 && amount <= largestAmount ? amount : -1;
        past.visits.push_back(visit);
    }
    past.customers = int(places.size());
    if (key)
        for (auto const customer : customers)
            past.birthdays.push_back(readProfile(tx, customer, key).birthday);
    return past;
}

} // namespace bywalec
