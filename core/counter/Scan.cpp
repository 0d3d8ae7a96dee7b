// From a payload to an outcome: check the card, guard against doubles, apply the rules, write.
#include "core/cards/CardBook.h"
#include "core/cards/CardNumber.h"
#include "core/counter/Counter.h"
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"

namespace bywalec {

using nlohmann::json;

Counter::Counter(Journal& journal, Clock& clock, CardKeys keys, Zone zone, CounterSettings settings)
    : m_journal(journal),
      m_clock(clock),
      m_keys(std::move(keys)),
      m_zone(std::move(zone)),
      m_settings(std::move(settings))
{
}

Secret const* Counter::sealKey() const
{
    auto const& key = m_journal.identity().sealKey;
    return key ? &*key : nullptr;
}

// Without its keys a till still knows the cards it has seen, by their check.
bool Counter::isOurCard(Transaction& tx, Token const& token) const
{
    if (m_keys.find(token.epoch)) return isOurs(token, m_keys);
    auto const card = findCard(tx, token.id);
    // With keys at hand, a card of an epoch that we never had must be known already.
    if (!card) return m_keys.isEmpty();
    return !card->checkCode || *card->checkCode == check(token);
}

Outcome Counter::scan(ScanRequest const& request)
{
    return timed([&](Append& append) -> Result<Outcome> {
        Outcome outcome;
        auto const token = parseTokenWithFallback(request.typed, request.usLayout, m_keys);
        if (!token || !isOurCard(append.tx(), *token)) {
            outcome.state = ScanState::NotOurs;
            return outcome;
        }
        outcome.card = token->id;
        outcome.cardNumber = CardNumber::of(token->id).plain();
        auto const card = findCard(append.tx(), token->id);
        if (!card || (!card->checkCode && !card->customer)) {
            outcome.state = ScanState::Unknown;
            return outcome;
        }
        bool const holder = card->customer && isEnrolled(append.tx(), *card->customer);
        if (card->blocked) {
            outcome.state = ScanState::Blocked;
            if (holder) fillCustomer(append, CustomerId(subjectId(append.tx(), *card->customer)), outcome);
            return outcome;
        }
        if (!holder) {
            outcome.state = ScanState::Unassigned;
            return outcome;
        }
        Who const who{CustomerId(subjectId(append.tx(), *card->customer)), card};
        auto awarded = award(append, who, request);
        if (awarded) {
            awarded->card = outcome.card;
            awarded->cardNumber = outcome.cardNumber;
        }
        return awarded;
    });
}

Outcome Counter::visitOf(CustomerId customer, ScanRequest const& request)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto const subject = findSubject(append.tx(), customer.raw());
        if (!subject || !isEnrolled(append.tx(), *subject))
            return makeError(ErrorKind::NotFound, "no such customer");
        return award(append, Who{customer, std::nullopt}, request);
    });
}

void Counter::fillCustomer(Append& append, CustomerId customer, Outcome& outcome, Given const* given)
{
    auto& tx = append.tx();
    auto const today = m_zone.local(append.now()).day;
    auto const& programmes = m_programmes.current(tx);
    if (given) {
        outcome.customer = customerView(tx, customer, today, sealKey(), programmes, given->standings);
        return;
    }
    auto const subject = findSubject(tx, customer.raw()).value_or(0);
    std::vector<Standing> standings;
    for (auto const& programme : programmes)
        standings.push_back(standingOf(tx, subject, programme, today));
    outcome.customer = customerView(tx, customer, today, sealKey(), programmes, standings);
}

// After a clock was ahead and set back, the journal's time stays ahead of the wall's; there the visit's own
// minute tells. So a wild clock neither makes every card a duplicate nor opens the guard for years.
static std::chrono::seconds since(VisitRow const& last, UtcTime now, LocalTime const& local)
{
    if (now >= last.hlc.time()) return std::chrono::floor<std::chrono::seconds>(now - last.hlc.time());
    return std::chrono::minutes(std::abs((local.day - last.day) * 1440 + local.minute - last.minute));
}

static std::optional<std::int64_t> neededAmount(std::vector<StampProgramme> const& programmes)
{
    std::optional<std::int64_t> lowest;
    for (auto const& programme : programmes)
        if (auto const& minimum = programme.terms.minimumMinor)
            lowest = lowest ? std::min(*lowest, *minimum) : *minimum;
    return lowest;
}

