// Offers, items and the rules for all together as JSON.
#include "core/loyalty/Check.h"
#include "core/programmes/JsonFields.h"
#include "core/programmes/JsonWriting.h"
#include "core/programmes/TermsJson.h"

#include <cstdio>

namespace bywalec {

using nlohmann::json;

namespace {

constexpr EnumName<Stacking> stackings[] = {{Stacking::Best, "best"}, {Stacking::Add, "add"}};
constexpr EnumName<AskAmount> askings[] = {
    {AskAmount::Never, "never"}, {AskAmount::Optional, "optional"}, {AskAmount::Always, "always"}};
// Nobody is told that they are in no segment, so no offer is for "unknown".
constexpr Segment segments[] = {Segment::Lost,     Segment::AtRisk,     Segment::New,
                                Segment::Champion, Segment::Occasional, Segment::Quiet};

std::string timeText(int minute)
{
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "%02d:%02d", minute / 60, minute % 60);
    return buffer;
}

/// A definition may say what it is; then it must be that.
JsonFields& ofType(JsonFields& fields, char const* type)
{
    EnumName<bool> const names[] = {{true, type}};
    bool fits = true;
    return fields.choice("type", fits, std::span<EnumName<bool> const>(names));
}

void readSegment(JsonFields& fields, std::optional<Segment>& target)
{
    if (!fields.has("segment")) return;
    std::string text;
    fields.text("segment", text, longestName);
    for (auto const segment : segments)
        if (text == name(segment)) target = segment;
    if (!target) fields.refuse("segment");
}

void readTier(JsonFields& fields, std::optional<TierCondition>& target)
{
    if (!fields.has("tier")) return;
    fields.object("tier", [&](JsonFields& inner) {
        std::optional<ProgrammeId> programme;
        TierCondition condition;
        inner.required("programme").id("programme", programme).whole("level", condition.level);
        condition.programme = programme.value_or(ProgrammeId());
        target = condition;
    });
}

// checkTerms speaks of minutes, which JSON writes as times.
Error withTimes(Error error)
{
    if (error.detail == "from_minute") error.detail = "from_time";
    if (error.detail == "until_minute") error.detail = "until_time";
    return error;
}

} // namespace

char const* name(AskAmount ask)
{
    return nameIn(std::span<EnumName<AskAmount> const>(askings), ask);
}

json toJson(OfferTerms const& terms)
{
    json out{{"type", "offer"},
             {"name", terms.name},
             {"from", terms.from.text()},
             {"until", terms.until.text()},
             {"percent", terms.percent}};
    if (terms.weekdays != OfferTerms().weekdays) {
        out["weekdays"] = json::array();
        for (std::size_t i = 0; i < weekdayNames.size(); ++i)
            if ((terms.weekdays >> i & 1U) != 0) out["weekdays"].push_back(weekdayNames[i]);
    }
    if (terms.fromMinute != OfferTerms().fromMinute || terms.untilMinute != OfferTerms().untilMinute) {
        out["from_time"] = timeText(terms.fromMinute);
        out["until_time"] = timeText(terms.untilMinute);
    }
    putUnlessEmpty(out, "groups", terms.groups);
    putUnlessEmpty(out, "with_usual", terms.withUsual);
    putUnlessEmpty(out, "first_purchase", terms.firstPurchase);
    if (terms.tier)
        out["tier"] = json{{"programme", terms.tier->programme.text()}, {"level", terms.tier->level}};
    if (terms.segment) out["segment"] = name(*terms.segment);
    if (terms.programme) out["programme"] = terms.programme->text();
    putUnlessEmpty(out, "extra", terms.extra);
    putUnlessEmpty(out, "per_customer", terms.perCustomer);
    putUnlessEmpty(out, "total", terms.total);
    putUnlessEmpty(out, "say", terms.say);
    return out;
}

Result<OfferTerms> offerTermsFromJson(json const& in)
{
    OfferTerms terms;
    JsonFields fields(in);
    // Without its days an offer would be over before it began.
    ofType(fields, "offer")
        .text("name", terms.name, longestName)
        .required("from")
        .day("from", terms.from)
        .required("until")
        .day("until", terms.until)
        .weekdays("weekdays", terms.weekdays)
        .time("from_time", terms.fromMinute)
        .time("until_time", terms.untilMinute)
        .texts("groups", terms.groups, longestName)
        .flag("with_usual", terms.withUsual)
        .flag("first_purchase", terms.firstPurchase);
    readTier(fields, terms.tier);
    readSegment(fields, terms.segment);
    fields.id("programme", terms.programme)
        .whole("percent", terms.percent)
        .whole("extra", terms.extra)
        .whole("per_customer", terms.perCustomer)
        .whole("total", terms.total)
        .text("say", terms.say, longestSentence);
    if (auto const done = fields.result(); !done) return done.error();
    if (auto const checked = checkTerms(terms); !checked) return withTimes(checked.error());
    return terms;
}

Result<void> checkItem(Item const& item)
{
    return Check()
        .named(item.name, "name")
        .text(item.group, longestName, "group")
        .range(item.priceMinor, 0, largestAmount, "price_minor")
        .text(item.key, 1, "key")
        .result();
}

json toJson(Item const& item)
{
    json out{{"type", "item"}, {"name", item.name}, {"active", item.active}};
    putUnlessEmpty(out, "group", item.group);
    putUnlessEmpty(out, "price_minor", item.priceMinor);
    putUnlessEmpty(out, "key", item.key);
    return out;
}

Result<Item> itemFromJson(json const& in)
{
    Item item;
    JsonFields fields(in);
    ofType(fields, "item")
        .text("name", item.name, longestName)
        .text("group", item.group, longestName)
        .whole("price_minor", item.priceMinor)
        .text("key", item.key, 1)
        .flag("active", item.active);
    if (auto const done = fields.result(); !done) return done.error();
    if (auto const checked = checkItem(item); !checked) return checked.error();
    return item;
}

json toJson(StackingRule const& rule)
{
    return {{"mode", nameIn(std::span<EnumName<Stacking> const>(stackings), rule.mode)},
            {"cap_percent", rule.capPercent}};
}

static void read(JsonFields& fields, StackingRule& rule)
{
    fields.choice("mode", rule.mode, std::span<EnumName<Stacking> const>(stackings))
        .whole("cap_percent", rule.capPercent);
    if (rule.capPercent < 100 || rule.capPercent > 1000) fields.refuse("cap_percent");
}

Result<StackingRule> stackingRuleFromJson(json const& in)
{
    StackingRule rule;
    JsonFields fields(in);
    read(fields, rule);
    if (auto const done = fields.result(); !done) return done.error();
    return rule;
}

json toJson(GeneralRules const& rules)
{
    return {{"type", "rules"}, {"stacking", toJson(rules.stacking)}, {"ask_amount", name(rules.askAmount)}};
}

Result<GeneralRules> generalRulesFromJson(json const& in)
{
    GeneralRules rules;
    JsonFields fields(in);
    ofType(fields, "rules")
        .object("stacking", [&](JsonFields& inner) { read(inner, rules.stacking); })
        .choice("ask_amount", rules.askAmount, std::span<EnumName<AskAmount> const>(askings));
    if (auto const done = fields.result(); !done) return done.error();
    return rules;
}

} // namespace bywalec
