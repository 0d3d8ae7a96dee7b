// Days and minutes as the shop's wall calendar shows them.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

/// A calendar day, counted from 1970-01-01; differences are whole days.
struct LocalDay {
    std::int32_t number = 0;
    auto operator<=>(LocalDay const&) const = default;
    std::string text() const;                                    ///< 2025-11-09
    static std::optional<LocalDay> parse(std::string_view text); ///< years 1970 to 9999
};

inline int operator-(LocalDay a, LocalDay b)
{
    return a.number - b.number;
}

/// The Monday of its ISO week. 1970-01-01 was a Thursday.
inline LocalDay mondayOf(LocalDay day)
{
    return {day.number - ((day.number + 3) % 7 + 7) % 7};
}

struct LocalTime {
    LocalDay day;
    int minute = 0;    ///< of the day, 0 to 1439
    int offsetMin = 0; ///< local time minus UTC
};

/// An IANA time zone; safe to use from several threads.
class Zone {
  public:
    static Result<Zone> find(std::string const& ianaName);
    LocalTime local(UtcTime time) const;
    std::string const& name() const { return m_name; }

  private:
    struct Impl;
    std::string m_name;
    std::shared_ptr<Impl const> m_impl;
};

} // namespace bywalec
