// Any bytes as a CSV file: it is read to its end, each line once, and cells are understood or not.
#include "core/exchange/Cells.h"
#include "core/exchange/Columns.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace bywalec;

static void must(bool holds)
{
    if (!holds) std::abort();
}

static void look(std::string const& cell)
{
    (void)dayFrom(cell);
    (void)minuteFrom(cell);
    for (int const decimals : {0, 2, 3})
        (void)moneyFrom(cell, decimals);
    (void)wholeFrom(cell);
    (void)flagFrom(cell);
    (void)birthdayFrom(cell);
    static auto const zone = Zone::find("Europe/Warsaw");
    (void)utcMomentFrom(cell, *zone);
    must(unharmed(harmless(cell)) == cell || cell.starts_with('\''));
}

static std::string const& scratch()
{
    static auto const path =
        (std::filesystem::temp_directory_path() / ("bywalec-fuzz-" + std::to_string(::getpid()))).string();
    return path;
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    std::ofstream(scratch(), std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<char const*>(data), std::streamsize(size));
    auto reader = CsvReader::open(scratch());
    must(bool(reader));
    std::int64_t line = 0;
    for (CsvRow row; reader->next(row);) {
        must(row.line > line);
        if (line == 0)
            for (auto const kind : {ImportKind::Customers, ImportKind::Visits, ImportKind::Answers})
                (void)columnsOf(kind, row, {{"1", "id"}});
        line = row.line;
        must(!row.fault == !row.cells.empty());
        for (auto const& cell : row.cells)
            look(cell);
    }
    return 0;
}
