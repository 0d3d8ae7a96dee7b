// Rows of a CSV file, one at a time, with their line numbers: quoting by libcsv (RFC 4180), the delimiter
// guessed.
#pragma once

#include "core/exchange/TextFile.h"

#include <vector>

namespace bywalec {

struct CsvRow {
    std::int64_t line = 0; ///< on which it begins, from 1
    std::vector<std::string> cells;
    std::string raw;             ///< as it stands in the file, in UTF-8; a very long one is cut
    char const* fault = nullptr; ///< "quotes" or "too_long": then there are no cells
};

/// A row whose quotes don't come out is one faulty line, and reading goes on with the line after it: a
/// forgotten quote takes nothing else with it.
class CsvReader {
  public:
    static constexpr std::size_t longestRow = 8 << 20; ///< bytes
    static constexpr int mostLines = 500;              ///< of one row with line breaks in its cells

    /// Errors as TextFile::open.
    static Result<CsvReader> open(std::string const& path);
    CsvReader(CsvReader&&) noexcept;
    ~CsvReader();

    bool next(CsvRow& row); ///< passes over empty lines
    void putBack(CsvRow row);
    char delimiter() const { return m_delimiter; }
    TextFile const& file() const { return m_file; }

  private:
    struct Parser;
    explicit CsvReader(TextFile file);
    void guess();

    TextFile m_file;
    std::unique_ptr<Parser> m_parser;
    char m_delimiter = ',';
    std::vector<CsvRow> m_back;
};

/// How a cell is written: in quotes where it needs them.
std::string csvCell(std::string_view text, char delimiter = ',');
/// A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers.
std::string harmless(std::string text);
/// The text again, if `harmless` changed it.
std::string unharmed(std::string text);

} // namespace bywalec
