// Definitions of every kind as JSON and back; docs/programmes.md lists the fields.
#pragma once

#include "core/loyalty/Award.h"

#include <nlohmann/json_fwd.hpp>

namespace bywalec {

/// Whether the counter asks for the amount of a purchase.
enum class AskAmount : std::uint8_t {
    Never,    ///< only where a programme or an offer that runs needs it
    Optional, ///< it may be left empty
    Always,
};
char const* name(AskAmount ask); ///< "never", "optional", "always"

/// What holds for all programmes and offers together.
struct GeneralRules {
    StackingRule stacking;
    AskAmount askAmount = AskAmount::Never;
    int paceDays = 30; ///< in which a regular comes back: café 30, shop 45, salon 90, workshop 365
    bool operator==(GeneralRules const&) const = default;
};

inline constexpr int longestPaceDays = 1095;

nlohmann::json toJson(ProgrammeTerms const& terms);
nlohmann::json toJson(OfferTerms const& terms);
nlohmann::json toJson(Item const& item); ///< without id and version
nlohmann::json toJson(GeneralRules const& rules);

/// A missing field takes its default, an unknown one is ignored. InvalidInput with the path of the first that
/// can't be, e.g. "catalogue[2].price"; "type" when the kind isn't one we know. Names are cleaned of control
/// characters. What is read has passed the checks of its kind.
Result<ProgrammeTerms> programmeTermsFromJson(nlohmann::json const& json);
Result<OfferTerms> offerTermsFromJson(nlohmann::json const& json);
Result<Item> itemFromJson(nlohmann::json const& json); ///< with the null id and version 1
Result<GeneralRules> generalRulesFromJson(nlohmann::json const& json);

Result<void> checkItem(Item const& item); ///< InvalidInput with the path

/// A draft to be priced: one programme, or {"programmes": […], "offers": […], "items": […], "stacking": {…}}.
/// Each programme, offer and item gets an id by its place.
Result<Rules> draftFromJson(nlohmann::json const& json);

} // namespace bywalec
