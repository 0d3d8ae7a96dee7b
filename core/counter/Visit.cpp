// Recording a purchase: what is paid with points, what it earns, and which offer is worth a sentence.
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/ledger/Member.h"
#include "core/loyalty/Redeem.h"
#include "core/reports/SegmentNow.h"

#include <algorithm>

namespace bywalec {

using nlohmann::json;

Purchase purchaseOf(Rules const& rules, std::optional<std::int64_t> amountMinor,
                    std::vector<BillLine> const& lines)
{
    Purchase purchase;
    purchase.amountMinor = amountMinor;
    for (auto const& line : lines) {
        auto const found = std::find_if(rules.items.begin(), rules.items.end(),
                                        [&](Item const& item) { return item.id == line.item; });
        purchase.lines.push_back({found == rules.items.end() ? -1 : int(found - rules.items.begin()),
                                  line.quantity, line.amountMinor});
    }
    return purchase;
}

namespace {

/// A broken or hostile number in the journal must not reach the arithmetic of the next visit.
Result<void> checkPay(std::vector<PayPart> const& parts)
{
    for (auto const& part : parts)
        if (part.minor < 1 || part.minor > largestAmount) return makeError(ErrorKind::InvalidInput, "paid");
    return {};
}

/// Takes each part from its account. Together never more than the bill.
Result<std::vector<NewEntry>> payWith(std::vector<Account>& accounts, std::vector<PayPart> const& parts,
                                      std::optional<std::int64_t> billMinor, Purchase& purchase)
{
    std::vector<NewEntry> entries;
    if (parts.empty()) return entries;
    if (auto const checked = checkPay(parts); !checked) return checked.error();
    if (!billMinor) return makeError(ErrorKind::InvalidInput, "amount");
    for (auto const& part : parts) {
        auto const account = std::find_if(accounts.begin(), accounts.end(), [&](Account const& each) {
            return each.programme.id == part.programme;
        });
        if (account == accounts.end()) return makeError(ErrorKind::Refused, "balance");
        auto payment = pay(account->programme, account->standing, *billMinor, part.minor);
        if (!payment) return payment.error();
        purchase.paidMinor += payment->paidMinor;
        if (purchase.paidMinor > *billMinor) return makeError(ErrorKind::Refused, "bill");
        for (auto& entry : payment->entries) {
            account->standing.balance += entry.delta;
            entries.push_back(std::move(entry));
        }
    }
    return entries;
}

/// Cards without an end: what stands after the visit follows from what stood before it, and nothing need be
/// read again.
bool canFollow(Rules const& rules)
{
    return std::all_of(rules.programmes.begin(), rules.programmes.end(), [](Programme const& programme) {
        auto const* stamps = std::get_if<StampTerms>(&programme.terms);
        return stamps && !stamps->validDays;
    });
}

Standing follow(Programme const& programme, CustomerId customer, Standing standing, Award const& award)
{
    for (auto const& entry : award.entries)
        if (entry.programme == programme.id) {
            standing.balance += entry.delta;
            standing.hasHistory = true;
        }
    for (auto const& reward : award.rewards) {
        if (reward.programme != programme.id || reward.customer != customer) continue;
        standing.lastCycle = std::max(standing.lastCycle, reward.cycle);
        standing.cycles.push_back(reward.cycle);
        if (reward.badge) continue;
        standing.balance -= reward.price;
        standing.open.push_back({reward.id, programme.id, programme.version, reward.cycle, reward.price,
                                 reward.expires, *rewardOf(programme.terms)});
    }
    return standing;
}

/// The key of the cause that a charity entry goes to.
std::string causeOf(Account const& account)
{
    auto const* terms = std::get_if<CharityTerms>(&account.programme.terms);
    if (!terms || terms->causes.empty()) return {};
    auto const chosen = std::find_if(terms->causes.begin(), terms->causes.end(),
                                     [&](Cause const& cause) { return cause.key == account.standing.cause; });
    return chosen == terms->causes.end() ? terms->causes.front().key : chosen->key;
}

json entriesOfVisit(std::vector<NewEntry> const& entries, std::vector<Account> const& accounts)
{
    auto out = entriesToJson(entries);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].unit != Unit::Charity) continue;
        for (auto const& account : accounts)
            if (account.programme.id == entries[i].programme) out[i]["cause"] = causeOf(account);
    }
    return out;
}

bool uses(std::vector<NewEntry> const& entries, OfferId offer)
{
    return std::any_of(entries.begin(), entries.end(),
                       [&](NewEntry const& entry) { return entry.offer == offer; });
}

} // namespace

Segment Counter::segmentOf(Transaction& tx, Rules const& rules, VisitHistory const& history, LocalDay today)
{
    if (std::none_of(rules.offers.begin(), rules.offers.end(),
                     [](Offer const& offer) { return offer.terms.segment.has_value(); }))
        return Segment::Unknown;
    if (!m_segments || m_segments->day != today)
        m_segments = std::make_shared<SegmentScale>(segmentScale(tx, today));
    return segmentNow(history, today, *m_segments);
}

std::optional<Suggestion> Counter::suggestionFor(Transaction& tx, Rules const& rules, CustomerId customer,
                                                 Looked const& looked, LocalTime const& now)
{
    if (std::all_of(rules.offers.begin(), rules.offers.end(),
                    [](Offer const& offer) { return offer.terms.say.empty(); }))
        return std::nullopt;
    auto member = memberOf(tx, customer, rules, looked.accounts, looked.history, {});
    member.segment = segmentOf(tx, rules, looked.history, now.day);
    auto const key = findSubject(tx, customer.raw()).value_or(0);
    auto const place = suggestion(rules, member, shopFactsOf(tx, rules, now.day), saidDaysOf(tx, key, rules),
                                  now.day, now.minute);
    if (!place) return std::nullopt;
    return Suggestion{rules.offers[*place].id, rules.offers[*place].terms.say};
}

