// Inside of Counter: one use case in one transaction, its failure turned into NOT SAVED, its time measured.
#pragma once

#include "core/cards/CardBook.h"
#include "core/counter/Counter.h"

namespace bywalec {

struct Counter::Who {
    CustomerId customer; ///< null = a guest
    std::optional<CardRow> card;
};

struct Counter::Given {
    std::vector<Standing> standings; ///< one for each programme; none for a guest
    int stamps = 0;                  ///< in the first programme
};

template<class F>
Outcome Counter::timed(F&& f)
{
    auto const start = m_clock.elapsed();
    Result<Outcome> result = m_journal.write(std::forward<F>(f));
    Outcome outcome;
    if (result)
        outcome = std::move(*result);
    else
        outcome.error = std::move(result.error());
    outcome.commitMs = double((m_clock.elapsed() - start).count()) / 1000.0;
    return outcome;
}

} // namespace bywalec
