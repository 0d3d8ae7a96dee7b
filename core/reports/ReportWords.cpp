#include "core/reports/ReportWords.h"

#include "core/reports/Figures.h"

#include <cmath>

namespace bywalec {

static constexpr char const* noValue = "—";

static std::string kindOf(WeeklyReport const& report)
{
    switch (report.period.kind) {
    case PeriodKind::Month:
        return "month";
    case PeriodKind::Quarter:
        return "quarter";
    case PeriodKind::Week:
        break;
    }
    return "week";
}

static std::int64_t whole(double value)
{
    return std::int64_t(std::round(value));
}

// Always with its one decimal: a column of figures doesn't jump.
static std::string oneDecimal(Words const& words, double value)
{
    auto const tenths = whole(value * 10);
    return words.hundredths(tenths * 10) + (tenths % 10 != 0 ? "" : words.language() == "pl" ? ",0" : ".0");
}

static std::string percentValue(Words const& words, std::optional<double> value)
{
    return value ? oneDecimal(words, *value) + "\u00A0%" : noValue;
}

// The sign even of what is more than nothing, with the minus of print.
static std::string signedNumber(Words const& words, double value)
{
    auto const rounded = whole(value);
    return (rounded > 0 ? "+" : "") + words.number(rounded);
}

std::string headline(Words const& words, WeeklyReport const& report)
{
    auto const orders = whole(report.orders.value.value_or(0));
    bool const yearAgo = report.orders.lastYear && *report.orders.lastYear >= double(smallestBase);
    auto const base = yearAgo ? report.orders.lastYear : report.orders.before;
    auto const difference = std::abs(orders - whole(base.value_or(0)));
    auto const key = [&]() -> std::string {
        switch (report.mood) {
        case Mood::Good:
            return yearAgo ? "good_year" : "good_before";
        case Mood::Weak:
            return yearAgo ? "weak_year" : "weak_before";
        case Mood::NoOrders:
            return "no_orders";
        case Mood::First:
            return "first";
        case Mood::Early:
            return "early";
        case Mood::Usual:
            break;
        }
        return "usual";
    }();
    bool const running = report.state == ReportState::Running;
    auto text = words.say("report.headline." + (running ? std::string("running") : key),
                          {{"kind", kindOf(report)}, {"count", orders}, {"n", difference}});
    if (report.quiet > 0) text += " " + words.say("report.headline.quiet", {{"count", report.quiet}});
    return text;
}

std::string tileValue(Words const& words, std::optional<double> value, TileKind kind, Currency currency)
{
    constexpr double centsSayNothing = 100'000; // from a thousand on
    if (!value) return noValue;
    if (kind == TileKind::Count) return words.number(whole(*value));
    auto const minor = std::abs(*value) < centsSayNothing ? whole(*value) : whole(*value / 100) * 100;
    return words.roundMoney({minor, currency});
}

std::string beforeSentence(Words const& words, WeeklyReport const& report, Tile const& tile, TileKind kind)
{
    if (!tile.before) return {};
    return words.say("report.tile.before", {{"kind", kindOf(report)},
                                            {"value", tileValue(words, tile.before, kind, report.currency)}});
}

std::string lastYearSentence(Words const& words, WeeklyReport const& report, Tile const& tile, TileKind kind)
{
    if (!tile.lastYear) return {};
    return words.say("report.tile.last_year",
                     {{"value", tileValue(words, tile.lastYear, kind, report.currency)}});
}

std::string percentText(Words const& words, std::optional<int> percent)
{
    return percent ? words.say("report.tile.percent", {{"percent", std::int64_t(*percent)}}) : std::string();
}

std::vector<std::string> correctionSentences(Words const& words, WeeklyReport const& report)
{
    std::vector<std::string> out;
    for (auto const& each : report.corrections) {
        bool const money =
            each.figure == Correction::Figure::Revenue || each.figure == Correction::Figure::Average;
        auto const shown = [&](std::optional<double> value) {
            return tileValue(words, value, money ? TileKind::Money : TileKind::Count, report.currency);
        };
        out.push_back(words.say(std::string("report.corrected.") + name(each.figure),
                                {{"value", shown(each.before)}, {"amount", shown(each.now)}}));
    }
    return out;
}

std::string favouritesText(Words const& words, WeeklyReport const& report)
{
    std::string out;
    for (auto const& each : report.favourites)
        out += (out.empty() ? "" : ", ") +
               words.say("report.favourite", {{"name", each.item},
                                              {"percent", whole(each.championsPercent)},
                                              {"n", whole(each.othersPercent)}});
    return out;
}

std::string alarmSentence(Words const& words, DayBar const& bar)
{
    if (!bar.unusualMedian) return {};
    return words.say(
        "report.alarm.day",
        {{"when", words.weekday(bar.first)}, {"count", bar.orders}, {"n", whole(*bar.unusualMedian)}});
}

std::string closedSentence(Words const& words, WeeklyReport const& report)
{
    if (report.closedBefore.empty()) return {};
    std::string when;
    for (auto const day : report.closedBefore)
        when += (when.empty() ? "" : ", ") + words.day(day);
    return words.say("report.closed_before",
                     {{"count", std::int64_t(report.closedBefore.size())}, {"when", when}});
}

static std::string gaugeAlarm(Words const& words, Gauge const& gauge, std::string const& usual)
{
    return gauge.unusualMedian ? words.say("report.alarm.gauge", {{"value", usual}}) : std::string();
}

GaugeWords gaugeWords(Words const& words, NpsGauge const& gauge)
{
    GaugeWords out;
    bool const shown = gauge.value && !gauge.tooFew;
    out.value = shown ? signedNumber(words, *gauge.value) : noValue;
    out.detail =
        shown ? words.say("report.nps.camps", {{"promoters", gauge.promoters},
                                               {"passives", gauge.passives},
                                               {"detractors", gauge.detractors}})
              : words.say("report.nps.too_few", {{"n", gauge.answers}, {"needed", Nps::fewestAnswers}});
    if (shown) out.alarm = gaugeAlarm(words, gauge, signedNumber(words, gauge.unusualMedian.value_or(0)));
    return out;
}

/// Whole years as a count, others as a number with decimals: Polish declines them differently.
static std::int64_t wholeYears(double years)
{
    auto const hundredths = whole(years * 100);
    return hundredths % 100 == 0 ? hundredths / 100 : 0;
}

GaugeWords gaugeWords(Words const& words, LifetimeGauge const& gauge, Currency currency)
{
    if (gauge.tooEarly) return {noValue, words.say("report.lifetime.too_early"), {}};
    GaugeWords out{tileValue(words, gauge.value, TileKind::Money, currency), {}, {}};
    if (gauge.value) out.value = words.roundMoney({whole(*gauge.value / 100) * 100, currency});
    if (gauge.lifespanYears)
        out.detail = words.say("report.lifetime.detail",
                               {{"count", wholeYears(*gauge.lifespanYears)},
                                {"value", words.hundredths(whole(*gauge.lifespanYears * 100))}});
    out.alarm = gaugeAlarm(words, gauge, tileValue(words, gauge.unusualMedian, TileKind::Money, currency));
    return out;
}

GaugeWords gaugeWords(Words const& words, ChurnGauge const& gauge)
{
    return {percentValue(words, gauge.value),
            words.say("report.churn.detail",
                      {{"n", gauge.lost}, {"count", gauge.atStart}, {"days", std::int64_t(gauge.paceDays)}}),
            gaugeAlarm(words, gauge, percentValue(words, gauge.unusualMedian))};
}

GaugeWords gaugeWords(Words const& words, RepeatGauge const& gauge)
{
    return {percentValue(words, gauge.value),
            words.say("report.repeat.detail", {{"n", gauge.repeating}, {"count", gauge.members}}),
            gaugeAlarm(words, gauge, percentValue(words, gauge.unusualMedian))};
}

GaugeWords gaugeWords(Words const& words, FrequencyGauge const& gauge)
{
    return {gauge.value ? oneDecimal(words, *gauge.value) : noValue, words.say("report.frequency.detail"),
            gaugeAlarm(words, gauge, oneDecimal(words, gauge.unusualMedian.value_or(0)))};
}

std::string rhythmText(Words const& words, TalkTo const& talk)
{
    return words.say("report.rhythm", {{"days", std::int64_t(talk.usualGapDays)}});
}

std::string silenceText(Words const& words, TalkTo const& talk)
{
    return words.say("report.silent", {{"days", std::int64_t(talk.silentDays)}});
}

std::string contactText(Words const& words, TalkTo const& talk)
{
    return talk.lastContact ? words.day(*talk.lastContact) : words.say("report.contact.never");
}

std::string nearText(Words const& words, WeeklyReport const& report)
{
    return words.say("report.near", {{"count", report.nearRewards}});
}

std::vector<std::string> liabilitySentences(Words const& words, WeeklyReport const& report)
{
    auto const& owed = report.liability;
    if (owed.open == 0) return {words.say("report.liability.none")};
    std::vector<std::string> out{
        words.say("report.liability.waiting",
                  {{"count", owed.open}, {"amount", Money{owed.grossMinor, report.currency}}})};
    auto const share = percent(owed.redeemed, owed.redeemed + owed.expired);
    if (owed.expectedMinor && share)
        out.push_back(words.say(
            "report.liability.expected",
            {{"percent", whole(*share)}, {"amount", Money{whole(*owed.expectedMinor), report.currency}}}));
    return out;
}

// Three digits say all that is known of what is to come: "31 900 zł".
static std::string roughly(Words const& words, std::int64_t minor, Currency currency)
{
    std::int64_t step = 100;
    while (std::abs(minor) >= 1000 * step)
        step *= 10;
    return words.roundMoney({whole(double(minor) / double(step)) * step, currency});
}

std::string stakeText(Words const& words, WeeklyReport const& report, TalkTo const& talk)
{
    return talk.atStakeMinor ? roughly(words, *talk.atStakeMinor, report.currency) : std::string();
}

std::string forecastSentence(Words const& words, WeeklyReport const& report)
{
    auto const& forecast = report.forecast;
    if (forecast && report.foresight == Foresight::Shown)
        return words.say("report.forecast",
                         {{"low", roughly(words, forecast->lowMinor, report.currency)},
                          {"high", roughly(words, forecast->highMinor, report.currency)},
                          {"amount", roughly(words, forecast->likelyMinor, report.currency)}});
    return words.say(std::string("report.forecast.") + foresightName(report.foresight),
                     {{"count", report.repeatCustomers}});
}

std::string goalName(Words const& words, GoalMeasure measure)
{
    return words.say(std::string("report.goal.name.") + name(measure));
}

static std::string goalValueText(Words const& words, GoalMeasure measure, double value)
{
    if (isPercent(measure)) return percentValue(words, value);
    return measure == GoalMeasure::Nps ? signedNumber(words, value) : words.number(whole(value));
}

std::string goalSentence(Words const& words, GoalCourse const& course)
{
    auto const& terms = course.goal.terms;
    auto const shown = [&](double value) { return goalValueText(words, terms.measure, value); };
    return words.say(std::string("report.goal.") + name(course.state),
                     {{"name", goalName(words, terms.measure)},
                      {"value", course.value ? shown(*course.value) : std::string(noValue)},
                      {"target", shown(double(terms.target) / 100)},
                      {"when", words.date(terms.by)},
                      {"pace", oneDecimal(words, course.aWeek.value_or(0))}});
}

std::vector<std::string> campaignSentences(Words const& words, WeeklyReport const& report)
{
    if (!report.campaign) return {words.say("report.campaign.none")};
    auto const& last = *report.campaign;
    auto const* verdict = last.low > 0 ? "works" : last.high < 0 ? "hurts" : "not_proven";
    return {words.say("report.campaign.counts", {{"name", last.name},
                                                 {"when", words.day(last.day)},
                                                 {"back", last.back},
                                                 {"written", last.written},
                                                 {"heldBack", last.heldBack},
                                                 {"heldOut", last.heldOut}}),
            words.say(std::string("report.campaign.") + verdict)};
}

std::vector<std::string> sourceSentences(Words const& words, WeeklyReport const& report)
{
    auto const say = [&](char const* key, WordArgs args = {}) {
        return words.say(std::string("report.source.") + key, args);
    };
    std::vector<std::string> out{say("order")};
    if (report.orders.value.value_or(0) > 0)
        out.push_back(
            say("amounts", {{"n", report.ordersWithAmount}, {"count", whole(*report.orders.value)}}));
    if (report.usualTicketMinor)
        out.push_back(say("estimate", {{"amount", Money{*report.usualTicketMinor, report.currency}}}));
    out.push_back(say("active"));
    out.push_back(say("percent"));
    if (report.nps.low && report.nps.high)
        out.push_back(say("nps", {{"count", report.nps.answers},
                                  {"low", signedNumber(words, *report.nps.low)},
                                  {"high", signedNumber(words, *report.nps.high)}}));
    if (report.churn.atStart > 0)
        out.push_back(say("churn", {{"count", report.churn.atStart},
                                    {"n", report.churn.lost},
                                    {"days", std::int64_t(report.paceDays)}}));
    auto const& life = report.lifetime;
    if (!life.tooEarly && life.averageMinor && life.frequency && life.lifespanYears)
        out.push_back(say("lifetime", {{"amount", Money{whole(*life.averageMinor), report.currency}},
                                       {"value", oneDecimal(words, *life.frequency)},
                                       {"count", wholeYears(*life.lifespanYears)},
                                       {"when", words.hundredths(whole(*life.lifespanYears * 100))}}));
    out.push_back(say("unusual"));
    return out;
}

} // namespace bywalec
