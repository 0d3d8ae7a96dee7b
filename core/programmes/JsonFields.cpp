#include "core/programmes/JsonFields.h"

#include "core/base/Text.h"
#include "core/loyalty/Check.h"
#include "core/programmes/JsonWriting.h"

#include <limits>

namespace bywalec {

using nlohmann::json;

JsonFields::JsonFields(json const& in, std::string path) : m_json(in), m_path(std::move(path))
{
    if (!m_json.is_object()) m_bad = m_path.empty() ? "json" : m_path;
    if (!m_path.empty()) m_path += '.';
}

json const* JsonFields::find(char const* name) const
{
    if (!m_json.is_object()) return nullptr;
    auto const found = m_json.find(name);
    return found == m_json.end() ? nullptr : &*found;
}

bool JsonFields::isNull(char const* name) const
{
    auto const* value = find(name);
    return value && value->is_null();
}

JsonFields& JsonFields::refuse(std::string const& name)
{
    if (m_bad.empty()) m_bad = m_path + name;
    return *this;
}

Result<void> JsonFields::result() const
{
    if (m_bad.empty()) return {};
    return makeError(ErrorKind::InvalidInput, m_bad);
}

JsonFields& JsonFields::required(char const* name)
{
    return find(name) ? *this : refuse(name);
}

JsonFields& JsonFields::whole(char const* name, std::int64_t& target)
{
    auto const* value = find(name);
    if (!value) return *this;
    if (!value->is_number_integer())
        return refuse(name); // 5.0 isn't whole either: who writes it means a fraction
    constexpr auto most = std::uint64_t(std::numeric_limits<std::int64_t>::max());
    if (value->is_number_unsigned() && value->get<std::uint64_t>() > most) return refuse(name);
    target = value->get<std::int64_t>();
    return *this;
}

JsonFields& JsonFields::whole(char const* name, int& target)
{
    std::int64_t wide = target;
    whole(name, wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) return refuse(name);
    target = int(wide);
    return *this;
}

JsonFields& JsonFields::flag(char const* name, bool& target)
{
    auto const* value = find(name);
    if (!value) return *this;
    if (!value->is_boolean()) return refuse(name);
    target = value->get<bool>();
    return *this;
}

static std::optional<std::string> cleanText(json const& value, std::size_t maxChars)
{
    if (!value.is_string()) return std::nullopt;
    auto clean = cleanLine(value.get_ref<std::string const&>(), maxChars + 1);
    if (codePoints(clean) > maxChars) return std::nullopt;
    return clean;
}

JsonFields& JsonFields::text(char const* name, std::string& target, std::size_t maxChars)
{
    auto const* value = find(name);
    if (!value) return *this;
    auto clean = cleanText(*value, maxChars);
    if (!clean) return refuse(name);
    target = std::move(*clean);
    return *this;
}

JsonFields& JsonFields::texts(char const* name, std::vector<std::string>& target, std::size_t maxChars)
{
    auto const* value = find(name);
    if (!value) return *this;
    if (!value->is_array() || value->size() > longestList) return refuse(name);
    target.clear();
    for (auto const& element : *value) {
        auto clean = cleanText(element, maxChars);
        if (!clean) return refuse(indexed(name, target.size()));
        target.push_back(std::move(*clean));
    }
    return *this;
}

JsonFields& JsonFields::day(char const* name, LocalDay& target)
{
    auto const* value = find(name);
    if (!value) return *this;
    auto const parsed =
        value->is_string() ? LocalDay::parse(value->get_ref<std::string const&>()) : std::nullopt;
    if (!parsed) return refuse(name);
    target = *parsed;
    return *this;
}

static std::optional<int> minuteOf(std::string const& text)
{
    auto const digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return std::nullopt;
    int const hour = (text[0] - '0') * 10 + (text[1] - '0');
    int const minute = (text[3] - '0') * 10 + (text[4] - '0');
    if (minute > 59 || hour * 60 + minute > 1440) return std::nullopt;
    return hour * 60 + minute;
}

JsonFields& JsonFields::time(char const* name, int& minute)
{
    auto const* value = find(name);
    if (!value) return *this;
    auto const parsed = value->is_string() ? minuteOf(value->get_ref<std::string const&>()) : std::nullopt;
    if (!parsed) return refuse(name);
    minute = *parsed;
    return *this;
}

JsonFields& JsonFields::weekdays(char const* name, unsigned& bits)
{
    auto const* value = find(name);
    if (!value) return *this;
    if (!value->is_array()) return refuse(name);
    unsigned found = 0;
    for (std::size_t i = 0; i < value->size(); ++i) {
        auto const& element = (*value)[i];
        auto const day = element.is_string() ? std::find(weekdayNames.begin(), weekdayNames.end(),
                                                         element.get_ref<std::string const&>())
                                             : weekdayNames.end();
        if (day == weekdayNames.end()) return refuse(indexed(name, i));
        auto const bit = 1U << unsigned(day - weekdayNames.begin());
        if ((found & bit) != 0) return refuse(indexed(name, i));
        found |= bit;
    }
    bits = found;
    return *this;
}

} // namespace bywalec
