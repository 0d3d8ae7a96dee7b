// The simulator again, slow and straightforward: everybody's whole history is kept and read anew at each
// visit.
#pragma once

#include "core/loyalty/Simulator.h"

namespace bywalec::test {

using namespace bywalec;

Simulation naiveReplay(Rules const& rules, Past const& past);

} // namespace bywalec::test
