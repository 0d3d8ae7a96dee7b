#include "core/visits/Visits.h"

#include "core/cards/CardBook.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

#include <algorithm>

namespace bywalec {

using nlohmann::json;

#define VISIT_SELECT                                                                                         \
    "SELECT v.key, e.id, nullif(v.customer, 0), v.card, v.hlc, v.local_day, v.minute, v.amount_minor, "      \
    "v.refunded_minor, v.refunded FROM visit v JOIN event e ON e.key = v.key "

static VisitRow rowOf(Query const& row)
{
    VisitRow visit;
    visit.key = row.integer(0);
    visit.id = row.id<EventId>(1);
    visit.customer = row.maybeInteger(2);
    visit.card = row.maybeInteger(3);
    visit.hlc = Hlc(std::uint64_t(row.integer(4)));
    visit.day = LocalDay{std::int32_t(row.integer(5))};
    visit.minute = int(row.integer(6));
    visit.amountMinor = row.maybeInteger(7);
    visit.refundedMinor = row.integer(8);
    visit.refunded = row.integer(9) != 0;
    return visit;
}

json linesToJson(std::vector<BillLine> const& lines)
{
    json out = json::array();
    for (auto const& line : lines) {
        json one{{"item", line.item.text()}, {"quantity", line.quantity}};
        if (line.amountMinor) one["amount_minor"] = *line.amountMinor;
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<BillLine> linesFromJson(json const& items)
{
    std::vector<BillLine> lines;
    if (!items.is_array()) return lines;
    for (auto const& line : items) {
        Body const body(line);
        auto const item = body.id<ItemId>("item");
        auto const quantity = body.integer("quantity").value_or(1);
        if (!item || quantity < 1 || quantity > 1'000'000) continue;
        lines.push_back({*item, int(quantity), body.integer("amount_minor")});
    }
    return lines;
}

static constexpr std::int64_t guest = 0;

std::optional<VisitRow> findVisit(Transaction& tx, EventId const& id)
{
    auto const event = findEvent(tx, id);
    if (!event) return std::nullopt;
    auto const customer = event->body().id<CustomerId>("customer");
    auto row = tx.query(VISIT_SELECT "WHERE v.customer = ?1 AND v.hlc = ?2 AND v.key = ?3");
    row.bind(customer ? findSubject(tx, customer->raw()).value_or(guest) : guest, event->event.hlc.packed(),
             event->key);
    return row.step() ? std::optional(rowOf(row)) : std::nullopt;
}

std::optional<VisitRow> lastVisitWithCard(Transaction& tx, std::int64_t customer, std::int64_t card)
{
    auto row = tx.query(
        VISIT_SELECT
        "WHERE v.customer = ?1 AND v.card = ?2 AND v.voided = 0 ORDER BY v.hlc DESC, e.id DESC LIMIT 1");
    row.bind(customer, card);
    return row.step() ? std::optional(rowOf(row)) : std::nullopt;
}

VisitHistory historyOf(Transaction& tx, std::int64_t customer)
{
    VisitHistory history;
    auto rows = tx.query("SELECT local_day, amount_minor, refunded_minor FROM visit "
                         "WHERE customer = ?1 AND voided = 0 AND refunded = 0 ORDER BY hlc");
    rows.bind(customer);
    bool sorted = true;
    while (rows.step()) {
        LocalDay const day{std::int32_t(rows.integer(0))};
        if (history.days.empty() || history.days.back().day != day) {
            sorted = sorted && (history.days.empty() || history.days.back().day < day);
            history.days.push_back({day, 0, 0});
        }
        auto& last = history.days.back();
        ++last.visits;
        ++history.visits;
        if (auto const amount = rows.maybeInteger(1))
            last.spentMinor += std::max<std::int64_t>(0, *amount - rows.integer(2));
    }
    if (sorted) return history;
    // A clock that lied: the days don't follow the clocks.
    std::map<LocalDay, VisitDay> byDay;
    for (auto const& day : history.days) {
        auto& sum = byDay.try_emplace(day.day, VisitDay{day.day, 0, 0}).first->second;
        sum.visits += day.visits;
        sum.spentMinor += day.spentMinor;
    }
    history.days.clear();
    for (auto const& [day, sum] : byDay)
        history.days.push_back(sum);
    return history;
}

VisitHabit habitOf(VisitHistory const& history, LocalDay today)
{
    // The last 60 visit days say what the habit is now; the count and the first day come from everything.
    VisitHabit habit;
    habit.visits = history.visits;
    if (history.days.empty()) return habit;
    habit.firstDay = history.days.front().day;
    auto const first = history.days.size() - std::min<std::size_t>(history.days.size(), 60);
    std::vector<int> gaps;
    for (auto i = first; i < history.days.size(); ++i) {
        if (history.days[i].day < today) habit.previousDay = history.days[i].day;
        if (i > first) gaps.push_back(history.days[i].day - history.days[i - 1].day);
    }
    if (gaps.size() < 3) return habit;
    std::sort(gaps.begin(), gaps.end());
    auto const middle = gaps.size() / 2;
    habit.medianGapDays = gaps.size() % 2 ? gaps[middle] : (gaps[middle - 1] + gaps[middle] + 1) / 2;
    return habit;
}

int streakWeeksOf(VisitHistory const& history)
{
    if (history.days.empty()) return 0;
    int streak = 1;
    for (auto i = history.days.size(); i-- > 1;) {
        auto const gap = (mondayOf(history.days[i].day) - mondayOf(history.days[i - 1].day)) / 7;
        if (gap > 1) break;
        streak += gap;
    }
    return streak;
}

std::map<std::int64_t, int> itemVisitsOf(Transaction& tx, std::int64_t customer)
{
    auto rows = tx.query(
        "SELECT l.item, count(DISTINCT l.visit) FROM visit_line l JOIN visit v ON v.customer = l.customer "
        "AND "
        "v.hlc = l.hlc AND v.key = l.visit WHERE l.customer = ?1 AND v.voided = 0 AND v.refunded = 0 "
        "GROUP BY l.item");
    rows.bind(customer);
    std::map<std::int64_t, int> items;
    while (rows.step())
        items[rows.integer(0)] = int(rows.integer(1));
    return items;
}

VisitHistory withVisit(VisitHistory history, LocalDay day, std::int64_t spentMinor)
{
    auto at = std::lower_bound(history.days.begin(), history.days.end(), day,
                               [](VisitDay const& each, LocalDay wanted) { return each.day < wanted; });
    if (at == history.days.end() || at->day != day) at = history.days.insert(at, {day, 0, 0});
    ++at->visits;
    at->spentMinor += spentMinor;
    ++history.visits;
    return history;
}

std::optional<std::int64_t> lastAmountOn(Transaction& tx, std::int64_t customer, LocalDay day)
{
    auto row =
        tx.query("SELECT amount_minor FROM visit WHERE customer = ?1 AND local_day = ?2 AND voided = 0 "
                 "AND refunded = 0 ORDER BY hlc DESC LIMIT 1");
    row.bind(customer, day.number);
    return row.step() ? row.maybeInteger(0) : std::nullopt;
}

int visitsOn(Transaction& tx, LocalDay day)
{
    auto query = tx.query("SELECT orders FROM shop_day WHERE day = ?1");
    query.bind(day.number);
    return query.step() ? int(query.integer(0)) : 0;
}

Draft visitRefunded(VisitRow const& visit, CustomerId customer, std::optional<std::int64_t> refundMinor,
                    bool whole, json entries, EventId operation)
{
    Draft draft;
    draft.id = operation;
    draft.kind = kind::visitRefunded;
    draft.subject = SubjectId(customer.raw());
    draft.ref = visit.id;
    json body{{"visit", visit.id.text()}, {"whole", whole}, {"entries", std::move(entries)}};
    if (!customer.isNull()) body["customer"] = customer.text();
    if (refundMinor) body["refund_minor"] = *refundMinor;
    draft.body = body.dump();
    return draft;
}

} // namespace bywalec
