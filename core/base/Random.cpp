#include "core/base/Random.h"

#include "core/base/Sodium.h"

#include <array>
#include <cstring>

namespace bywalec {

std::uint64_t Random::next64()
{
    std::array<std::uint8_t, 8> bytes{};
    fill(bytes);
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data(), bytes.size());
    return value;
}

void SystemRandom::fill(std::span<std::uint8_t> out)
{
    sodiumReady();
    randombytes_buf(out.data(), out.size());
}

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    sodiumReady();
    std::array<std::uint8_t, randombytes_SEEDBYTES> seed{};
    std::uint64_t const call = m_calls++;
    std::memcpy(seed.data(), &m_seed, sizeof m_seed);
    std::memcpy(seed.data() + sizeof m_seed, &call, sizeof call);
    randombytes_buf_deterministic(out.data(), out.size(), seed.data());
}

} // namespace bywalec
