#include "core/reports/Period.h"

#include <charconv>
#include <cstdio>

namespace bywalec {

namespace {

using Date = std::chrono::year_month_day;

Date dateOf(LocalDay day)
{
    return Date{std::chrono::sys_days{std::chrono::days{day.number}}};
}

LocalDay dayOf(int year, int month, int day)
{
    Date const date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                    std::chrono::day(unsigned(day))};
    return {std::int32_t(std::chrono::sys_days(date).time_since_epoch().count())};
}

/// The Monday of week 1: the week that holds 4 January.
LocalDay firstMonday(int year)
{
    return mondayOf(dayOf(year, 1, 4));
}

int monthsOf(PeriodKind kind)
{
    return kind == PeriodKind::Quarter ? 3 : 1;
}

Period months(PeriodKind kind, int year, int firstMonth)
{
    auto const count = monthsOf(kind);
    auto const after = firstMonth - 1 + count;
    return {kind, dayOf(year, firstMonth, 1), {dayOf(year + after / 12, after % 12 + 1, 1).number - 1}};
}

std::optional<int> numberIn(std::string_view digits)
{
    int value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || digits.front() == '-' || error != std::errc{} ||
        end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

} // namespace

int Period::year() const
{
    // The Thursday of a week is in the year that the week belongs to.
    return int(dateOf(kind == PeriodKind::Week ? LocalDay{first.number + 3} : first).year());
}

int Period::number() const
{
    if (kind == PeriodKind::Week) return (first - firstMonday(year())) / 7 + 1;
    auto const month = int(unsigned(dateOf(first).month()));
    return kind == PeriodKind::Month ? month : (month - 1) / 3 + 1;
}

std::string Period::text() const
{
    auto const* form = kind == PeriodKind::Week    ? "%04d-W%02d"
                       : kind == PeriodKind::Month ? "%04d-%02d"
                                                   : "%04d-Q%d";
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, form, year(), number());
    return buffer;
}

Period Period::holding(PeriodKind kind, LocalDay day)
{
    if (kind == PeriodKind::Week) {
        auto const monday = mondayOf(day);
        return {kind, monday, {monday.number + 6}};
    }
    auto const date = dateOf(day);
    auto const month = int(unsigned(date.month()));
    return months(kind, int(date.year()), (month - 1) / monthsOf(kind) * monthsOf(kind) + 1);
}

std::optional<Period> Period::parse(std::string_view text)
{
    if (text.size() < 7 || text[4] != '-') return std::nullopt;
    auto const year = numberIn(text.substr(0, 4));
    bool const named = text[5] == 'W' || text[5] == 'Q';
    auto const kind = text[5] == 'W'   ? PeriodKind::Week
                      : text[5] == 'Q' ? PeriodKind::Quarter
                                       : PeriodKind::Month;
    auto const digits = text.substr(named ? 6 : 5);
    auto const number = numberIn(digits);
    if (!year || *year < 1970 || *year > 9998 || !number || *number < 1) return std::nullopt;
    if (digits.size() != (kind == PeriodKind::Quarter ? 1U : 2U)) return std::nullopt;
    if (kind == PeriodKind::Week) {
        LocalDay const monday{firstMonday(*year).number + 7 * (*number - 1)};
        if (monday >= firstMonday(*year + 1)) return std::nullopt;
        return Period{kind, monday, {monday.number + 6}};
    }
    if (*number > 12 / monthsOf(kind)) return std::nullopt;
    return months(kind, *year, (*number - 1) * monthsOf(kind) + 1);
}

Period previous(Period const& period)
{
    return Period::holding(period.kind, {period.first.number - 1});
}

Period next(Period const& period)
{
    return Period::holding(period.kind, {period.last.number + 1});
}

Period lastYear(Period const& period)
{
    if (period.kind == PeriodKind::Week)
        return {period.kind, {period.first.number - 364}, {period.last.number - 364}};
    auto const date = dateOf(period.first);
    return Period::holding(period.kind, dayOf(int(date.year()) - 1, int(unsigned(date.month())), 1));
}

} // namespace bywalec
