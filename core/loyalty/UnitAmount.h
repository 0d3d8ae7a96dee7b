// So many of one unit, whichever programme they are in.
#pragma once

#include "core/loyalty/Terms.h"

namespace bywalec {

struct UnitAmount {
    Unit unit = Unit::Stamp;
    std::int64_t amount = 0;
    bool operator==(UnitAmount const&) const = default;
};

} // namespace bywalec
