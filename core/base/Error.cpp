#include "core/base/Error.h"

namespace bywalec {

char const* name(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return "invalid_input";
    case ErrorKind::NotFound:
        return "not_found";
    case ErrorKind::AlreadyExists:
        return "already_exists";
    case ErrorKind::Refused:
        return "refused";
    case ErrorKind::WrongKey:
        return "wrong_key";
    case ErrorKind::MissingKey:
        return "missing_key";
    case ErrorKind::Locked:
        return "locked";
    case ErrorKind::NewerSchema:
        return "newer_schema";
    case ErrorKind::DiskFull:
        return "disk_full";
    case ErrorKind::ReadOnly:
        return "read_only";
    case ErrorKind::Busy:
        return "busy";
    case ErrorKind::Corrupt:
        return "corrupt";
    case ErrorKind::Io:
        return "io";
    case ErrorKind::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

} // namespace bywalec
