// The days a report is about: ISO weeks, months and quarters, and the ones they are compared with.
#pragma once

#include "core/base/LocalDay.h"

#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

/// Weeks are ISO 8601: Monday to Sunday, and week 1 holds the year's first Thursday.
enum class PeriodKind { Week, Month, Quarter };

struct Period {
    PeriodKind kind = PeriodKind::Week;
    LocalDay first;
    LocalDay last; ///< inclusive
    bool operator==(Period const&) const = default;

    int days() const { return last - first + 1; }
    bool holds(LocalDay day) const { return first <= day && day <= last; }
    int year() const;         ///< of a week the ISO year: 2024-12-30 is in week 1 of 2025
    int number() const;       ///< week 1 to 53, month 1 to 12, quarter 1 to 4
    std::string text() const; ///< 2025-W45, 2025-11, 2025-Q4

    static Period holding(PeriodKind kind, LocalDay day);
    static std::optional<Period>
    parse(std::string_view text); ///< what text() gives; no week 53 where none is
};

/// The period right before, or right after.
Period previous(Period const& period);
Period next(Period const& period);
/// What it is compared with of last year: a week 364 days earlier, so that weekdays stay aligned; the same
/// month or quarter.
Period lastYear(Period const& period);

} // namespace bywalec
