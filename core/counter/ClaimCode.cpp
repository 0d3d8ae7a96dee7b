// Late claims: a guest takes a code along and brings the purchase to a card some days later.
#include "core/cards/CardBook.h"
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/visits/Claims.h"

namespace bywalec {

// What the guest bought, at the time that is given.
Counter::Bill Counter::guestBill(Transaction& tx, EventId guestVisit, LocalTime const& when)
{
    Bill bill{when, std::nullopt, {}, {}, false};
    auto const event = findEvent(tx, guestVisit);
    if (!event || event->event.kind != kind::visitRecorded) return bill;
    bill.amountMinor = event->body().integer("amount_minor");
    bill.lines = linesFromJson(event->body().list("items"));
    return bill;
}

Result<std::vector<NewCard>> Counter::blankSlips(int count)
{
    if (count < 1 || count > 1000) return makeError(ErrorKind::InvalidInput, "count");
    if (m_keys.isEmpty()) return makeError(ErrorKind::MissingKey, "no key to make codes with");
    return m_journal.write([&](Append& append) -> Result<std::vector<NewCard>> {
        std::vector<NewCard> slips;
        for (int i = 0; i < count; ++i)
            slips.push_back(describe(mint(m_keys, append.random())));
        return slips;
    });
}

Result<NewCard> Counter::issueClaim(EventId guestVisit, std::optional<Token> const& slip)
{
    return m_journal.write([&](Append& append) -> Result<NewCard> {
        auto& tx = append.tx();
        auto const visit = findVisit(tx, guestVisit);
        if (!visit || isVoided(tx, guestVisit)) return makeError(ErrorKind::NotFound, "no such visit");
        if (visit->customer) return makeError(ErrorKind::Refused, "this visit has a customer");
        if (m_keys.isEmpty()) return makeError(ErrorKind::MissingKey, "no key to make codes with");
        if (slip && (!isOurs(*slip, m_keys) || findCard(tx, slip->id) || findClaim(tx, slip->id)))
            return makeError(ErrorKind::Refused, "slip");
        auto const token = slip ? *slip : mint(m_keys, append.random());
        LocalDay const last{today(append).day.number + m_settings.claimDays};
        auto written = append.append(claimIssued(token, originalVisit(tx, guestVisit), last));
        if (!written) return written.error();
        return describe(token);
    });
}

Result<Outcome> Counter::takeClaim(Append& append, CardId code, CustomerId customer)
{
    auto& tx = append.tx();
    auto const claim = findClaim(tx, code);
    if (!claim) return makeError(ErrorKind::NotFound, "no such code");
    auto const guest = findVisit(tx, claim->visit);
    if (!guest) return makeError(ErrorKind::NotFound, "the purchase of this code isn't here yet");
    if (isVoided(tx, claim->visit)) return makeError(ErrorKind::Refused, "taken");
    if (claim->expires < today(append).day) return makeError(ErrorKind::Refused, "expired");
    Outcome outcome;
    for (int attempt = 1;; ++attempt) {
        outcome.visit = claimedVisitId(claim->visit, attempt);
        if (!append.contains(outcome.visit)) break;
        if (!isVoided(tx, outcome.visit)) return makeError(ErrorKind::Refused, "taken");
    }
    auto bill = guestBill(tx, claim->visit, {guest->day, guest->minute, 0});
    bill.guestVisit = claim->visit;
    auto given = recordVisit(append, Who{customer, std::nullopt}, outcome.visit, EventId(), bill);
    if (!given) return given.error();
    if (auto done = voidEvent(append, claim->visit); !done) return done.error();
    fillCustomer(append, customer, outcome);
    settle(tx, outcome, &*given);
    return outcome;
}

Outcome Counter::claim(CardId code, CustomerId customer)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto const subject = findSubject(append.tx(), customer.raw());
        if (!subject || !isEnrolled(append.tx(), *subject))
            return makeError(ErrorKind::NotFound, "no such customer");
        return takeClaim(append, code, customer);
    });
}

Outcome Counter::claim(CardId code, ScanRequest const& card)
{
    return timed([&](Append& append) -> Result<Outcome> {
        Outcome read;
        auto const who = recognise(append, card, read);
        if (!who) return read;
        auto taken = takeClaim(append, code, who->customer);
        if (taken) {
            taken->card = read.card;
            taken->cardNumber = read.cardNumber;
        }
        return taken;
    });
}

} // namespace bywalec
