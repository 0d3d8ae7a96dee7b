// Reaching into a shop's file behind the programme's back, as damage and forgers do.
#pragma once

#include <cstdint>
#include <string>

namespace bywalec::test {

/// Runs statements on a connection of its own, the journal's triggers dropped first.
void tamper(std::string const& file, std::string const& statements);
/// The same with the triggers in force; gives SQLite's words when it is refused, otherwise nothing.
std::string refusal(std::string const& file, std::string const& statement);
/// The first column of the first row.
std::int64_t askFile(std::string const& file, std::string const& query);
std::string textOf(std::string const& file, std::string const& query);
/// The whole content of a file; empty when there is none.
std::string bytesOf(std::string const& path);

} // namespace bywalec::test
