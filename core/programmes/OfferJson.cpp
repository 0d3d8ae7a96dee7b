// Offers as JSON and back.
#include "core/programmes/JsonFields.h"
#include "core/programmes/TermsJson.h"

namespace bywalec {

using nlohmann::json;

namespace {

constexpr std::array weekdayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string timeText(int minute)
{
    auto const two = [](int n) { return std::to_string(100 + n).substr(1); };
    return two(minute / 60) + ":" + two(minute % 60);
}

// "HH:MM"; 24:00 is the end of a day.
std::optional<int> minuteOf(std::string const& text)
{
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    for (auto const i : {0, 1, 3, 4})
        if (text[std::size_t(i)] < '0' || text[std::size_t(i)] > '9') return std::nullopt;
    int const minute = std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3));
    return minute <= 1440 && text[3] < '6' ? std::optional(minute) : std::nullopt;
}

void readWeekdays(JsonFields& in, unsigned& weekdays)
{
    if (!in.has("weekdays")) return;
    weekdays = 0;
    in.readList("weekdays", [&](JsonFields row) {
        std::string day;
        row.readSelf(day);
        for (std::size_t i = 0; i < weekdayNames.size(); ++i)
            if (day == weekdayNames[i]) {
                weekdays |= 1U << i;
                return;
            }
        in.bad("weekdays");
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

json toJson(OfferTerms const& terms)
{
    json weekdays = json::array();
    for (std::size_t i = 0; i < weekdayNames.size(); ++i)
        if (terms.weekdays & (1U << i)) weekdays.push_back(weekdayNames[i]);
    json out{{"name", terms.name},
             {"from", terms.from.text()},
             {"until", terms.until.text()},
             {"weekdays", weekdays},
             {"from_time", timeText(terms.fromMinute)},
             {"until_time", timeText(terms.untilMinute)},
             {"groups", terms.groups},
             {"with_usual", terms.withUsual},
             {"first_purchase", terms.firstPurchase},
             {"percent", terms.percent},
             {"extra", terms.extra},
             {"say", terms.say}};
    if (terms.tier) out["tier"] = {{"programme", terms.tier->programme.text()}, {"level", terms.tier->level}};
    if (terms.segment) out["segment"] = name(*terms.segment);
    if (terms.programme) out["programme"] = terms.programme->text();
    put(out, "per_customer", terms.perCustomer);
    put(out, "total", terms.total);
    return out;
}

Result<OfferTerms> offerTermsFromJson(json const& in)
{
    OfferTerms terms;
    JsonFields fields(in);
    auto const day = [](std::string const& text) { return LocalDay::parse(text); };
    auto const programme = [](std::string const& text) { return ProgrammeId::parse(text); };
    // Without its days an offer would be over before it began.
    fields.ofType("offer").read("name", terms.name).required("from").readAs("from", terms.from, day);
    fields.required("until").readAs("until", terms.until, day);
    readWeekdays(fields, terms.weekdays);
    fields.readAs("from_time", terms.fromMinute, minuteOf).readAs("until_time", terms.untilMinute, minuteOf);
    fields.readList("groups", [&](JsonFields row) { row.readSelf(terms.groups.emplace_back()); });
    fields.read("with_usual", terms.withUsual).read("first_purchase", terms.firstPurchase);
    if (fields.has("tier")) {
        auto tier = fields.inside("tier");
        auto& condition = terms.tier.emplace();
        tier.readAs("programme", condition.programme, programme).read("level", condition.level);
    }
    fields.readAs("segment", terms.segment, [](std::string const& text) { return segmentFrom(text); });
    fields.readAs("programme", terms.programme, programme);
    fields.read("percent", terms.percent).read("extra", terms.extra);
    fields.read("per_customer", terms.perCustomer).read("total", terms.total).read("say", terms.say);
    if (auto const read = fields.result(); !read) return read.error();
    if (auto const checked = checkTerms(terms); !checked) return withTimes(checked.error());
    return terms;
}

} // namespace bywalec
