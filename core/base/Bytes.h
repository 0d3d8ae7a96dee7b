// Byte strings and their text forms.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bywalec {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<std::uint8_t const>;

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<std::uint8_t const*>(text.data()), text.size()};
}

/// Lower-case hexadecimal.
std::string toHex(ByteView bytes);
/// Empty for an odd length or a character that isn't hexadecimal.
std::optional<Bytes> fromHex(std::string_view text);

} // namespace bywalec
