// libsodium, started once; only .cpp files of core/base include this.
#pragma once

#include <sodium.h>

namespace bywalec {

/// Aborts when libsodium can't start: without it nothing that follows would be safe.
void sodiumReady();

} // namespace bywalec
