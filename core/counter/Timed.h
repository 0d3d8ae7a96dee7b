// Inside of Counter: one use case in one transaction, its failure turned into NOT SAVED, its time measured.
#pragma once

#include "core/cards/CardBook.h"
#include "core/counter/Counter.h"

namespace bywalec {

struct Counter::Who {
    CustomerId customer; ///< null = a guest
    std::optional<CardRow> card;
};

struct Counter::Bill {
    LocalTime when;
    std::optional<std::int64_t> amountMinor;
    std::vector<BillLine> lines;
    std::vector<PayPart> pay;
    bool wasAsked = false; ///< the sentence to say was on the screen before the purchase was known
    EventId guestVisit{};  ///< the guest's purchase that this one was
};

struct Counter::Looked {
    VisitHistory history;
    std::vector<Account> accounts;
};

struct Counter::Given {
    std::vector<Account> accounts;
    VisitHistory history;
    std::vector<NewEntry> entries;
    std::vector<NewReward> rewards;
    std::optional<Suggestion> suggestion;
};

/// What is bought as the rules see it; items that they don't know count as a part of the bill only.
Purchase purchaseOf(Rules const& rules, std::optional<std::int64_t> amountMinor,
                    std::vector<BillLine> const& lines);

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
