// What a worked case expects after a step, and how a difference reads.
#include "tests/support/LoyaltyRun.h"

#include <algorithm>

namespace bywalec::test {

using namespace bywalec;

void LoyaltyRun::differ(std::string const& what)
{
    m_differences += "  step " + std::to_string(m_step) + ": " + what + "\n";
}

void LoyaltyRun::same(std::string const& what, std::string const& expected, std::string const& actual)
{
    if (expected != actual) differ(what + " is '" + actual + "', worked out was '" + expected + "'");
}

// The order within one event means nothing, so both sides are sorted.
static std::string compare(std::vector<std::string> expected, std::vector<std::string> actual)
{
    std::sort(expected.begin(), expected.end());
    std::sort(actual.begin(), actual.end());
    std::vector<std::string> missing;
    std::vector<std::string> extra;
    std::set_difference(expected.begin(), expected.end(), actual.begin(), actual.end(),
                        std::back_inserter(missing));
    std::set_difference(actual.begin(), actual.end(), expected.begin(), expected.end(),
                        std::back_inserter(extra));
    std::string text;
    for (auto const& line : missing)
        text += "\n    lacks  " + line;
    for (auto const& line : extra)
        text += "\n    has    " + line;
    return text;
}

void LoyaltyRun::expectEntries(Fields& fields, std::vector<NewEntry> const& entries)
{
    auto const* json = fields.find("entries");
    if (!json) return;
    std::vector<std::string> expected;
    std::vector<std::string> actual;
    for (auto const& entry : *json)
        expected.push_back(textOf(entryFrom(entry, m_rules)));
    for (auto const& entry : entries)
        actual.push_back(textOf(entry));
    if (auto const text = compare(expected, actual); !text.empty()) differ("the entries" + text);
}

void LoyaltyRun::expectRewards(Fields& fields, std::vector<NewReward> const& rewards)
{
    std::vector<std::string> expected;
    std::vector<std::string> actual;
    for (auto json : fields.get<Json>("rewards", Json::array())) {
        if (json.at(1) ==
            "any") { // a referral's number is derived, so it is only looked at for what must hold
            json[1] = 0;
            auto const sample = rewardFrom(json, m_rules, m_who);
            for (auto const& reward : rewards)
                if (reward.programme == sample.programme && reward.customer == sample.customer)
                    json[1] = reward.cycle;
        }
        expected.push_back(textOf(rewardFrom(json, m_rules, m_who)));
    }
    for (auto const& reward : rewards)
        actual.push_back(textOf(reward));
    if (auto const text = compare(expected, actual); !text.empty()) differ("the rewards" + text);
}

void LoyaltyRun::lookAtTier(std::string const& name, Json const& expected)
{
    Fields fields(expected, "tier");
    auto const& programme = m_rules.programmes[programmeNamed(m_rules, name)];
    auto const& levels = std::get<TierTerms>(programme.terms).levels;
    auto const tier = standing(name).tier;
    auto const number = [](std::optional<std::int64_t> value) {
        return value ? std::to_string(*value) : "none";
    };
    same("level of " + name, fields.need("level").get<std::string>(),
         tier.level < 0 ? "" : levels.at(std::size_t(tier.level)).name);
    if (fields.has("sum"))
        same("sum of " + name, number(fields.maybe<std::int64_t>("sum")), std::to_string(tier.sum));
    if (auto const* missing = fields.find("missing"))
        same("missing of " + name, missing->is_null() ? "none" : missing->dump(), number(tier.missing));
    if (auto const* held = fields.find("held"))
        same("held until of " + name, held->is_null() ? "none" : held->get<std::string>(),
             tier.heldUntil ? tier.heldUntil->text() : "none");
    fields.done();
}

static std::string texts(std::vector<OpenReward> const& open)
{
    Json cycles = Json::array();
    for (auto const& reward : open)
        cycles.push_back(reward.cycle);
    return cycles.dump();
}

void LoyaltyRun::look(Fields& fields)
{
    auto const each = [&](char const* key, auto const& check) {
        auto const all = fields.get<Json>(key, Json::object());
        for (auto const& [name, json] : all.items())
            check(name, json);
    };
    each("balance", [&](std::string const& name, Json const& json) {
        same("balance of " + name, json.dump(), std::to_string(standing(name).balance));
    });
    each("open", [&](std::string const& name, Json const& json) {
        same("rewards that wait of " + name, json.dump(), texts(standing(name).open));
    });
    each("waiting", [&](std::string const& name, Json const& json) {
        same("number of rewards that wait of " + name, json.dump(),
             std::to_string(standing(name).open.size()));
    });
    each("tier", [&](std::string const& name, Json const& json) { lookAtTier(name, json); });
    each("progress", [&](std::string const& name, Json const& json) {
        auto const& terms = m_rules.programmes[programmeNamed(m_rules, name)].terms;
        auto const shown = progressOf(std::get<StampTerms>(terms), standing(name));
        same("progress of " + name, json.dump(),
             Json({shown.have, shown.needed, shown.missing, shown.open}).dump());
    });
    each("expired", [&](std::string const& name, Json const& json) {
        auto const id = m_rules.programmes[programmeNamed(m_rules, name)].id;
        same("expired of " + name, json.dump(),
             std::to_string(m_account.holding(id, m_who, m_now.day).expired));
    });
    each("lots", [&](std::string const& name, Json const& json) {
        auto const id = m_rules.programmes[programmeNamed(m_rules, name)].id;
        Json lots = Json::array();
        for (auto const& lot : m_account.holding(id, m_who, m_now.day).lots)
            lots.push_back({lot.left, lot.expires ? Json(lot.expires->text()) : Json()});
        same("lots of " + name, json.dump(), lots.dump());
    });
    each("soon", [&](std::string const& name, Json const& json) {
        auto const id = m_rules.programmes[programmeNamed(m_rules, name)].id;
        auto const soon =
            expiringSoon(m_account.holding(id, m_who, m_now.day), m_now.day, json.at(0).get<int>());
        Json const expected = json.size() > 1 ? Json({json[1], json[2]}) : Json();
        same("expiring soon of " + name, expected.dump(),
             soon ? Json({Json(soon->day.text()), Json(soon->amount)}).dump() : "null");
    });
}

} // namespace bywalec::test
