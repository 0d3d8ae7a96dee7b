#include "core/base/platform/FileLock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace bywalec {

static std::string contents(int handle)
{
    char buffer[256];
    auto const n = ::pread(handle, buffer, sizeof buffer, 0);
    return n > 0 ? std::string(buffer, std::size_t(n)) : std::string();
}

Result<FileLock> FileLock::take(std::string const& path, std::string const& note)
{
    int const handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0) {
        bool const denied = errno == EACCES || errno == EROFS || errno == EPERM;
        auto const kind = denied            ? ErrorKind::ReadOnly
                          : errno == ENOSPC ? ErrorKind::DiskFull
                                            : ErrorKind::Io;
        return makeError(kind, path + ": " + std::strerror(errno));
    }
    FileLock lock(handle);
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) return makeError(ErrorKind::Locked, contents(handle));
        return makeError(ErrorKind::Io, path + ": " + std::strerror(errno));
    }
    // The note only helps the second comer; on a full disk the lock holds without it.
    if (::ftruncate(handle, 0) == 0) (void)!::pwrite(handle, note.data(), note.size(), 0);
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileLock::~FileLock()
{
    if (m_handle >= 0) ::close(m_handle);
}

} // namespace bywalec
