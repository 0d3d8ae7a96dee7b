#include "app/cli/VisitReport.h"

#include "app/cli/Accounts.h"

#include <algorithm>

namespace bywalec::cli {

static std::string ownerOf(Outcome const& outcome)
{
    return outcome.customer ? outcome.customer->id.text() : std::string();
}

// What the first stamp card doesn't say: the other entries, the badges, the sentence worth saying.
static std::vector<std::string> moreLines(Words const& words, Outcome const& outcome, Currency currency)
{
    auto const* card = stampCardOf(*outcome.customer);
    std::vector<NewEntry> others;
    for (auto const& entry : outcome.entries)
        if (!card || entry.programme != card->programme.id) others.push_back(entry);
    auto lines = reasonLines(words, others, currency);
    for (auto const& reward : outcome.rewards)
        if (reward.badge)
            lines.push_back(words.say("cli.visit.badge", {{"badge", rewardName(reward, *outcome.customer)}}));
    if (outcome.suggestion) lines.push_back(words.say("cli.visit.say", {{"say", outcome.suggestion->say}}));
    return lines;
}

static std::string stampedSentence(Words const& words, Outcome const& outcome)
{
    auto const& name = outcome.customer->profile.name;
    auto const progress = progressSentence(words, *outcome.customer);
    if (!stampCardOf(*outcome.customer)) return sayNamed(words, "cli.visit.saved", name);
    if (outcome.stamps == 0) return joined({words.say("banner.amount.below.title"), progress});
    if (outcome.stamps == 1) return joined({sayNamed(words, "banner.stamped.title", name), progress});
    return joined(
        {sayNamed(words, "banner.stamped.more.title", name, {{"count", std::int64_t(outcome.stamps)}}),
         progress});
}

// The least purchase that the stamp card takes, where one is asked for.
static std::optional<std::int64_t> minimumOf(Outcome const& outcome)
{
    auto const* card = outcome.customer ? stampCardOf(*outcome.customer) : nullptr;
    return card ? std::get<StampTerms>(card->programme.terms).minimumMinor : std::nullopt;
}

static std::string askSentence(Session& session, Outcome const& outcome, Currency currency)
{
    auto const& words = session.words();
    auto const minimum = minimumOf(outcome);
    auto const hint = outcome.ask.amount && minimum
                          ? words.say("cli.scan.amount_hint", {{"minimum", Money{*minimum, currency}}})
                      : outcome.ask.amount ? words.say("cli.scan.amount_hint_any")
                                           : std::string();
    auto const say =
        outcome.suggestion ? words.say("cli.visit.say", {{"say", outcome.suggestion->say}}) : std::string();
    return joined({outcome.ask.amount
                       ? sayNamed(words, "banner.amount.title", outcome.customer->profile.name)
                       : sayNamed(words, "cli.scan.items_title", outcome.customer->profile.name),
                   words.say("cli.scan.nothing_added"), hint,
                   outcome.ask.items ? words.say("cli.scan.items_hint") : std::string(),
                   outcome.ask.amountRequired ? std::string() : words.say("cli.scan.told_hint"), say});
}

static std::string claimSentence(Words const& words, ClaimView const& claim)
{
    return joined({words.say("cli.scan.claim", {{"date", words.date(claim.day)}}),
                   words.say("cli.scan.nothing_added"), words.say("cli.scan.claim_hint")});
}

static std::string messageOf(Session& session, VisitReport const& visit, PurchaseOptions const& options)
{
    auto const& words = session.words();
    auto const& outcome = visit.outcome;
    auto const nothing = words.say("cli.scan.nothing_added");
    switch (outcome.state) {
    case ScanState::Stamped: {
        auto lines = moreLines(words, outcome, visit.currency);
        lines.insert(lines.begin(), stampedSentence(words, outcome));
        return joined(lines);
    }
    case ScanState::Reward: {
        auto const* reward = waitingReward(*outcome.customer);
        auto const lines = moreLines(words, outcome, visit.currency);
        return lined({joined({words.say("banner.reward.title", {{"reward", reward->terms.name}}),
                              words.say("cli.scan.redeem_hint", {{"customer", ownerOf(outcome)}})}),
                      joined(lines)});
    }
    case ScanState::Duplicate: {
        auto const seconds = std::int64_t(outcome.sinceLast.count());
        return joined({words.say("banner.duplicate.title", {{"minutes", seconds / 60}, {"seconds", seconds}}),
                       nothing, words.say("cli.again_hint")});
    }
    case ScanState::Amount:
        return askSentence(session, outcome, visit.currency);
    case ScanState::Claim:
        return claimSentence(words, *outcome.claim);
    case ScanState::Unassigned:
        return joined(
            {words.say("banner.enrol_printed.title"), nothing, words.say("cli.scan.unassigned_hint")});
    case ScanState::Unknown:
        return joined({words.say("banner.unknown.title"), nothing, words.say("cli.scan.find_hint")});
    case ScanState::NotOurs:
        return joined({words.say("banner.not_ours.title"), nothing});
    case ScanState::Blocked:
        return joined({words.say("banner.blocked.title"), nothing,
                       outcome.customer ? words.say("cli.scan.replace_hint", {{"customer", ownerOf(outcome)}})
                                        : std::string()});
    case ScanState::NotSaved:
        break;
    }
    return failPurchase(session, outcome.error, options).what();
}

int visitExitCode(Outcome const& outcome)
{
    if (outcome.state == ScanState::Stamped || outcome.state == ScanState::Reward) return done;
    return outcome.state == ScanState::NotSaved ? int(exitCodeOf(outcome.error.kind)) : int(refused);
}

static Json askJson(Outcome const& outcome)
{
    Json items = Json::array();
    for (auto const& item : outcome.items)
        items.push_back({{"id", item.id.text()},
                         {"name", item.name},
                         {"group", idJson(item.group)},
                         {"price_minor", maybeJson(item.priceMinor)}});
    return {{"amount", outcome.ask.amount},
            {"amount_required", outcome.ask.amountRequired},
            {"items", outcome.ask.items},
            {"choices", items}};
}

static void putState(Json& document, Outcome const& outcome)
{
    if (outcome.state == ScanState::Duplicate) document["seconds_since_last"] = outcome.sinceLast.count();
    if (outcome.state == ScanState::Amount) {
        document["minimum_minor"] = maybeJson(minimumOf(outcome));
        document["ask"] = askJson(outcome);
    }
    if (outcome.state == ScanState::Claim)
        document["claim"] = {{"visit", outcome.claim->visit.text()},
                             {"day", outcome.claim->day.text()},
                             {"amount_minor", maybeJson(outcome.claim->amountMinor)},
                             {"expires", outcome.claim->expires.text()}};
}

int report(Session& session, VisitReport const& visit, PurchaseOptions const& options)
{
    auto const& outcome = visit.outcome;
    auto const code = visitExitCode(outcome);
    auto message = messageOf(session, visit, options);
    if (visit.retried && code == done) message = joined({session.words().say("cli.same_operation"), message});
    Json document{{"state", name(outcome.state)}};
    if (visit.byCard) {
        document["card"] = outcome.card.isNull() ? Json() : Json(outcome.card.text());
        document["card_number"] = idJson(outcome.cardNumber);
    }
    document["visit"] = idJson(outcome.visit);
    document["stamps"] = outcome.stamps;
    putCustomer(document, outcome.customer);
    document["entries"] = entriesJson(session.words(), outcome.entries, visit.currency);
    document["earned"] =
        outcome.customer ? earnedJson(outcome.rewards, *outcome.customer) : Json(Json::array());
    document["suggestion"] = outcome.suggestion ? Json{{"offer", outcome.suggestion->offer.text()},
                                                       {"say", outcome.suggestion->say}}
                                                : Json();
    putState(document, outcome);
    document["message"] = message;
    if (visit.byCard) document["decode_ms"] = maybeJson(visit.decodeMs);
    document["commit_ms"] = outcome.commitMs;
    document["retried"] = visit.retried;
    if (outcome.state == ScanState::NotSaved)
        document["error"] = {
            {"kind", name(outcome.error.kind)}, {"message", message}, {"detail", outcome.error.detail}};
    if (code != done && session.json()) session.notice(message);
    return session.answer(document, message, code);
}

} // namespace bywalec::cli
