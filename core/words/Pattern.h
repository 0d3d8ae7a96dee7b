// Prepares one pattern of a catalogue for ICU: what it may contain, its unbreakable spaces, its numbers.
#pragma once

#include "core/base/Result.h"

#include <set>
#include <string>
#include <unicode/unistr.h>

namespace bywalec::words {

/// Numbers are written by us and not by MessageFormat, which would leave 8364 without its space in Polish. So
/// `{x}` and `#` become `{x_text}`, `{x, signed}` becomes `{x_signed}`, and plural and select keep `x`
/// itself.
inline constexpr char const* textSuffix = "_text";
inline constexpr char const* signedSuffix = "_signed";

struct Pattern {
    icu::UnicodeString text;
    std::set<std::string> names; ///< of the placeholders, as the catalogue writes them
};

/// InvalidInput for broken syntax, ASCII apostrophes (ICU's quotes; write ’), numbered placeholders, plural
/// offsets and types other than plural, selectordinal, select and signed.
Result<Pattern> preparePattern(icu::UnicodeString pattern, bool polish);

/// Unbreakable spaces for plain text.
void typesetPlain(icu::UnicodeString& text, bool polish);

} // namespace bywalec::words
