#include "core/base/platform/PrivateFile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace bywalec {

static Error systemError(std::string const& what)
{
    auto const kind = errno == ENOSPC || errno == EDQUOT                    ? ErrorKind::DiskFull
                      : errno == EACCES || errno == EPERM || errno == EROFS ? ErrorKind::ReadOnly
                                                                            : ErrorKind::Io;
    return makeError(kind, what + ": " + std::strerror(errno));
}

static bool writeAll(int handle, std::string_view content)
{
    while (!content.empty()) {
        auto const n = ::write(handle, content.data(), content.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        content.remove_prefix(std::size_t(n));
    }
    return ::fsync(handle) == 0;
}

static void syncFolder(std::string const& path)
{
    auto const folder = std::filesystem::absolute(path).parent_path().string();
    int const handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return; // not every file system lets a folder be opened; the file itself is synced
    ::fsync(handle);
    ::close(handle);
}

Result<void> writePrivateFile(std::string const& path, std::string_view content)
{
    auto const part = path + ".part";
    int const handle = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0) return systemError(part);
    if (::fchmod(handle, 0600) != 0 || !writeAll(handle, content)) {
        auto error = systemError(part);
        ::close(handle);
        ::unlink(part.c_str());
        return error;
    }
    ::close(handle);
    if (::rename(part.c_str(), path.c_str()) != 0) return systemError(path);
    syncFolder(path);
    return {};
}

Result<void> moveWithoutReplacing(std::string const& from, std::string const& to)
{
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
    } else {
        if (errno == EEXIST) return makeError(ErrorKind::AlreadyExists, to);
        // Some file systems (FAT on a stick) have no second names; there the look before has to do.
        std::error_code error;
        if (std::filesystem::exists(to, error)) return makeError(ErrorKind::AlreadyExists, to);
        if (::rename(from.c_str(), to.c_str()) != 0) return systemError(to);
    }
    syncFolder(to);
    return {};
}

Result<std::optional<std::string>> readSmallFile(std::string const& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return std::optional<std::string>();
    if (std::filesystem::file_size(path, error) > 1u << 20 || error)
        return makeError(ErrorKind::InvalidInput, path + " is too large");
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string content((std::istreambuf_iterator<char>(file)), {});
    if (!file.is_open() || file.bad()) return systemError(path);
    return std::optional(std::move(content));
}

void removeFiles(std::initializer_list<std::string> paths)
{
    std::error_code ignored; // what can't be removed is reported by whoever finds it in the way
    for (auto const& path : paths)
        std::filesystem::remove(path, ignored);
}

Result<DiskSpace> diskSpace(std::string const& path)
{
    std::error_code error;
    auto const folder = std::filesystem::absolute(path, error).parent_path();
    auto const space = std::filesystem::space(folder, error);
    if (error) return makeError(ErrorKind::Io, error.message());
    return DiskSpace{std::int64_t(space.available), std::int64_t(space.capacity)};
}

std::string processNote(std::string_view program)
{
    return std::string(program) + ", process " + std::to_string(::getpid());
}

} // namespace bywalec
