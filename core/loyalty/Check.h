// Remembers the first field of a draft that can't be, so that a check reads like its list of limits.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

inline constexpr std::int64_t largestPrice = 1'000'000'000;
inline constexpr std::size_t longestName = 60;      ///< code points; of groups too
inline constexpr std::size_t longestSentence = 200; ///< of perks, of what a cashier says, of a seed

/// Code points of UTF-8.
std::size_t codePoints(std::string_view utf8);

class Check {
  public:
    Check& that(bool good, std::string_view field)
    {
        if (!good && m_bad.empty()) m_bad = field;
        return *this;
    }
    Check& range(std::int64_t value, std::int64_t least, std::int64_t most, std::string_view field)
    {
        return that(value >= least && value <= most, field);
    }
    template<class Number>
    Check& range(std::optional<Number> const& value, std::int64_t least, std::int64_t most,
                 std::string_view field)
    {
        return that(!value || (*value >= least && *value <= most), field);
    }
    /// 1 to 60 code points, not only spaces.
    Check& named(std::string_view text, std::string_view field);
    /// May be empty.
    Check& text(std::string_view text, std::size_t most, std::string_view field);
    /// Of a part of the draft: its path goes behind `prefix`.
    Check& within(std::string_view prefix, Result<void> const& part)
    {
        if (!part && m_bad.empty()) m_bad.append(prefix).append(".").append(part.error().detail);
        return *this;
    }
    Result<void> result() const
    {
        if (m_bad.empty()) return {};
        return makeError(ErrorKind::InvalidInput, m_bad);
    }

  private:
    std::string m_bad;
};

/// "levels[2]"
std::string indexed(std::string_view list, std::size_t index);

} // namespace bywalec
