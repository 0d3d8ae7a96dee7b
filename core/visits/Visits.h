// What happened at the counter: visits, with or without a card, what was bought, and refunds.
#pragma once

#include "core/base/LocalDay.h"
#include "core/journal/Projector.h"

#include <map>
#include <optional>
#include <vector>

namespace bywalec {

struct VisitRow {
    std::int64_t key = 0; ///< the event's row
    EventId id;
    std::optional<std::int64_t> customer;
    std::optional<std::int64_t> card;
    Hlc hlc;
    LocalDay day;
    int minute = 0;
    std::optional<std::int64_t> amountMinor;
    std::int64_t refundedMinor = 0;
    bool refunded = false; ///< whole
};

/// One line of the bill.
struct BillLine {
    ItemId item;
    int quantity = 1;
    std::optional<std::int64_t> amountMinor; ///< of the whole line
    bool operator==(BillLine const&) const = default;
};
nlohmann::json linesToJson(std::vector<BillLine> const& lines);
std::vector<BillLine> linesFromJson(nlohmann::json const& items);

/// How often somebody comes, from visits that count.
struct VisitHabit {
    int visits = 0;
    std::optional<LocalDay> firstDay;
    std::optional<LocalDay> previousDay; ///< the newest day before today
    std::optional<int> medianGapDays;    ///< between visit days, from three gaps on
};

struct VisitDay {
    LocalDay day;
    int visits = 0;
    std::int64_t spentMinor = 0; ///< net of refunds; unknown amounts are 0
};

/// Visits that count, by day, ascending.
struct VisitHistory {
    int visits = 0;
    std::vector<VisitDay> days;
};

std::optional<VisitRow> findVisit(Transaction& tx, EventId const& id);
/// The newest counted visit with this card.
std::optional<VisitRow> lastVisitWithCard(Transaction& tx, std::int64_t customer, std::int64_t card);
VisitHistory historyOf(Transaction& tx, std::int64_t customer);
VisitHabit habitOf(VisitHistory const& history, LocalDay today);
/// ISO weeks in a row with a visit, up to that of the last visit.
int streakWeeksOf(VisitHistory const& history);
/// In how many visits that count each item (its subject's key) was bought.
std::map<std::int64_t, int> itemVisitsOf(Transaction& tx, std::int64_t customer);
/// The history with one more visit on that day.
VisitHistory withVisit(VisitHistory history, LocalDay day, std::int64_t spentMinor);
/// What the customer's newest counted visit of that day came to; empty when there is none or it isn't known.
std::optional<std::int64_t> lastAmountOn(Transaction& tx, std::int64_t customer, LocalDay day);
int visitsOn(Transaction& tx, LocalDay day); ///< counted ones, guests included

/// A refund of a visit: `refundMinor` of the bill, or all of it (also when the bill is unknown).
Draft visitRefunded(VisitRow const& visit, CustomerId customer, std::optional<std::int64_t> refundMinor,
                    bool whole, nlohmann::json entries, EventId operation);

class VisitProjector final : public Projector {
  public:
    std::string_view name() const override { return "visits"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
