// One pass over the days up to `asOf`; who hasn't been here for longer than segments look back is looked for
// day by day, backwards, until everybody is found.
#include "core/reports/CustomerTable.h"

#include "core/programmes/Programmes.h"
#include "core/words/Collation.h"

#include <algorithm>
#include <numeric>

namespace bywalec {

namespace {

/// Enrolled customers by subject key, which is how Members has them too.
struct Enrolled {
    std::vector<std::int64_t> keys;
    std::vector<CustomerTableRow> rows; ///< at the same place

    std::size_t placeOf(std::int64_t key) const
    {
        auto const at = std::lower_bound(keys.begin(), keys.end(), key);
        return at == keys.end() || *at != key ? keys.size() : std::size_t(at - keys.begin());
    }
};

Enrolled readEnrolled(Transaction& tx)
{
    Enrolled all;
    auto rows = tx.query("SELECT c.key, s.id FROM customer c JOIN subject s ON s.key = c.key "
                         "WHERE c.enrolled IS NOT NULL AND c.gone = 0 ORDER BY c.key");
    while (rows.step()) {
        all.keys.push_back(rows.integer(0));
        all.rows.emplace_back().customer = rows.id<CustomerId>(1);
    }
    return all;
}

/// Everybody's days as far back as segments look, but a year at least.
Members membersFor(Transaction& tx, LocalDay asOf, SegmentRules const& rules)
{
    LocalDay const from{asOf.number - rules.lookBackDays()};
    return readMembers(tx, std::min(from, yearBefore(asOf)), asOf);
}

void addDays(Enrolled& all, Members const& members, Segments const& segments, LocalDay asOf)
{
    std::vector<std::size_t> places;
    places.reserve(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        places.push_back(all.placeOf(members.keys[i]));
        if (places[i] < all.rows.size()) all.rows[places[i]].segment = segments.rows[i].segment;
    }
    auto const year = yearBefore(asOf);
    for (auto const& day : members.days) {
        if (places[day.member] >= all.rows.size()) continue;
        auto& row = all.rows[places[day.member]];
        row.lastDay = std::max(row.lastDay, day.day.number);
        if (asOf - day.day < CustomerTable::latelyDays) row.ordersLately += day.orders;
        if (day.day < year) continue;
        row.amounts += day.amounts;
        row.spentMinor += day.revenueMinor;
    }
}

// A member without a day among those that were read was here before them.
Result<void> findOlder(Transaction& tx, Enrolled& all, LocalDay before, std::stop_token const& stop)
{
    auto const isMissing = [](CustomerTableRow const& row) {
        return row.segment != Segment::Unknown && row.lastDay == CustomerTableRow::never;
    };
    auto missing = std::count_if(all.rows.begin(), all.rows.end(), isMissing);
    auto rows = tx.query("SELECT customer, day FROM cust_day WHERE day < ?1 ORDER BY day DESC");
    rows.bind(before.number);
    for (std::int64_t read = 1; missing > 0 && rows.step(); ++read) {
        if (read % 65536 == 0 && stop.stop_requested()) return makeError(ErrorKind::Cancelled);
        auto const place = all.placeOf(rows.integer(0));
        if (place >= all.rows.size() || !isMissing(all.rows[place])) continue;
        all.rows[place].lastDay = std::int32_t(rows.integer(1));
        --missing;
    }
    return {};
}

void addNames(std::vector<CustomerTableRow>& rows, Directory const& directory, std::string_view language)
{
    for (auto& hit : directory.everybody()) {
        auto const at = std::lower_bound(
            rows.begin(), rows.end(), hit.customer,
            [](CustomerTableRow const& row, CustomerId const& id) { return row.customer < id; });
        if (at == rows.end() || at->customer != hit.customer) continue;
        at->name = std::move(hit.name);
        at->phoneTail = std::move(hit.phoneTail);
        at->cardNumber = std::move(hit.cardNumber);
    }
    std::vector<std::string> names;
    names.reserve(rows.size());
    for (auto const& row : rows)
        names.push_back(row.name);
    auto const places = alphabeticPlaces(names, language);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].place = places[i];
}

} // namespace

Result<CustomerTable> customerTable(Transaction& tx, Directory const& directory, LocalDay asOf,
                                    std::string_view language, std::stop_token const& stop)
{
    CustomerTable table;
    table.asOf = asOf;
    table.rules = segmentRules(shopPaceDays(tx));
    auto all = readEnrolled(tx);
    auto const members = membersFor(tx, asOf, table.rules);
    if (stop.stop_requested()) return makeError(ErrorKind::Cancelled);
    addDays(all, members, segmentsOf(members, asOf, table.rules), asOf);
    if (auto found = findOlder(tx, all, members.from, stop); !found) return found.error();
    table.rows = std::move(all.rows);
    std::sort(table.rows.begin(), table.rows.end(),
              [](auto const& a, auto const& b) { return a.customer < b.customer; });
    addNames(table.rows, directory, language);
    for (auto const& row : table.rows)
        ++table.counts[std::size_t(row.segment)];
    return table;
}

namespace {

/// What a row is ordered by; without a value it stands at the end.
std::optional<std::int64_t> valueOf(CustomerTableRow const& row, CustomerColumn by)
{
    // From the one whom the shop can count on to the one it has lost.
    static constexpr int ranks[] = {6, 5, 3, 1,
                                    0, 2, 4}; // unknown, lost, at risk, new, champion, occasional, quiet
    switch (by) {
    case CustomerColumn::Name:
        if (row.name.empty()) return std::nullopt;
        return row.place;
    case CustomerColumn::Segment:
        if (row.segment == Segment::Unknown) return std::nullopt;
        return ranks[std::size_t(row.segment)];
    case CustomerColumn::LastDay:
        if (row.lastDay == CustomerTableRow::never) return std::nullopt;
        return row.lastDay;
    case CustomerColumn::OrdersLately:
        return row.ordersLately;
    case CustomerColumn::Spent:
        break;
    }
    if (row.amounts == 0) return std::nullopt;
    return row.spentMinor;
}

} // namespace

std::vector<std::uint32_t> chooseCustomers(CustomerTable const& table, CustomerChoice const& choice)
{
    struct Ranked {
        std::int64_t value;
        std::uint32_t name;
        std::uint32_t place;
        bool operator<(Ranked const& other) const
        {
            return std::tie(value, name, place) < std::tie(other.value, other.name, other.place);
        }
    };
    std::vector<Ranked> ranked;
    auto const add = [&](std::size_t place) {
        auto const& row = table.rows[place];
        if (!choice.shows(row.segment)) return;
        auto const value = valueOf(row, choice.by);
        auto const last = std::numeric_limits<std::int64_t>::max();
        ranked.push_back({!value              ? last
                          : choice.descending ? -*value
                                              : *value,
                          row.place, std::uint32_t(place)});
    };
    if (choice.among) {
        for (auto const& customer : *choice.among) {
            auto const at = std::lower_bound(
                table.rows.begin(), table.rows.end(), customer,
                [](CustomerTableRow const& row, CustomerId const& id) { return row.customer < id; });
            if (at != table.rows.end() && at->customer == customer) add(std::size_t(at - table.rows.begin()));
        }
    } else {
        ranked.reserve(table.rows.size());
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            add(i);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::uint32_t> places;
    places.reserve(ranked.size());
    for (auto const& each : ranked)
        places.push_back(each.place);
    return places;
}

} // namespace bywalec
