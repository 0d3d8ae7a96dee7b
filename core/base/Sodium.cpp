#include "core/base/Sodium.h"

#include <cstdlib>

namespace bywalec {

void sodiumReady()
{
    static bool const ready = sodium_init() >= 0;
    if (!ready) std::abort();
}

} // namespace bywalec
