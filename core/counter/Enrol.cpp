// New cards and new customers; lost cards and their replacement.
#include "core/cards/CardBook.h"
#include "core/cards/CardNumber.h"
#include "core/counter/Timed.h"
#include "core/customers/Referrals.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

namespace bywalec {

NewCard Counter::describe(Token const& token) const
{
    return {token, payload(token, m_settings.cardHost), CardNumber::of(token.id).text()};
}

Result<NewCard> Counter::issueCard()
{
    return m_journal.write([&](Append& append) -> Result<NewCard> {
        if (m_keys.isEmpty()) return makeError(ErrorKind::MissingKey, "no key to make cards with");
        auto const token = mint(m_keys, append.random());
        auto written = append.append(cardIssued(token));
        if (!written) return written.error();
        return describe(token);
    });
}

Outcome Counter::enrol(EnrolRequest const& request)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto& tx = append.tx();
        Outcome outcome;
        auto const operation = request.operation.isNull() ? append.newId() : request.operation;
        auto const card = findCard(tx, request.card);
        if (!card) return makeError(ErrorKind::NotFound, "no such card");
        outcome.card = card->id;
        outcome.cardNumber = card->number;
        CustomerId customer(deriveUuid("bw1-customer", {operation.bytes()}));
        EventId const visit(deriveUuid("bw1-first-visit", {operation.bytes()}));
        std::optional<Outcome> asked;
        if (!append.contains(operation)) {
            if (card->blocked) return makeError(ErrorKind::Refused, "this card is blocked");
            if (card->customer && isEnrolled(tx, *card->customer))
                return makeError(ErrorKind::Refused, "somebody holds this card");
            auto const profile = cleanProfile(request.profile);
            if (!profile) return profile.error();
            bool const wasGuest = !request.guestVisit.isNull() && !isVoided(tx, request.guestVisit);
            auto enrolled = customerEnrolled(customer, *profile, wasGuest ? request.guestVisit : EventId());
            enrolled.id = operation;
            if (auto written = append.append(std::move(enrolled)); !written) return written.error();
            if (auto written = append.append(cardAssigned(card->id, customer, operation)); !written)
                return written.error();
            auto const consent = [&](bool given, Channel channel) -> Result<void> {
                if (!given) return {};
                auto written = append.append(
                    consentGiven(tx, customer, channel, m_settings.consentTextVersion, operation));
                if (!written) return written.error();
                return {};
            };
            if (auto done = consent(request.smsConsent && !profile->phone.empty(), Channel::Sms); !done)
                return done.error();
            if (auto done = consent(request.emailConsent && !profile->email.empty(), Channel::Email); !done)
                return done.error();
            if (!request.referredBy.isNull() && request.referredBy != customer)
                if (auto written = append.append(
                        customerReferred(customer, request.referredBy,
                                         EventId(deriveUuid("bw1-referral", {operation.bytes()}))));
                    !written)
                    return written.error();
            if (wasGuest)
                if (auto done = voidEvent(append, request.guestVisit); !done) return done.error();
            asked =
                request.withVisit && request.ask && !wasGuest ? askFirst(append, customer, {}) : std::nullopt;
            if (request.withVisit && !asked) {
                Who const who{customer, findCard(tx, card->id)};
                Bill bill{today(append), std::nullopt, {}, {}, false};
                if (wasGuest) bill = guestBill(tx, request.guestVisit, bill.when);
                if (auto const done = recordVisit(append, who, visit, operation, bill); !done)
                    return done.error();
            }
        }
        if (asked) {
            asked->card = outcome.card;
            asked->cardNumber = outcome.cardNumber;
            return std::move(*asked);
        }
        if (request.withVisit && append.contains(visit)) outcome.visit = visit;
        fillCustomer(append, customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

Result<void> Counter::blockCard(CardId card)
{
    return m_journal.write([&](Append& append) -> Result<void> {
        auto const row = findCard(append.tx(), card);
        if (!row) return makeError(ErrorKind::NotFound, "no such card");
        if (row->blocked) return {};
        auto written = append.append(cardBlocked(card, std::nullopt));
        if (!written) return written.error();
        return {};
    });
}

Result<NewCard> Counter::replaceCard(CustomerId customer)
{
    return m_journal.write([&](Append& append) -> Result<NewCard> {
        auto const subject = findSubject(append.tx(), customer.raw());
        if (!subject || !isEnrolled(append.tx(), *subject))
            return makeError(ErrorKind::NotFound, "no such customer");
        if (m_keys.isEmpty()) return makeError(ErrorKind::MissingKey, "no key to make cards with");
        auto const token = mint(m_keys, append.random());
        auto issued = append.append(cardIssued(token));
        if (!issued) return issued.error();
        auto const old = cardsOf(append.tx(), *subject);
        if (auto written = append.append(cardAssigned(token.id, customer, *issued)); !written)
            return written.error();
        for (auto const& card : old) {
            if (card.blocked) continue;
            auto block = cardBlocked(card.id, token.id);
            block.ref = *issued;
            if (auto written = append.append(std::move(block)); !written) return written.error();
        }
        return describe(token);
    });
}

} // namespace bywalec
