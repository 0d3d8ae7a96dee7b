// What the cashier does beside scanning and giving: pin a preference, log a remark, count a sentence as
// taken.
#include "core/base/Text.h"
#include "core/counter/Timed.h"
#include "core/customers/Referrals.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Charity.h"
#include "core/ledger/Suggestions.h"

#include <algorithm>

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

} // namespace bywalec
