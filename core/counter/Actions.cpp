// What the cashier does beside scanning: give a reward, count a guest, pin a preference, log a remark.
#include "core/base/Text.h"
#include "core/cards/CardBook.h"
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

namespace bywalec {

Outcome Counter::redeem(CustomerId customer, RewardId reward, EventId operation)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto& tx = append.tx();
        auto const subject = findSubject(tx, customer.raw());
        if (!subject) return makeError(ErrorKind::NotFound, "no such customer");
        Outcome outcome;
        outcome.visit = operation.isNull() ? append.newId() : operation;
        if (auto const earlier = findEvent(tx, outcome.visit)) {
            if (earlier->event.kind != kind::rewardRedeemed ||
                earlier->body().id<RewardId>("reward") != reward)
                return makeError(ErrorKind::Refused, "this operation was something else");
        } else {
            auto const today = m_zone.local(append.now()).day;
            bool given = false;
            for (auto const& programme : currentProgrammes(tx))
                for (auto const& open : standingOf(tx, *subject, programme, today).open) {
                    if (open.id != reward) continue;
                    auto const entries = bywalec::redeem(programme, open);
                    auto written = append.append(rewardRedeemed(reward, customer, entries, outcome.visit));
                    if (!written) return written.error();
                    given = true;
                }
            if (!given) return makeError(ErrorKind::Refused, "this reward doesn't wait any more");
        }
        fillCustomer(append, customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

Outcome Counter::guest(EventId operation, std::optional<std::int64_t> amountMinor)
{
    return timed([&](Append& append) -> Result<Outcome> {
        Outcome outcome;
        outcome.state = ScanState::Stamped;
        outcome.visit = operation.isNull() ? append.newId() : operation;
        if (append.contains(outcome.visit)) return outcome;
        if (auto written = recordVisit(append, Who{}, outcome.visit, EventId(), amountMinor); !written)
            return written.error();
        return outcome;
    });
}

Result<void> Counter::setPreference(CustomerId customer, std::string const& text)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        auto const subject = findSubject(append.tx(), customer.raw());
        if (!subject || !isEnrolled(append.tx(), *subject))
            return makeError(ErrorKind::NotFound, "no such customer");
        if (!sealKey()) return makeError(ErrorKind::MissingKey, "no key to seal the preference with");
        auto const before = readProfile(append.tx(), *subject, sealKey());
        auto after = before;
        after.preference = cleanLine(text, 60);
        if (auto draft = customerProfiled(append.tx(), customer, before, after)) {
            auto written = append.append(std::move(*draft));
            if (!written) return written.error();
        }
        return {};
    });
}

Result<void> Counter::remark(RemarkKind kind, CustomerId customer, std::string const& text)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        auto written = append.append(remarkNoted(kind, customer, m_zone.local(append.now()).day, text));
        if (!written) return written.error();
        return {};
    });
}

} // namespace bywalec
