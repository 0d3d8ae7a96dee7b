// What can go wrong, as a value: the kind decides what a person is told, the detail is for the log.
#pragma once

#include <string>

namespace bywalec {

enum class ErrorKind {
    InvalidInput,  ///< what was given can't be used; detail says why
    NotFound,      ///< the thing named isn't there
    AlreadyExists, ///< it is there already and must not be replaced
    Refused,       ///< understood, and against a rule
    WrongKey,      ///< a key that doesn't open this business
    MissingKey,    ///< no key was found where keys are looked for
    Locked,        ///< another programme writes to this file; detail says who
    NewerSchema,   ///< the file was written by a newer version
    DiskFull,
    ReadOnly, ///< the file or its folder can't be written
    Busy,     ///< another connection held the database for too long
    Corrupt,  ///< the file is damaged
    Io,       ///< the disk or the system failed otherwise
    Cancelled,
};

struct Error {
    ErrorKind kind = ErrorKind::Io;
    std::string detail; ///< English, technical, never with personal data
};

/// The kind's stable name in JSON and logs, e.g. "disk_full".
char const* name(ErrorKind kind);

} // namespace bywalec
