// Reading an event's body: every field may be missing or of another type, because a remote till wrote it.
#pragma once

#include "core/base/Id.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace bywalec {

class Body {
  public:
    explicit Body(nlohmann::json const& json) : m_json(json) {}

    std::optional<std::int64_t> integer(char const* name) const
    {
        auto const* value = find(name);
        return value && value->is_number_integer() ? std::optional(value->get<std::int64_t>()) : std::nullopt;
    }
    std::optional<std::string> text(char const* name) const
    {
        auto const* value = find(name);
        return value && value->is_string() ? std::optional(value->get<std::string>()) : std::nullopt;
    }
    bool flag(char const* name) const
    {
        auto const* value = find(name);
        return value && value->is_boolean() && value->get<bool>();
    }
    template<class IdType>
    std::optional<IdType> id(char const* name) const
    {
        auto const value = text(name);
        return value ? IdType::parse(*value) : std::nullopt;
    }
    /// The array's elements; none when it isn't an array.
    nlohmann::json const& list(char const* name) const
    {
        static nlohmann::json const none = nlohmann::json::array();
        auto const* value = find(name);
        return value && value->is_array() ? *value : none;
    }
    nlohmann::json const& json() const { return m_json; }

  private:
    nlohmann::json const* find(char const* name) const
    {
        if (!m_json.is_object()) return nullptr;
        auto const found = m_json.find(name);
        return found == m_json.end() || found->is_null() ? nullptr : &*found;
    }
    nlohmann::json const& m_json;
};

} // namespace bywalec
