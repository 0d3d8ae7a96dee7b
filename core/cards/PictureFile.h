// Reads PNG and JPEG pictures as brightness.
#pragma once

#include "core/base/Result.h"
#include "core/cards/GrayFrame.h"

#include <filesystem>

namespace bywalec {

inline constexpr std::size_t maxPictureBytes = std::size_t{64} << 20;
inline constexpr long long maxPicturePixels = 40'000'000;

/// NotFound: no such file. Io: it can't be read. InvalidInput: not a PNG or JPEG, damaged, or over the
/// limits; the detail says which.
Result<GrayPicture> readPicture(std::filesystem::path const& file);

/// The same for bytes in memory.
Result<GrayPicture> readPicture(ByteView bytes);

} // namespace bywalec
