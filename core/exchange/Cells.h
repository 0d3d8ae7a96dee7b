// What stands in a cell of somebody's file: days, times, amounts and yes or no, in the forms in which they
// are met.
#pragma once

#include "core/base/LocalDay.h"

namespace bywalec {

/// 2025-11-09, 2025/11/09, 9.11.2025, 09/11/2025 (day before month), 20251109; years 1970 to 9999.
std::optional<LocalDay> dayFrom(std::string_view text);
/// 8:05, 08:05, 08:05:30, 08.05: minutes from midnight.
std::optional<int> minuteFrom(std::string_view text);
/// A day, then perhaps T or a space and a time, then perhaps Z or +01:00. With one of those it is turned into
/// the zone's; without, it is what the zone's clocks showed. A day alone is its noon.
std::optional<LocalTime> momentFrom(std::string_view text, Zone const& zone);
/// The same, but in UTC where it doesn't say.
std::optional<LocalTime> utcMomentFrom(std::string_view text, Zone const& zone);
/// Digits with perhaps a sign in front.
std::optional<std::int64_t> wholeFrom(std::string_view text);
/// 12, 12.5, 12,50 zł, 1 234,50, 1.234,50, 1,234.50, −3: in the currency's smallest unit, of which there are
/// 10^decimals. None with more decimals than it has, unless they are noughts.
std::optional<std::int64_t> moneyFrom(std::string_view text, int decimals);
/// 1, true, yes, tak, t, y · 0, false, no, nie, n.
std::optional<bool> flagFrom(std::string_view text);
/// "MM-DD" of a day with or without its year, in the forms of dayFrom; empty text for none.
std::optional<std::string> birthdayFrom(std::string_view text);

} // namespace bywalec
