// Everything that the shop knows, as tables: CSV files that import reads again, or one JSON document.
#pragma once

#include "core/base/Money.h"
#include "core/exchange/Imports.h"

#include <iosfwd>

namespace bywalec {

struct ExportCounts {
    std::int64_t customers = 0;
    std::int64_t visits = 0;
    std::int64_t entries = 0;
    std::int64_t rewards = 0;
    std::int64_t answers = 0;
};

struct ExportSource {
    Secret const* key; ///< null: without names and contacts
    std::stop_token stop{};
};

/// A file a table: customers.csv, visits.csv, entries.csv, rewards.csv, answers.csv, in a folder that is made
/// and that only its owner reads. AlreadyExists when one of them is there; Io or Cancelled leave none of
/// them.
Result<ExportCounts> exportCsv(Transaction& tx, ExportSource const& source, std::string const& folder);
/// {"customers": […], "visits": […], …}, with the headings of the CSV files as names.
Result<ExportCounts> exportJson(Transaction& tx, ExportSource const& source, std::string const& file);

} // namespace bywalec
