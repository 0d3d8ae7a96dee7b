#include "core/keys/Seal.h"

#include "core/base/Random.h"
#include "core/base/Sodium.h"

namespace bywalec {

static constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static constexpr std::size_t saltSize = 16;

Bytes seal(Secret const& key, std::string_view text, ByteView context, Random& random)
{
    sodiumReady();
    Bytes plain(saltSize + text.size());
    random.fill(std::span(plain).first(saltSize));
    std::copy(text.begin(), text.end(), plain.begin() + saltSize);
    Bytes sealed(nonceSize + plain.size() + tagSize);
    random.fill(std::span(sealed).first(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonceSize, nullptr, plain.data(), plain.size(),
                                               context.data(), context.size(), nullptr, sealed.data(),
                                               key.bytes().data());
    sodium_memzero(plain.data(), plain.size());
    return sealed;
}

Result<std::string> unseal(Secret const& key, ByteView sealed, ByteView context)
{
    sodiumReady();
    if (sealed.size() < nonceSize + saltSize + tagSize)
        return makeError(ErrorKind::WrongKey, "sealed part too short");
    Bytes plain(sealed.size() - nonceSize - tagSize);
    int const opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, sealed.data() + nonceSize, sealed.size() - nonceSize, context.data(),
        context.size(), sealed.data(), key.bytes().data());
    if (opened != 0) return makeError(ErrorKind::WrongKey, "sealed part does not open");
    std::string text(plain.begin() + saltSize, plain.end());
    sodium_memzero(plain.data(), plain.size());
    return text;
}

} // namespace bywalec