Result<Counter::Given> Counter::recordVisit(Append& append, Who const& who, EventId id, EventId ref,
                                            Bill const& bill)
{
    auto& tx = append.tx();
    auto const& rules = m_rules.get(tx);
    bool const guest = who.customer.isNull();
    auto purchase = purchaseOf(rules, bill.amountMinor, bill.lines);
    purchase.day = bill.when.day;
    purchase.minute = bill.when.minute;
    if (auto const checked = checkPurchase(rules, purchase); !checked) return checked.error();
    auto const billMinor = billOf(rules, purchase);
    Given given;
    if (!guest) {
        auto looked = look(tx, rules, who.customer, bill.when.day);
        given.suggestion = suggestionFor(tx, rules, who.customer, looked, bill.when);
        auto paid = payWith(looked.accounts, bill.pay, billMinor, purchase);
        if (!paid) return paid.error();
        given.entries = std::move(*paid);
        auto const key = findSubject(tx, who.customer.raw()).value_or(0);
        auto const birthday = asksBirthday(rules) ? readProfile(tx, key, sealKey()).birthday : std::string();
        auto member = memberOf(tx, who.customer, rules, looked.accounts, looked.history, birthday);
        member.segment = segmentOf(tx, rules, looked.history, bill.when.day);
        auto award = awardVisit(rules, member, shopFactsOf(tx, rules, bill.when.day), purchase);
        if (canFollow(rules))
            for (auto& account : looked.accounts)
                account.standing =
                    follow(account.programme, who.customer, std::move(account.standing), award);
        given.accounts = std::move(looked.accounts);
        given.history = withVisit(std::move(looked.history), bill.when.day, billMinor.value_or(0));
        given.entries.insert(given.entries.end(), award.entries.begin(), award.entries.end());
        given.rewards = std::move(award.rewards);
    }
    json body{{"local_day", bill.when.day.number},
              {"minute", bill.when.minute},
              {"items", linesToJson(bill.lines)},
              {"was_member", !guest},
              {"entries", entriesOfVisit(given.entries, given.accounts)}};
    if (!guest) body["customer"] = who.customer.text();
    if (who.card) body["card"] = who.card->id.text();
    if (billMinor) body["amount_minor"] = *billMinor;
    if (!bill.guestVisit.isNull()) body["claimed"] = bill.guestVisit.text();
    // It was said before the purchase, or is said now; not when the purchase has its bonus by itself.
    if (given.suggestion && !bill.wasAsked && uses(given.entries, given.suggestion->offer))
        given.suggestion.reset();
    if (given.suggestion) body["suggested"] = given.suggestion->offer.text();
    Draft draft;
    draft.id = id;
    draft.kind = kind::visitRecorded;
    draft.subject = SubjectId(who.customer.raw());
    draft.ref = ref;
    draft.say(std::move(body));
    auto written = append.append(std::move(draft));
    if (!written) return written.error();
    if (auto done = appendRewards(append, given.rewards, bill.when.day, *written); !done) return done.error();
    if (!guest && !canFollow(rules)) {
        auto const key = findSubject(tx, who.customer.raw()).value_or(0);
        given.accounts = accountsOf(tx, key, rules.programmes, given.history, bill.when.day);
    }
    if (given.suggestion && uses(given.entries, given.suggestion->offer)) given.suggestion.reset();
    return given;
}

Result<void> Counter::appendRewards(Append& append, std::vector<NewReward> const& rewards, LocalDay day,
                                    EventId visit)
{
    for (auto const& reward : rewards)
        if (auto earned = append.append(rewardEarned(reward, day, visit)); !earned) return earned.error();
    return {};
}

Outcome Counter::guest(EventId operation, std::optional<std::int64_t> amountMinor,
                       std::vector<BillLine> const& lines)
{
    return timed([&](Append& append) -> Result<Outcome> {
        Outcome outcome;
        outcome.state = ScanState::Stamped;
        outcome.visit = operation.isNull() ? append.newId() : operation;
        if (append.contains(outcome.visit)) return outcome;
        Bill const bill{today(append), amountMinor, lines, {}, false};
        if (auto written = recordVisit(append, Who{}, outcome.visit, EventId(), bill); !written)
            return written.error();
        return outcome;
    });
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
        auto const now = today(append);
        auto const& rules = m_rules.get(tx);
        auto const card =
            std::find_if(rules.programmes.begin(), rules.programmes.end(),
                         [](auto const& each) { return std::holds_alternative<StampTerms>(each.terms); });
        if (card == rules.programmes.end()) return makeError(ErrorKind::Refused, "no stamp card runs");
        auto const looked = look(tx, customer, now.day);
        auto const& standing = looked.accounts[std::size_t(card - rules.programmes.begin())].standing;
        auto const delta = stamps - sumOf(linesOf(tx, visit), card->id);
        auto const award =
            awardMore(*card, customer, standing, delta, {delta == 1 ? "more" : "set", {}}, now.day);
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
            if (auto done = appendRewards(append, award.rewards, now.day, visit); !done) return done.error();
            if (auto lost = voidLostRewards(append, customer); !lost) return lost.error();
        }
        Outcome outcome;
        outcome.visit = visit;
        if (row->card)
            if (auto const found = findCard(tx, *row->card)) {
                outcome.card = found->id;
                outcome.cardNumber = found->number;
            }
        fillCustomer(append, customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

} // namespace bywalec
