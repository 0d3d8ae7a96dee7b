// An advisory lock on a file that goes when the process goes, however it goes.
#pragma once

#include "core/base/Result.h"

#include <string>

namespace bywalec {

class FileLock {
  public:
    /// Takes the lock at once or fails: Locked with the holder's note as detail, ReadOnly or Io otherwise.
    /// `note` is written into the file for whoever comes second.
    static Result<FileLock> take(std::string const& path, std::string const& note);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

  private:
    explicit FileLock(int handle) : m_handle(handle) {}
    int m_handle = -1;
};

} // namespace bywalec
