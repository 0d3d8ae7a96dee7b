// Which column of a file means what: guessed from its headings in Polish or English, or told.
#pragma once

#include "core/exchange/Csv.h"
#include "core/exchange/Imports.h"

#include <map>

namespace bywalec {

/// A field of ours by a column of theirs.
struct Column {
    std::string heading; ///< of the file; its number, from 1, when the file has no headings
    std::string field;   ///< "phone", "ts_utc", …; empty = passed over
};

struct Columns {
    std::vector<Column> all;
    bool hasHeadings = true;
    int find(std::string_view field) const; ///< −1 = there is none
};

/// The fields that a file of this kind may bring, in the order in which they are told.
std::vector<std::string> fieldsOf(ImportKind kind);
/// `told`: heading, or a column's number from 1, → field; an empty field passes a column over. Headings of
/// ours in the first row make it headings. InvalidInput: "map: …" for what can't be told so, "columns" when
/// what must be there isn't.
Result<Columns> columnsOf(ImportKind kind, CsvRow const& first,
                          std::map<std::string, std::string> const& told);

} // namespace bywalec
