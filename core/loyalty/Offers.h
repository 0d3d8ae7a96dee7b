// Temporary bonus rules on top of the programmes, and the one sentence worth saying.
#pragma once

#include "core/loyalty/Items.h"
#include "core/loyalty/Terms.h"

namespace bywalec {

enum class Segment : std::uint8_t { Unknown, Lost, AtRisk, New, Champion, Occasional, Quiet };
char const* name(Segment segment); ///< "lost", "at_risk", …; "unknown"
std::optional<Segment> segmentFrom(std::string_view name);

struct TierCondition {
    ProgrammeId programme;
    int level = 0; ///< this one or a higher; 0 = the lowest
    bool operator==(TierCondition const&) const = default;
};

struct OfferTerms {
    std::string name;
    LocalDay from;
    LocalDay until;          ///< the last day
    unsigned weekdays = 127; ///< bit 0 = Monday
    int fromMinute = 0;      ///< of the shop's day
    int untilMinute = 1440;  ///< not included; above fromMinute
    /// Groups that must all be in the visit: one = "double on pastry", two = "a pastry with the latte". The
    /// bonus is on the lines of the first. None = any visit, and the bonus is on all of it.
    std::vector<std::string> groups;
    bool withUsual = false;     ///< the customer's usual item is in the visit, beside the groups' own lines
    bool firstPurchase = false; ///< only lines of items that the customer never bought; needs a group
    std::optional<TierCondition> tier;
    std::optional<Segment> segment;
    std::optional<ProgrammeId> programme; ///< whose earnings grow; empty = stamps, points and credit of all
    int percent = 100;                    ///< 200 = double; 100 to 1000
    std::int64_t extra = 0;               ///< and so many more, once a visit; 0 to 100,000
    std::optional<int> perCustomer;       ///< visits with it, at most
    std::optional<int> total;
    std::string say; ///< what the cashier can say; empty = nothing is suggested
    bool operator==(OfferTerms const&) const = default;
};

struct Offer {
    OfferId id;
    int version = 1;
    OfferTerms terms;
    bool operator==(Offer const&) const = default;
};

/// What happens when two offers are on one line.
enum class Stacking : std::uint8_t {
    Best, ///< the one that gives most; of equals the one that was defined first
    Add,  ///< all together, up to the cap
};

struct StackingRule {
    Stacking mode = Stacking::Best;
    int capPercent = 300; ///< Add: base and bonus together at most so much of the base; 100 to 1000
    bool operator==(StackingRule const&) const = default;
};

Result<void> checkTerms(OfferTerms const& terms);
/// Day, weekday and time; the shop's clock decides, so an hour that the summer-time change repeats counts
/// twice.
bool isRunning(OfferTerms const& terms, LocalDay day, int minute);

} // namespace bywalec
