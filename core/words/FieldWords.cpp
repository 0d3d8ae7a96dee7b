// Fields of definitions in the owner's words.
#include "core/words/RuleWords.h"

#include <charconv>

namespace bywalec {

namespace {

/// "catalogue[2].reward.name": the names, and the innermost place in a list.
struct FieldPath {
    std::string names;      ///< "catalogue.reward.name"
    std::string list;       ///< "catalogue"
    std::int64_t row = 0;   ///< counted from 1; 0 = in no list
    bool endsInRow = false; ///< it is about the row itself
};

FieldPath parsed(std::string_view path)
{
    FieldPath out;
    while (!path.empty()) {
        auto const dot = path.find('.');
        auto const part = path.substr(0, dot);
        path = dot == path.npos ? std::string_view() : path.substr(dot + 1);
        auto const bracket = part.find('[');
        if (!out.names.empty()) out.names += '.';
        out.names += part.substr(0, bracket);
        out.endsInRow = bracket != part.npos;
        if (!out.endsInRow) continue;
        std::int64_t index = 0;
        std::from_chars(part.data() + bracket + 1, part.data() + part.size(), index);
        out.row = index + 1;
        out.list = out.names;
    }
    return out;
}

/// The most that there is a word for: "reward.name" before "name". Empty when there is none.
std::string wordFor(Words const& words, std::string_view names)
{
    while (true) {
        auto const key = "field." + std::string(names);
        if (words.has(key)) return words.say(key);
        auto const dot = names.find('.');
        if (dot == names.npos) return {};
        names = names.substr(dot + 1);
    }
}

} // namespace

std::string fieldSentence(Words const& words, std::string const& path)
{
    auto const at = parsed(path);
    auto const field = wordFor(words, at.names);
    if (field.empty()) return words.say("field.sentence_other", {{"field", path}});
    if (at.row == 0) return words.say("field.sentence", {{"field", field}});
    auto const row = words.number(at.row);
    if (at.endsInRow) return words.say("field.sentence_row", {{"field", field}, {"row", row}});
    return words.say("field.sentence_in",
                     {{"field", field}, {"list", wordFor(words, at.list)}, {"row", row}});
}

std::string refusedSentence(Words const& words, Error const& error)
{
    bool const refused = error.kind == ErrorKind::Refused;
    if (refused && error.detail == "kind") return words.say("definition.refused.kind");
    if (refused && error.detail == "too many items")
        return words.say("definition.refused.too_many_items", {{"most", std::int64_t(mostItems)}});
    return words.say(std::string("error.") + name(error.kind));
}

} // namespace bywalec
