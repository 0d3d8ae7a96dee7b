// Items, and the rules for all programmes and offers together, as JSON and back.
#include "core/loyalty/Check.h"
#include "core/programmes/JsonFields.h"
#include "core/programmes/TermsJson.h"

namespace bywalec {

using nlohmann::json;

namespace {

constexpr std::array stackings{Named{Stacking::Best, "best"}, Named{Stacking::Add, "add"}};
constexpr std::array askings{Named{AskAmount::Never, "never"}, Named{AskAmount::Optional, "optional"},
                             Named{AskAmount::Always, "always"}};

} // namespace

char const* name(AskAmount ask)
{
    return textOf(askings, ask);
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
    json out{{"name", item.name}, {"group", item.group}, {"key", item.key}, {"active", item.active}};
    put(out, "price_minor", item.priceMinor);
    return out;
}

Result<Item> itemFromJson(json const& in)
{
    Item item;
    JsonFields fields(in);
    fields.ofType("item").read("name", item.name).read("group", item.group);
    fields.read("price_minor", item.priceMinor).read("key", item.key).read("active", item.active);
    if (auto const read = fields.result(); !read) return read.error();
    if (auto const checked = checkItem(item); !checked) return checked.error();
    return item;
}

json toJson(GeneralRules const& rules)
{
    return {{"stacking",
             {{"mode", textOf(stackings, rules.stacking.mode)}, {"cap_percent", rules.stacking.capPercent}}},
            {"ask_amount", name(rules.askAmount)},
            {"pace_days", rules.paceDays}};
}

Result<GeneralRules> generalRulesFromJson(json const& in)
{
    GeneralRules rules;
    JsonFields fields(in);
    fields.ofType("rules");
    auto stacking = fields.inside("stacking");
    readNamed(stacking, "mode", rules.stacking.mode, stackings);
    stacking.read("cap_percent", rules.stacking.capPercent);
    if (rules.stacking.capPercent < 100 || rules.stacking.capPercent > 1000) stacking.bad("cap_percent");
    readNamed(fields, "ask_amount", rules.askAmount, askings);
    fields.read("pace_days", rules.paceDays);
    if (rules.paceDays < 1 || rules.paceDays > longestPaceDays) fields.bad("pace_days");
    if (auto const read = fields.result(); !read) return read.error();
    return rules;
}

} // namespace bywalec
