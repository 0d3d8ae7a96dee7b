// Why an entry is there: a code and its arguments, never text. The words room makes the sentence.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>

namespace bywalec {

struct Reason {
    std::string code; ///< e.g. "visit", "welcome", "more", "redeemed"
    std::map<std::string, std::variant<std::int64_t, std::string>> args;
    bool operator==(Reason const&) const = default;
};

} // namespace bywalec
