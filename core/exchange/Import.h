// Bringing in customers, past visits and answers from a CSV file: looked at first, then all of it or nothing.
#pragma once

#include "core/base/Money.h"
#include "core/exchange/Columns.h"

namespace bywalec {

struct ImportOptions {
    ImportKind kind = ImportKind::Customers;
    std::string file;
    std::map<std::string, std::string> map; ///< heading, or column number → field; over what is guessed
    bool knownOnly = false;  ///< visits and answers of somebody unknown are rejected and make no customer
    ProgrammeId programme{}; ///< in which a balance is; null = the first that counts stamps, points or credit
    std::size_t previewRows = 20;
};

/// Where and when the file is brought in.
struct ImportPlace {
    Zone const& zone;
    Secret const* key; ///< opens what is known of customers; null = only files without names and contacts
    UtcTime now;
    Currency currency{}; ///< of amounts that are written with a comma
};

/// Why a line was set aside, for words to tell: "import.reason." + code.
struct RowProblem {
    std::string code;
    std::string column{};  ///< its heading, where one cell is to blame
    std::int64_t line = 0; ///< of the file, that says the same; 0 = it is in the shop
    bool duplicate = false;
};

struct SetAside {
    std::int64_t line = 0;
    std::string raw; ///< as it stands in the file
    RowProblem problem;
};

struct PreviewRow {
    std::int64_t line = 0;
    std::vector<std::string> cells;
    std::optional<RowProblem> problem;
};

struct ImportReport {
    EventId import; ///< null = nothing was written
    ImportCounts counts;
    Columns columns;
    std::string headings; ///< the file's first line, if it has them
    std::string encoding;
    char delimiter = ',';
    std::map<std::string, std::int64_t> reasons; ///< code → lines
    std::vector<PreviewRow> preview;
};

struct ImportHooks {
    std::function<void(SetAside const&)> aside; ///< every line that isn't brought in, as it is met
    ExchangeProgress progress;                  ///< in bytes of the file
    std::stop_token stop;
};

/// The dry run: the same decisions about each line, nothing written. Errors as importFile.
Result<ImportReport> tryImport(Transaction& tx, ImportPlace const& place, ImportOptions const& options,
                               ImportHooks const& hooks = {});
/// In one transaction. NotFound and InvalidInput for the file, its columns ("columns", "map: …") or the
/// programme ("programme"); MissingKey; Cancelled. After an error the shop is exactly as it was.
Result<ImportReport> importFile(Journal& journal, ImportPlace const& place, ImportOptions const& options,
                                ImportHooks const& hooks = {});

} // namespace bywalec
