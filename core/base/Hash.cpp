#include "core/base/Hash.h"

#include "core/base/Secret.h"
#include "core/base/Sodium.h"

#include <algorithm>
#include <cstdlib>

namespace bywalec {

struct Blake2b::State {
    crypto_generichash_state state;
    std::size_t size = 32;
};

Blake2b::Blake2b(std::size_t digestBytes) : m_state(std::make_unique<State>())
{
    sodiumReady();
    m_state->size = digestBytes;
    crypto_generichash_init(&m_state->state, nullptr, 0, digestBytes);
}

Blake2b::Blake2b(Secret const& key, std::size_t digestBytes) : m_state(std::make_unique<State>())
{
    sodiumReady();
    m_state->size = digestBytes;
    crypto_generichash_init(&m_state->state, key.bytes().data(), key.bytes().size(), digestBytes);
}

Blake2b::~Blake2b() = default;

Blake2b& Blake2b::raw(ByteView bytes)
{
    crypto_generichash_update(&m_state->state, bytes.data(), bytes.size());
    return *this;
}

Blake2b& Blake2b::number(std::uint64_t value)
{
    std::array<std::uint8_t, 8> bytes{};
    for (auto& byte : bytes) {
        byte = static_cast<std::uint8_t>(value);
        value >>= 8;
    }
    return raw(bytes);
}

Blake2b& Blake2b::part(ByteView bytes)
{
    return number(bytes.size()).raw(bytes);
}

Bytes Blake2b::digest()
{
    Bytes out(m_state->size);
    crypto_generichash_final(&m_state->state, out.data(), out.size());
    return out;
}

Hash16 Blake2b::digest16()
{
    auto const all = digest();
    if (all.size() < 16) std::abort();
    Hash16 out{};
    std::copy_n(all.begin(), out.size(), out.begin());
    return out;
}

Hash32 Blake2b::digest32()
{
    auto const all = digest();
    if (all.size() != 32) std::abort();
    Hash32 out{};
    std::copy_n(all.begin(), out.size(), out.begin());
    return out;
}

} // namespace bywalec
