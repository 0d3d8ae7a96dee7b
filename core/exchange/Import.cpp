#include "core/exchange/Import.h"

#include "core/base/Text.h"
#include "core/exchange/ImportTarget.h"
#include "core/programmes/Programmes.h"

#include <filesystem>

namespace bywalec {

namespace {

// The one in which opening balances are.
Result<std::optional<Programme>> programmeFor(Transaction& tx, ImportOptions const& options)
{
    for (auto& programme : currentRules(tx).programmes) {
        auto const unit = unitOf(programme.terms);
        bool const collects = unit && *unit != Unit::Charity;
        if (collects && (options.programme.isNull() || programme.id == options.programme))
            return std::optional(std::move(programme));
    }
    if (!options.programme.isNull()) return makeError(ErrorKind::InvalidInput, "programme");
    return std::optional<Programme>();
}

std::unique_ptr<RowReader> readerFor(ImportKind kind, ImportTarget& target, Columns const& columns,
                                     std::optional<Programme> const& programme)
{
    if (kind == ImportKind::Visits) return visitRows(target, columns);
    if (kind == ImportKind::Answers) return answerRows(target, columns);
    return customerRows(target, columns, programme ? &*programme : nullptr);
}

/// Adds up what becomes of the rows.
class Tally {
  public:
    Tally(ImportReport& report, ImportOptions const& options, ImportHooks const& hooks)
        : m_report(report), m_options(options), m_hooks(hooks)
    {
    }
    void note(CsvRow const& row, std::optional<RowProblem> const& problem)
    {
        auto& counts = m_report.counts;
        ++counts.rows;
        if (m_report.preview.size() < m_options.previewRows) {
            PreviewRow shown{row.line, {}, problem};
            for (auto const& cell : row.cells)
                shown.cells.push_back(cleanLine(cell, 200));
            m_report.preview.push_back(std::move(shown));
        }
        if (!problem) {
            ++counts.added;
            return;
        }
        ++(problem->duplicate ? counts.duplicates : counts.rejected);
        ++m_report.reasons[problem->code];
        if (m_hooks.aside) m_hooks.aside({row.line, row.raw, *problem});
    }

  private:
    ImportReport& m_report;
    ImportOptions const& m_options;
    ImportHooks const& m_hooks;
};

Result<void> readRows(CsvReader& csv, Columns const& columns, RowReader& rows, Tally& tally,
                      ImportHooks const& hooks)
{
    CsvRow row;
    for (std::int64_t count = 1; csv.next(row); ++count) {
        if (count % 256 == 0) {
            if (hooks.stop.stop_requested()) return makeError(ErrorKind::Cancelled);
            if (hooks.progress) hooks.progress(csv.file().bytesRead(), csv.file().bytes());
        }
        if (row.fault) {
            tally.note(row, RowProblem{row.fault});
        } else if (row.cells.size() > columns.all.size()) {
            tally.note(row, RowProblem{"columns"});
        } else {
            auto verdict = rows.take(row);
            if (!verdict) return verdict.error();
            tally.note(row, *verdict);
        }
    }
    if (csv.file().failed()) return makeError(ErrorKind::Io, "the file couldn't be read to its end");
    if (hooks.stop.stop_requested()) return makeError(ErrorKind::Cancelled);
    return {};
}

Result<ImportReport> bringIn(Transaction& tx, Append* append, ImportPlace const& place,
                             ImportOptions const& options, ImportHooks const& hooks)
{
    auto csv = CsvReader::open(options.file);
    if (!csv) return csv.error();
    ImportReport report;
    CsvRow first;
    if (!csv->next(first) || first.fault) return makeError(ErrorKind::InvalidInput, "columns");
    auto columns = columnsOf(options.kind, first, options.map);
    if (!columns) return columns.error();
    report.columns = std::move(*columns);
    if (report.columns.hasHeadings)
        report.headings = first.raw;
    else
        csv->putBack(first);
    auto const programme = programmeFor(tx, options);
    if (!programme) return programme.error();
    if (options.kind == ImportKind::Customers && !place.key)
        return makeError(ErrorKind::MissingKey, "names can't be sealed");

    ImportTarget target(tx, append, place, options.knownOnly);
    auto const rows = readerFor(options.kind, target, report.columns, *programme);
    Tally tally(report, options, hooks);
    if (auto done = readRows(*csv, report.columns, *rows, tally, hooks); !done) return done.error();
    report.counts.customers = target.customers();
    report.encoding = csv->file().encoding();
    report.delimiter = csv->delimiter();
    if (!append || report.counts.added + report.counts.customers == 0) return report;
    report.import = target.import();
    auto written = append->append(importMade(
        report.import, options.kind, target.today(), report.counts,
        cleanLine(std::filesystem::path(options.file).filename().string(), 120), place.key != nullptr));
    if (!written) return written.error();
    return report;
}

} // namespace

Result<ImportReport> tryImport(Transaction& tx, ImportPlace const& place, ImportOptions const& options,
                               ImportHooks const& hooks)
{
    return bringIn(tx, nullptr, place, options, hooks);
}

Result<ImportReport> importFile(Journal& journal, ImportPlace const& place, ImportOptions const& options,
                                ImportHooks const& hooks)
{
    auto& database = journal.database();
    if (auto wide = database.setCache(Database::bulkCacheKiB); !wide) return wide.error();
    auto report = journal.write([&](Append& append) -> Result<ImportReport> {
        append.tellTopicsOnly();
        return bringIn(append.tx(), &append, place, options, hooks);
    });
    if (auto usual = database.setCache(); report && !usual) return usual.error();
    return report;
}

} // namespace bywalec
