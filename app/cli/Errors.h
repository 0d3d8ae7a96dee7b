// Which sentence tells a person what the core refused, from the detail of its error.
#pragma once

#include "core/base/Error.h"

#include <string>

namespace bywalec::cli {

/// A key of the words; empty when the kind of the error says all there is.
std::string sentenceKeyOf(Error const& error);

} // namespace bywalec::cli
