// The one linear list of schema changes, embedded at build time.
#pragma once

#include "core/base/Result.h"

namespace bywalec {

class Database;

int latestSchema();
/// The version that the file has; 0 = no migration run yet. InvalidInput when the file isn't ours.
Result<int> schemaOf(Database& database);
/// Runs what is missing, each migration in a transaction of its own. NewerSchema when the file is ahead of
/// this programme; then nothing is touched.
Result<void> migrate(Database& database);

} // namespace bywalec
