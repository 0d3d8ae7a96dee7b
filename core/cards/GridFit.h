// For codes on bottles, crumpled paper and bad printers: bends a grid over the picture until what every QR code
// has in the same places is where it should be, and reads the modules through it.
#pragma once

#include "core/cards/QrCode.h"

namespace bywalec {

/// The codes that the picture may hold, best fit first, as the modules look; some of them may be wrong. At
/// least 32 pixels each way, or nothing is found.
std::vector<QrCode> fitGrids(GrayPicture const& picture);

} // namespace bywalec
