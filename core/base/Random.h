// Where random bytes come from: the system, or a seed in tests and simulations.
#pragma once

#include <cstdint>
#include <span>

namespace bywalec {

class Random {
  public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
    std::uint64_t next64();
};

/// The operating system's cryptographic generator (libsodium).
class SystemRandom final : public Random {
  public:
    void fill(std::span<std::uint8_t> out) override;
};

/// Repeatable: the same seed gives the same bytes (ChaCha20 keystream). Never for keys of a real shop.
class SeededRandom final : public Random {
  public:
    explicit SeededRandom(std::uint64_t seed) : m_seed(seed) {}
    void fill(std::span<std::uint8_t> out) override;

  private:
    std::uint64_t m_seed;
    std::uint64_t m_calls = 0;
};

} // namespace bywalec
