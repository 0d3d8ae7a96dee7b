// Why a line of a file was set aside, as a sentence.
#pragma once

#include "core/exchange/Import.h"
#include "core/words/Words.h"

namespace bywalec {

std::string sayProblem(Words const& words, RowProblem const& problem);

} // namespace bywalec
