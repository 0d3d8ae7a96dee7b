// What an owner should read before a launch: drafts that may be, but contradict themselves or what runs.
#pragma once

#include "core/loyalty/Award.h"

namespace bywalec {

/// A sentence as a stable code, with what it is about.
struct Warning {
    std::string code;
    std::string about; ///< a name or a group; may be empty
    bool operator==(Warning const&) const = default;
};

/// About an offer that passes checkTerms; `own` is left out of `rules` (null for a new one):
/// - "never": none of its days is one of its weekdays
/// - "nothing": it gives no bonus and has no sentence to say
/// - "no_programme": its programme, or that of its tier, isn't running; without one named: none earns stamps,
///   points or credit
/// - "not_earning" (the programme): offers add nothing to what this programme gives
/// - "no_tier" (the programme): it has no such level
/// - "no_item" (the group): no active item is in it
/// - "over_cap" (nothing): offers add up, and this one alone passes the cap; (the other one): both together
/// do
/// - "overlap" (the other one): both may be on the same lines at the same time for the same person
std::vector<Warning> warningsFor(OfferTerms const& terms, OfferId own, Rules const& rules);

/// About a programme that passes checkTerms; `own` is left out of `rules` (null for a new one):
/// - "same_name" (the name): another programme of this kind is called the same
/// - "no_item" (the group, or nothing for "any item"): it counts items, and no active one is in the group
/// - "no_points": a tier by points, and no programme gives points
/// - "nothing_to_multiply": a tier with a percent, and no programme gives points or credit
/// - "level_falls" (the level): it multiplies by less than the level below it
/// - "every_visit" (the reward): one visit, or one item, earns it at once
/// - "pays_all_back": the points of a bill pay as much as that bill, or more
/// - "too_short": stamps run out before a visit on each day could fill the card
/// - "same_moment" (the other one): another programme gives a reward for the same moment
std::vector<Warning> warningsFor(ProgrammeTerms const& terms, ProgrammeId own, Rules const& rules);

} // namespace bywalec
