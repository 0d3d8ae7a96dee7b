// The one linear list of schema changes, embedded at build time.
#pragma once

#include "core/base/Result.h"

namespace bywalec {

class Database;

int latestSchema();
/// The version that the file has; 0 = no migration run yet. InvalidInput when the file isn't ours.
Result<int> schemaOf(Database& database);
/// Whether this programme may open the file at all: InvalidInput when it isn't a shop file or is an empty
/// one, NewerSchema when it is ahead of this programme. Reads only.
Result<void> checkSchema(Database& database);
/// Runs what is missing, each migration in a transaction of its own. NewerSchema when the file is ahead of
/// this programme; then nothing is touched.
Result<void> migrate(Database& database);

} // namespace bywalec
