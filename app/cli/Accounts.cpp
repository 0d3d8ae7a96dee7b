#include "app/cli/Accounts.h"

#include "core/programmes/TermsJson.h"
#include "core/words/AmountWords.h"

#include <algorithm>

namespace bywalec::cli {

std::string kindOf(ProgrammeTerms const& terms)
{
    return toJson(terms).value("type", std::string());
}

static Json tierJson(TierTerms const& terms, TierStanding const& tier)
{
    bool const onLevel = tier.level >= 0 && std::size_t(tier.level) < terms.levels.size();
    auto const* level = onLevel ? &terms.levels[std::size_t(tier.level)] : nullptr;
    return {{"level", level ? Json(level->name) : Json()},  {"percent", level ? level->percent : 100},
            {"perk", level ? idJson(level->perk) : Json()}, {"sum", tier.sum},
            {"missing", maybeJson(tier.missing)},           {"held_until", dayJson(tier.heldUntil)}};
}

// Who hasn't chosen gives to the first.
static Cause causeOf(CharityTerms const& terms, Standing const& standing)
{
    for (auto const& cause : terms.causes)
        if (cause.key == standing.cause) return cause;
    return terms.causes.empty() ? Cause() : terms.causes.front();
}

static Json openJson(std::vector<OpenReward> const& open)
{
    Json rewards = Json::array();
    for (auto const& each : open)
        rewards.push_back(
            {{"id", each.id.text()}, {"name", each.terms.name}, {"expires", dayJson(each.expires)}});
    return rewards;
}

static Json catalogueJson(PointTerms const& terms, std::int64_t balance)
{
    Json rows = Json::array();
    for (auto const& row : terms.catalogue)
        rows.push_back({{"key", row.key},
                        {"name", row.reward.name},
                        {"price", row.price},
                        {"affordable", balance >= row.price}});
    return rows;
}

static Json programmeJson(ProgrammeView const& view)
{
    auto const& terms = view.programme.terms;
    auto const unit = unitOf(terms);
    Json json{{"id", view.programme.id.text()},
              {"name", nameOf(view.programme)},
              {"kind", kindOf(terms)},
              {"version", view.programme.version},
              {"closed", view.closed},
              {"balance", unit ? Json(view.standing.balance) : Json()},
              {"unit", unit ? Json(name(*unit)) : Json()},
              {"rewards", openJson(view.standing.open)}};
    json["expiring"] =
        view.expiring ? Json{{"day", view.expiring->day.text()}, {"amount", view.expiring->amount}} : Json();
    if (view.progress)
        json["progress"] = {{"have", view.progress->have},
                            {"needed", view.progress->needed},
                            {"missing", view.progress->missing}};
    if (auto const* points = std::get_if<PointTerms>(&terms))
        json["catalogue"] = catalogueJson(*points, view.standing.balance);
    if (auto const* tiers = std::get_if<TierTerms>(&terms))
        json["tier"] = tierJson(*tiers, view.standing.tier);
    if (auto const* charity = std::get_if<CharityTerms>(&terms)) {
        auto const cause = causeOf(*charity, view.standing);
        json["cause"] = {{"key", cause.key}, {"name", cause.name}, {"chosen", !view.standing.cause.empty()}};
    }
    return json;
}

Json programmesJson(CustomerView const& view)
{
    Json programmes = Json::array();
    for (auto const& each : view.programmes)
        programmes.push_back(programmeJson(each));
    return programmes;
}

Json entriesJson(Words const& words, std::vector<NewEntry> const& entries, Currency currency)
{
    Json out = Json::array();
    for (auto const& entry : entries) {
        Json json{{"programme", entry.programme.text()},
                  {"unit", name(entry.unit)},
                  {"delta", entry.delta},
                  {"code", entry.reason.code},
                  {"why", words.reason(entry.reason, entry.delta, entry.unit, currency)}};
        if (entry.expires) json["expires"] = entry.expires->text();
        if (!entry.offer.isNull()) json["offer"] = entry.offer.text();
        out.push_back(std::move(json));
    }
    return out;
}

std::string rewardName(NewReward const& reward, CustomerView const& view)
{
    for (auto const& each : view.programmes)
        if (each.programme.id == reward.programme)
            if (auto const* terms = rewardOf(each.programme.terms)) return terms->name;
    return {};
}

Json earnedJson(std::vector<NewReward> const& rewards, CustomerView const& view)
{
    Json out = Json::array();
    for (auto const& reward : rewards)
        out.push_back({{"id", reward.id.text()},
                       {"name", idJson(rewardName(reward, view))},
                       {"programme", reward.programme.text()},
                       {"customer", reward.customer.text()},
                       {"badge", reward.badge},
                       {"expires", dayJson(reward.expires)}});
    return out;
}

std::string belowZeroSentence(Words const& words, std::vector<UnitAmount> const& below, Currency currency)
{
    return below.empty() ? std::string()
                         : words.say("cli.below_zero", {{"amounts", sayAmounts(words, below, currency)}});
}

Json belowZeroJson(std::vector<UnitAmount> const& below)
{
    Json list = Json::array();
    for (auto const& each : below)
        list.push_back({{"unit", name(each.unit)}, {"amount", each.amount}});
    return list;
}

static std::string tierLine(Words const& words, TierTerms const& terms, TierStanding const& tier,
                            Currency currency)
{
    bool const onLevel = tier.level >= 0 && std::size_t(tier.level) < terms.levels.size();
    std::string text =
        onLevel ? words.say("cli.account.tier", {{"programme", terms.name},
                                                 {"level", terms.levels[std::size_t(tier.level)].name}})
                : words.say("cli.account.no_tier", {{"programme", terms.name}});
    // What a level above takes; one that is held only by time may stand above its own threshold.
    if (!tier.missing) return text;
    auto const amount =
        terms.basis == TierBasis::Visits
            ? words.say("cli.account.visits", {{"count", *tier.missing}})
            : sayAmount(words, {terms.basis == TierBasis::Spend ? Unit::Credit : Unit::Point, *tier.missing},
                        currency);
    return joined({text, words.say("cli.account.tier_missing", {{"amount", amount}})});
}

static std::string accountLine(Words const& words, ProgrammeView const& view, Currency currency)
{
    auto const& terms = view.programme.terms;
    auto const& programme = nameOf(view.programme);
    if (auto const* tiers = std::get_if<TierTerms>(&terms))
        return tierLine(words, *tiers, view.standing.tier, currency);
    if (view.progress)
        return words.say("cli.customer.balance", {{"name", programme},
                                                  {"have", std::int64_t(view.progress->have)},
                                                  {"needed", std::int64_t(view.progress->needed)},
                                                  {"reward", rewardOf(terms)->name}});
    auto const unit = unitOf(terms);
    if (!unit) return {}; // an occasion: only its rewards are there to be seen
    auto const amount = sayAmount(words, {*unit, view.standing.balance}, currency);
    if (auto const* charity = std::get_if<CharityTerms>(&terms))
        return words.say(
            "cli.account.charity",
            {{"programme", programme}, {"amount", amount}, {"cause", causeOf(*charity, view.standing).name}});
    return words.say("cli.account.line", {{"programme", programme}, {"amount", amount}});
}

std::vector<std::string> accountLines(Words const& words, CustomerView const& view, Currency currency)
{
    std::vector<std::string> lines;
    for (auto const& each : view.programmes) {
        auto line = accountLine(words, each, currency);
        if (each.closed && !line.empty()) line = joined({line, words.say("cli.account.closed")});
        lines.push_back(std::move(line));
        auto const unit = unitOf(each.programme.terms);
        if (each.expiring && unit)
            lines.push_back(words.say("cli.account.expiring",
                                      {{"amount", sayAmount(words, {*unit, each.expiring->amount}, currency)},
                                       {"date", words.date(each.expiring->day)}}));
    }
    return lines;
}

std::vector<std::string> reasonLines(Words const& words, std::vector<NewEntry> const& entries,
                                     Currency currency)
{
    std::vector<std::string> lines;
    for (auto const& entry : entries)
        lines.push_back(words.reason(entry.reason, entry.delta, entry.unit, currency));
    return lines;
}

} // namespace bywalec::cli
