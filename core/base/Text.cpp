#include "core/base/Text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace bywalec {

// Letters with a stroke don't decompose in Unicode.
static UChar32 withoutStroke(UChar32 c)
{
    switch (c) {
    case 0x0142:
        return 'l'; // ł
    case 0x00F8:
        return 'o'; // ø
    case 0x0111:
        return 'd'; // đ
    case 0x0131:
        return 'i'; // ı
    default:
        return c;
    }
}

static void appendFolded(icu::UnicodeString& out, UChar32 c)
{
    if (u_charType(c) == U_NON_SPACING_MARK) return;
    if (u_isUWhiteSpace(c)) {
        if (!out.isEmpty() && out[out.length() - 1] != ' ') out.append(UChar(' '));
        return;
    }
    out.append(withoutStroke(c));
}

static std::string utf8Of(icu::UnicodeString const& text)
{
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

std::string foldForSearch(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const* nfkd = icu::Normalizer2::getNFKDInstance(status);
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), std::int32_t(utf8.size())));
    text.foldCase();
    if (U_SUCCESS(status)) text = nfkd->normalize(text, status);
    icu::UnicodeString folded;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        appendFolded(folded, text.char32At(i));
    folded.trim();
    return utf8Of(folded);
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (char c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

std::string cleanLine(std::string_view utf8, std::size_t maxChars)
{
    auto const text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), std::int32_t(utf8.size())));
    icu::UnicodeString clean;
    std::size_t count = 0;
    for (std::int32_t i = 0; i < text.length() && count < maxChars; i = text.moveIndex32(i, 1)) {
        auto const c = text.char32At(i);
        bool const space = u_isUWhiteSpace(c) && c != 0xA0;
        auto const type = u_charType(c);
        if (space) {
            if (clean.isEmpty() || clean[clean.length() - 1] == ' ') continue;
            clean.append(UChar(' '));
        } else if (type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_SURROGATE) {
            continue;
        } else {
            clean.append(c);
        }
        ++count;
    }
    clean.trim();
    return utf8Of(clean);
}

} // namespace bywalec
