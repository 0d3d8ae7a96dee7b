// Reading the fields of one JSON object into a value; the first field that can't be is remembered by its
// path.
#pragma once

#include "core/base/Id.h"
#include "core/base/LocalDay.h"
#include "core/base/Result.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace bywalec {

/// An enumeration's values as they stand in JSON.
template<class Enum>
using EnumName = std::pair<Enum, char const*>;

template<class Enum>
char const* nameIn(std::span<EnumName<Enum> const> names, Enum value)
{
    for (auto const& [each, name] : names)
        if (each == value) return name;
    return "";
}

/// A missing field leaves its target alone; null is as good as missing only where nothing may stand. Unknown
/// fields are ignored. Never throws and never clamps.
class JsonFields {
  public:
    explicit JsonFields(nlohmann::json const& json, std::string path = {});

    JsonFields& required(char const* name); ///< must be there
    JsonFields& whole(char const* name, std::int64_t& target);
    JsonFields& whole(char const* name, int& target);
    template<class Number>
    JsonFields& whole(char const* name, std::optional<Number>& target)
    {
        if (isNull(name)) return *this;
        Number value{};
        whole(name, value);
        if (find(name)) target = value;
        return *this;
    }
    JsonFields& flag(char const* name, bool& target);
    /// Cleaned by cleanLine; longer than `maxChars` code points is refused, not cut.
    JsonFields& text(char const* name, std::string& target, std::size_t maxChars);
    JsonFields& texts(char const* name, std::vector<std::string>& target, std::size_t maxChars);
    JsonFields& day(char const* name, LocalDay& target);    ///< "2025-11-09"
    JsonFields& time(char const* name, int& minute);        ///< "15:00"; "24:00" is the day's end
    JsonFields& weekdays(char const* name, unsigned& bits); ///< ["mon", "sat"]; bit 0 = Monday
    template<class Tag>
    JsonFields& id(char const* name, std::optional<Id<Tag>>& target)
    {
        if (isNull(name)) return *this;
        auto const* value = find(name);
        if (!value) return *this;
        auto const parsed = value->is_string() ? Id<Tag>::parse(value->get_ref<std::string const&>())
                                               : std::optional<Id<Tag>>();
        if (parsed)
            target = *parsed;
        else
            refuse(name);
        return *this;
    }
    template<class Enum>
    JsonFields& choice(char const* name, Enum& target, std::span<EnumName<Enum> const> names)
    {
        auto const* value = find(name);
        if (!value) return *this;
        if (value->is_string())
            for (auto const& [each, text] : names)
                if (value->get_ref<std::string const&>() == text) {
                    target = each;
                    return *this;
                }
        return refuse(name);
    }
    /// read(JsonFields&) for the object in this field.
    template<class Read>
    JsonFields& object(char const* name, Read&& read)
    {
        if (auto const* value = find(name)) inner(*value, m_path + name, read);
        return *this;
    }
    /// read(JsonFields&, T&) for each object of the list, which replaces what the target held.
    template<class T, class Read>
    JsonFields& list(char const* name, std::vector<T>& target, Read&& read)
    {
        auto const* value = find(name);
        if (!value) return *this;
        if (!value->is_array() || value->size() > longestList) return refuse(name);
        target.clear();
        for (auto const& element : *value) {
            T& added = target.emplace_back();
            auto const path = m_path + name + "[" + std::to_string(target.size() - 1) + "]";
            inner(element, path, [&](JsonFields& fields) { read(fields, added); });
        }
        return *this;
    }
    JsonFields& refuse(std::string const& name); ///< for what only the caller knows to be wrong

    bool has(char const* name) const { return find(name) && !isNull(name); }
    Result<void> result() const;

  private:
    static constexpr std::size_t longestList = 1000;

    template<class Read>
    void inner(nlohmann::json const& json, std::string path, Read&& read)
    {
        JsonFields fields(json, std::move(path));
        read(fields);
        if (m_bad.empty()) m_bad = fields.m_bad;
    }
    nlohmann::json const* find(char const* name) const;
    bool isNull(char const* name) const;

    nlohmann::json const& m_json;
    std::string m_path; ///< with its dot at the end; empty at the top
    std::string m_bad;
};

} // namespace bywalec