Result<Outcome> Counter::award(Append& append, Who const& who, ScanRequest const& request)
{
    auto& tx = append.tx();
    Outcome outcome;
    auto const operation = request.operation.isNull() ? append.newId() : request.operation;
    outcome.visit = operation;
    if (auto const earlier = findEvent(tx, operation)) { // a retry: the same answer, and nothing more
        if (earlier->event.kind != kind::visitRecorded ||
            earlier->body().id<CustomerId>("customer") != who.customer)
            return makeError(ErrorKind::Refused, "this operation was something else");
    } else {
        if (who.card && !request.again && m_settings.duplicateWindow.count() > 0) {
            auto const last = lastVisitWithCard(tx, *who.card->customer, who.card->key);
            auto const ago =
                last ? since(*last, append.now(), m_zone.local(append.now())) : std::chrono::seconds();
            if (last && ago < m_settings.duplicateWindow) {
                outcome.state = ScanState::Duplicate;
                outcome.visit = last->id;
                outcome.sinceLast = ago;
                fillCustomer(append, who.customer, outcome);
                return outcome;
            }
        }
        if (auto const minimum = neededAmount(m_programmes.current(tx)); minimum && !request.amountMinor) {
            outcome.state = ScanState::Amount;
            outcome.minimumMinor = *minimum;
            fillCustomer(append, who.customer, outcome);
            return outcome;
        }
        auto const given = recordVisit(append, who, operation, EventId(), request.amountMinor);
        if (!given) return given.error();
        fillCustomer(append, who.customer, outcome, &*given);
        settle(tx, outcome, &*given);
        return outcome;
    }
    fillCustomer(append, who.customer, outcome);
    settle(tx, outcome);
    return outcome;
}

void Counter::settle(Transaction& tx, Outcome& outcome, Given const* given)
{
    outcome.state = ScanState::Stamped;
    for (auto const& programme : outcome.customer->programmes)
        if (!programme.open.empty()) outcome.state = ScanState::Reward;
    if (given)
        outcome.stamps = given->stamps;
    else if (!outcome.customer->programmes.empty())
        outcome.stamps = int(deltaOf(tx, outcome.visit, outcome.customer->programmes.front().programme.id));
}

Result<Counter::Given> Counter::recordVisit(Append& append, Who const& who, EventId id, EventId ref,
                                            std::optional<std::int64_t> amountMinor)
{
    if (amountMinor && (*amountMinor < 0 || *amountMinor > 100'000'000))
        return makeError(ErrorKind::InvalidInput, "amount");
    auto const local = m_zone.local(append.now());
    bool const guest = who.customer.isNull();
    Given given;
    std::vector<NewEntry> entries;
    std::vector<NewReward> rewards;
    if (!guest) {
        auto const subject = intern(append.tx(), who.customer);
        for (auto const& programme : m_programmes.current(append.tx())) {
            auto standing = standingOf(append.tx(), subject, programme, local.day);
            auto award = awardVisit(programme, who.customer, standing, 1, amountMinor, local.day);
            if (given.standings.empty())
                for (auto const& entry : award.entries)
                    given.stamps += int(entry.delta);
            given.standings.push_back(standingAfter(programme, std::move(standing), award));
            entries.insert(entries.end(), award.entries.begin(), award.entries.end());
            rewards.insert(rewards.end(), award.rewards.begin(), award.rewards.end());
        }
    }
    json body{{"local_day", local.day.number},
              {"minute", local.minute},
              {"items", json::array()},
              {"was_member", !guest},
              {"entries", entriesToJson(entries)}};
    if (!guest) body["customer"] = who.customer.text();
    if (who.card) body["card"] = who.card->id.text();
    if (amountMinor) body["amount_minor"] = *amountMinor;
    Draft draft;
    draft.id = id;
    draft.kind = kind::visitRecorded;
    draft.subject = SubjectId(who.customer.raw());
    draft.ref = ref;
    draft.body = body.dump();
    auto written = append.append(std::move(draft));
    if (!written) return written.error();
    for (auto const& reward : rewards)
        if (auto earned = append.append(rewardEarned(reward, who.customer, *written)); !earned)
            return earned.error();
    return given;
}

Outcome Counter::setStamps(EventId visit, int stamps)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto& tx = append.tx();
        auto const row = findVisit(tx, visit);
        if (!row || !row->customer || isVoided(tx, visit))
            return makeError(ErrorKind::NotFound, "no such visit");
        if (stamps < 1 || stamps > 20) return makeError(ErrorKind::InvalidInput, "stamps");
        CustomerId const customer(subjectId(tx, *row->customer));
        auto const today = m_zone.local(append.now()).day;
        auto const programmes = currentProgrammes(tx);
        if (programmes.empty()) return makeError(ErrorKind::Refused, "no programme runs");
        auto const& programme = programmes.front();
        auto const delta = stamps - int(deltaOf(tx, visit, programme.id));
        auto const standing = standingOf(tx, *row->customer, programme, today);
        auto const award =
            awardMore(programme, customer, standing, delta, delta == 1 ? "more" : "set", today);
        if (!award.entries.empty()) {
            Draft draft;
            draft.kind = kind::visitAmended;
            draft.subject = SubjectId(customer.raw());
            draft.ref = visit;
            draft.body = json{{"visit", visit.text()},
                              {"customer", customer.text()},
                              {"entries", entriesToJson(award.entries)}}
                             .dump();
            if (auto written = append.append(std::move(draft)); !written) return written.error();
            for (auto const& reward : award.rewards)
                if (auto earned = append.append(rewardEarned(reward, customer, visit)); !earned)
                    return earned.error();
            if (auto lost = voidLostRewards(append, standing, -delta); !lost) return lost.error();
        }
        Outcome outcome;
        outcome.visit = visit;
        if (row->card)
            if (auto const card = findCard(tx, *row->card)) {
                outcome.card = card->id;
                outcome.cardNumber = card->number;
            }
        fillCustomer(append, customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

} // namespace bywalec
