#include "core/base/LocalDay.h"

#include <charconv>
#include <cstdio>
#include <unicode/timezone.h>

namespace bywalec {

std::string LocalDay::text() const
{
    std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{number}}};
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()));
    return buffer;
}

static std::optional<int> number(std::string_view digits)
{
    int value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.front() == '-')
        return std::nullopt;
    return value;
}

std::optional<LocalDay> LocalDay::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto const y = bywalec::number(text.substr(0, 4));
    auto const m = bywalec::number(text.substr(5, 2));
    auto const d = bywalec::number(text.substr(8, 2));
    if (!y || !m || !d || *y < 1970) return std::nullopt;
    std::chrono::year_month_day const date{std::chrono::year(*y), std::chrono::month(unsigned(*m)),
                                           std::chrono::day(unsigned(*d))};
    if (!date.ok()) return std::nullopt;
    return LocalDay{std::int32_t(std::chrono::sys_days(date).time_since_epoch().count())};
}

struct Zone::Impl {
    std::unique_ptr<icu::TimeZone> zone;
};

Result<Zone> Zone::find(std::string const& ianaName)
{
    std::unique_ptr<icu::TimeZone> zone(
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(ianaName)));
    if (!zone || *zone == icu::TimeZone::getUnknown())
        return makeError(ErrorKind::InvalidInput, "unknown time zone: " + ianaName);
    Zone result;
    result.m_name = ianaName;
    result.m_impl = std::make_shared<Impl const>(Impl{std::move(zone)});
    return result;
}

LocalTime Zone::local(UtcTime time) const
{
    auto const utcMs = time.time_since_epoch().count();
    std::int32_t raw = 0;
    std::int32_t dst = 0;
    UErrorCode status = U_ZERO_ERROR;
    m_impl->zone->getOffset(double(utcMs), false, raw, dst, status);
    auto const offset = std::chrono::milliseconds(raw + dst);
    auto const local = time.time_since_epoch() + offset;
    auto const day = std::chrono::floor<std::chrono::days>(local);
    auto const minute = std::chrono::floor<std::chrono::minutes>(local - day);
    return {LocalDay{std::int32_t(day.count())}, int(minute.count()), int(offset.count() / 60000)};
}

} // namespace bywalec
