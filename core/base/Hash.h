// BLAKE2b over parts (RFC 7693), keyed or not.
#pragma once

#include "core/base/Bytes.h"

#include <array>
#include <memory>

namespace bywalec {

class Secret;

using Hash16 = std::array<std::uint8_t, 16>;
using Hash32 = std::array<std::uint8_t, 32>;

/// Feeds bytes and gives one digest. `raw` adds bytes as they are, `part` puts their length (8 bytes,
/// little endian) before them, so that two different lists of parts never look the same.
class Blake2b {
  public:
    explicit Blake2b(std::size_t digestBytes = 32);
    Blake2b(Secret const& key, std::size_t digestBytes);
    ~Blake2b();
    Blake2b(Blake2b const&) = delete;
    Blake2b& operator=(Blake2b const&) = delete;

    Blake2b& raw(ByteView bytes);
    Blake2b& part(ByteView bytes);
    Blake2b& number(std::uint64_t value); ///< 8 bytes, little endian
    Bytes digest();
    Hash16 digest16(); ///< the first 16 bytes
    Hash32 digest32(); ///< needs digestBytes = 32

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bywalec
