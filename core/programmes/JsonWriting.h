// Writing values as JSON: what is empty or nothing is left out, so that a definition reads like what it says.
#pragma once

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace bywalec {

inline constexpr std::array<char const*, 7> weekdayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// For fields whose default is nothing: 0, false or an empty text.
template<class T>
void putUnlessEmpty(nlohmann::json& out, char const* name, T const& value)
{
    if (value != T()) out[name] = value;
}

template<class T>
void putUnlessEmpty(nlohmann::json& out, char const* name, std::optional<T> const& value)
{
    if (value) out[name] = *value;
}

} // namespace bywalec
