// What the shop sells, as far as a rule has to know it.
#pragma once

#include "core/base/Id.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bywalec {

inline constexpr std::size_t mostItems = 48;

struct Item {
    ItemId id;
    int version = 1;
    std::string name;
    std::string group;                      ///< "kawa"; empty = in none
    std::optional<std::int64_t> priceMinor; ///< of one
    std::string key; ///< the key that takes it at the counter, one character; may be empty
    bool active = true;
    bool operator==(Item const&) const = default;
};

} // namespace bywalec
