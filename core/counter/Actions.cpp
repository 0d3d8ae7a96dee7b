// What the cashier does beside scanning and giving: pin a preference, log a remark, count a sentence as
// taken.
#include "core/base/Text.h"
#include "core/counter/Timed.h"
#include "core/customers/Referrals.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Suggestions.h"

namespace bywalec {

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

Result<void> Counter::takeSuggestion(EventId visit, StaffId staff)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        auto const row = findVisit(append.tx(), visit);
        auto const offer = row && row->customer && !isVoided(append.tx(), visit)
                               ? saidAt(append.tx(), *row->customer, visit)
                               : std::nullopt;
        if (!offer) return makeError(ErrorKind::NotFound, "nothing was said at this visit");
        EventId const once(deriveUuid("bw1-taken", {visit.bytes()}));
        if (append.contains(once)) return {};
        auto written = append.append(offerTaken(visit, *offer, staff, once));
        if (!written) return written.error();
        return {};
    });
}

Result<void> Counter::refer(CustomerId customer, CustomerId referrer)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        for (auto const& each : {customer, referrer}) {
            auto const subject = findSubject(append.tx(), each.raw());
            if (!subject || !isEnrolled(append.tx(), *subject))
                return makeError(ErrorKind::NotFound, "no such customer");
        }
        if (customer == referrer) return makeError(ErrorKind::InvalidInput, "referrer");
        auto written = append.append(customerReferred(customer, referrer, EventId()));
        if (!written) return written.error();
        return {};
    });
}

Result<void> Counter::unrefer(CustomerId customer)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        auto const subject = findSubject(append.tx(), customer.raw());
        auto const said = subject ? referralsOf(append.tx(), *subject) : std::vector<EventId>();
        if (said.empty()) return makeError(ErrorKind::NotFound, "nobody is known");
        for (auto const& event : said)
            if (auto done = voidEvent(append, event); !done) return done;
        return {};
    });
}

} // namespace bywalec
