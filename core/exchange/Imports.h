// Files that were brought in: the event that names what came with one, the list of them, and taking one back.
#pragma once

#include "core/base/LocalDay.h"
#include "core/base/Secret.h"
#include "core/journal/Journal.h"

#include <stop_token>

namespace bywalec {

enum class ImportKind { Customers, Visits, Answers };
char const* name(ImportKind kind); ///< "customers", …
std::optional<ImportKind> importKindFrom(std::string_view name);

struct ImportCounts {
    std::int64_t rows = 0;       ///< of the file, its headings not counted; all of the below together
    std::int64_t added = 0;      ///< customers, visits or answers
    std::int64_t duplicates = 0; ///< known already: nothing was added
    std::int64_t rejected = 0;
    std::int64_t customers = 0; ///< of those added, or made because visits or answers name them
    bool operator==(ImportCounts const&) const = default;
};

/// One import as it stands in the list.
struct ImportEntry {
    EventId id;
    ImportKind kind = ImportKind::Customers;
    UtcTime time;
    ImportCounts counts;
    std::string file; ///< its name without folders; empty without the key
    bool undone = false;
};

/// The event `import`; what came with the file names it in `ref`.
Draft importMade(EventId import, ImportKind kind, LocalDay day, ImportCounts const& counts,
                 std::string const& file, bool canSeal);
/// Newest first.
std::vector<ImportEntry> importsOf(Transaction& tx, Secret const* key);

struct ImportUndone {
    std::int64_t events = 0; ///< taken back
    std::int64_t kept = 0;   ///< customers who stay, because they have come, or got a card, since
    bool again = false;      ///< it was undone before; nothing changed
};
/// Called now and then with how much is done.
using ExchangeProgress = std::function<void(std::int64_t done, std::int64_t all)>;
/// All of it in one transaction. NotFound; Cancelled leaves everything as it was.
Result<ImportUndone> undoImport(Journal& journal, EventId import, ExchangeProgress const& progress = {},
                                std::stop_token const& stop = {});

class ImportProjector final : public Projector {
  public:
    std::string_view name() const override { return "imports"; }
    std::span<std::string_view const> kinds() const override;
    void apply(Transaction& tx, Recorded const& event) override;
    void clear(Transaction& tx) override;
    void dump(Transaction& tx, DumpLine const& line) const override;
};

} // namespace bywalec
