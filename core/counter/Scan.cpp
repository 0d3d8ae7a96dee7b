// From a payload to an outcome: check the card, guard against doubles, ask for the purchase, award.
#include "core/cards/CardBook.h"
#include "core/cards/CardNumber.h"
#include "core/counter/Counter.h"
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/visits/Claims.h"

namespace bywalec {

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

static std::optional<ClaimView> claimView(Transaction& tx, CardId const& code)
{
    auto const claim = findClaim(tx, code);
    if (!claim) return std::nullopt;
    ClaimView view{code, claim->visit, {}, std::nullopt, claim->expires};
    if (auto const visit = findVisit(tx, claim->visit)) {
        view.day = visit->day;
        view.amountMinor = visit->amountMinor;
    }
    return view;
}

// Whose card it is; without a holder the outcome says what was read instead.
std::optional<Counter::Who> Counter::recognise(Append& append, ScanRequest const& request, Outcome& outcome)
{
    auto& tx = append.tx();
    auto const token = parseTokenWithFallback(request.typed, request.usLayout, m_keys);
    if (!token || !isOurCard(tx, *token)) {
        outcome.state = ScanState::NotOurs;
        return std::nullopt;
    }
    outcome.card = token->id;
    outcome.cardNumber = CardNumber::of(token->id).plain();
    auto const card = findCard(tx, token->id);
    if (!card || (!card->checkCode && !card->customer)) {
        outcome.claim = claimView(tx, token->id);
        outcome.state = outcome.claim ? ScanState::Claim : ScanState::Unknown;
        return std::nullopt;
    }
    bool const holder = card->customer && isEnrolled(tx, *card->customer);
    if (card->blocked) {
        outcome.state = ScanState::Blocked;
        if (holder) fillCustomer(append, CustomerId(subjectId(tx, *card->customer)), outcome);
        return std::nullopt;
    }
    if (!holder) {
        outcome.state = ScanState::Unassigned;
        return std::nullopt;
    }
    return Who{CustomerId(subjectId(tx, *card->customer)), card};
}

Outcome Counter::scan(ScanRequest const& request)
{
    return timed([&](Append& append) -> Result<Outcome> {
        Outcome read;
        auto const who = recognise(append, request, read);
        if (!who) return read;
        auto awarded = award(append, *who, request);
        if (awarded) {
            awarded->card = read.card;
            awarded->cardNumber = read.cardNumber;
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

Counter::Looked Counter::look(Transaction& tx, Rules const& rules, CustomerId customer, LocalDay today)
{
    Looked looked;
    auto const key = findSubject(tx, customer.raw()).value_or(0);
    looked.history = historyOf(tx, key);
    looked.accounts = accountsOf(tx, key, rules.programmes, looked.history, today);
    return looked;
}

Counter::Looked Counter::look(Transaction& tx, CustomerId customer, LocalDay today)
{
    return look(tx, m_rules.get(tx), customer, today);
}

void Counter::fillCustomer(Append& append, CustomerId customer, Outcome& outcome, Given* given)
{
    auto& tx = append.tx();
    auto const day = today(append).day;
    if (given) {
        outcome.customer =
            customerView(tx, customer, day, sealKey(), std::move(given->accounts), given->history);
        return;
    }
    auto looked = look(tx, customer, day);
    outcome.customer = customerView(tx, customer, day, sealKey(), std::move(looked.accounts), looked.history);
}

// After a clock was ahead and set back, the journal's time stays ahead of the wall's; there the visit's own
// minute tells. So a wild clock neither makes every card a duplicate nor opens the guard for years.
static std::chrono::seconds since(VisitRow const& last, UtcTime now, LocalTime const& local)
{
    if (now >= last.hlc.time()) return std::chrono::floor<std::chrono::seconds>(now - last.hlc.time());
    return std::chrono::minutes(std::abs((local.day - last.day) * 1440 + local.minute - last.minute));
}

static bool asksItems(Rules const& rules, LocalTime const& now)
{
    if (std::none_of(rules.items.begin(), rules.items.end(), [](Item const& item) { return item.active; }))
        return false;
    for (auto const& programme : rules.programmes)
        if (needsItems(programme.terms)) return true;
    return std::any_of(rules.offers.begin(), rules.offers.end(), [&](Offer const& offer) {
        auto const& terms = offer.terms;
        return (!terms.groups.empty() || terms.withUsual) && isRunning(terms, now.day, now.minute);
    });
}

AskPurchase Counter::askOf(Rules const& rules, LocalTime const& now) const
{
    AskPurchase ask;
    ask.items = asksItems(rules, now);
    bool const needed = std::any_of(rules.programmes.begin(), rules.programmes.end(),
                                    [](Programme const& each) { return needsAmount(each.terms); });
    ask.amountRequired = needed || m_rules.askAmount() == AskAmount::Always;
    ask.amount = ask.amountRequired || m_rules.askAmount() == AskAmount::Optional;
    return ask;
}

// Whether something has to be told before anything can be awarded.
static bool mustAsk(AskPurchase const& ask, Rules const& rules, ScanRequest const& request)
{
    if (!ask.anything()) return false;
    if (ask.amountRequired) return !billOf(rules, purchaseOf(rules, request.amountMinor, request.lines));
    return !request.told && !request.amountMinor && request.lines.empty();
}

// The question that comes before an award; empty when everything is told.
std::optional<Outcome> Counter::askFirst(Append& append, CustomerId customer, ScanRequest const& request)
{
    auto& tx = append.tx();
    auto const now = today(append);
    auto const& rules = m_rules.get(tx);
    auto const ask = askOf(rules, now);
    if (!mustAsk(ask, rules, request)) return std::nullopt;
    Outcome outcome;
    outcome.state = ScanState::Amount;
    outcome.ask = ask;
    if (ask.items) outcome.items = rules.items;
    auto looked = look(tx, rules, customer, now.day);
    outcome.suggestion = suggestionFor(tx, rules, customer, looked, now);
    outcome.customer =
        customerView(tx, customer, now.day, sealKey(), std::move(looked.accounts), looked.history);
    return outcome;
}

Result<Outcome> Counter::award(Append& append, Who const& who, ScanRequest const& request)
{
    auto& tx = append.tx();
    auto const now = today(append);
    Outcome outcome;
    auto const operation = request.operation.isNull() ? append.newId() : request.operation;
    outcome.visit = operation;
    if (auto const earlier = findEvent(tx, operation)) { // a retry: the same answer, and nothing more
        if (earlier->event.kind != kind::visitRecorded ||
            earlier->body().id<CustomerId>("customer") != who.customer)
            return makeError(ErrorKind::Refused, "this operation was something else");
        fillCustomer(append, who.customer, outcome);
        settle(tx, outcome);
        return outcome;
    }
    if (who.card && !request.again && m_settings.duplicateWindow.count() > 0) {
        auto const last = lastVisitWithCard(tx, *who.card->customer, who.card->key);
        auto const ago = last ? since(*last, append.now(), now) : std::chrono::seconds();
        if (last && ago < m_settings.duplicateWindow) {
            outcome.state = ScanState::Duplicate;
            outcome.visit = last->id;
            outcome.sinceLast = ago;
            fillCustomer(append, who.customer, outcome);
            return outcome;
        }
    }
    if (auto asked = askFirst(append, who.customer, request)) {
        asked->visit = operation;
        return std::move(*asked);
    }
    Bill bill{now, request.amountMinor, request.lines, request.pay, askOf(m_rules.get(tx), now).anything()};
    auto given = recordVisit(append, who, operation, EventId(), bill);
    if (!given) return given.error();
    fillCustomer(append, who.customer, outcome, &*given);
    settle(tx, outcome, &*given);
    return outcome;
}

void Counter::settle(Transaction& tx, Outcome& outcome, Given* given)
{
    outcome.state = waitingReward(*outcome.customer) ? ScanState::Reward : ScanState::Stamped;
    if (given) {
        outcome.entries = std::move(given->entries);
        outcome.rewards = std::move(given->rewards);
        outcome.suggestion = std::move(given->suggestion);
    } else {
        outcome.entries = entriesOf(linesOf(tx, outcome.visit));
    }
    auto const* card = stampCardOf(*outcome.customer);
    if (!card) return;
    outcome.stamps = 0;
    for (auto const& entry : outcome.entries)
        if (entry.programme == card->programme.id) outcome.stamps += int(entry.delta);
}

} // namespace bywalec
