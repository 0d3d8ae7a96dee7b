// Key bytes that are wiped when they go and never printed.
#pragma once

#include "core/base/Bytes.h"

#include <array>

namespace bywalec {

class Random;

/// 32 key bytes. Copies are allowed (keys are handed to the rooms that use them); each wipes itself.
class Secret {
  public:
    static constexpr std::size_t size = 32;

    Secret() = default;
    explicit Secret(std::span<std::uint8_t const, size> bytes);
    Secret(Secret const&) = default;
    Secret& operator=(Secret const&) = default;
    ~Secret();

    static Secret random(Random& random);

    ByteView bytes() const { return m_bytes; }
    bool operator==(Secret const& other) const; ///< in constant time

  private:
    std::array<std::uint8_t, size> m_bytes{};
};

} // namespace bywalec
