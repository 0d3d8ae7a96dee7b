#include "core/loyalty/Offers.h"

#include "core/loyalty/Check.h"

#include <algorithm>

namespace bywalec {

char const* name(Segment segment)
{
    switch (segment) {
    case Segment::Unknown:
        return "unknown";
    case Segment::Lost:
        return "lost";
    case Segment::AtRisk:
        return "at_risk";
    case Segment::New:
        return "new";
    case Segment::Champion:
        return "champion";
    case Segment::Occasional:
        return "occasional";
    case Segment::Quiet:
        return "quiet";
    }
    return "";
}

std::optional<Segment> segmentFrom(std::string_view text)
{
    for (auto const segment : {Segment::Unknown, Segment::Lost, Segment::AtRisk, Segment::New,
                               Segment::Champion, Segment::Occasional, Segment::Quiet})
        if (text == name(segment)) return segment;
    return std::nullopt;
}

Result<void> checkTerms(OfferTerms const& terms)
{
    constexpr int minutesOfDay = 1440;
    constexpr int mostUses = 1'000'000'000;
    Check check;
    check.named(terms.name, "name")
        .that(terms.from <= terms.until, "until")
        .range(terms.weekdays, 1, 127, "weekdays")
        .range(terms.fromMinute, 0, minutesOfDay - 1, "from_minute")
        .range(terms.untilMinute, std::int64_t(terms.fromMinute) + 1, minutesOfDay, "until_minute")
        .that(terms.groups.size() <= mostItems, "groups");
    for (auto group = terms.groups.begin(); group != terms.groups.end(); ++group) {
        auto const path = indexed("groups", std::size_t(group - terms.groups.begin()));
        bool const again = std::find(terms.groups.begin(), group, *group) != group;
        check.named(*group, path).that(!again, path);
    }
    check.that(!terms.firstPurchase || !terms.groups.empty(), "first_purchase");
    if (terms.tier)
        check.that(!terms.tier->programme.isNull(), "tier.programme")
            .range(terms.tier->level, 0, 8, "tier.level");
    return check.that(!terms.segment || *terms.segment != Segment::Unknown, "segment")
        .that(!terms.programme || !terms.programme->isNull(), "programme")
        .range(terms.percent, 100, 1000, "percent")
        .range(terms.extra, 0, 100'000, "extra")
        .range(terms.perCustomer, 1, mostUses, "per_customer")
        .range(terms.total, 1, mostUses, "total")
        .text(terms.say, longestSentence, "say")
        .result();
}

// 1970-01-01 was a Thursday.
static unsigned weekdayBit(LocalDay day)
{
    return 1U << unsigned(((std::int64_t(day.number) + 3) % 7 + 7) % 7);
}

bool isRunning(OfferTerms const& terms, LocalDay day, int minute)
{
    return day >= terms.from && day <= terms.until && (terms.weekdays & weekdayBit(day)) != 0 &&
           minute >= terms.fromMinute && minute < terms.untilMinute;
}

} // namespace bywalec
