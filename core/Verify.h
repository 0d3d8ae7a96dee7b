// The whole truth about one file: SQLite's own check, every link, and the projections against a rebuild.
#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <string>

namespace bywalec {

class Database;

struct VerifyReport {
    bool integrity = false;
    bool chain = false;
    bool projections = false;
    std::int64_t events = 0;
    std::int64_t links = 0;
    std::string detail; ///< of the first thing that doesn't hold
    bool holds() const { return integrity && chain && projections; }
};

/// Reads only. An Error means that the file couldn't be read; what was found wrong in it stands in the
/// report.
Result<VerifyReport> verify(Database& database);

} // namespace bywalec
