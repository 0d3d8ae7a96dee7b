// Offers in words.
#include "core/words/RuleWords.h"

#include <algorithm>

namespace bywalec {

namespace {

constexpr unsigned everyDay = 127;
constexpr unsigned workingDays = 31;
constexpr unsigned weekend = 96;

Programme const* find(Rules const& rules, ProgrammeId id)
{
    auto const found = std::find_if(rules.programmes.begin(), rules.programmes.end(),
                                    [&](Programme const& programme) { return programme.id == id; });
    return found == rules.programmes.end() ? nullptr : &*found;
}

bool takesOffers(Programme const& programme)
{
    auto const unit = unitOf(programme.terms);
    return unit && *unit != Unit::Charity;
}

struct OfferTeller {
    Words const& words;
    OfferTerms const& terms;
    Rules const& rules;
    Currency currency;

    std::string what() const;
    std::string bonus() const;
    std::string about(std::string const& bonus) const;
    std::string others() const; ///< groups beside the first
    std::string period() const;
    std::string weekdays() const;
    std::vector<std::string> conditions() const;
};

/// What it multiplies: "stamp", "point", "credit", or "all" when that isn't one unit.
std::string OfferTeller::what() const
{
    std::optional<Unit> one;
    for (auto const& programme : rules.programmes) {
        if (!takesOffers(programme) || (terms.programme && *terms.programme != programme.id)) continue;
        auto const unit = unitOf(programme.terms);
        if (one && one != unit) return "all";
        one = unit;
    }
    return one ? name(*one) : "all";
}

/// Empty when it gives nothing.
std::string OfferTeller::bonus() const
{
    std::vector<NamedWordArg> const args{{"what", what()},
                                         {"percent", std::int64_t(terms.percent - 100)},
                                         {"extra", terms.extra},
                                         {"money", words.money({terms.extra, currency})}};
    auto const* times = terms.percent == 200   ? "rule.offer.double"
                        : terms.percent == 300 ? "rule.offer.triple"
                                               : "rule.offer.more";
    std::string const more = terms.percent > 100 ? words.sayWith(times, args) : std::string();
    std::string const extra = terms.extra > 0 ? words.sayWith("rule.offer.extra", args) : std::string();
    if (more.empty() || extra.empty()) return more + extra;
    return words.say("rule.offer.both", {{"bonus", more}, {"extra_bonus", extra}});
}

std::string OfferTeller::about(std::string const& bonus) const
{
    char const* key = "rule.offer.about_group";
    if (terms.groups.empty())
        key = terms.withUsual ? "rule.offer.about_usual" : "rule.offer.about_visit";
    else if (terms.firstPurchase)
        key = "rule.offer.about_first";
    else if (terms.withUsual)
        key = "rule.offer.about_usual_group";
    else if (terms.groups.size() > 1)
        key = "rule.offer.about_groups";
    auto const group = terms.groups.empty() ? std::string() : terms.groups.front();
    return words.say(key, {{"bonus", bonus}, {"group", group}, {"others", others()}});
}

std::string OfferTeller::others() const
{
    std::string out;
    for (std::size_t i = 1; i < terms.groups.size(); ++i)
        out += (out.empty() ? "" : ", ") + terms.groups[i];
    return out;
}

std::string OfferTeller::weekdays() const
{
    static constexpr char const* names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    if (terms.weekdays == workingDays) return words.say("rule.weekdays.working");
    if (terms.weekdays == weekend) return words.say("rule.weekdays.weekend");
    std::string out;
    for (std::size_t i = 0; i < std::size(names); ++i)
        if ((terms.weekdays >> i & 1U) != 0)
            out += (out.empty() ? "" : ", ") + words.say(std::string("rule.weekday.") + names[i]);
    return out;
}

std::string OfferTeller::period() const
{
    // The year is said where the days don't share it.
    bool const years = terms.from.text().substr(0, 4) != terms.until.text().substr(0, 4);
    auto const from = years ? words.date(terms.from) : words.day(terms.from);
    auto const until = years ? words.date(terms.until) : words.day(terms.until);
    auto when = words.say(terms.from == terms.until ? "rule.offer.on_day" : "rule.offer.between",
                          {{"from", from}, {"until", until}});
    if ((terms.weekdays & everyDay) != everyDay)
        when = words.say("rule.offer.weekdays", {{"when", when}, {"weekdays", weekdays()}});
    if (terms.fromMinute > 0 || terms.untilMinute < 1440)
        when = words.say("rule.offer.hours", {{"when", when},
                                              {"from", words.minuteOfDay(terms.fromMinute)},
                                              {"until", words.minuteOfDay(terms.untilMinute)}});
    return when;
}

std::vector<std::string> OfferTeller::conditions() const
{
    std::vector<std::string> out;
    // What the sentence had no place for.
    if (terms.groups.size() > 1 && (terms.firstPurchase || terms.withUsual))
        out.push_back(words.say("rule.offer.also_groups", {{"others", others()}}));
    if (terms.firstPurchase && terms.withUsual) out.push_back(words.say("rule.offer.also_usual"));
    auto const earning = std::count_if(rules.programmes.begin(), rules.programmes.end(), takesOffers);
    auto const* programme = terms.programme ? find(rules, *terms.programme) : nullptr;
    if (programme && earning > 1)
        out.push_back(words.say("rule.offer.programme", {{"programme", nameOf(*programme)}}));
    auto const* tiers = terms.tier ? find(rules, terms.tier->programme) : nullptr;
    auto const* levels = tiers ? std::get_if<TierTerms>(&tiers->terms) : nullptr;
    if (levels && terms.tier->level >= 0 && terms.tier->level < int(levels->levels.size()))
        out.push_back(
            words.say("rule.offer.tier", {{"level", levels->levels[std::size_t(terms.tier->level)].name}}));
    if (terms.segment && *terms.segment != Segment::Unknown)
        out.push_back(words.say(std::string("rule.offer.segment.") + name(*terms.segment)));
    if (terms.perCustomer)
        out.push_back(words.say("rule.offer.per_customer", {{"count", std::int64_t(*terms.perCustomer)}}));
    if (terms.total) out.push_back(words.say("rule.offer.total", {{"count", std::int64_t(*terms.total)}}));
    return out;
}

} // namespace

std::string offerSentence(Words const& words, OfferTerms const& terms, Rules const& rules, Currency currency)
{
    OfferTeller const teller{words, terms, rules, currency};
    auto const bonus = teller.bonus();
    auto out =
        bonus.empty()
            ? words.say("rule.offer.sentence_plain", {{"offer", terms.name}, {"when", teller.period()}})
            : words.say("rule.offer.sentence",
                        {{"offer", terms.name}, {"bonus", teller.about(bonus)}, {"when", teller.period()}});
    for (auto const& condition : teller.conditions())
        out += " " + condition;
    return out;
}

} // namespace bywalec
