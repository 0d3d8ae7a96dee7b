// A payload as the black and white modules of a QR code, and those as a picture.
#pragma once

#include "core/base/Result.h"
#include "core/cards/GrayFrame.h"

#include <string>
#include <string_view>
#include <vector>

namespace bywalec {

/// Rows from the top, modules from the left, true is dark; without the quiet zone.
struct QrCode {
    static constexpr int quietZone = 4; ///< modules of white that every picture keeps around the code

    std::vector<std::vector<bool>> rows;

    int size() const { return static_cast<int>(rows.size()); } ///< modules along a side
};

/// Error correction M, or better where the same size allows it. InvalidInput for empty or too long text.
Result<QrCode> encodeQr(std::string_view text);

/// One module is one unit, quiet zone included; scales to any size without blur.
std::string toSvg(QrCode const& code);
/// Its dark modules alone, as one path in those units: for a picture that holds more than the code.
std::string svgModules(QrCode const& code);

/// 8-bit picture, quiet zone included. pixelsPerModule 1…64.
GrayPicture toPicture(QrCode const& code, int pixelsPerModule);

/// toPicture as a PNG file's bytes.
Bytes toPng(QrCode const& code, int pixelsPerModule);

} // namespace bywalec
