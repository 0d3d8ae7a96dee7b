// Finds a QR code's text in a frame or a picture, however badly it was lit, held or printed.
#pragma once

#include "core/cards/GrayFrame.h"

#include <optional>
#include <string>

namespace bywalec {

enum class Effort {
    Fast, ///< the looks that read a code on a good frame, a few milliseconds for 1280×720
    Full, ///< everything we know, up to about a second: for pictures from files
};

/// The text of one QR code as UTF-8, as it is in the code: it may hold any characters and be kilobytes long,
/// so it is only ever input to a parser. Empty when there is no readable code, or the frame makes no sense
/// (no data, a size below 1 or above 40 megapixels, a stride shorter than a row).
std::optional<std::string> decodeQr(GrayFrame const& frame, Effort effort = Effort::Full);

/// For a camera: every frame gets the fast looks and, when they see nothing, one of the harder ones in turn,
/// so that a difficult card is read within a second and no frame takes long. Not thread-safe.
class LiveScanner {
  public:
    std::optional<std::string> scan(GrayFrame const& frame);

  private:
    std::size_t m_turn = 0;
};

} // namespace bywalec
