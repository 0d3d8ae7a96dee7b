#include "core/reports/Favourites.h"

#include "core/journal/Subjects.h"
#include "core/programmes/Programmes.h"
#include "core/reports/Figures.h"
#include "core/reports/VisitsOfRange.h"

#include <algorithm>
#include <map>
#include <set>

namespace bywalec {

namespace {

constexpr int windowDays = 28;
constexpr std::size_t mostFavourites = 3;

struct Bought {
    std::int64_t champions = 0;
    std::int64_t others = 0;
};

std::set<std::int64_t> championsOf(ReportBasis const& basis)
{
    std::set<std::int64_t> keys;
    for (auto const& row : basis.segments.rows)
        if (row.segment == Segment::Champion) keys.insert(basis.members.keys[row.member]);
    return keys;
}

std::map<std::int64_t, std::string> itemNames(Transaction& tx)
{
    std::map<std::int64_t, std::string> names;
    for (auto const& item : readDefinitions(tx).items)
        if (auto const key = findSubject(tx, item.newest().id.raw())) names[*key] = item.newest().name;
    return names;
}

bool anyLines(Transaction& tx)
{
    return tx.query("SELECT 1 FROM visit_line LIMIT 1").step();
}

} // namespace

std::vector<Favourite> favouritesOf(Transaction& tx, ReportBasis const& basis)
{
    auto const champions = championsOf(basis);
    if (champions.empty() || !anyLines(tx)) return {};
    auto const first = LocalDay{basis.asOf.number - windowDays + 1};
    auto rows = tx.query("SELECT DISTINCT v.customer, v.key, l.item FROM (SELECT v.* FROM " VISITS_OF_RANGE
                         ") v JOIN visit_line l ON l.customer = v.customer AND l.hlc = v.hlc AND "
                         "l.visit = v.key WHERE l.quantity > 0");
    rows.bind(first.number, basis.asOf.number, earliestOf(first));
    std::map<std::int64_t, Bought> items;
    std::set<std::int64_t> seen;
    Bought visits;
    auto const count = [](Bought& bought, bool champion) { ++(champion ? bought.champions : bought.others); };
    while (rows.step()) {
        bool const champion = champions.count(rows.integer(0)) > 0;
        if (seen.insert(rows.integer(1)).second) count(visits, champion);
        count(items[rows.integer(2)], champion);
    }
    if (visits.champions < smallestBase || visits.others < smallestBase) return {};
    auto const names = itemNames(tx);
    std::vector<Favourite> favourites;
    for (auto const& [item, bought] : items) {
        auto const name = names.find(item);
        if (name == names.end()) continue;
        Favourite one{name->second, *percent(bought.champions, visits.champions),
                      *percent(bought.others, visits.others)};
        if (one.championsPercent > one.othersPercent) favourites.push_back(std::move(one));
    }
    std::stable_sort(favourites.begin(), favourites.end(), [](Favourite const& a, Favourite const& b) {
        return a.championsPercent - a.othersPercent > b.championsPercent - b.othersPercent;
    });
    if (favourites.size() > mostFavourites) favourites.resize(mostFavourites);
    return favourites;
}

} // namespace bywalec
