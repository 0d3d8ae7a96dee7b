#include "core/base/Secret.h"

#include "core/base/Random.h"
#include "core/base/Sodium.h"

#include <algorithm>

namespace bywalec {

Secret::Secret(std::span<std::uint8_t const, size> bytes)
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

Secret::~Secret()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

Secret Secret::random(Random& random)
{
    Secret secret;
    random.fill(secret.m_bytes);
    return secret;
}

bool Secret::operator==(Secret const& other) const
{
    return sodium_memcmp(m_bytes.data(), other.m_bytes.data(), size) == 0;
}

} // namespace bywalec
