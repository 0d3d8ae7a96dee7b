// Reading a definition out of JSON: remembers the path of the first field that can't be, and never throws.
#pragma once

#include "core/base/Result.h"
#include "core/base/Text.h"

#include <array>
#include <limits>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace bywalec {

/// A missing field, and null, leave what is there already: the default. What isn't an object has no fields:
/// asking it for one is noted.
class JsonFields {
  public:
    explicit JsonFields(nlohmann::json const& json) : JsonFields(json, {}, std::make_shared<std::string>()) {}

    bool has(char const* field) const { return find(field) != nullptr; }
    bool isText(char const* field) const
    {
        auto const* found = find(field);
        return found && found->is_string();
    }
    /// A definition may say what it is; then it must be that.
    JsonFields& ofType(char const* type)
    {
        std::string text = type;
        read("type", text);
        if (text != type) bad("type");
        return *this;
    }
    /// For what has no default that would do.
    JsonFields& required(char const* field)
    {
        if (!has(field)) bad(field);
        return *this;
    }

    JsonFields& read(char const* field, std::int64_t& value)
    {
        if (auto const* found = find(field)) whole(field, *found, value);
        return *this;
    }
    JsonFields& read(char const* field, int& value)
    {
        std::int64_t wide = value;
        read(field, wide);
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            bad(field);
        else
            value = int(wide);
        return *this;
    }
    template<class Number>
    JsonFields& read(char const* field, std::optional<Number>& value)
    {
        if (!find(field)) return *this;
        Number number{};
        read(field, number);
        value = number;
        return *this;
    }
    JsonFields& read(char const* field, bool& value)
    {
        auto const* found = find(field);
        if (found && !found->is_boolean()) bad(field);
        if (found && found->is_boolean()) value = found->get<bool>();
        return *this;
    }
    JsonFields& read(char const* field, std::string& value)
    {
        auto const* found = find(field);
        if (found && !found->is_string()) bad(field);
        if (found && found->is_string()) value = cleanLine(found->get_ref<std::string const&>(), 1000);
        return *this;
    }
    /// `parse` gives an optional of what the text means.
    template<class Value, class Parse>
    JsonFields& readAs(char const* field, Value& value, Parse parse)
    {
        if (!find(field)) return *this;
        std::string text;
        read(field, text);
        if (auto parsed = parse(text))
            value = *parsed;
        else
            bad(field);
        return *this;
    }
    /// `each` reads one element: a JsonFields of it, and its place.
    template<class Each>
    JsonFields& readList(char const* field, Each each)
    {
        auto const* found = find(field);
        if (!found) return *this;
        if (!found->is_array() || found->size() > mostElements) {
            bad(field);
            return *this;
        }
        std::size_t i = 0;
        for (auto const& element : *found) {
            each(JsonFields(element, path(field) + "[" + std::to_string(i) + "]", m_bad));
            ++i;
        }
        return *this;
    }
    /// An object inside; a missing one reads as empty, anything else is noted with the first field it is
    /// asked for.
    JsonFields inside(char const* field)
    {
        static nlohmann::json const none = nlohmann::json::object();
        auto const* found = find(field);
        return JsonFields(found ? *found : none, path(field), m_bad);
    }
    /// The element itself, where it is no object but a text.
    JsonFields& readSelf(std::string& value)
    {
        if (m_json->is_string())
            value = cleanLine(m_json->get_ref<std::string const&>(), 1000);
        else
            note(m_path);
        return *this;
    }
    void bad(char const* field) { note(path(field)); }
    Result<void> result() const
    {
        if (m_bad->empty()) return {};
        return makeError(ErrorKind::InvalidInput, *m_bad);
    }

  private:
    static constexpr std::size_t mostElements = 200;

    JsonFields(nlohmann::json const& json, std::string path, std::shared_ptr<std::string> bad)
        : m_json(&json), m_path(std::move(path)), m_bad(std::move(bad))
    {
    }
    nlohmann::json const* find(char const* field) const
    {
        if (!m_json->is_object()) {
            note(m_path);
            return nullptr;
        }
        auto const found = m_json->find(field);
        return found == m_json->end() || found->is_null() ? nullptr : &*found;
    }
    // 3.0 isn't taken for 3: a definition that was written by hand should say what it means.
    void whole(char const* field, nlohmann::json const& found, std::int64_t& value)
    {
        bool const fits =
            found.is_number_integer() &&
            (!found.is_number_unsigned() ||
             found.get<std::uint64_t>() <= std::uint64_t(std::numeric_limits<std::int64_t>::max()));
        if (fits)
            value = found.get<std::int64_t>();
        else
            bad(field);
    }
    std::string path(char const* field) const { return m_path.empty() ? field : m_path + "." + field; }
    void note(std::string const& where) const
    {
        if (m_bad->empty()) *m_bad = where.empty() ? "definition" : where;
    }

    nlohmann::json const* m_json;
    std::string m_path;
    std::shared_ptr<std::string> m_bad;
};

/// A value of an enumeration with its name in JSON.
template<class E>
struct Named {
    E value;
    char const* text;
};

template<class E, std::size_t n>
char const* textOf(std::array<Named<E>, n> const& table, E value)
{
    for (auto const& row : table)
        if (row.value == value) return row.text;
    return "";
}

template<class E, std::size_t n>
void readNamed(JsonFields& in, char const* field, E& value, std::array<Named<E>, n> const& table)
{
    in.readAs(field, value, [&](std::string const& text) -> std::optional<E> {
        for (auto const& row : table)
            if (text == row.text) return row.value;
        return std::nullopt;
    });
}

template<class T>
void put(nlohmann::json& out, char const* field, std::optional<T> const& value)
{
    if (value) out[field] = *value;
}

} // namespace bywalec
