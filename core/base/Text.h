// Text as people search for it: without case, diacritics or punctuation.
#pragma once

#include <string>
#include <string_view>

namespace bywalec {

/// Lower case without diacritics ("Łódź" and "lodz" become one), compatibility forms unified, runs of white
/// space folded to one space, trimmed. Bad UTF-8 becomes U+FFFD.
std::string foldForSearch(std::string_view utf8);

/// The digits of a phone number as typed, "+48 600-100-200" → "48600100200".
std::string digitsOf(std::string_view text);

/// Control characters and bidirectional marks removed, white space folded, trimmed and cut to maxChars code
/// points: what may be kept of a name or a note that somebody typed, scanned or pasted.
std::string cleanLine(std::string_view utf8, std::size_t maxChars);

} // namespace bywalec
