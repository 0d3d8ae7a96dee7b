// Personal data under a key: XChaCha20-Poly1305 with a random nonce and a random salt inside.
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>

namespace bywalec {

class Random;

/// nonce (24) ‖ ciphertext of (salt (16) ‖ text). `context` is bound to the text: it must be the same to open
/// it.
Bytes seal(Secret const& key, std::string_view text, ByteView context, Random& random);
/// WrongKey when the key, the context or the bytes don't fit together.
Result<std::string> unseal(Secret const& key, ByteView sealed, ByteView context);

} // namespace bywalec
