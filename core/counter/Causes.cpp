// Which cause a customer gives to, what was handed over of its pot, and taking that back.
#include "core/base/Text.h"
#include "core/counter/Counter.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/loyalty/Check.h"

#include <algorithm>
#include <limits>

namespace bywalec {

static constexpr std::size_t longestProof = 120;

static std::optional<Pot> potOf(Transaction& tx, CharityPayout const& payout, CharityTerms const& terms)
{
    for (auto& pot : potsOf(tx, payout.programme, terms))
        if (pot.cause.key == payout.cause) return std::move(pot);
    return std::nullopt;
}

Result<void> Counter::chooseCause(CustomerId customer, ProgrammeId programme, std::string const& cause)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        auto const subject = findSubject(append.tx(), customer.raw());
        if (!subject || !isEnrolled(append.tx(), *subject))
            return makeError(ErrorKind::NotFound, "no such customer");
        auto const& rules = m_rules.get(append.tx());
        auto const found = std::find_if(rules.programmes.begin(), rules.programmes.end(),
                                        [&](Programme const& each) { return each.id == programme; });
        auto const* terms =
            found == rules.programmes.end() ? nullptr : std::get_if<CharityTerms>(&found->terms);
        if (!terms) return makeError(ErrorKind::NotFound, "no such programme");
        if (std::none_of(terms->causes.begin(), terms->causes.end(),
                         [&](Cause const& each) { return each.key == cause; }))
            return makeError(ErrorKind::InvalidInput, "cause");
        auto written = append.append(charityChosen(customer, programme, cause, EventId()));
        if (!written) return written.error();
        return {};
    });
}

// Checked and written in one transaction: two payouts can't empty a pot twice.
Result<PaidOut> Counter::payOut(CharityPayout const& wanted, EventId operation)
{
    return m_journal.write([&](Append& append) -> Result<PaidOut> {
        auto& tx = append.tx();
        auto payout = wanted;
        payout.proof = cleanLine(wanted.proof, 1000);
        auto const key = findSubject(tx, payout.programme.raw()).value_or(0);
        auto const programme = findProgramme(tx, key, std::numeric_limits<int>::max());
        auto const* terms = programme ? std::get_if<CharityTerms>(&programme->terms) : nullptr;
        if (!terms) return makeError(ErrorKind::NotFound, "no such programme");
        PaidOut paid;
        paid.event = operation.isNull() ? append.newId() : operation;
        auto const before = potOf(tx, payout, *terms);
        if (auto const done = findEvent(tx, paid.event)) {
            if (done->event.kind != kind::charityPaid)
                return makeError(ErrorKind::Refused, "this operation was something else");
            paid.retried = true;
        } else {
            if (!before) return makeError(ErrorKind::InvalidInput, "cause");
            if (payout.amountMinor < 1) return makeError(ErrorKind::InvalidInput, "amount");
            if (payout.amountMinor > before->restMinor()) return makeError(ErrorKind::Refused, "pot");
            if (payout.day > today(append).day) return makeError(ErrorKind::InvalidInput, "day");
            if (payout.proof.empty() || codePoints(payout.proof) > longestProof)
                return makeError(ErrorKind::InvalidInput, "proof");
            if (auto written = append.append(charityPaid(payout, paid.event)); !written)
                return written.error();
        }
        paid.pot = potOf(tx, payout, *terms).value_or(Pot{{payout.cause, payout.cause}, 0, 0, {}});
        return paid;
    });
}

Result<void> Counter::takeBackPayout(EventId payout)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        auto const event = findEvent(append.tx(), payout);
        if (!event || event->event.kind != kind::charityPaid)
            return makeError(ErrorKind::NotFound, "no such payout");
        return voidEvent(append, payout);
    });
}

} // namespace bywalec
