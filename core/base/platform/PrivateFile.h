// Small files that only their owner may read: written whole or not at all.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace bywalec {

/// Writes with mode 0600 beside the target, syncs, and renames over it. ReadOnly, DiskFull or Io on failure.
Result<void> writePrivateFile(std::string const& path, std::string_view content);
/// Empty when there is no such file. InvalidInput over 1 MiB, Io or ReadOnly when it can't be read.
Result<std::optional<std::string>> readSmallFile(std::string const& path);

/// Gives a file its final name. AlreadyExists when something has that name; it stays as it is.
Result<void> moveWithoutReplacing(std::string const& from, std::string const& to);

/// Removes what is there; for taking back files that this process has just made.
void removeFiles(std::initializer_list<std::string> paths);

struct DiskSpace {
    std::int64_t freeBytes = 0;
    std::int64_t totalBytes = 0;
};
/// Of the disk that holds `path` or its folder.
Result<DiskSpace> diskSpace(std::string const& path);

/// "bywalec-cli, process 1234": what a second writer is told.
std::string processNote(std::string_view program);

} // namespace bywalec
