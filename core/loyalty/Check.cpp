#include "core/loyalty/Check.h"

#include <algorithm>

namespace bywalec {

std::size_t codePoints(std::string_view utf8)
{
    return std::size_t(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

Check& Check::named(std::string_view text, std::string_view field)
{
    bool const blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return that(!blank, field).text(text, longestName, field);
}

Check& Check::text(std::string_view text, std::size_t most, std::string_view field)
{
    // The bytes are bounded too: text that isn't UTF-8 may have any number of bytes without a code point.
    return that(text.size() <= 4 * most && codePoints(text) <= most, field);
}

std::string indexed(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

} // namespace bywalec
