#include "core/exchange/ImportWords.h"

namespace bywalec {

std::string sayProblem(Words const& words, RowProblem const& problem)
{
    auto const sentence = words.say("import.reason." + problem.code, {{"column", problem.column}});
    if (problem.line == 0) return sentence;
    return words.say("import.same_as_line", {{"reason", sentence}, {"line", problem.line}});
}

} // namespace bywalec
