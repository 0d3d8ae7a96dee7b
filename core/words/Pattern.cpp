// Prepares one pattern of a catalogue for ICU.
#include "core/words/Pattern.h"

#include <algorithm>
#include <unicode/messagepattern.h>
#include <unicode/uchar.h>
#include <vector>

namespace bywalec::words {
namespace {

constexpr char16_t noBreak = u'\u00A0';

/// Which characters of a text a reader sees; the others are syntax.
using Mask = std::vector<bool>;

bool isUnitAt(icu::UnicodeString const& text, int at)
{
    static constexpr char16_t const* units[] = {u"zł", u"%", u"s", u"min", u"h", u"kB", u"MB", u"GB", u"TB"};
    return std::any_of(std::begin(units), std::end(units), [&](char16_t const* unit) {
        icu::UnicodeString const word(unit);
        return text.compare(at, word.length(), word) == 0 && !u_isalnum(text.char32At(at + word.length()));
    });
}

bool threeDigitsAt(icu::UnicodeString const& text, int at)
{
    auto const digit = [&](int i) { return i < text.length() && u_isdigit(text.charAt(i)); };
    return digit(at) && digit(at + 1) && digit(at + 2) && !digit(at + 3);
}

/// The letter before the space at `space` is a word of its own. After `{` a branch of a plural begins, and
/// with it a word; after `}` or `#` a word may be going on.
bool oneLetterWordBefore(icu::UnicodeString const& text, Mask const& seen, int space)
{
    int const letter = space - 1;
    if (letter < 0 || !seen[letter]) return false;
    if (icu::UnicodeString(u"wzioauWZIOAU").indexOf(text.charAt(letter)) < 0) return false;
    if (letter == 0) return true;
    char16_t const before = text.charAt(letter - 1);
    return seen[letter - 1] ? !u_isalnum(before) && before != u'’' && before != u'-' : before == u'{';
}

void typeset(icu::UnicodeString& text, Mask const& seen, bool polish)
{
    for (int i = 1; i < text.length(); ++i) {
        if (text.charAt(i) != u' ' || !seen[i]) continue;
        char16_t const before = text.charAt(i - 1);
        bool const afterDigit = seen[i - 1] && u_isdigit(before);
        bool const afterValue = !seen[i - 1] && (before == u'}' || before == u'#');
        bool const keep = ((afterDigit || afterValue) && isUnitAt(text, i + 1)) ||
                          (afterDigit && threeDigitsAt(text, i + 1)) ||
                          (polish && oneLetterWordBefore(text, seen, i));
        if (keep) text.setCharAt(i, noBreak);
    }
}

std::string utf8(icu::UnicodeString const& text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

struct Edit {
    int start;
    int length;
    icu::UnicodeString replacement;
};

/// One walk over the parsed pattern: what a reader sees, the placeholders, and the edits to make.
class Walk {
  public:
    Walk(icu::MessagePattern const& parsed, int length) : m_parsed(parsed), m_seen(length, false) {}

    Result<> run()
    {
        for (int i = 0; i < m_parsed.countParts(); ++i) {
            auto const& part = m_parsed.getPart(i);
            markSeenUpTo(part.getIndex());
            if (auto done = take(i, part); !done) return done;
            m_from = part.getLimit();
        }
        return {};
    }

    Mask const& seen() const { return m_seen; }
    std::set<std::string> const& names() const { return m_names; }
    std::vector<Edit> const& edits() const { return m_edits; }

  private:
    using Part = UMessagePatternPartType;
    struct Level {
        bool message;             ///< a text, or else a placeholder
        icu::UnicodeString value; ///< what # stands for inside
    };

    void markSeenUpTo(int to)
    {
        if (m_levels.empty() || !m_levels.back().message) return;
        for (int i = m_from; i < to; ++i)
            m_seen[i] = true;
    }

    Result<> take(int i, icu::MessagePattern::Part const& part)
    {
        switch (part.getType()) {
        case Part::UMSGPAT_PART_TYPE_MSG_START:
            m_levels.push_back({true, m_levels.empty() ? icu::UnicodeString() : m_levels.back().value});
            return {};
        case Part::UMSGPAT_PART_TYPE_MSG_LIMIT:
        case Part::UMSGPAT_PART_TYPE_ARG_LIMIT:
            m_levels.pop_back();
            return {};
        case Part::UMSGPAT_PART_TYPE_REPLACE_NUMBER:
            m_edits.push_back({part.getIndex(), part.getLength(), braced(m_levels.back().value, textSuffix)});
            return {};
        case Part::UMSGPAT_PART_TYPE_ARG_START:
            return takePlaceholder(i, part);
        case Part::UMSGPAT_PART_TYPE_SKIP_SYNTAX:
        case Part::UMSGPAT_PART_TYPE_INSERT_CHAR:
            return makeError(ErrorKind::InvalidInput, "an ASCII apostrophe; write ’");
        default:
            return {};
        }
    }

    Result<> takePlaceholder(int i, icu::MessagePattern::Part const& start)
    {
        auto const& namePart = m_parsed.getPart(i + 1);
        if (namePart.getType() != Part::UMSGPAT_PART_TYPE_ARG_NAME)
            return makeError(ErrorKind::InvalidInput, "a placeholder without a name");
        icu::UnicodeString const name = m_parsed.getSubstring(namePart);
        m_names.insert(utf8(name));
        icu::UnicodeString value = m_levels.back().value;
        switch (start.getArgType()) {
        case UMSGPAT_ARG_TYPE_NONE:
            replacePlaceholder(i, start, braced(name, textSuffix));
            break;
        case UMSGPAT_ARG_TYPE_SIMPLE:
            if (m_parsed.getSubstring(m_parsed.getPart(i + 2)) != icu::UnicodeString("signed"))
                return makeError(ErrorKind::InvalidInput, "a placeholder of an unknown type: " + utf8(name));
            replacePlaceholder(i, start, braced(name, signedSuffix));
            break;
        case UMSGPAT_ARG_TYPE_PLURAL:
        case UMSGPAT_ARG_TYPE_SELECTORDINAL:
            if (m_parsed.getPluralOffset(i + 2) != 0)
                return makeError(ErrorKind::InvalidInput, "a plural with an offset: " + utf8(name));
            value = name;
            break;
        case UMSGPAT_ARG_TYPE_SELECT:
            break;
        default:
            return makeError(ErrorKind::InvalidInput, "a placeholder of an unknown type: " + utf8(name));
        }
        m_levels.push_back({false, value});
        return {};
    }

    void replacePlaceholder(int i, icu::MessagePattern::Part const& start, icu::UnicodeString const& with)
    {
        int const limit = m_parsed.getPart(m_parsed.getLimitPartIndex(i)).getLimit();
        m_edits.push_back({start.getIndex(), limit - start.getIndex(), with});
    }

    static icu::UnicodeString braced(icu::UnicodeString const& name, char const* suffix)
    {
        return icu::UnicodeString(u'{') + name + icu::UnicodeString(suffix) + icu::UnicodeString(u'}');
    }

    icu::MessagePattern const& m_parsed;
    Mask m_seen;
    std::vector<Level> m_levels;
    std::set<std::string> m_names;
    std::vector<Edit> m_edits;
    int m_from = 0;
};

} // namespace

Result<Pattern> preparePattern(icu::UnicodeString pattern, bool polish)
{
    UErrorCode status = U_ZERO_ERROR;
    if (pattern.indexOf(u'\'') >= 0)
        return makeError(ErrorKind::InvalidInput, "an ASCII apostrophe; write ’");
    icu::MessagePattern const parsed(pattern, nullptr, status);
    if (U_FAILURE(status)) return makeError(ErrorKind::InvalidInput, u_errorName(status));
    Walk walk(parsed, pattern.length());
    if (auto done = walk.run(); !done) return done.error();
    typeset(pattern, walk.seen(), polish);
    auto const& edits = walk.edits();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        pattern.replace(edit->start, edit->length, edit->replacement);
    return Pattern{std::move(pattern), walk.names()};
}

void typesetPlain(icu::UnicodeString& text, bool polish)
{
    typeset(text, Mask(text.length(), true), polish);
}

} // namespace bywalec::words
