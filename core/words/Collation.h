// Texts in the order of the reader's alphabet: in Polish ł stands after l.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bywalec {

/// The place of each text among all of them, from 0; texts that are equal to the language share a place, and
/// empty ones come last.
std::vector<std::uint32_t> alphabeticPlaces(std::span<std::string const> texts, std::string_view language);

} // namespace bywalec
