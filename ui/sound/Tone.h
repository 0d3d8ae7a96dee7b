// The counter's result sounds as numbers: what each sounds like, without any device.
#pragma once

#include <cstdint>
#include <vector>

namespace bywalec::ui {

/// Each says a result, never just "decoded".
enum class Sound { Stamped, Reward, Duplicate, Refused };

constexpr int soundRate = 48000; ///< samples a second, mono

/// The sound as 16-bit samples: sine notes with soft edges, peaks at 60 % of full scale.
/// Stamped: 1760 Hz, 70 ms. Reward: three rising notes, 320 ms. Duplicate: 660 Hz twice. Refused: 220 Hz
/// twice.
std::vector<std::int16_t> renderSound(Sound sound);

} // namespace bywalec::ui
