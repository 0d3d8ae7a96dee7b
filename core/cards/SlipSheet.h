// A sheet of A4 with guests' codes to cut out: where each slip lies, and the whole as a picture.
#pragma once

#include "core/base/Result.h"

#include <string>
#include <vector>

namespace bywalec {

struct Slip {
    std::string payload;
    std::string number; ///< as a person reads it
};

/// In millimetres; three columns of eight slips fill the sheet.
struct SlipGrid {
    static constexpr int columns = 3;
    static constexpr int rows = 8;
    static constexpr int perSheet = columns * rows;
    static constexpr double sheetWidth = 210;
    static constexpr double sheetHeight = 297;
    static constexpr double slipWidth = sheetWidth / columns;
    static constexpr double slipHeight = sheetHeight / rows;
    static constexpr double margin = 5; ///< inside a slip; printers leave about so much of a sheet white
    static constexpr double codeSide = 27;
};

/// One sheet; `what` is a line under the shop's name. InvalidInput for no slip or more than a sheet takes.
Result<std::string> slipSheetSvg(std::vector<Slip> const& slips, std::string const& shop,
                                 std::string const& what);

} // namespace bywalec
