// Refunds and corrections by hand: they take back what was earned, and say when a balance falls below zero.
#include "core/base/Text.h"
#include "core/counter/Timed.h"
#include "core/journal/EventStore.h"
#include "core/journal/Subjects.h"
#include "core/loyalty/Redeem.h"
#include "core/loyalty/Refund.h"

#include <algorithm>

namespace bywalec {

using nlohmann::json;

namespace {

/// An entry of the visit, with its place: what a refund entry names in "of".
struct Original {
    NewEntry entry;
    EventId event;
    std::size_t line = 0;
    std::string cause;
};

std::vector<Original> originalsIn(Recorded const& event)
{
    std::vector<Original> found;
    auto const& entries = event.json.is_object() ? event.body().list("entries") : json::array();
    std::size_t line = 0;
    for (auto const& each : entries) {
        if (auto entry = entryFromJson(each))
            found.push_back(
                {std::move(*entry), event.event.id, line, Body(each).text("cause").value_or(std::string())});
        ++line;
    }
    return found;
}

std::string placeOf(Original const& original)
{
    return original.event.text() + "/" + std::to_string(original.line);
}

/// What earlier refunds, which stand, changed of each entry: by place.
std::int64_t takenBack(std::vector<Recorded> const& refunds, Original const& original)
{
    std::int64_t sum = 0;
    for (auto const& refund : refunds)
        for (auto const& each : refund.body().list("entries"))
            if (Body(each).text("of") == placeOf(original)) sum += Body(each).integer("delta").value_or(0);
    return sum;
}

bool earnsByVisit(ProgrammeTerms const& terms)
{
    if (auto const* stamps = std::get_if<StampTerms>(&terms)) return stamps->basis == EarnBasis::Visit;
    if (auto const* points = std::get_if<PointTerms>(&terms)) return points->basis == EarnBasis::Visit;
    if (auto const* charity = std::get_if<CharityTerms>(&terms)) return charity->perVisitMinor > 0;
    return false;
}

std::optional<std::int64_t> minimumOf(ProgrammeTerms const& terms)
{
    if (auto const* stamps = std::get_if<StampTerms>(&terms)) return stamps->minimumMinor;
    if (auto const* points = std::get_if<PointTerms>(&terms)) return points->minimumMinor;
    if (auto const* cashback = std::get_if<CashbackTerms>(&terms)) return cashback->minimumMinor;
    if (auto const* charity = std::get_if<CharityTerms>(&terms)) return charity->minimumMinor;
    return std::nullopt;
}

RefundLine refundLineOf(Transaction& tx, Original const& original, std::vector<Recorded> const& refunds)
{
    RefundLine line{original.entry, takenBack(refunds, original)};
    auto const key = findSubject(tx, original.entry.programme.raw()).value_or(0);
    auto const programme = findProgramme(tx, key, original.entry.version);
    auto const& code = original.entry.reason.code;
    // Stamps that the cashier set belong to the visit, like the welcome.
    line.whole =
        code == "welcome" || code == "more" || code == "set" || (programme && earnsByVisit(programme->terms));
    if (programme) line.minimumMinor = minimumOf(programme->terms);
    return line;
}

/// How much of each unit lacks after these entries, of all programmes together.
std::vector<UnitAmount> belowZero(std::vector<Account> const& accounts, std::vector<NewEntry> const& entries)
{
    std::vector<UnitAmount> below;
    for (auto const unit : {Unit::Stamp, Unit::Point, Unit::Credit, Unit::Charity}) {
        std::int64_t lacking = 0;
        for (auto const& account : accounts) {
            if (unitOf(account.programme.terms) != unit) continue;
            auto balance = account.standing.balance;
            for (auto const& entry : entries)
                if (entry.programme == account.programme.id) balance += entry.delta;
            for (auto const& reward : account.standing.open)
                if (balance < 0) balance += reward.price;
            lacking += std::max<std::int64_t>(-balance, 0);
        }
        if (lacking > 0) below.push_back({unit, lacking});
    }
    return below;
}

json idsToJson(std::vector<EventId> const& ids)
{
    json out = json::array();
    for (auto const& id : ids)
        out.push_back(id.text());
    return out;
}

/// What a refund takes of a visit, with the places that its entries name.
struct Taken {
    std::vector<NewEntry> entries;
    json asJson = json::array();
};

Result<Taken> takeBack(Transaction& tx, EventId visit, std::optional<std::int64_t> rest,
                       std::optional<std::int64_t> amount)
{
    std::vector<Original> originals;
    std::vector<Recorded> refunds;
    if (auto const event = findEvent(tx, visit)) originals = originalsIn(*event);
    for (auto const& event : eventsOf(tx, visit)) {
        if (isVoided(tx, event.event.id)) continue;
        if (event.event.kind == kind::visitRefunded) refunds.push_back(event);
        if (event.event.kind != kind::visitAmended) continue;
        auto more = originalsIn(event);
        std::move(more.begin(), more.end(), std::back_inserter(originals));
    }
    Taken taken;
    for (auto const& original : originals) {
        if (original.entry.reason.code == "redeemed") continue; // a badge stays, and so does its price
        RefundLine const line = refundLineOf(tx, original, refunds);
        auto entries = bywalec::refund(std::span(&line, 1), rest, amount);
        if (!entries) return entries.error();
        for (auto& entry : *entries) {
            auto out = entryToJson(entry);
            out["of"] = placeOf(original);
            if (!original.cause.empty()) out["cause"] = original.cause;
            taken.asJson.push_back(std::move(out));
            taken.entries.push_back(std::move(entry));
        }
    }
    return taken;
}

} // namespace

char const* name(AdjustWhy why)
{
    switch (why) {
    case AdjustWhy::Mistake:
        return "mistake";
    case AdjustWhy::Goodwill:
        return "goodwill";
    case AdjustWhy::PaperCard:
        return "paper_card";
    case AdjustWhy::Other:
        return "other";
    }
    return "other";
}

std::optional<AdjustWhy> adjustWhyFrom(std::string_view text)
{
    for (auto const why : {AdjustWhy::Mistake, AdjustWhy::Goodwill, AdjustWhy::PaperCard, AdjustWhy::Other})
        if (text == name(why)) return why;
    return std::nullopt;
}

// Events of waiting rewards that can't stand once these entries are written.
Result<std::vector<EventId>> Counter::lostEvents(Append& append, CustomerId customer,
                                                 std::vector<NewEntry> const& entries)
{
    std::vector<EventId> lost;
    auto const looked = look(append.tx(), customer, today(append).day);
    for (auto const& account : looked.accounts) {
        auto balance = account.standing.balance;
        for (auto const& entry : entries)
            if (entry.programme == account.programme.id) balance += entry.delta;
        for (auto const& reward : rewardsLost(account.standing, balance))
            for (auto const& earned : earnedEventsOf(append.tx(), reward))
                lost.push_back(earned.event);
    }
    return lost;
}

Outcome Counter::refund(RefundRequest const& request)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto& tx = append.tx();
        auto const row = findVisit(tx, request.visit);
        if (!row || isVoided(tx, request.visit)) return makeError(ErrorKind::NotFound, "no such visit");
        Outcome outcome;
        outcome.visit = request.operation.isNull() ? append.newId() : request.operation;
        CustomerId const customer = row->customer ? CustomerId(subjectId(tx, *row->customer)) : CustomerId();
        if (append.contains(outcome.visit)) {
            if (findEvent(tx, outcome.visit)->event.kind != kind::visitRefunded)
                return makeError(ErrorKind::Refused, "this operation was something else");
        } else {
            if (row->refunded) return makeError(ErrorKind::Refused, "refunded");
            std::optional<std::int64_t> rest;
            auto refunded = request.amountMinor;
            if (row->amountMinor) {
                auto const left = *row->amountMinor - row->refundedMinor;
                if (!refunded) refunded = left;
                if (*refunded < 1 && left > 0) return makeError(ErrorKind::InvalidInput, "amount");
                if (*refunded > left) return makeError(ErrorKind::InvalidInput, "amount");
                rest = left - *refunded;
            } else if (refunded) {
                return makeError(ErrorKind::InvalidInput, "amount"); // of how much?
            }
            bool const whole = rest.value_or(0) == 0;
            auto taken = takeBack(tx, request.visit, rest, row->amountMinor);
            if (!taken) return taken.error();
            std::vector<EventId> lost;
            if (!customer.isNull()) {
                auto found = lostEvents(append, customer, taken->entries);
                if (!found) return found.error();
                lost = std::move(*found);
                if (whole)
                    for (auto const& earned : earnedAt(tx, request.visit))
                        if (earned.waits && earned.price == 0) lost.push_back(earned.event);
                auto const looked = look(tx, customer, today(append).day);
                outcome.belowZero = belowZero(looked.accounts, taken->entries);
            }
            outcome.entries = taken->entries;
            outcome.state = ScanState::Stamped;
            if (request.preview) {
                if (!customer.isNull()) fillCustomer(append, customer, outcome);
                return outcome;
            }
            auto draft =
                visitRefunded(*row, customer, refunded, whole, std::move(taken->asJson), outcome.visit);
            auto body = json::parse(draft.body);
            body["lost"] = idsToJson(lost);
            draft.body = body.dump();
            if (auto written = append.append(std::move(draft)); !written) return written.error();
            for (auto const& event : lost)
                if (auto done = voidEvent(append, event); !done) return done.error();
        }
        if (customer.isNull()) {
            outcome.state = ScanState::Stamped;
            return outcome;
        }
        fillCustomer(append, customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

Outcome Counter::adjust(AdjustRequest const& request)
{
    return timed([&](Append& append) -> Result<Outcome> {
        auto& tx = append.tx();
        auto const subject = findSubject(tx, request.customer.raw());
        if (!subject || !isEnrolled(tx, *subject)) return makeError(ErrorKind::NotFound, "no such customer");
        Outcome outcome;
        outcome.visit = request.operation.isNull() ? append.newId() : request.operation;
        if (append.contains(outcome.visit)) {
            if (findEvent(tx, outcome.visit)->event.kind != kind::accountAdjusted)
                return makeError(ErrorKind::Refused, "this operation was something else");
        } else {
            auto const now = today(append);
            auto const looked = look(tx, request.customer, now.day);
            auto const account =
                std::find_if(looked.accounts.begin(), looked.accounts.end(),
                             [&](Account const& each) { return each.programme.id == request.programme; });
            auto const unit =
                account == looked.accounts.end() ? std::nullopt : unitOf(account->programme.terms);
            if (!unit || *unit == Unit::Charity) return makeError(ErrorKind::InvalidInput, "programme");
            auto const most = *unit == Unit::Stamp || *unit == Unit::Point ? 1'000'000 : largestAmount;
            if (request.delta == 0 || request.delta < -most || request.delta > most)
                return makeError(ErrorKind::InvalidInput, "delta");
            auto const note = cleanLine(request.note, 120);
            if (!note.empty() && !sealKey())
                return makeError(ErrorKind::MissingKey, "no key to seal the note with");
            auto const award =
                awardMore(account->programme, request.customer, account->standing, request.delta,
                          {"adjust", {{"why", std::string(name(request.why))}}}, now.day);
            auto const lost = lostEvents(append, request.customer, award.entries);
            if (!lost) return lost.error();
            outcome.belowZero = belowZero(looked.accounts, award.entries);
            Draft draft;
            draft.id = outcome.visit;
            draft.kind = kind::accountAdjusted;
            draft.subject = SubjectId(request.customer.raw());
            draft.body = json{{"customer", request.customer.text()},
                              {"why", name(request.why)},
                              {"entries", entriesToJson(award.entries)},
                              {"lost", idsToJson(*lost)}}
                             .dump();
            if (!note.empty()) draft.personal = json{{"note", note}}.dump();
            if (auto written = append.append(std::move(draft)); !written) return written.error();
            if (auto done = appendRewards(append, award.rewards, now.day, outcome.visit); !done)
                return done.error();
            for (auto const& event : *lost)
                if (auto done = voidEvent(append, event); !done) return done.error();
        }
        fillCustomer(append, request.customer, outcome);
        settle(tx, outcome);
        return outcome;
    });
}

} // namespace bywalec
