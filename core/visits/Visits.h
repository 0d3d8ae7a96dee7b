// What happened at the counter: visits, with or without a card.
#pragma once

#include "core/base/LocalDay.h"
#include "core/journal/Projector.h"

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
};

/// How often somebody comes, from visits that count.
struct VisitHabit {
    int visits = 0;
    std::optional<LocalDay> firstDay;
    std::optional<LocalDay> previousDay; ///< the newest day before today
    std::optional<int> medianGapDays;    ///< between visit days, from three gaps on
};

std::optional<VisitRow> findVisit(Transaction& tx, EventId const& id);
/// The newest counted visit with this card.
std::optional<VisitRow> lastVisitWithCard(Transaction& tx, std::int64_t customer, std::int64_t card);
VisitHabit habitOf(Transaction& tx, std::int64_t customer, LocalDay today);
int visitsOn(Transaction& tx, LocalDay day); ///< counted ones, guests included

class VisitProjector final : public Projector {
  public:
    std::string_view name() const override { return "visits"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
